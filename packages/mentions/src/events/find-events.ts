import { Case, Num, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { EventMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { ordinals, tens } from "../numbers/numerals.js";
import { type Agreement, editionOf, grammarOf, hasLemma, isNumeral, modifiersBefore, quotationEnd } from "../phrase.js";
import { rowsByNoun } from "../rows-by-noun.js";
import { Sign } from "../sign.js";
import { baseNoun } from "./compounds.js";
import { type EventNoun, eventNouns } from "./nouns.js";

type ByNoun = ReadonlyMap<string, readonly EventNoun[]>;

/** «В режиме видеоконференции» says how, not what. */
const ways = ["режим", "формат"];

/** «Концерт [хора]», «секция [«Сварка»]», «[Гобийский] марафон». */
function isNamed(tokens: readonly Token[], head: number): boolean {
	const before = tokens[head - 1];
	if (quotationEnd(tokens, head + 1) > 0 || (before && isNumeral(before))) return true;
	if (isTitled(tokens, head)) return true;
	const next = tokens[head + 1];
	return (
		next?.readings.some(({ tag }) => ["NOUN", "ADJF", "NUMR"].includes(tag.pos) && (tag.cases & Case.gent) !== 0) ===
		true
	);
}

/** «[Ганзейские] дни», «Аксаковские чтения»: a capital on the adjective, not at the beginning of the sentence. */
const isTitled = (tokens: readonly Token[], head: number): boolean => {
	const before = tokens[head - 1];
	return head > 1 && before?.shape === "title" && before.readings.some(({ tag }) => tag.pos === "ADJF");
};

/** «[Онлайн]-встреча», «[видео]совещание»: those who take part are apart. */
const remotely = /^(?:онлайн-|online-|веб-|zoom-|видео(?:встреч|совещан|переговор))/u;

/** «XX заседание», «13-е заседание», «девятнадцатое очередное заседание». */
const isNumbered = (tokens: readonly Token[], head: number): boolean =>
	[tokens[head - 1], tokens[head - 2]].some(
		(token) => token && (isNumeral(token) || token.readings.some(({ lemma }) => ordinals.has(withoutYo(lemma)))),
	);

/** Adjectives that make a noun one of a row. */
const rowWords: readonly string[] = ["следующий", "предыдущий", "прошлый", "очередной", "ближайший", "предстоящий"];

const isGenitive = (token: Token | undefined): boolean =>
	token?.readings.some(({ tag }) => ["NOUN", "ADJF"].includes(tag.pos) && (tag.cases & Case.gent) !== 0) === true;

/** «[Следующее] заседание пройдёт», «на [прошлом], мартовском, заседании»; not «следующее заседание [Думы]». */
const isInRow = (tokens: readonly Token[], head: number): boolean =>
	!isGenitive(tokens[head + 1]) && isAnyOf(tokens.slice(Math.max(0, head - 3), head), rowWords);

/** How far before the noun the body may stand that holds it. */
const HELD = 30;

/** «[Рабочая группа] по туризму [провела] в пятницу заседание»: one of the bodies, and the verb behind it. */
function isHeldBy(tokens: readonly Token[], head: number, bodies: readonly string[]): boolean {
	const from = Math.max(0, head - HELD);
	let verb = head - 1;
	while (verb > from && !["провести", "проводить"].some((lemma) => hasLemma(tokens[verb] as Token, lemma))) verb--;
	for (let at = verb - 1; at >= from; at--) {
		const body = (tokens[at] as Token).readings.some(
			({ lemma, tag }) => bodies.includes(lemma) && (tag.cases & Case.nomn) !== 0,
		);
		if (body) return true;
	}
	return false;
}

const isAnyOf = (tokens: readonly Token[], lemmas: readonly string[]): boolean =>
	tokens.some((token) => lemmas.some((lemma) => hasLemma(token, lemma)));

function fits(row: EventNoun, tokens: readonly Token[], head: number, grammar: Agreement): boolean {
	const token = tokens[head] as Token;
	const before = tokens[head - 1];
	if (row.adjective !== undefined && !(before && hasLemma(before, row.adjective))) return false;
	if (row.unless !== undefined && isAnyOf(tokens.slice(Math.max(0, head - 2), head), row.unless)) return false;
	if (row.plural && (grammar.numbers & Num.plur) === 0) return false;
	if (row.capital && token.shape === "lower" && !(before && isNumeral(before)) && !isTitled(tokens, head)) return false;
	if (row.online && before && ways.some((way) => hasLemma(before, way))) return false;
	if (row.numbered && !isNumbered(tokens, head)) return false;
	if (row.named && !isNamed(tokens, head)) return false;
	if (row.inRow && !isInRow(tokens, head)) return false;
	if (row.heldBy !== undefined && !isHeldBy(tokens, head, row.heldBy)) return false;
	if (row.complement === undefined) return true;
	return isAnyOf(tokens.slice(head + 1, head + 6), row.complement);
}

function nounAt(
	tokens: readonly Token[],
	head: number,
	byNoun: ByNoun,
): { row: EventNoun; grammar: Agreement } | undefined {
	const isNoun = (noun: string): boolean => byNoun.has(noun);
	for (const reading of (tokens[head] as Token).readings) {
		if (reading.tag.pos !== "NOUN") continue;
		const lemma = withoutYo(reading.lemma);
		const rows = byNoun.get(baseNoun(lemma, isNoun));
		if (rows === undefined) continue;
		const grammar = grammarOf(tokens[head] as Token, (pos, other) => pos === "NOUN" && withoutYo(other) === lemma);
		const row = grammar && rows.find((candidate) => fits(candidate, tokens, head, grammar));
		if (row && grammar) return { row, grammar };
	}
	return undefined;
}

function edition(tokens: readonly Token[], from: number, head: number): number | undefined {
	for (let i = from; i < head; i++) {
		const number = ordinalOf(tokens[i] as Token);
		if (number !== undefined) return tensBefore(tokens, i) + number;
	}
	return undefined;
}

/** The place in a row that a word tells: «XIV» 14, «13-й» 13, «седьмая» 7. */
export const ordinalOf = (token: Token): number | undefined =>
	editionOf(token) ??
	token.readings.map(({ lemma }) => ordinals.get(withoutYo(lemma))).find((number) => number !== undefined);

/** «[Двадцать] пятый»: what the word before the unit of a compound ordinal adds to it, else 0. */
function tensBefore(tokens: readonly Token[], at: number): number {
	const unit = ordinalOf(tokens[at] as Token) ?? 0;
	return unit > 0 && unit < 10 ? (tens.get(tokens[at - 1]?.norm ?? "") ?? 0) : 0;
}

/** Occasions named in a sentence: head noun, its adjectives and edition, a quoted name behind it. */
export type FindEvents = (sentence: Sentence) => EventMention[];

/** Finds the occasions of a table; of rows with one noun the first that fits counts. */
export function eventFinder(rows: readonly EventNoun[]): FindEvents {
	const byNoun = rowsByNoun(rows);
	return (sentence) => eventsOf(sentence, byNoun);
}

/** With the nouns of this package. */
export const findEvents = eventFinder(eventNouns);

function eventsOf(sentence: Sentence, byNoun: ByNoun): EventMention[] {
	const found: EventMention[] = [];
	if ((sentence.signs & Sign.eventNoun) === 0) return found;
	const { tokens } = sentence;
	for (let head = 0; head < tokens.length; head++) {
		const token = tokens[head] as Token;
		if ((token.signs & Sign.eventNoun) === 0 || token.kind !== "word" || token.readings.length === 0) continue;
		const noun = nounAt(tokens, head, byNoun);
		if (noun === undefined) continue;
		const { from: first, grammar } = modifiersBefore(tokens, head, noun.grammar);
		const from = tensBefore(tokens, first) > 0 ? first - 1 : first;
		let to = head + 1;
		const quoted = quotationEnd(tokens, to);
		if (quoted > 0) to = quoted;
		const number = edition(tokens, from, head);
		const named = number !== undefined || quoted > 0 || (token.shape === "title" && head > from);
		const start = (tokens[from] as Token).start;
		const end = (tokens[to - 1] as Token).end;
		found.push(
			asMention({
				kind: "event",
				start,
				end,
				sentence: sentence.index,
				from,
				to,
				cases: grammar.cases,
				numbers: grammar.numbers,
				rule: `event/${noun.row.type}`,
				type: noun.row.type,
				head,
				noun: noun.row.noun,
				generic: noun.row.generic === true && !named,
				...(number === undefined ? {} : { edition: number }),
				online: noun.row.online === true || remotely.test(token.norm),
			}),
		);
	}
	return found;
}
