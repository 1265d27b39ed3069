import {
	createExtractor,
	type ExtractAllOptions,
	type ExtractOptions,
	type Extractor,
	type Outcome,
	type Source,
} from "@letopis/pipeline";
import type { Extraction } from "@letopis/records";

export {
	type Content,
	createExtractor,
	type ExtractAllOptions,
	type Extracted,
	type ExtractOptions,
	type Extractor,
	type ExtractorOptions,
	type Failed,
	type GazetteerFile,
	type GazetteerRow,
	type Outcome,
	type Rules,
	type RulesFile,
	type Source,
	version,
} from "@letopis/pipeline";
export type {
	AgreementRecord,
	DateValue,
	EventRecord,
	Evidence,
	Extraction,
	Issue,
	MentionRecord,
	Participant,
	PlaceValue,
	TextSpan,
} from "@letopis/records";

/** Loads the dictionary on the first call, and only then: importing this module costs nothing. */
const defaultExtractor = (() => {
	let extractor: Extractor | undefined;
	return (): Extractor => {
		extractor ??= createExtractor();
		return extractor;
	};
})();

/**
 * Reads one Russian text and gives its agreements and events, each with the words that say so.
 * Synchronous and pure: the same text and options give the same result. Every `start` and `end` counts
 * UTF-16 code units of `text` as it was given, so `text.slice(start, end)` is the quoted words.
 * Trouble in the text is told in `issues` and never thrown.
 *
 * ```ts
 * const { agreements } = extract("Минск и Пекин подписали меморандум 5 мая 2021 года.");
 * agreements[0].signed.edtf; // "2021-05-05"
 * ```
 *
 * @throws TypeError when `text` is not a string, RangeError when `published` is not a date.
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
	return defaultExtractor().extract(text, options);
}

/**
 * Reads many texts: one {@link Outcome} for each source, in the order of the sources. A source that cannot be read
 * gives a `failure` and never ends the run; a consumer that stops asking stops the reading.
 *
 * ```ts
 * const sources = [{ id: "d01", text: () => readFile("corpus/d01.txt") }];
 * for await (const outcome of extractAll(sources)) {
 *   if ("failure" in outcome) console.error(outcome.id, outcome.failure.message);
 *   else console.log(JSON.stringify(outcome.extraction));
 * }
 * ```
 *
 * @throws TypeError or RangeError, at once, when an option is not what it should be. The iteration rejects with the
 * reason of `options.signal` when that aborts.
 */
export function extractAll(
	sources: Iterable<Source> | AsyncIterable<Source>,
	options?: ExtractAllOptions,
): AsyncGenerator<Outcome, void, undefined> {
	return defaultExtractor().extractAll(sources, options);
}
