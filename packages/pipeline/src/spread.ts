import { setImmediate } from "node:timers/promises";
import type { Reading } from "./read-ahead.js";
import type { Extracted, Failed, Line, ReadText } from "./source.js";

export type Read = ReadText | Failed;

/** Threads that extract. */
export interface Crew {
	readonly size: number;
	/** One line for each text, in their order. Rejects when there is no thread left to extract in. */
	run(texts: readonly ReadText[]): Promise<readonly Line[]>;
	close(): Promise<void>;
}

export interface Spreading {
	readonly reading: (wake: () => void) => Reading<Read>;
	readonly taken: (read: Read) => void;
	/** Extracts in this thread. */
	readonly here: (read: ReadText) => Extracted | Failed;
	readonly openCrew: () => Promise<Crew> | undefined;
	/** Opens the crew with the first text, and not only when there is a batch of them. */
	readonly eager: boolean;
	/** There will be no crew: texts are taken one by one. */
	readonly alone: boolean;
	readonly stopReading: () => void;
	readonly signal: AbortSignal | undefined;
}

/** Characters a worker is given at a time: some hundredths of a second of work, against a tenth of a millisecond of talk. */
export const BATCH = 65_536;
/** Batches given out for each worker, so that none waits for this thread. */
const AHEAD = 2;
/** Batches for each worker that are under way or wait for one before them. */
const MOST_PENDING = 4;

interface Batch {
	readonly reads: readonly Read[];
	lines?: readonly Line[];
}

/** Gives texts out in batches, to the crew or to this thread, and yields what comes of them in the order of the texts. */
export async function* spread(job: Spreading): AsyncGenerator<Extracted | Line, void, undefined> {
	const { signal } = job;
	let wake = (): void => {};
	const reading = job.reading(() => wake());
	const onAbort = (): void => wake();
	signal?.addEventListener("abort", onAbort);
	let crew: Crew | undefined;
	let noCrew = job.alone;
	let opening: Promise<Crew> | undefined;
	let broken: { readonly error: unknown } | undefined;
	const pending: Batch[] = [];
	let unfinished = 0;
	let reads: Read[] = [];
	let [size, seen] = [0, 0];
	let waited = false;

	/** Takes what is at hand, up to a batch; false when there was nothing. */
	const take = (): boolean => {
		let any = false;
		while (size < (noCrew ? 1 : BATCH) && (!noCrew || reads.length === 0)) {
			const next = reading.take()?.result;
			if (next === undefined) break;
			job.taken(next);
			reads.push(next);
			// A text without a letter costs something too.
			size += "text" in next ? next.text.length + 1 : 1;
			any = true;
		}
		reading.go();
		return any;
	};
	/** Does with what comes of a promise, and has the loop look again. */
	const settle = <T>(promise: Promise<T>, use: (value: T) => void): void => {
		const fail = (error: unknown): void => {
			broken ??= { error };
		};
		void promise.then(use, fail).then(() => wake());
	};
	const giveOut = (to: Crew): void => {
		const batch: Batch = { reads };
		pending.push(batch);
		unfinished++;
		[reads, size, waited] = [[], 0, false];
		settle(to.run(batch.reads.filter((read) => "text" in read)), (lines) => {
			batch.lines = lines;
			unfinished--;
		});
	};
	try {
		for (;;) {
			signal?.throwIfAborted();
			while (pending[0]?.lines !== undefined) yield* inOrder(pending.shift() as Required<Batch>);
			if (broken !== undefined) throw broken.error;
			if (crew === undefined || pending.length < MOST_PENDING * crew.size) take();
			if (reads.length === 0) {
				if (reading.ended && pending.length === 0) {
					if (reading.broken !== undefined) throw reading.broken.error;
					return;
				}
			} else if (crew === undefined && !noCrew && (opening !== undefined || job.eager || seen + size >= BATCH)) {
				if (opening === undefined) {
					opening = job.openCrew();
					noCrew = opening === undefined;
					if (opening === undefined) continue;
					settle(opening, (opened) => {
						crew = opened;
					});
				}
			} else if (crew === undefined) {
				// Texts at hand would otherwise follow each other without a turn for timers, and no abort would be heard.
				await setImmediate();
				signal?.throwIfAborted();
				const read = reads.shift() as Read;
				const length = "text" in read ? read.text.length + 1 : 1;
				[size, seen] = [size - length, seen + length];
				yield "text" in read ? job.here(read) : read;
				continue;
			} else if (unfinished < AHEAD * crew.size) {
				if (size >= BATCH || (reading.ended && waited)) {
					giveOut(crew);
					continue;
				}
				if (unfinished < crew.size) {
					// Somebody idles: what there is goes out, once the disk has had its turn.
					if (waited) giveOut(crew);
					else {
						waited = true;
						await setImmediate();
					}
					continue;
				}
			}
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	} finally {
		signal?.removeEventListener("abort", onAbort);
		job.stopReading();
		await reading.close();
		if (crew !== undefined) await crew.close();
		else
			opening?.then(
				(late) => late.close(),
				() => {},
			);
	}
}

function* inOrder({ reads, lines }: Required<Batch>): Generator<Line> {
	let at = 0;
	for (const read of reads) yield "text" in read ? (lines[at++] as Line) : read;
}
