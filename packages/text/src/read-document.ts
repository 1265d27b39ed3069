import type { Dictionary } from "@letopis/morphology";
import type { Document, Zone } from "./document.js";
import { detectLanguage } from "./language.js";
import { splitLines } from "./lines.js";
import { readSentences } from "./read-sentences.js";
import { tokenize } from "./tokenize.js";
import { createWords, type SignsOf, type Words } from "./words.js";
import { findZones } from "./zones/find-zones.js";

export interface PageOptions {
	/** Parts of the text known beforehand, as `htmlToText` gives them: whole lines, in order. The rest is looked through. */
	readonly zones?: readonly Zone[];
}

export interface ReadOptions extends PageOptions {
	readonly dictionary: Dictionary;
	/** Asked once for each spelling; its answer goes into every token of that spelling (`Token.signs`). */
	readonly signsOf?: SignsOf;
}

/** Reads documents one after another; spellings already met are not looked up again. */
export interface Reader {
	/** `text` as zones, sentences and tokens. */
	read(text: string, page?: PageOptions): Document;
}

/** A reader with a bounded memory of words. Make one and keep it: it is what makes many documents fast. */
export function createReader(options: ReadOptions): Reader {
	const dictionary = checked(options);
	const words = createWords(dictionary, options.signsOf ?? anything);
	return { read: (text, page = {}) => read(text, page, words, dictionary) };
}

/** Reads one document. For many, {@link createReader}. */
export function readDocument(text: string, options: ReadOptions): Document {
	return createReader(options).read(text, options);
}

const anything: SignsOf = () => -1;

function checked(options: ReadOptions): Dictionary {
	if (typeof options?.dictionary?.read !== "function") {
		throw new TypeError("Expected `options.dictionary` to be a Dictionary, as `loadDictionary()` gives");
	}
	return options.dictionary;
}

function read(text: string, page: PageOptions, words: Words, dictionary: Dictionary): Document {
	if (typeof text !== "string") throw new TypeError("Expected `text` to be a string; `decode` makes one of bytes");
	const lines = splitLines(text);
	const { zones, title, pageDate } = findZones(text, lines, (line) => hasPredicate(line, words), page.zones);
	return {
		text,
		language: detectLanguage(text),
		zones,
		sentences: readSentences(text, lines, zones, words, dictionary),
		...(title === undefined ? {} : { title }),
		...(pageDate === undefined ? {} : { pageDate }),
	};
}

const PREDICATES = new Set(["VERB", "PRTS"]);

/** A finite verb or a short participle, read first, stands in the line. */
const hasPredicate = (line: string, words: Words): boolean =>
	tokenize(line, 0, line.length, words).tokens.some(({ readings }) => PREDICATES.has(readings[0]?.tag.pos ?? ""));
