import { Char, charClass, isLetter } from "./chars.js";

const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;

const classAt = (text: string, at: number, end: number): number =>
	at < end ? charClass(text.charCodeAt(at)) : Char.space;

function skip(text: string, from: number, end: number, kind: number): number {
	let at = from;
	while (classAt(text, at, end) === kind) at++;
	return at;
}

/** End of the number that begins at `at`: «214,6», «06.08.21», «09:00», «13-й», «80-летие», «3Com». */
export function scanNumber(text: string, at: number, end: number): number {
	const to = scanGroups(text, at, end);
	const next = classAt(text, to, end);
	if (next === Char.latinLower || next === Char.latinUpper) return scanLetters(text, to, end);
	if (next !== Char.hyphen || classAt(text, to + 1, end) !== Char.cyrillicLower) return to;
	return scanLetters(text, to + 1, end);
}

/** A longer chain is a list of numbers without blanks: its first members are read alone. */
const MOST_GROUPS = 8;

/** Groups joined by dots («06.08.21»), one comma («214,6»; not «2013,2014», not «1,2,3») or as a clock («09:00»; not «2:1»). */
function scanGroups(text: string, at: number, end: number): number {
	const first = skip(text, at, end, Char.digit);
	let to = first;
	let commas = 0;
	let groups = 1;
	while (groups < MOST_GROUPS && classAt(text, to + 1, end) === Char.digit) {
		const code = text.charCodeAt(to);
		if (code === COMMA) commas++;
		else if (code !== DOT && code !== COLON) break;
		const from = to + 1;
		to = skip(text, from, end, Char.digit);
		if (code === COLON && to - from !== 2) return from - 1;
		if (code === COMMA && first - at === 4 && to - from === 4) return first;
		groups++;
	}
	return commas > 1 && commas === groups - 1 && !isThousands(text, first, to) ? first : to;
}

/** `,234,567` */
function isThousands(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at += 4) if (charClass(text.charCodeAt(at)) === Char.digit) return false;
	for (let at = from; at < to; at++) if ((at - from) % 4 !== 0 && text.charCodeAt(at) === COMMA) return false;
	return (to - from) % 4 === 0;
}

/** Letters after a number, with their own hyphens: «80-летие», «14-летний», «20-тонно-метровый». */
function scanLetters(text: string, at: number, end: number): number {
	let to = at;
	for (;;) {
		const kind = classAt(text, to, end);
		if (isLetter(kind) || kind === Char.mark) to++;
		else if (kind === Char.hyphen && isLetter(classAt(text, to + 1, end))) to += 2;
		else return to;
	}
}
