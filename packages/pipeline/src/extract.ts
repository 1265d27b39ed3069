import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createGazetteer, loadMentionResources, type MentionResources } from "@letopis/mentions";
import { type DictionaryData, openDictionary, readDictionaryData } from "@letopis/morphology";
import {
	buildRecords,
	type Extraction,
	extraction,
	type Issue,
	listMentions,
	signsWith,
	type Verbs,
	verbsWith,
} from "@letopis/records";
import { createReader, type HtmlText, htmlToText, type Reader } from "@letopis/text";
import { type ExtractAllOptions, extractAllWith, extractLinesWith, type OpenCrew } from "./extract-all.js";
import { checkOptions, type ExtractorOptions } from "./extractor-options.js";
import { grammarHash } from "./grammar-hash.js";
import { checkExtractOptions, type ExtractOptions } from "./options.js";
import { publishedOf } from "./published.js";
import { readRules } from "./rules/read-rules.js";
import { tryRules } from "./rules/try-rules.js";
import type { Line, Outcome, Source } from "./source.js";

export interface Extractor {
	/** Sixteen hexadecimal digits of the rule tables and the gazetteer, as every extraction names them. */
	readonly grammar: string;
	/**
	 * Reads one text. Pure and synchronous: the same text and options give the same bytes.
	 * @throws TypeError when `text` is not a string, RangeError when `published` is not a date.
	 */
	extract(text: string, options?: ExtractOptions): Extraction;
	/**
	 * Reads many texts, one {@link Outcome} for each source, in their order; a source that fails gives a failure.
	 * @throws TypeError or RangeError, at once, when an option is not what it should be.
	 */
	extractAll(
		sources: Iterable<Source> | AsyncIterable<Source>,
		options?: ExtractAllOptions,
	): AsyncGenerator<Outcome, void, undefined>;
	/** The same as lines of JSON: cheaper where they are only to be written. */
	extractLines(
		sources: Iterable<Source> | AsyncIterable<Source>,
		options?: ExtractAllOptions,
	): AsyncGenerator<Line, void, undefined>;
}

export const version = "0.1.0";

/** What threads are opened with; the buffers are shared. */
export interface ThreadData {
	readonly dictionary: DictionaryData;
	readonly options: ExtractorOptions;
	readonly grammar: string;
}

/**
 * Reads the dictionary at once and opens it and the gazetteer with the first text; the extractor holds them.
 * @throws RangeError for a row or rule of the user's own that is malformed or fails its examples: file, row and reason.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
	checkOptions(options);
	const grammar = grammarHash(options);
	const data: ThreadData = { dictionary: readDictionaryData(), options, grammar };
	const hasOwn = options.gazetteer !== undefined || options.rules !== undefined;
	// What is the user's own is tried at once. The rest waits for a text: where threads extract, none comes here.
	let opened = hasOwn ? openExtractor(data) : undefined;
	const extract: Extractor["extract"] = (text, options) => {
		opened ??= openExtractor(data);
		return opened.extract(text, options);
	};
	const openCrew: OpenCrew = (size, run, timeBudget) => {
		const file = new URL("./worker.js", import.meta.url);
		// The sources themselves, run without a build, have no code for a thread.
		if (!existsSync(file)) return undefined;
		return import("./workers.js").then(({ openWorkers }) => openWorkers({ file, size, data, run, timeBudget }));
	};
	return {
		grammar,
		extract,
		extractAll: (sources, options) => extractAllWith({ extract }, sources, options, openCrew),
		extractLines: (sources, options) => extractLinesWith({ extract }, sources, options, openCrew),
	};
}

/** Word forms the dictionary remembers: few, for the reader remembers words. */
const FORMS = 8192;

/** An extractor of one text after another, in this thread. */
export function openExtractor({ dictionary: data, options, grammar }: ThreadData): Pick<Extractor, "extract"> {
	const dictionary = openDictionary(data.dictionary, { weights: data.weights, cache: FORMS });
	const { rules, name } = readRules(options.rules ?? {});
	tryRules(rules, name, createReader({ dictionary }).read);
	const gazetteer = createGazetteer({ rows: options.gazetteer ?? [], dictionary });
	const resources = { ...loadMentionResources(dictionary, { ...rules, gazetteer }), verbs: verbsWith(rules) };
	const { read } = createReader({ dictionary, signsOf: signsWith(resources) });
	return { extract: (text, options = {}) => extractWith({ ...resources, read, grammar }, text, options) };
}

const emptyText: Issue = { code: "empty-text", message: "The text has no words." };

/** Records are for Russian; of any other language the document alone is told. */
const notRussian = (language: string): Issue => ({
	code: "not-russian",
	message: `The text is not in Russian (${language}); nothing was extracted.`,
});

interface Tools extends MentionResources {
	readonly verbs: Verbs;
	readonly read: Reader["read"];
	readonly grammar: string;
}

function extractWith(tools: Tools, given: string, options: ExtractOptions): Extraction {
	if (typeof given !== "string")
		throw new TypeError(`Expected \`text\` to be a string, got ${given === null ? "null" : typeof given}`);
	checkExtractOptions(options);
	const html: HtmlText = options.format === "html" ? htmlToText(given) : { text: given, zones: [] };
	const { text } = html;
	const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
	const document = tools.read(text, options.format === "html" ? html : {});
	const page = publishedOf(document, options.published, html.published);
	const russian = document.language === "rus" || document.language === "und";
	const context = { ...tools, sha256, published: page.published, intents: options.intents ?? false };
	const records = russian
		? {
				...buildRecords(document, context),
				...(options.allIssues ? { issues: buildRecords(document, { ...context, allIssues: true }).issues } : {}),
			}
		: { agreements: [], events: [], mentions: () => [], issues: [notRussian(document.language)] };
	const issues = document.sentences.length === 0 ? [emptyText] : [...records.issues];
	return checked({
		contract: "1",
		document: {
			id: options.id ?? sha256.slice(0, 16),
			sha256,
			...(options.source === undefined ? {} : { source: options.source }),
			...(document.title === undefined ? {} : { title: document.title }),
			language: document.language,
			length: text.length,
			...page,
			zones: document.zones.map(({ kind, start, end }) => ({ kind, start, end })),
		},
		agreements: [...records.agreements],
		events: [...records.events],
		...(options.mentions ? { mentions: listMentions(document, records.mentions(), page.published) } : {}),
		issues,
		extractor: { version, grammar: tools.grammar },
	});
}

/** Records were accepted one by one; this guards the envelope. A fault here is ours, and says so without throwing. */
function checked(value: Extraction): Extraction {
	const result = extraction.safeParse({ ...value, agreements: [], events: [] });
	if (result.success) return value;
	const { path, message } = result.error.issues[0] as { path: readonly PropertyKey[]; message: string };
	return {
		...value,
		agreements: [],
		events: [],
		issues: [{ code: "invalid-extraction", message: `${path.join(".")}: ${message}` }],
	};
}
