import type { Dictionary, Reading } from "@letopis/morphology";
import { splitHyphens } from "./hyphens.js";
import { normalizeWord, type WordForm } from "./normalize.js";

/** What is the same for every token of one spelling. */
export interface Word extends WordForm {
	/** The spelling. */
	readonly text: string;
	readonly readings: readonly Reading[];
	/** Offsets of the hyphens that part it into several tokens («Витебск-Харбин»); empty for one token. */
	readonly cuts: readonly number[];
}

/** Spellings to {@link Word}s, looked up once. */
export interface Words {
	get(text: string): Word;
}

const NO_READINGS: readonly Reading[] = Object.freeze([]);
const NO_CUTS: readonly number[] = Object.freeze([]);
/** Longer runs of letters are damage, not words: they are not looked up and not remembered. */
const LONGEST_WORD = 80;
const REMEMBERED = 1 << 16;

/** Words read with a dictionary, the last 65,536 spellings remembered. */
export function createWords(dictionary: Dictionary): Words {
	let recent = new Map<string, Word>();
	let older = new Map<string, Word>();
	const remember = (text: string, word: Word): Word => {
		if (recent.size >= REMEMBERED / 2) {
			older = recent;
			recent = new Map();
		}
		recent.set(text, word);
		return word;
	};
	return {
		get(text) {
			const known = recent.get(text);
			if (known !== undefined) return known;
			const aged = older.get(text);
			if (aged !== undefined) return remember(text, aged);
			if (text.length > LONGEST_WORD) return { ...normalizeWord(text), text, readings: NO_READINGS, cuts: NO_CUTS };
			return remember(text, readWord(text, dictionary));
		},
	};
}

function readWord(text: string, dictionary: Dictionary): Word {
	const form = normalizeWord(text);
	const cuts = form.kind === "word" && text.includes("-") ? splitHyphens(text, dictionary) : NO_CUTS;
	return { ...form, text, readings: readingsOf(form, cuts, dictionary), cuts };
}

/** `it-компания` is read by its Russian end, `80-летие` likewise; a token with Latin letters left in it has no readings. */
function readingsOf(form: WordForm, cuts: readonly number[], dictionary: Dictionary): readonly Reading[] {
	if (form.kind !== "word" || cuts.length > 0) return NO_READINGS;
	const { norm } = form;
	if (/^\p{Script=Cyrillic}[\p{Script=Cyrillic}'-]*$/u.test(norm)) return dictionary.read(norm);
	const end = /^[\p{L}\d-]*-(\p{Script=Cyrillic}+)$/u.exec(norm)?.[1];
	return end === undefined ? NO_READINGS : dictionary.read(end);
}
