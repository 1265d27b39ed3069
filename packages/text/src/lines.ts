import { Char, charClass } from "./chars.js";
import type { Span } from "./document.js";

const isBreak = (code: number): boolean =>
	code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85;

/** The lines of a text that are not blank, without their line breaks. */
export function splitLines(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	let blank = true;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 0x0a;
		if (!isBreak(code)) {
			if (blank && !isBlank(code)) blank = false;
			continue;
		}
		if (!blank) lines.push({ start, end: at });
		start = at + 1;
		blank = true;
	}
	return lines;
}

const isBlank = (code: number): boolean => charClass(code) === Char.space;
