import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { type Allowed, anything, checkShape } from "./check-options.js";
import { extractOne, lineOf, outcomeOf, type RunOptions, type TextExtractor } from "./extract-one.js";
import { ASKED_SHAPE, checkPublished } from "./options.js";
import { readAhead } from "./read-ahead.js";
import { readSource } from "./read-source.js";
import type { Extracted, Line, Outcome, Source } from "./source.js";
import { BATCH, type Crew, type Read, spread } from "./spread.js";

/** What holds for every source of a run. */
export interface ExtractAllOptions extends RunOptions {
	/** How many sources are fetched and decoded at the same time, from 1 up. Default 8. */
	readonly concurrency?: number;
	/**
	 * Threads that extract beside the caller's; 0 extracts in the caller's thread. Default: as many as the machine has
	 * cores, at most 8, started only once there is more to read than a thread takes to start.
	 */
	readonly workers?: number;
	/** Longest text, in UTF-16 code units; a longer one gives the failure `too-large`. Default 10,000,000. */
	readonly sizeBudget?: number;
	/**
	 * Milliseconds a worker may spend on one text before it gives the failure `time-budget`. Default 30,000 and a tenth
	 * for each character; two seconds more are given to the start of a thread, and more where other programs leave the
	 * process less than a tenth of that time to work. In the caller's thread nothing can stop a text, and the budget is not kept.
	 */
	readonly timeBudget?: number;
	/** Ends the run: the iteration rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

export const SIZE_BUDGET = 10_000_000;
const MOST_WORKERS = 8;
/** Texts held ahead of the workers. */
const MOST_HELD = 4096;

export const defaultWorkers = (): number => Math.min(availableParallelism(), MOST_WORKERS);

/** Opens the threads of one run; undefined where there is no code for them to run. */
export type OpenCrew = (size: number, run: RunOptions, timeBudget: number | undefined) => Promise<Crew> | undefined;

const aSignal: Allowed = {
	what: "an AbortSignal",
	accepts: (value) => typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value,
};
const SHAPE = {
	published: anything,
	...ASKED_SHAPE,
	concurrency: anything,
	workers: anything,
	sizeBudget: anything,
	timeBudget: anything,
	signal: aSignal,
};

type Sources = Iterable<Source> | AsyncIterable<Source>;

/**
 * Reads many texts with one extractor: one {@link Outcome} for each source, in the order of the sources.
 * A source that cannot be read, or fails in any other way, gives a `failure` and never ends the run.
 * What is held at a time is bounded in characters; a consumer that stops asking stops the reading.
 * @throws TypeError or RangeError, at once, when an option is not what it should be.
 */
export function extractAllWith(
	extractor: TextExtractor,
	sources: Sources,
	options: ExtractAllOptions = {},
	openCrew?: OpenCrew,
): AsyncGenerator<Outcome, void, undefined> {
	return mapped(answers(extractor, sources, options, openCrew), (one) => ("json" in one ? outcomeOf(one) : one));
}

/** The same as lines ready to be written: what worker threads found is not parsed again. */
export function extractLinesWith(
	extractor: TextExtractor,
	sources: Sources,
	options: ExtractAllOptions = {},
	openCrew?: OpenCrew,
): AsyncGenerator<Line, void, undefined> {
	return mapped(answers(extractor, sources, options, openCrew), (one) => ("extraction" in one ? lineOf(one) : one));
}

function answers(
	extractor: TextExtractor,
	sources: Sources,
	options: ExtractAllOptions,
	openCrew: OpenCrew | undefined,
): AsyncGenerator<Extracted | Line, void, undefined> {
	checkShape(options, SHAPE);
	const { concurrency = 8, workers, sizeBudget = SIZE_BUDGET, timeBudget, published, signal } = options;
	checkCount("concurrency", concurrency, 1);
	checkCount("sizeBudget", sizeBudget, 1);
	if (workers !== undefined) checkCount("workers", workers, 0);
	if (timeBudget !== undefined) checkCount("timeBudget", timeBudget, 1);
	if (published !== undefined) checkPublished(published);
	if (!isIterable(sources)) throw new TypeError("Expected `sources` to be an iterable or async iterable of sources");
	const run: RunOptions = {
		...(published === undefined ? {} : { published }),
		mentions: options.mentions ?? false,
		intents: options.intents ?? false,
	};
	const size = workers ?? defaultWorkers();
	const limit = pLimit(concurrency);
	let held = 0;
	const work = async (source: Source, index: number): Promise<Read> => {
		const read = await limit(readSource, source, index, sizeBudget);
		held += lengthOf(read);
		return read;
	};
	const hasRoom = (count: number, awaited: number): boolean =>
		awaited < 2 * concurrency && (size === 0 ? count < 2 * concurrency : count < MOST_HELD && held < 4 * BATCH);
	return spread({
		reading: (wake) => readAhead(sources, work, hasRoom, wake),
		taken: (read) => {
			held -= lengthOf(read);
		},
		here: (read) => extractOne(extractor, read, run),
		openCrew: () => (size === 0 ? undefined : openCrew?.(size, run, timeBudget)),
		eager: workers !== undefined,
		alone: size === 0,
		stopReading: limit.clearQueue,
		signal,
	});
}

export const lengthOf = (read: Read): number => ("text" in read ? read.text.length : 0);

async function* mapped<From, To>(from: AsyncGenerator<From, void, undefined>, to: (one: From) => To) {
	for await (const one of from) yield to(one);
}

function checkCount(name: string, value: number, least: number): void {
	if (!Number.isSafeInteger(value) || value < least)
		throw new RangeError(`Expected \`${name}\` to be a whole number from ${least} up, got ${value}`);
}

const isIterable = (value: unknown): boolean =>
	typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
