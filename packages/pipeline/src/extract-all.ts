import { setImmediate } from "node:timers/promises";
import type { Extraction, Issue } from "@letopis/records";
import { decode } from "@letopis/text";
import pLimit from "p-limit";
import { isBinary } from "./is-binary.js";
import { checkPublished, type ExtractOptions } from "./options.js";
import { readAhead } from "./read-ahead.js";
import type { Outcome, Source } from "./source.js";

/** What holds for every source of a run. */
export interface ExtractAllOptions extends Pick<ExtractOptions, "published" | "mentions" | "intents"> {
	/** How many sources are fetched and decoded at the same time, from 1 up. Default 8. */
	readonly concurrency?: number;
	/** Ends the run: the iteration rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

interface Reader {
	extract(text: string, options?: ExtractOptions): Extraction;
}

type Read = { readonly id: string; readonly source: Source; readonly text: string } | Outcome;

/**
 * Reads many texts with one extractor: one {@link Outcome} for each source, in the order of the sources.
 * A source that cannot be read, or fails in any other way, gives a `failure` and never ends the run.
 * At most twice `concurrency` sources are held at a time; a consumer that stops asking stops the reading.
 * @throws TypeError or RangeError, at once, when an option is not what it should be.
 */
export function extractAllWith(
	extractor: Reader,
	sources: Iterable<Source> | AsyncIterable<Source>,
	options: ExtractAllOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
	const { concurrency = 8, published, signal } = options;
	if (!Number.isSafeInteger(concurrency) || concurrency < 1)
		throw new RangeError(`Expected \`concurrency\` to be a whole number from 1 up, got ${concurrency}`);
	if (published !== undefined) checkPublished(published);
	if (!isIterable(sources)) throw new TypeError("Expected `sources` to be an iterable or async iterable of sources");
	const limit = pLimit(concurrency);
	const reading = readAhead(sources, (source, index) => limit(read, source, index), 2 * concurrency, signal);
	return outcomes(extractor, reading, options, limit.clearQueue);
}

async function* outcomes(
	extractor: Reader,
	reading: AsyncIterable<Read>,
	{ published, mentions = false, intents = false, signal }: ExtractAllOptions,
	stopReading: () => void,
): AsyncGenerator<Outcome, void, undefined> {
	try {
		for await (const read of reading) {
			// Texts at hand would otherwise follow each other without a turn for timers, and no abort would be heard.
			await setImmediate();
			signal?.throwIfAborted();
			if ("text" in read) {
				const { source } = read;
				const dated = defined("published", source.published ?? published);
				const options = { id: read.id, ...defined("source", source.source), ...dated, mentions, intents };
				yield extractOne(extractor, read.text, options);
			} else yield read;
		}
	} finally {
		stopReading();
	}
}

function extractOne(extractor: Reader, text: string, options: ExtractOptions & { readonly id: string }): Outcome {
	try {
		return { id: options.id, extraction: extractor.extract(text, options) };
	} catch (error) {
		return failed(options.id, "extraction-failed", error);
	}
}

async function read(source: Source, index: number): Promise<Read> {
	const id = typeof source?.id === "string" && source.id !== "" ? source.id : `#${index + 1}`;
	try {
		const content = typeof source.text === "function" ? await source.text() : source.text;
		if (typeof content === "string") return { id, source, text: content };
		if (!(content instanceof Uint8Array))
			throw new TypeError(`Expected \`text\` to be a string or bytes, got ${typeof content}`);
		if (isBinary(content)) return failed(id, "not-text", "the bytes are those of a binary file");
		return { id, source, text: decode(content).text };
	} catch (error) {
		return failed(id, "unreadable", error);
	}
}

function failed(id: string, code: string, reason: unknown): Outcome {
	const message = reason instanceof Error ? reason.message : String(reason);
	const failure: Issue = { code, message: message === "" ? code : message };
	return { id, failure };
}

const defined = <Key extends string, Value>(key: Key, value: Value | undefined) =>
	(value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

const isIterable = (value: unknown): boolean =>
	typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
