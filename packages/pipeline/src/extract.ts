import { createHash } from "node:crypto";
import { type Dictionary, loadDictionary } from "@letopis/morphology";
import { buildRecords, type Extraction } from "@letopis/records";
import { readDocument } from "@letopis/text";
import { checkPublished, type ExtractOptions } from "./options.js";

export interface Extractor {
	/**
	 * Reads one text. Pure and synchronous: the same text and options give the same bytes.
	 * @throws TypeError when `text` is not a string, RangeError when `published` is not a date.
	 */
	extract(text: string, options?: ExtractOptions): Extraction;
}

export const version = "0.1.0";

/** Loads the dictionary and the gazetteer once; the extractor holds them. */
export function createExtractor(): Extractor {
	const dictionary: Dictionary = loadDictionary();
	return { extract: (text, options = {}) => extractWith(dictionary, text, options) };
}

function extractWith(dictionary: Dictionary, text: string, options: ExtractOptions): Extraction {
	if (typeof text !== "string") throw new TypeError(`Expected \`text\` to be a string, got ${typeof text}`);
	if (options.published !== undefined) checkPublished(options.published);
	const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
	const document = readDocument(text, { dictionary });
	const records = buildRecords(document, { dictionary, sha256, published: null, intents: options.intents ?? false });
	return {
		contract: "1",
		document: {
			id: options.id ?? sha256.slice(0, 16),
			sha256,
			...(options.source === undefined ? {} : { source: options.source }),
			...(document.title === undefined ? {} : { title: document.title }),
			language: document.language,
			length: text.length,
			published: null,
			publishedFrom: "none",
			zones: document.zones.map(({ kind, start, end }) => ({ kind, start, end })),
		},
		agreements: [...records.agreements],
		events: [...records.events],
		issues: [...records.issues],
		extractor: { version, grammar: "0" },
	};
}
