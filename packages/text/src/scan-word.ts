import { Char, charClass, isCyrillic, isLetter } from "./chars.js";

const DOT = 0x2e;
const AT = 0x40;
const SLASH = 0x2f;
const COLON = 0x3a;

const classAt = (text: string, at: number, end: number): number =>
	at < end ? charClass(text.charCodeAt(at)) : Char.space;
const isLatin = (kind: number): boolean => kind === Char.latinLower || kind === Char.latinUpper;

/** End of the word that begins at `at`: letters with inner hyphens and apostrophes, «ЭКСПО-2024», «гелий-3», `B2B`, `Lenta.ru`. */
export function scanWord(text: string, at: number, end: number): number {
	let cyrillic = false;
	let to = at;
	for (;;) {
		const kind = classAt(text, to, end);
		if (isLetter(kind) || kind === Char.mark) {
			cyrillic ||= isCyrillic(kind);
			to++;
		} else if (kind === Char.digit && !cyrillic) to++;
		else if (kind === Char.hyphen || kind === Char.apostrophe) {
			const next = classAt(text, to + 1, end);
			if (isLetter(next)) to += 1;
			else if (kind === Char.hyphen && next === Char.digit) to = skipDigits(text, to + 1, end);
			else return to;
			if (isLetter(next)) continue;
			if (!isLetter(classAt(text, to, end))) return to;
		} else break;
	}
	return to - at > 1 ? scanAddress(text, to, end, cyrillic) : to;
}

function skipDigits(text: string, from: number, end: number): number {
	let at = from;
	while (classAt(text, at, end) === Char.digit) at++;
	return at;
}

/** What an address adds to its first word: `Lenta` + `.ru`, `press` + `@example.org`, `https` + `://…`, «Лента» + «.ру». */
function scanAddress(text: string, from: number, end: number, cyrillic: boolean): number {
	const code = from < end ? text.charCodeAt(from) : 0;
	if (code === COLON && text.startsWith("://", from)) return scanPath(text, from + 3, end);
	if (code !== DOT && (code !== AT || cyrillic)) return from;
	let to = from;
	while ((text.charCodeAt(to) === DOT || text.charCodeAt(to) === AT) && isLatin(classAt(text, to + 1, end))) {
		to = skipHost(text, to + 1, end);
	}
	if (to === from && code === DOT) to += russianDomain(text, from, end);
	return to > from && to < end && text.charCodeAt(to) === SLASH ? scanPath(text, to, end) : to;
}

function skipHost(text: string, from: number, end: number): number {
	let at = from;
	for (;;) {
		const kind = classAt(text, at, end);
		if (isLatin(kind) || kind === Char.digit || (kind === Char.hyphen && isLatin(classAt(text, at + 1, end)))) at++;
		else return at;
	}
}

/** Length of «.ру», «.рф» standing at `from`, else 0. */
function russianDomain(text: string, from: number, end: number): number {
	const domain = text.slice(from, Math.min(from + 3, end)).toLowerCase();
	if (domain !== ".ру" && domain !== ".рф") return 0;
	return isLetter(classAt(text, from + 3, end)) ? 0 : 3;
}

const CLOSES = new Set(["»", '"', "”", ")", "]", ">", "<"]);
const TRAILS = new Set([".", ",", ";", ":", "!", "?"]);

/** Everything up to white space, a closing quote or bracket, less the sentence's own marks. */
function scanPath(text: string, from: number, end: number): number {
	let to = from;
	while (to < end && charClass(text.charCodeAt(to)) !== Char.space && !CLOSES.has(text[to] as string)) to++;
	while (to > from && TRAILS.has(text[to - 1] as string)) to--;
	return to;
}
