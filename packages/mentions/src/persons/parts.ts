import { Case } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { isCapitalized } from "../organizations/words.js";

/** One word of a possible name. */
export interface Part {
	readonly from: number;
	readonly to: number;
	readonly token: Token;
	readonly role: "word" | "initial" | "particle";
	/** A first name, a patronymic, a surname: by the dictionary, or (surnames) by the ending. */
	readonly first: boolean;
	readonly patronymic: boolean;
	readonly surname: boolean;
	/** The dictionary knows it as a common word. */
	readonly common: boolean;
	/** The dictionary does not know it. */
	readonly strange: boolean;
}

const particles = new Set(
	"бин ибн бен бинт оглы оглу улы уулу угли кызы гызы заде де да ди дель делла дос ду ла ле лос фон ван дер ден тер эль аль ас и".split(
		" ",
	),
);

const surnameEnding =
	/(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|швили|дзе|оглу|заде)$|(?:ук|юк|чук|ян|янц|ец|вич|ич)(?:а|у|ом|ем|е)?$/u;
const patronymicEnding = /(?:[оеё]в|ь)(?:ич|н)(?:а|у|ем|ом|е|ы|ой)?$|ич(?:ем|ом)?$/u;
const personal = ["Name", "Surn", "Patr"] as const;

/** What a token can be in a name; undefined when it cannot be part of one. */
export function partAt(tokens: readonly Token[], at: number): Part | undefined {
	const token = tokens[at] as Token;
	if (token.kind !== "word") return undefined;
	const next = tokens[at + 1];
	const plain = { from: at, token, first: false, patronymic: false, surname: false, common: false, strange: false };
	if (isInitial(token) && next?.norm === "." && !next.spaced) return { ...plain, to: at + 2, role: "initial" };
	if (token.shape === "lower")
		return particles.has(token.norm) || /^(?:аль|эль|ас|ад|ан|ар|аш|бен|ибн|ат)-\p{Lu}/u.test(token.text)
			? { ...plain, to: at + 1, role: "particle" }
			: undefined;
	if (/^(?:аль|эль|ас|ад|ан|ар|аш|ат)-\p{Lu}/u.test(token.text))
		return { ...plain, to: at + 1, role: "word", strange: true, surname: true };
	if (!isCapitalized(token) || token.text.length > 40 || !isNameLike(tokens, at)) return undefined;
	return { ...plain, to: at + 1, role: "word", ...knowledge(token) };
}

/** «С», «Дж», «Ю». */
const isInitial = (token: Token): boolean =>
	/^\p{Lu}\p{Ll}?$/u.test(token.text) && (token.text.length === 1 || /^(?:Дж|Ю|Я|Дз|Ш|Ж|Х|Бр)/u.test(token.text));

/** Not an acronym («УлГТУ», «АР») but in a line of capitals; not a lone letter but a Chinese name. */
function isNameLike(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (token.text.length === 1) return isChineseLetter(token);
	const capitals = token.text.match(/\p{Lu}/gu)?.length ?? 0;
	if (capitals < 3 && token.shape !== "upper") return true;
	if (token.shape !== "upper") return token.text.includes("-");
	return [tokens[at - 1], tokens[at + 1]].some((near) => near?.shape === "upper" && near.text.length > 2);
}

/** «У», «Е», «И» may be Chinese family names. */
const isChineseLetter = (token: Token): boolean => /^[УЕИ]$/u.test(token.text);

/** «Белов» is a form of «бел» too, but no sentence begins with it: only what can stand by itself counts. */
const isCommon = (pos: string, cases: number): boolean =>
	pos === "NOUN" || pos === "ADJF" || pos === "PRTF"
		? (cases & Case.nomn) !== 0
		: pos !== "UNKN" && pos !== "ADJS" && pos !== "PRTS";

function knowledge(token: Token): Pick<Part, "first" | "patronymic" | "surname" | "common" | "strange"> {
	const has = { Name: false, Surn: false, Patr: false };
	let [common, known, guessed] = [false, false, false];
	for (const reading of token.readings) {
		const { grammemes, pos } = reading.tag;
		const own = personal.filter((name) => grammemes.has(name));
		if (reading.known) {
			known = true;
			for (const name of own) has[name] = true;
			if (
				own.length === 0 &&
				isCommon(pos, reading.tag.cases) &&
				!["Geox", "Orgn", "Trad", "Abbr", "Init"].some((name) => grammemes.has(name))
			)
				common = true;
		} else if (grammemes.has("Surn")) guessed = true;
		else if (grammemes.has("Patr") && patronymicEnding.test(token.norm)) has.Patr = true;
	}
	return {
		first: has.Name,
		patronymic: has.Patr,
		surname: has.Surn || (!known && guessed && surnameEnding.test(token.norm)),
		common,
		strange: !known,
	};
}
