import type { Token } from "./document.js";
import { joins } from "./sentence-rules.js";

const CLOSING = new Set(["»", "”", "“", '"', "’", "'", ")", "]", "}"]);
const OPENING = new Set(["«", "„", "“", "”", '"', "‘", "'", "(", "[", "{", "<"]);
const BULLETS = new Set(["•", "●", "▪", "◦", "‣", "∙", "*"]);
/** Punctuation a sentence may begin with. */
const BEGINS = new Set(["№", "#", "@", "+", "$", "€", "≈", "~"]);

const END_MARKS = /^[.!?…]+$/u;
const isEndMark = (token: Token): boolean => token.kind === "punct" && END_MARKS.test(token.norm);

/** Tokens a sentence may have. What is longer is a list or debris, and is read in stretches: so all time stays linear. */
const LONGEST = 400;

/** Positions in `tokens`, which are those of one line, where its second and later sentences begin. */
export function sentenceStarts(tokens: readonly Token[]): number[] {
	const starts: number[] = [];
	let begin = 0;
	let stop = 0;
	for (let at = 1; at < tokens.length; at++) {
		const left = tokens[at - 1] as Token;
		const right = tokens[at] as Token;
		if (left.norm === "," || left.norm === ";") stop = at;
		if (at - begin >= LONGEST) {
			begin = stop - begin > LONGEST / 2 ? stop : at;
			starts.push(begin);
			continue;
		}
		if (left.kind !== "punct" && right.kind !== "punct" && right.kind !== "number") continue;
		if (!afterEndMark(tokens, begin, at) && !isListItem(tokens, begin, at) && !isSpeech(tokens, begin, at)) continue;
		starts.push(at);
		begin = at;
	}
	return starts;
}

/** Closing quotes and brackets in a row: a bound, so that time stays linear. */
const MOST_CLOSING = 8;

/** An end mark, with the quotes and brackets that close behind it, stands before `at`, and what follows may begin a sentence. */
function afterEndMark(tokens: readonly Token[], begin: number, at: number): boolean {
	let mark = at - 1;
	const farthest = Math.max(begin, mark - MOST_CLOSING);
	while (mark > farthest && CLOSING.has((tokens[mark] as Token).text) && !(tokens[mark] as Token).spaced) mark--;
	const end = tokens[mark] as Token;
	if (!isEndMark(end)) return false;
	if (!(tokens[at] as Token).spaced) return mark === at - 1 && isGlued(tokens, begin, at);
	const next = firstWord(tokens, at);
	const word = tokens[next];
	if (word === undefined || word.shape === "lower") return false;
	if (mark < at - 1) return !isQuotedName(tokens, begin, mark);
	return end.text !== "." || !joins({ tokens, begin, dot: mark, next: word, after: tokens[next + 1] });
}

/** Position of the word, number or sign a sentence at `at` would begin with, behind quotes, brackets and dashes; else −1. */
function firstWord(tokens: readonly Token[], at: number): number {
	for (let next = at; next < tokens.length; next++) {
		const token = tokens[next] as Token;
		if (token.kind !== "punct" || BEGINS.has(token.text) || BULLETS.has(token.text)) return next;
		if (token.norm !== "-" && token.norm !== "…" && token.text !== ">" && !OPENING.has(token.text)) return -1;
	}
	return -1;
}

/** «…подписали соглашение.Стороны обсудили…»: the space is lost. Not «г.Витебске», not «Яндекс.Деньги». */
function isGlued(tokens: readonly Token[], begin: number, at: number): boolean {
	const word = tokens[at - 2];
	const next = tokens[at] as Token;
	if (word === undefined || at - 2 <= begin || next.kind !== "word" || next.shape !== "title") return false;
	return word.kind === "word" && word.shape === "lower" && word.text.length > 3 && next.text.length > 1;
}

/** «форум «Открой Россию!» Москвы»: the mark is part of a short name in quotes that stands inside the sentence. */
function isQuotedName(tokens: readonly Token[], begin: number, mark: number): boolean {
	if ((tokens[mark] as Token).text === ".") return false;
	const close = tokens[mark + 1] as Token;
	if (close.norm !== '"') return false;
	for (let at = mark - 1; at > begin && at >= mark - 5; at--) {
		const token = tokens[at] as Token;
		if (token.norm === '"') return (tokens[at - 1] as Token).kind === "word";
	}
	return false;
}

/** «… • Андорра • Австралия», «1. … 2. …»: the next item of a list written in one line. */
function isListItem(tokens: readonly Token[], begin: number, at: number): boolean {
	const token = tokens[at] as Token;
	const next = tokens[at + 1];
	if (!token.spaced || next === undefined) return false;
	if (BULLETS.has(token.text)) {
		if (BULLETS.has((tokens[at - 1] as Token).text)) return false;
		return next.spaced && (token.text !== "*" || (tokens[at - 1] as Token).kind !== "number");
	}
	if (token.kind !== "number" || next.text !== "." || next.spaced) return false;
	return tokens[begin + 1]?.text === "." && Number(token.text) === Number(tokens[begin]?.text) + 1;
}

/** «… сообщил: | «Мы подписали…»: a whole sentence quoted after a colon; not «под девизом: «Вместе»». */
function isSpeech(tokens: readonly Token[], begin: number, at: number): boolean {
	const token = tokens[at] as Token;
	const next = tokens[at + 1];
	if (at - 1 <= begin || (tokens[at - 1] as Token).text !== ":" || token.norm !== '"' || !token.spaced) return false;
	if (next === undefined || next.spaced || next.shape === "lower" || next.kind !== "word") return false;
	let predicate = false;
	let depth = 1;
	let to = at + 1;
	const farthest = Math.min(tokens.length, at + LONGEST_QUOTE);
	for (; to < farthest; to++) {
		const inner = tokens[to] as Token;
		if (inner.norm === '"') depth += inner.spaced ? 1 : -1;
		if (depth === 0) break;
		if (isEndMark(inner) && tokens[to + 1]?.spaced) return true;
		predicate ||= isPredicate(inner);
	}
	if (to === LONGEST_QUOTE + at) return predicate;
	const after = tokens[to + 1];
	return (predicate || to - at > LONG_QUOTE) && (after === undefined || isEndMark(after));
}

/** Tokens of a quote that are looked through. */
const LONGEST_QUOTE = 200;
/** Tokens after which a quote without a verb is taken for a sentence, not for a title or a motto. */
const LONG_QUOTE = 12;
const PREDICATES = new Set(["VERB", "PRTS", "ADJS", "PRED"]);
const isPredicate = ({ readings }: Token): boolean => readings[0] !== undefined && PREDICATES.has(readings[0].tag.pos);
