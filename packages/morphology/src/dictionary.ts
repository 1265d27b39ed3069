import { readFileSync } from "node:fs";
import { readAbbreviation } from "./abbreviation.js";
import { openFile } from "./file.js";
import { readHyphenated } from "./hyphen.js";
import { otherForm, type Wanted } from "./inflect.js";
import { type Lexicon, lexiconOf, type Slot } from "./lexicon.js";
import type { Reading } from "./tag.js";
import { guess, readGuess, slotsOfGuess } from "./unknown.js";

export type { Wanted } from "./inflect.js";

export interface Dictionary {
	/**
	 * All readings of a word form, the likeliest first; predicted from the ending when the dictionary has none.
	 * Capital letters and ё/е make no difference, save that a written ё is kept to when the dictionary has it.
	 * Never empty for a word of Russian letters.
	 */
	read(form: string): readonly Reading[];
	/**
	 * Another form of the same lexeme: `inflect("области", reading, { case: Case.nomn, number: Num.sing })` is `область`.
	 * Undefined when the lexeme has no such form. The letter case of the answer is lower.
	 */
	inflect(form: string, reading: Reading, wanted: Wanted): string | undefined;
}

export interface DictionaryOptions {
	/** How many word forms to remember the readings of; 0 for none. */
	readonly cache?: number;
}

const CACHE = 100_000;
/** No Russian word is longer; what is longer is not looked at letter by letter. */
const LONGEST = 64;

/** Loads the dictionary file of this package. */
export function loadDictionary(options: DictionaryOptions = {}): Dictionary {
	const bytes = readFileSync(new URL("../data/russian.dict", import.meta.url));
	const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
	return openDictionary(whole ? bytes.buffer : new Uint8Array(bytes).buffer, options);
}

/** Opens the bytes of a dictionary file, which may be shared between threads. */
export function openDictionary(bytes: ArrayBufferLike, { cache = CACHE }: DictionaryOptions = {}): Dictionary {
	if (!Number.isInteger(cache) || cache < 0)
		throw new RangeError(`Expected \`cache\` to be a whole number of word forms, got ${cache}`);
	const lexicon = lexiconOf(openFile(bytes));
	const read = (form: string): readonly Reading[] => readWord(lexicon, form);
	return {
		read: cache === 0 ? read : remember(read, cache),
		inflect: (form, reading, wanted) => inflect(lexicon, form, reading, wanted),
	};
}

/** Two generations: when the young one is full it becomes the old one, so memory stays bounded. */
function remember(read: (form: string) => readonly Reading[], size: number): (form: string) => readonly Reading[] {
	let young = new Map<string, readonly Reading[]>();
	let old = new Map<string, readonly Reading[]>();
	return (form) => {
		let readings = young.get(form);
		if (readings !== undefined) return readings;
		readings = old.get(form) ?? read(form);
		if (form.length > LONGEST) return readings;
		if (young.size * 2 >= size) {
			old = young;
			young = new Map();
		}
		young.set(form, readings);
		return readings;
	};
}

function readWord(lexicon: Lexicon, form: string): readonly Reading[] {
	if (typeof form !== "string") throw new TypeError(`Expected \`form\` to be a string, got ${typeof form}`);
	if (form.length > LONGEST) return /^\p{Script=Cyrillic}/u.test(form) ? unknown(lexicon, "") : [];
	const typed = form.toLowerCase();
	const word = typed.includes("ё") ? typed.replaceAll("ё", "е") : typed;
	const abbreviation = readAbbreviation(lexicon, word);
	if (abbreviation !== undefined) return abbreviation;
	const label = lexicon.find(word);
	if (label !== -1) {
		const readings = lexicon.readings(label, word, true);
		return typed === word ? readings : spelt(lexicon, typed, word, label, readings);
	}
	const parts = readHyphenated(word, (part) => readWord(lexicon, part));
	if (parts !== undefined && parts.length > 0) return parts;
	if (!/\p{Script=Cyrillic}/u.test(word)) return [];
	const found = guess(lexicon, word);
	const readings = found === undefined ? [] : readGuess(lexicon, found);
	return readings.length > 0 ? readings : unknown(lexicon, typed);
}

const unknown = (lexicon: Lexicon, lemma: string): Reading[] => [{ lemma, tag: lexicon.tag("UNKN"), known: false }];

/** A written ё chooses «всё» over «все». */
function spelt(lexicon: Lexicon, typed: string, word: string, label: number, readings: Reading[]): Reading[] {
	const slots = lexicon.slots(label);
	const exact = readings.filter((_, i) => {
		const slot = slots[i] as Slot;
		return lexicon.textOf(word, slot, slot.form) === typed;
	});
	return exact.length > 0 ? exact : readings;
}

function inflect(lexicon: Lexicon, form: string, reading: Reading, wanted: Wanted): string | undefined {
	const word = form.toLowerCase().replaceAll("ё", "е");
	const same = (other: Reading) => other.lemma === reading.lemma && other.tag === reading.tag;
	const label = lexicon.find(word);
	if (label !== -1) {
		const at = lexicon.readings(label, word, true).findIndex(same);
		return at === -1 ? undefined : textOf(lexicon, word, lexicon.slots(label)[at] as Slot, reading, wanted);
	}
	if (word.includes("-")) return inflectHyphenated(lexicon, word, reading, wanted);
	const found = guess(lexicon, word);
	if (found === undefined) return undefined;
	const at = readGuess(lexicon, found).findIndex(same);
	if (at === -1) return undefined;
	const text = textOf(lexicon, found.rest, slotsOfGuess(lexicon, found)[at] as Slot, reading, wanted);
	return text === undefined ? undefined : found.head + text;
}

function textOf(lexicon: Lexicon, word: string, slot: Slot, reading: Reading, wanted: Wanted): string | undefined {
	const form = otherForm(lexicon, slot, reading, wanted);
	return form === undefined ? undefined : lexicon.textOf(word, slot, form);
}

/** Every part that is inflected with the word: both of «провинция-побратим», the last of «торгово-экономический». */
function inflectHyphenated(lexicon: Lexicon, word: string, reading: Reading, wanted: Wanted): string | undefined {
	const lemmas = reading.lemma.split("-");
	const parts = word.split("-");
	if (parts.length < 2 || parts.length !== lemmas.length) return undefined;
	let moved = false;
	const texts = parts.map((part, i) => {
		const own = readWord(lexicon, part).find(
			({ lemma, tag }) =>
				lemma === lemmas[i] &&
				tag.pos === reading.tag.pos &&
				(tag.cases & reading.tag.cases) !== 0 &&
				(tag.numbers & reading.tag.numbers) !== 0,
		);
		const text = own === undefined ? undefined : inflect(lexicon, part, own, wanted);
		moved ||= text !== undefined;
		return text ?? part;
	});
	return moved ? texts.join("-") : undefined;
}
