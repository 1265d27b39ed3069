import { ANY_CASE, Case, Num, type Reading, toNominative } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { DOMAINS, isSite } from "../domains.js";
import { latinKind } from "../latin.js";
import type { ActorKind, OrganizationMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { withCapitals } from "./capitals.js";
import { latinEnd } from "./complements.js";
import { printed } from "./filed-name.js";
import { readTable, wordsOf } from "./read-table.js";
import { type Scene, stretchOf } from "./scene.js";
import { foldedLemma, isAdjective, isCapitalized, isNoun } from "./words.js";

/** A name without a type noun: «Анадолу Пак» in quotation marks, Desert Wings, НВТУ. */
export function findUntyped(scene: Scene, at: number): OrganizationMention | undefined {
	const token = scene.tokens[at] as Token;
	const site = siteEnd(scene.tokens, at);
	if (site > 0) return untyped(scene, at, site, printed(scene, at, site), "media", "site");
	if (token.norm === '"') return quoted(scene, at);
	if (token.kind === "latin") return latin(scene, at);
	if (token.kind !== "word") return undefined;
	return capitalsOf(token) > 2 ? acronym(scene, at) : dictionaryName(scene, at);
}

function untyped(
	scene: Scene,
	from: number,
	to: number,
	name: string,
	actor: ActorKind,
	rule: string,
): OrganizationMention {
	const side = scene.placeOver[from - 1];
	return asMention({
		kind: "organization",
		...stretchOf(scene, from, to),
		cases: ANY_CASE,
		numbers: Num.sing,
		rule: `organization/${rule}`,
		name,
		actor,
		territory: side?.adjectival ? side.territory : null,
		places: [],
		generic: false,
		collective: false,
	});
}

const capitalsOf = (token: Token): number =>
	token.shape === "upper"
		? token.text.length
		: token.shape === "mixed"
			? (token.text.match(/\p{Lu}/gu)?.length ?? 0)
			: 0;

/** «Яндекс», «Спартак»: what the dictionary knows as a body's name and nothing else. */
function dictionaryName(scene: Scene, at: number): OrganizationMention | undefined {
	const token = scene.tokens[at] as Token;
	if (token.shape !== "title" || scene.placeOver[at] !== undefined) return undefined;
	// «Челси Уоррингтон»
	const next = scene.tokens[at + 1];
	if (next?.shape === "title" && next.kind === "word" && next.readings.every((one) => !one.known || isSurname(one)))
		return undefined;
	const own = token.readings.find(
		(one) =>
			one.known &&
			one.tag.grammemes.has("Orgn") &&
			(one.tag.numbers & Num.sing) !== 0 &&
			!one.tag.grammemes.has("Abbr"),
	);
	if (own === undefined || token.readings.some((one) => one.known && !one.tag.grammemes.has("Orgn"))) return undefined;
	const name = scene.dictionary.inflect(token.norm, own, { case: Case.nomn }) ?? token.norm;
	return untyped(scene, at, at + 1, withCapitals(name, token.text), "company", "dictionary");
}

const isSurname = ({ tag }: Reading): boolean => tag.grammemes.has("Surn") && !tag.grammemes.has("Name");

/** «Lenta.ru», «Лента.ру»: position after the name of a site, or -1. */
function siteEnd(tokens: readonly Token[], at: number): number {
	const [word, dot, domain] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (word?.kind === "word" && word.shape !== "lower" && isSite(word.norm)) return at + 1;
	if (dot?.norm !== "." || dot.spaced || domain === undefined || domain.spaced) return -1;
	return DOMAINS.has(domain.norm) && tokens[at - 1]?.norm !== "." ? at + 3 : -1;
}

/** Longest quotation that may be a bare name. */
const LONGEST = 5;

function quoted(scene: Scene, at: number): OrganizationMention | undefined {
	const close = scene.closing.get(at) ?? -1;
	if (scene.organizationAt.get(at + 1)?.to === close) return undefined;
	if (close < 0 || close - at - 1 > LONGEST) return undefined;
	for (let i = at + 1; i < close; i++) if (!isNameWord(scene.tokens[i] as Token)) return undefined;
	if (!isCapitalized(scene.tokens[at + 1]) || (belongsToNoun(scene, at) && !isInflected(scene, at, close)))
		return undefined;
	return untyped(scene, at, close + 1, quotedName(scene, at, close), "company", "quoted");
}

/** «с кантским «Ак-Булаком»»: a name of one word nobody knows, with no noun before it, changes. */
function quotedName(scene: Scene, open: number, close: number): string {
	const name = printed(scene, open + 1, close);
	if (isInflected(scene, open, close)) return named(scene, open, close);
	const [before, word] = [scene.tokens[open - 1], scene.tokens[open + 1]];
	if (close === open + 2 && word !== undefined && before !== undefined) {
		const led = inNominative(scene, word, governedBy(before.norm));
		if (led !== undefined) return led;
	}
	const isAlone = close === open + 2 && word?.readings.every(({ known, tag }) => !known && tag.cases === Case.ablt);
	if (!isAlone || before?.kind !== "word" || !/[бвгджзклмнпрстфхцчшщ][ое]м$/u.test(name)) return name;
	const led = before.readings.filter(isAdjective);
	const isAblative =
		/^(?:со?|между)$/u.test(before.norm) ||
		(led.some(({ tag }) => (tag.cases & Case.ablt) !== 0) && !led.some(({ tag }) => (tag.cases & Case.nomn) !== 0));
	if (!isAblative) return name;
	// «с «Узкабелем»», but «с «Кижичем»»
	return name.slice(0, -2) + (/[бвгдзклмнпрстфх]ем$/u.test(name) ? "ь" : "");
}

/** «директор «Камского кабеля»» is that of «Камский кабель». */
function named({ tokens, dictionary }: Scene, open: number, close: number): string {
	const words = tokens.slice(open + 1, close).map(({ text: form, readings }) => ({
		form,
		reading: readings.find(({ tag }) => (tag.cases & Case.gent) !== 0),
	}));
	return toNominative(dictionary, words).join(" ");
}

/** Cases that a preposition asks for, where it leaves no doubt. */
const governedBy = (preposition: string): number =>
	/^(?:во?|на|об?|при)$/u.test(preposition)
		? Case.loct
		: /^(?:со?|между|над)$/u.test(preposition)
			? Case.ablt
			: /^(?:к|ко|по)$/u.test(preposition)
				? Case.datv
				: /^(?:от|из|для|до|у|без|после|против)$/u.test(preposition)
					? Case.gent
					: 0;

/** «в «Геликон-опере»», «на «Дожинках»»: a word that the dictionary knows and that cannot be the nominative here. */
function inNominative(scene: Scene, word: Token, cases: number): string | undefined {
	const nouns = word.readings.filter((one) => one.known && isNoun(one));
	const led = nouns.find((one) => (one.tag.cases & cases) !== 0);
	if (led === undefined || nouns.some((one) => (one.tag.cases & (Case.nomn | Case.accs)) !== 0)) return undefined;
	const form = scene.dictionary.inflect(word.norm, led, { case: Case.nomn, number: led.tag.numbers });
	return form === undefined ? undefined : withCapitals(form, word.text);
}

const isNameWord = (token: Token): boolean =>
	(token.kind === "word" &&
		!token.readings.some((reading) => ["VERB", "INFN", "GRND", "NPRO"].includes(reading.tag.pos))) ||
	token.kind === "latin" ||
	token.kind === "number" ||
	token.norm === "-" ||
	token.norm === '"';

/** «записи «Центра»»: a name in the genitive is no apposition but an owner. */
function isInflected(scene: Scene, at: number, close: number): boolean {
	const before = scene.tokens[at - 1];
	if (close - at > 3 || before?.kind !== "word" || !before.readings.some(isNoun)) return false;
	let genitive = false;
	for (let i = at + 1; i < close; i++) {
		const readings = (scene.tokens[i] as Token).readings.filter(
			(one) => one.tag.cases !== 0 && (one.known || i === close - 1),
		);
		if (readings.length === 0 || readings.some((one) => (one.tag.cases & Case.nomn) !== 0)) return false;
		genitive ||= readings.some((one) => (one.tag.cases & Case.gent) !== 0);
	}
	return genitive;
}

/** «форум «Большой Алтай»», «фильм «Аврора»»: the noun before is what the name is of; a person's noun is not. */
function belongsToNoun(scene: Scene, at: number): boolean {
	const before = scene.tokens[at - 1];
	if (before === undefined || before.kind === "punct") return before === undefined || before.norm !== ",";
	if (before.kind !== "word" || scene.placeOver[at - 1] !== undefined) return before.kind !== "word";
	const nouns = before.readings.filter(isNoun);
	return (
		nouns.length > 0 &&
		!nouns.some((reading) => reading.tag.grammemes.has("anim")) &&
		!before.readings.some(isAdjective)
	);
}

const forms = /^(?:gmbh|ltd|inc|llc|corp|co|zrt|kft|ag|plc|srl|spa|oy|group|company|bank|university|corporation)$/u;

function latin(scene: Scene, at: number): OrganizationMention | undefined {
	const { tokens } = scene;
	if (!isCapitalized(tokens[at]) || (at > 0 && isWithin(tokens, at))) return undefined;
	const to = latinEnd(tokens, at);
	const words = tokens.slice(at, to);
	if (
		words.every((token) => /^[IVXLCM]+$/u.test(token.text)) ||
		(to === at + 1 && (tokens[at] as Token).text.length < 2)
	)
		return undefined;
	if (
		words.every((token) => latinThings.has(token.norm) || token.kind !== "latin") ||
		words.some((token) => /\d/u.test(token.text))
	)
		return undefined;
	if (scene.tokens[at - 1]?.readings.some((one) => bearers.has(foldedLemma(one)))) return undefined;
	const company = words.some((token) => forms.test(token.norm));
	const name = printed(scene, at, to);
	const kind = company ? "organization" : latinKind(name);
	if (kind === "person" || kind === "place") return undefined;
	return untyped(scene, at, to, name, "company", company ? "latin-company" : "latin");
}

/** The token before is part of the same Latin run. */
const isWithin = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.kind === "latin" && isCapitalized(tokens[at - 1]);

const notBodies = new Map(
	readTable("organizations/not-bodies.tsv").map((row) => [row["script"], new Set(wordsOf(row["words"]))]),
);
const latinThings = notBodies.get("latin") as ReadonlySet<string>;
const bearers = notBodies.get("bearers") as ReadonlySet<string>;
const russianThings = notBodies.get("russian") as ReadonlySet<string>;

/** «НВТУ», «ОФДД»: capital letters that are no place, no type and no common abbreviation. */
function acronym(scene: Scene, at: number): OrganizationMention | undefined {
	const token = scene.tokens[at] as Token;
	if (
		token.text.length > 9 ||
		token.text.includes("-") ||
		scene.placeOver[at] !== undefined ||
		russianThings.has(token.norm)
	)
		return undefined;
	if (/^[IVXLCMХ]+$/u.test(token.text) || scene.shouting || isShouted(token)) return undefined;
	return untyped(scene, at, at + 1, token.text, guessActor(token.text), "acronym");
}

const small: ReadonlySet<string> = new Set(["CONJ", "PREP", "PRCL", "ADVB", "NPRO"]);

/** «РЕШИЛИ», «РАЙОННЫЕ ВЕСТИ», «УЖЕ»: a word of the language, in capitals for its weight. */
const isShouted = ({ text, readings }: Token): boolean =>
	readings.some(
		({ known, tag }) =>
			known && (small.has(tag.pos) || (text.length > 4 && !tag.grammemes.has("Abbr") && !tag.grammemes.has("Orgn"))),
	);

const guessActor = (text: string): ActorKind =>
	/(?:ГУ|ТУ|АУ|ПУ|МУ|ФУ|НУ|СУ|ИУ|ЭУ)$/u.test(text) ? "university" : "organization";
