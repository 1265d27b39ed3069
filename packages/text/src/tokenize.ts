import { Char, charClass, isLetter } from "./chars.js";
import type { Token } from "./document.js";
import { normalizePunct } from "./normalize.js";
import { scanNumber } from "./numbers.js";
import { scanWord } from "./scan-word.js";
import type { Word, Words } from "./words.js";

const NO_READINGS: Token["readings"] = Object.freeze([]);
const DASH = 0x2d;

const isEndMark = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** The tokens of `text.slice(start, end)`. They cover every character but white space, in order, without overlap. */
export function tokenize(text: string, start: number, end: number, words: Words): Token[] {
	const tokens: Token[] = [];
	let spaced = true;
	let at = start;
	while (at < end) {
		const code = text.charCodeAt(at);
		const kind = charClass(code);
		if (kind === Char.space) {
			spaced = true;
			at++;
			continue;
		}
		let to = at + 1;
		if (isLetter(kind)) {
			to = scanWord(text, at, end);
			pushWord(tokens, words.get(text.slice(at, to)), at, spaced, words);
		} else if (kind === Char.digit) {
			to = scanNumber(text, at, end);
			pushWord(tokens, words.get(text.slice(at, to)), at, spaced, words);
		} else if (kind === Char.other || kind === Char.mark) {
			while (to < end && isOther(charClass(text.charCodeAt(to)))) to++;
			pushPlain(tokens, text.slice(at, to), "other", at, spaced);
		} else {
			if (isEndMark(code)) while (to < end && isEndMark(text.charCodeAt(to))) to++;
			else if (code === DASH) while (to < end && text.charCodeAt(to) === DASH) to++;
			pushPlain(tokens, text.slice(at, to), "punct", at, spaced);
		}
		spaced = false;
		at = to;
	}
	return tokens;
}

const isOther = (kind: number): boolean => kind === Char.other || kind === Char.mark;

function pushPlain(tokens: Token[], text: string, kind: "punct" | "other", start: number, spaced: boolean): void {
	const norm = kind === "punct" ? normalizePunct(text) : text;
	tokens.push({ text, norm, kind, shape: "none", spaced, readings: NO_READINGS, start, end: start + text.length });
}

function pushWord(tokens: Token[], word: Word, start: number, spaced: boolean, words: Words): void {
	const { text, norm, kind, shape, readings } = word;
	if (word.cuts.length === 0) {
		tokens.push({ text, norm, kind, shape, spaced, readings, start, end: start + text.length });
		return;
	}
	let from = 0;
	for (const cut of word.cuts) {
		pushWord(tokens, words.get(text.slice(from, cut)), start + from, from === 0 && spaced, words);
		pushPlain(tokens, text.slice(cut, cut + 1), "punct", start + cut, false);
		from = cut + 1;
	}
	pushWord(tokens, words.get(text.slice(from)), start + from, false, words);
}
