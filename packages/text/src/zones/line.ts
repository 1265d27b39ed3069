import type { Span } from "../document.js";

/** A line of the page as the zone finder sees it. */
export interface Line extends Span {
	/** Without white space at its ends, and without the `# ` of a Markdown heading. */
	readonly text: string;
	/** An empty line, or nothing, stands before it. */
	readonly apart: boolean;
	/** Running text by its look: long, or a sentence by its end mark and length. */
	readonly running: boolean;
}

const LONG = 200;
const SENTENCE = 120;
/** «22 августа 2022 г.» ends with a point and is no sentence, «Договор подписан в 2022 г.» is one. */
const STAMP = 60;

/** The lines with white space trimmed, and what their shape says; `isSentence` tells whether a line holds a predicate. */
export function readLines(text: string, spans: readonly Span[], isSentence: (line: string) => boolean): Line[] {
	let before = -2;
	return spans.map(({ start, end }) => {
		const raw = text.slice(start, end);
		const left = raw.length - raw.trimStart().length;
		const whole = raw.trim();
		const line = whole.startsWith("#") ? whole.replace(/^#{1,6}\s+/u, "") : whole;
		const apart = start - before > 2 || isBlankBetween(text, before, start);
		before = end;
		return {
			start: start + left,
			end: start + left + whole.length,
			text: line,
			apart,
			running: isRunning(line, isSentence),
		};
	});
}

/** More than one line break between two lines. */
function isBlankBetween(text: string, end: number, start: number): boolean {
	return end < 0 || text.slice(end, start).replace(/\r\n/gu, "\n").length > 1;
}

/** «Стороны:», «Межрегиональное сотрудничество.»; not «Т. КОВАЛЬКОВА.», not a headline that asks. */
function isRunning(line: string, isSentence: (line: string) => boolean): boolean {
	if (line.length > LONG) return true;
	const last = line.charAt(line.length - 1);
	if (last === ";" || last === ":") return true;
	const mark = lastMark(line);
	if (mark === "!" || mark === "?") return line.length > SENTENCE;
	if (mark !== "." && mark !== "…") return false;
	if (line.length < STAMP && /\d\s*г\.\)?$/u.test(line)) return isSentence(line);
	return /(?<!\p{L})\p{Ll}{3}|[.!?…]\s+\p{Lu}\p{Ll}{2}/u.test(line);
}

const CLOSING = new Set(['"', "»", "”", ")"]);

/** The last character before quotes and brackets that close the line. */
function lastMark(line: string): string {
	let at = line.length - 1;
	while (at > 0 && CLOSING.has(line.charAt(at))) at--;
	return line.charAt(at);
}
