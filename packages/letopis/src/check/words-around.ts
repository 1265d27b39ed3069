import type { ScoredSpan } from "../score/record.js";

const REACH = 36;

/** A span in its text, on one line: `…облисполком и Ганьсу [подписали договор] 5 мая 2021…`. */
export function wordsAround({ start, end, text: words }: ScoredSpan, text: string | undefined): string {
	if (text === undefined) return `[${oneLine(words)}]`;
	const from = wordBefore(text, start);
	const to = wordAfter(text, end);
	const before = `${from > 0 ? "…" : ""}${text.slice(from, start)}`;
	const after = `${text.slice(end, to)}${to < text.length ? "…" : ""}`;
	return oneLine(`${before}[${text.slice(start, end)}]${after}`).trim();
}

/** Directional marks would turn the line about, control characters the terminal. */
const oneLine = (words: string): string =>
	words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

function wordBefore(text: string, start: number): number {
	if (start <= REACH) return 0;
	const blank = text.indexOf(" ", start - REACH);
	return blank === -1 || blank >= start ? start - REACH : blank + 1;
}

function wordAfter(text: string, end: number): number {
	if (end + REACH >= text.length) return text.length;
	const blank = text.lastIndexOf(" ", end + REACH);
	return blank < end ? end + REACH : blank;
}
