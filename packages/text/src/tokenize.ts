import { Char, charClass, isLetter } from "./chars.js";
import type { Token } from "./document.js";
import { scanNumber } from "./numbers.js";
import { scanWord } from "./scan-word.js";
import type { Word, Words } from "./words.js";

const DASH = 0x2d;

const isEndMark = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
const isOther = (kind: number): boolean => kind === Char.other || kind === Char.mark;

/** Tokens, and at the same places what they have in common with others of their spelling. */
export interface Tokens {
	readonly tokens: Token[];
	readonly words: Word[];
}

/** The tokens of `text.slice(start, end)`. They cover every character but white space, in order, without overlap. */
export function tokenize(text: string, start: number, end: number, words: Words): Tokens {
	const found: Tokens = { tokens: [], words: [] };
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
		if (isLetter(kind) || kind === Char.digit) {
			to = kind === Char.digit ? scanNumber(text, at, end) : scanWord(text, at, end);
			const word = words.word(text, at, to);
			if (word.cuts.length === 0) push(found, word, at, spaced);
			else pushParts(found, text, word, at, spaced, words);
		} else if (isOther(kind)) {
			while (to < end && isOther(charClass(text.charCodeAt(to)))) to++;
			push(found, words.other(text, at, to), at, spaced);
		} else {
			if (isEndMark(code)) while (to < end && isEndMark(text.charCodeAt(to))) to++;
			else if (code === DASH) while (to < end && text.charCodeAt(to) === DASH) to++;
			push(found, words.mark(text, at, to), at, spaced);
		}
		spaced = false;
		at = to;
	}
	return found;
}

function push(found: Tokens, word: Word, start: number, spaced: boolean): void {
	const { text, norm, kind, shape, readings, signs } = word;
	found.tokens.push({ text, norm, kind, shape, spaced, readings, signs, start, end: start + text.length });
	found.words.push(word);
}

/** «Витебск-Харбин»: word, hyphen, word. */
function pushParts(found: Tokens, text: string, whole: Word, start: number, spaced: boolean, words: Words): void {
	let from = start;
	for (const cut of whole.cuts) {
		push(found, words.word(text, from, start + cut), from, from === start && spaced);
		push(found, words.mark(text, start + cut, start + cut + 1), start + cut, false);
		from = start + cut + 1;
	}
	push(found, words.word(text, from, start + whole.text.length), from, false);
}
