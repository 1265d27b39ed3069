import { readFileSync } from "node:fs";
import { abbreviations } from "./abbreviation.js";
import { joinPlanes, openFile } from "./file.js";
import type { Wanted } from "./inflect.js";
import { inflectWord } from "./inflect-word.js";
import { lexiconOf } from "./lexicon.js";
import { prune } from "./prune.js";
import { openTieBreaker } from "./rank/open.js";
import { LONGEST_WORD, readWord } from "./read-word.js";
import { remembered } from "./remembered.js";
import type { PrunedWord } from "./scene.js";
import type { Reading } from "./tag.js";

export type { Wanted } from "./inflect.js";

export interface Dictionary {
	/**
	 * All readings of a word form, the likeliest first; predicted from the ending when the dictionary has none.
	 * ё and е make no difference, save that a written ё is kept to when the dictionary has it («всё», not «все»).
	 * Nor do capital letters, save that `Смольников` (not `смольников`) is also, last, read as a surname, and that an
	 * unknown word in capitals is first read as a name or an acronym. Never empty for a word of Russian letters.
	 */
	read(form: string): readonly Reading[];
	/**
	 * Another form of the same lexeme: `inflect("области", reading, { case: Case.nomn, number: Num.sing })` is `область`.
	 * Undefined when the lexeme has no such form. The letter case of the answer is lower.
	 */
	inflect(form: string, reading: Reading, wanted: Wanted): string | undefined;
	/** The readings of each word of one sentence that its company allows, the best guess first: see {@link prune}. */
	prune(words: readonly PrunedWord[]): (readonly Reading[])[];
}

export interface DictionaryOptions {
	/** How many word forms to remember the readings of; 0 for none. */
	readonly cache?: number;
	/** Bytes of a weights file: with them {@link Dictionary.prune} puts the likeliest reading first. */
	readonly weights?: ArrayBufferLike;
}

const CACHE = 100_000;

/** Bytes that threads share; what {@link openDictionary} takes. */
export interface DictionaryData {
	readonly dictionary: SharedArrayBuffer;
	readonly weights: SharedArrayBuffer;
}

/** Loads the dictionary and the weights of this package. */
export function loadDictionary(options: DictionaryOptions = {}): Dictionary {
	const { dictionary, weights } = readDictionaryData();
	return openDictionary(dictionary, { weights, ...options });
}

/** Reads the data files of this package into memory that threads can share. */
export function readDictionaryData(): DictionaryData {
	const dictionary = readData("russian.dict");
	joinPlanes(dictionary);
	return { dictionary, weights: readData("tie-breaker.weights") };
}

function readData(name: string): SharedArrayBuffer {
	const bytes = readFileSync(new URL(`../data/${name}`, import.meta.url));
	const shared = new SharedArrayBuffer(bytes.byteLength);
	new Uint8Array(shared).set(bytes);
	return shared;
}

/** Opens the bytes of a dictionary file, which may be shared between threads. */
export function openDictionary(bytes: ArrayBufferLike, options: DictionaryOptions = {}): Dictionary {
	const { cache = CACHE, weights } = options;
	if (!Number.isInteger(cache) || cache < 0)
		throw new RangeError(`Expected \`cache\` to be a whole number of word forms, got ${cache}`);
	const lexicon = lexiconOf(openFile(bytes));
	const table = abbreviations(lexicon.tag);
	const tieBreaker = weights === undefined ? undefined : openTieBreaker(weights);
	const read = (form: string): readonly Reading[] => {
		if (typeof form !== "string") throw new TypeError(`Expected \`form\` to be a string, got ${typeof form}`);
		return readWord(lexicon, table, form);
	};
	const known = cache === 0 ? read : remembered(read, cache);
	return {
		read: (form) => (form?.length > LONGEST_WORD ? read(form) : known(form)),
		inflect: (form, reading, wanted) => inflectWord(lexicon, table, form, reading, wanted),
		prune: (words) => prune(words, { tieBreaker }),
	};
}
