import type { Dictionary } from "@letopis/morphology";
import type { Document, Sentence, Span, Token, Zone, ZoneKind } from "./document.js";
import { detectLanguage } from "./language.js";
import { splitLines } from "./lines.js";
import { sentenceStarts } from "./sentences.js";
import { tokenize } from "./tokenize.js";
import { createWords, type Words } from "./words.js";
import { findZones } from "./zones/find-zones.js";

export interface ReadOptions {
	readonly dictionary: Dictionary;
}

/** Reads documents one after another; spellings already met are not looked up again. */
export interface Reader {
	/** `text` as zones, sentences and tokens. */
	read(text: string): Document;
}

/** A reader with a bounded memory of words. Make one and keep it: it is what makes many documents fast. */
export function createReader(options: ReadOptions): Reader {
	const words = createWords(checked(options));
	return { read: (text) => read(text, words) };
}

/** Reads one document. For many, {@link createReader}. */
export function readDocument(text: string, options: ReadOptions): Document {
	return createReader(options).read(text);
}

function checked(options: ReadOptions): Dictionary {
	if (typeof options?.dictionary?.read !== "function") {
		throw new TypeError("Expected `options.dictionary` to be a Dictionary, as `loadDictionary()` gives");
	}
	return options.dictionary;
}

function read(text: string, words: Words): Document {
	if (typeof text !== "string") throw new TypeError("Expected `text` to be a string; `decode` makes one of bytes");
	const lines = splitLines(text);
	const { zones, title, pageDate } = findZones(text, lines, (line) => hasPredicate(line, words));
	return {
		text,
		language: detectLanguage(text),
		zones,
		sentences: readSentences(text, lines, zones, words),
		...(title === undefined ? {} : { title }),
		...(pageDate === undefined ? {} : { pageDate }),
	};
}

const PREDICATES = new Set(["VERB", "PRTS"]);

/** A finite verb or a short participle, read first, stands in the line. */
const hasPredicate = (line: string, words: Words): boolean =>
	tokenize(line, 0, line.length, words).some(({ readings }) => PREDICATES.has(readings[0]?.tag.pos ?? ""));

function readSentences(text: string, lines: readonly Span[], zones: readonly Zone[], words: Words): Sentence[] {
	const sentences: Sentence[] = [];
	let next = 0;
	lines.forEach((line, paragraph) => {
		let from = line.start;
		while (from < line.end) {
			while (next < zones.length && (zones[next] as Zone).end <= from) next++;
			const zone = zones[next];
			const inside = zone !== undefined && zone.start <= from;
			const to = Math.min(line.end, zone === undefined ? line.end : inside ? zone.end : zone.start);
			addSentences(sentences, tokenize(text, from, to, words), inside ? zone.kind : "body", paragraph);
			from = to;
		}
	});
	return sentences;
}

function addSentences(sentences: Sentence[], tokens: readonly Token[], zone: ZoneKind, paragraph: number): void {
	if (tokens.length === 0) return;
	let from = 0;
	for (const to of [...sentenceStarts(tokens), tokens.length]) {
		const own = tokens.slice(from, to);
		const { start } = own[0] as Token;
		const { end } = own.at(-1) as Token;
		sentences.push({ index: sentences.length, zone, paragraph, start, end, tokens: own });
		from = to;
	}
}
