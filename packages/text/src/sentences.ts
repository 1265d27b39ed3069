import { END_TAIL, HEAD, TAIL } from "./data/abbreviations.js";
import type { Token } from "./document.js";

const isWordy = (token: Token): boolean => token.kind === "word" || token.kind === "latin";
const isEndMark = (token: Token): boolean => /^[.!?…]+$/u.test(token.norm);
const isClosing = (token: Token): boolean => /^[»”"’)\]}]$/u.test(token.text);
const isOpening = (token: Token): boolean => /^[«„“"‘([{]$/u.test(token.text);

/** Positions in `tokens` at which a sentence begins, but the first; `tokens` are those of one line. */
export function sentenceStarts(tokens: readonly Token[]): number[] {
	const starts: number[] = [];
	let begin = 0;
	for (let at = 1; at < tokens.length; at++) {
		const left = tokens[at - 1] as Token;
		if (left.kind !== "punct" || !(tokens[at] as Token).spaced) continue;
		let mark = at - 1;
		while (mark > begin && isClosing(tokens[mark] as Token) && !(tokens[mark] as Token).spaced) mark--;
		if (!isEndMark(tokens[mark] as Token)) continue;
		if (!beginsSentence(tokens, at)) continue;
		if (mark === at - 1 && (tokens[mark] as Token).text === "." && isAbbreviated(tokens, begin, mark)) continue;
		starts.push(at);
		begin = at;
	}
	return starts;
}

/** What stands at `at` may begin a sentence: a capital letter, a digit, or either behind a quote, bracket or dash. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
	let next = at;
	while (next < tokens.length && (isOpening(tokens[next] as Token) || (tokens[next] as Token).norm === "-")) next++;
	const token = tokens[next];
	if (token === undefined) return false;
	if (token.kind === "punct") return token.norm === "№" || token.norm === "#";
	return token.shape !== "lower";
}

/** The dot at `dot` belongs to an abbreviation, an initial or a bullet and does not end the sentence. */
function isAbbreviated(tokens: readonly Token[], begin: number, dot: number): boolean {
	const word = tokens[dot - 1];
	if (word === undefined || dot - 1 < begin || (tokens[dot] as Token).spaced) return false;
	const next = tokens[dot + 1] as Token;
	if (dot - 1 === begin && (word.kind === "number" || word.text.length <= 2)) return true;
	if (!isWordy(word)) return false;
	if (word.text.length === 1 && word.shape !== "lower") return isWordy(next);
	const before = dot - 2 >= begin ? tokens[dot - 2] : undefined;
	if (before?.kind === "number" && END_TAIL.has(word.norm)) return next.kind === "number";
	if (HEAD.has(word.norm)) return true;
	return TAIL.has(word.norm) && next.kind === "number";
}
