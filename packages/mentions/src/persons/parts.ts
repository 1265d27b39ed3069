import { ANY_CASE, Case, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { isCapitalized } from "../organizations/words.js";
import { chineseGiven } from "./eastern.js";
import { isAlsoFirstName } from "./first-names.js";

/** What the dictionary tells of a word as part of a name. */
interface Knowledge {
	/** A first name, a patronymic, a surname: by the dictionary, or (surnames) by the ending. */
	readonly first: boolean;
	readonly patronymic: boolean;
	readonly surname: boolean;
	/** The dictionary knows it as a common word. */
	readonly common: boolean;
	/** The dictionary does not know it. */
	readonly strange: boolean;
	/** The likeliest reading is a name. */
	readonly likely: boolean;
	/** Cases it may stand in as a name; every case where nothing tells. */
	readonly cases: number;
}

/** One word of a possible name. */
export interface Part extends Knowledge {
	readonly from: number;
	readonly to: number;
	readonly token: Token;
	readonly role: "word" | "initial" | "particle";
}

const particles = new Set(
	"бин ибн бен бинт ва оглы оглу улы уулу угли кызы гызы заде де да ди дель делла дос ду ла ле лос фон ван дер ден тер эль аль ас и".split(
		" ",
	),
);

const surnameEnding =
	/(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|швили|дзе|оглу|заде)$|(?:ук|юк|чук|ян|янц|ец|вич|ич)(?:а|у|ом|ем|е)?$/u;
const patronymicEnding = /(?:[оеё]в|ь)(?:ич|н)(?:а|у|ем|ом|е|ы|ой)?$|ич(?:ем|ом)?$/u;

const arabicArticle = /^(?:аль|эль|ас|ад|ан|ар|аш|ат)-\p{Lu}/u;
/** «Цырен-Даши», which has no other form. */
const buryat = /^\p{L}{3,}-(?:даши|доржи|еши|нима)$/u;
const lowerArticle = /^(?:бен|ибн)-\p{Lu}/u;

/** What a token can be in a name; undefined when it cannot be part of one. */
export function partAt(tokens: readonly Token[], at: number): Part | undefined {
	const token = tokens[at] as Token;
	if (token.kind !== "word" || token.text.length > LONGEST || isPapal(tokens, at)) return undefined;
	const hyphen = token.text.includes("-");
	if (hyphen && arabicArticle.test(token.text)) return plain(token, at, "word", foreign);
	if (hyphen && buryat.test(token.norm))
		return plain({ ...token, readings: [] }, at, "word", { ...nothing, first: true, strange: true });
	if (token.shape === "lower" || !isCapitalized(token))
		return particles.has(token.norm) || (hyphen && lowerArticle.test(token.text))
			? plain(token, at, "particle")
			: undefined;
	if (isInitial(token) && tokens[at + 1]?.norm === "." && tokens[at + 1]?.spaced === false)
		return plain(token, at, "initial", nothing, at + 2);
	return isNameLike(tokens, at) ? plain(token, at, "word", knowledge(token)) : undefined;
}

const LONGEST = 40;

/** «Папа Римский Франциск». */
const isPapal = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.norm.startsWith("римск") === true && /^пап(?:а|ы|е|у|ой)$/u.test(tokens[at - 1]?.norm ?? "");

const nothing: Knowledge = {
	first: false,
	patronymic: false,
	surname: false,
	common: false,
	strange: false,
	likely: false,
	cases: ANY_CASE,
};

const foreign: Knowledge = { ...nothing, surname: true, strange: true };

const plain = (
	token: Token,
	at: number,
	role: Part["role"],
	{ first, patronymic, surname, common, strange, likely, cases }: Knowledge = nothing,
	to = at + 1,
): Part => ({ from: at, to, token, role, first, patronymic, surname, common, strange, likely, cases });

/** «С», «Дж», «Ю»; not «Юй», a Chinese name before a full stop. */
const isInitial = (token: Token): boolean =>
	token.text.length === 1 ||
	(token.text.length === 2 && /^(?:Дж|Ю|Я|Дз|Ш|Ж|Х|Бр)/u.test(token.text) && chineseGiven(token.norm) === undefined);

/** Not an acronym («УлГТУ», «АР») but in a line of capitals; not a lone letter but a Chinese name. */
function isNameLike(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (token.shape === "title" && token.text.length > 1) return true;
	if (token.text.length === 1) return isChineseLetter(token);
	if (token.shape !== "upper") return token.text.includes("-") || (token.text.match(/\p{Lu}/gu)?.length ?? 0) < 3;
	return [tokens[at - 1], tokens[at + 1]].some((near) => near?.shape === "upper" && near.text.length > 2);
}

/** «У», «Е», «И» may be Chinese family names. */
const isChineseLetter = (token: Token): boolean => /^[УЕИЮ]$/u.test(token.text);

/** «Белов» is a form of «бел» too, but no sentence begins with it: only what can stand by itself counts. */
const isCommon = (pos: string, cases: number): boolean =>
	pos === "NOUN" || pos === "ADJF" || pos === "PRTF"
		? (cases & Case.nomn) !== 0
		: pos !== "UNKN" && pos !== "ADJS" && pos !== "PRTS";

const nameless = ["Geox", "Orgn", "Trad", "Abbr", "Init"] as const;

function knowledge(token: Token): Knowledge {
	let [first, surname, patronymic, common, known, guessed] = [false, false, false, false, false, false];
	let [personal, nominal] = [0, 0];
	for (const reading of token.readings) {
		const { grammemes, pos, cases, numbers } = reading.tag;
		const single = (numbers & Num.sing) !== 0;
		const surnameTag = single && grammemes.has("Surn");
		const patronymicTag = grammemes.has("Patr");
		const firstTag = grammemes.has("Name") || isAlsoFirstName(reading);
		if (single && (surnameTag || patronymicTag || firstTag)) personal |= cases;
		else if (single && (pos === "NOUN" || pos === "ADJF")) nominal |= cases;
		if (!reading.known) {
			guessed ||= surnameTag;
			patronymic ||= patronymicTag && patronymicEnding.test(token.norm);
			continue;
		}
		known = true;
		first ||= firstTag;
		surname ||= surnameTag;
		patronymic ||= patronymicTag;
		if (firstTag || patronymicTag || grammemes.has("Surn") || !isCommon(pos, cases)) continue;
		common ||= !nameless.some((name) => grammemes.has(name));
	}
	surname ||= !known && guessed && surnameEnding.test(token.norm);
	const likely = ["Name", "Surn", "Patr"].some((name) => token.readings[0]?.tag.grammemes.has(name));
	// «Раджив Шарма»: a name that only looks like a form of another word
	const spelled = (nominal & Case.nomn) === 0 ? nominal && nominal | casesOfStrange(token.norm) : nominal;
	const cases = known ? casesOfKnown(token.norm, personal || spelled || ANY_CASE) : casesOfStrange(token.norm);
	return { first, patronymic, surname, common, strange: !known, likely, cases };
}

/** «Сауле», «Гранде», «Черных»: what may not change as a name is any case; «Береговой», «Канева» may be the nominative. */
function casesOfKnown(norm: string, cases: number): number {
	if (/(?:[оэе]|[^и]и|[иы]х)$/u.test(norm)) return ANY_CASE;
	return /(?:[^аеёиоуыэюя]ой|[ое]ва|[иы]на)$/u.test(norm) ? cases | Case.nomn : cases;
}

/** Cases that the ending of a name nobody knows leaves: «Левитту», «Бибера», «Дональдом». */
const endings: readonly (readonly [RegExp, number])[] = [
	[/-/u, ANY_CASE],
	[/(?:ого|его)$/u, Case.gent | Case.accs],
	[/(?:ому|ему)$/u, Case.datv],
	[/(?:[оеё]м|[иы]м)$/u, Case.nomn | Case.ablt | Case.loct],
	[/(?:ой|ей)$/u, Case.nomn | Case.gent | Case.datv | Case.ablt | Case.loct],
	[/[ую]ю$/u, Case.accs],
	[/[ую]$/u, Case.nomn | Case.datv | Case.accs],
	[/[ая]$/u, Case.nomn | Case.gent | Case.accs],
	[/[бвгджзйклмнпрстфхцчшщьъ]$/u, Case.nomn],
];

const casesOfStrange = (norm: string): number => endings.find(([ending]) => ending.test(norm))?.[1] ?? ANY_CASE;

/** «Аль» with a capital letter inside a name: «Хамад Аль Тани». */
export function articleAt(tokens: readonly Token[], at: number): Part | undefined {
	const token = tokens[at];
	if (token?.shape !== "title" || !/^(?:аль|эль|бен|бин|ибн)$/u.test(token.norm)) return undefined;
	return isCapitalized(tokens[at + 1]) ? plain(token, at, "particle") : undefined;
}

/** «Стросс-Кан», three tokens of the text, as one word of a name; undefined where no hyphen joins two capitals. */
export function hyphenatedAt(tokens: readonly Token[], at: number): Part | undefined {
	const [front, hyphen, back] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (front === undefined || hyphen?.norm !== "-" || hyphen.spaced || back === undefined || back.spaced)
		return undefined;
	if (front.kind !== "word" || back.kind !== "word" || front.shape !== "title" || back.shape !== "title")
		return undefined;
	const text = `${front.text}-${back.text}`;
	const token: Token = { ...front, text, norm: `${front.norm}-${back.norm}`, end: back.end, readings: [] };
	return plain(token, at, "word", foreign, at + 3);
}
