import { Piscina } from "piscina";
import type { RunOptions } from "./extract-one.js";
import { failed, type Line, type ReadText } from "./source.js";
import type { Crew } from "./spread.js";
import { watch } from "./watch.js";

export interface CrewOptions {
	/** Module that a thread runs: its default export takes a {@link Task} and gives its lines. */
	readonly file: URL;
	readonly size: number;
	/** Whatever the module finds as `workerData`; shared buffers are not copied. */
	readonly data: unknown;
	readonly run: RunOptions;
	/** Milliseconds for one text. */
	readonly timeBudget: number | undefined;
	/** Milliseconds for the first thread to start. Default a minute. */
	readonly startBudget?: number;
}

type PoolOptions = NonNullable<ConstructorParameters<typeof Piscina>[0]>;

export interface Task {
	readonly texts: readonly ReadText[];
	readonly run: RunOptions;
}

const BASE = 30_000;
const EACH_CHARACTER = 0.1;
/** A thread may have to start first. */
const STARTING = 2_000;
const START_BUDGET = 60_000;
/**
 * Megabytes. An engine that may take more lets its heap grow to four times what is alive before it collects in earnest,
 * and one that may take as much as this to twice as much.
 */
const HEAP = { maxOldGenerationSizeMb: 1984, maxYoungGenerationSizeMb: 12 };

interface Waiting {
	readonly start: () => void;
	readonly stop: () => void;
}

/** There is nothing for texts to be extracted in. */
class NotStarted extends Error {
	constructor(cause: unknown) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`no thread can be started to extract in: ${reason}; extract without (workers: 0)`, { cause });
	}
}

/** Node 20 dies as a whole when a thread is stopped in the middle of a `require` of a module; the pool then imports it. */
const NO_REQUIRE = "--no-experimental-require-module";

function openPool(options: PoolOptions): Piscina<Task, Line[]> {
	try {
		return new Piscina({ ...options, execArgv: [...process.execArgv, NO_REQUIRE] });
	} catch (error) {
		// Of flags of the whole process, as `--max-old-space-size`, a thread takes none; they hold for it as they are.
		if (!(error instanceof Error && "code" in error && error.code === "ERR_WORKER_INVALID_EXEC_ARGV")) throw error;
		return new Piscina({ ...options, execArgv: [NO_REQUIRE] });
	}
}

/**
 * Threads that take tasks in turn. A task that overruns or kills its thread is tried again text by text, so that only
 * the text to blame is lost; the thread is replaced. Rejects when no thread can be started.
 */
export async function openWorkers(options: CrewOptions): Promise<Crew> {
	const { file, size, data, run, timeBudget, startBudget = START_BUDGET } = options;
	const pool = openPool({
		filename: file.href,
		minThreads: size,
		maxThreads: size,
		idleTimeout: Number.POSITIVE_INFINITY,
		workerData: data,
		recordTiming: false,
		resourceLimits: HEAP,
	});
	const budgetOf = ({ text }: ReadText): number => timeBudget ?? BASE + EACH_CHARACTER * text.length;
	const unfinished: Waiting[] = [];
	let broken: NotStarted | undefined;
	// A thread that dies is told through its task. One that has none did not start, and the pool then starts no other.
	pool.on("error", (error: unknown) => {
		broken ??= new NotStarted(error);
		for (const one of unfinished) one.stop();
	});

	/** The clock of a task starts when the pool does: tasks are begun in their order, one for each thread. */
	const attempt = async (texts: readonly ReadText[], budget: number, patience?: number): Promise<Line[]> => {
		const overrun = new AbortController();
		let unwatch: (() => void) | undefined;
		const waiting: Waiting = {
			start: () => {
				unwatch ??= watch(budget + STARTING, () => overrun.abort(), patience);
			},
			stop: () => overrun.abort(),
		};
		unfinished.push(waiting);
		const startFirst = (): void => {
			for (const one of unfinished.slice(0, size)) one.start();
		};
		startFirst();
		try {
			return await pool.run({ texts, run }, { signal: overrun.signal });
		} catch (error) {
			throw broken ?? error;
		} finally {
			unwatch?.();
			unfinished.splice(unfinished.indexOf(waiting), 1);
			startFirst();
		}
	};

	const alone = async (text: ReadText): Promise<Line> => {
		const budget = budgetOf(text);
		try {
			return (await attempt([text], budget))[0] as Line;
		} catch (error) {
			if (error instanceof NotStarted) throw error;
			if (error instanceof Error && error.name === "AbortError")
				return failed(text.id, "time-budget", `it took more than ${Math.round(budget)} ms`);
			return failed(text.id, "worker-died", error);
		}
	};

	try {
		await attempt([], startBudget - STARTING, 1);
	} catch (error) {
		await pool.destroy();
		const late = error instanceof Error && error.name === "AbortError";
		throw broken ?? new NotStarted(late ? `the first has not answered within ${startBudget} ms` : error);
	}
	return {
		size,
		async run(texts) {
			if (texts.length === 0) return [];
			const budgets = texts.map(budgetOf);
			const most = Math.max(...budgets) + BASE;
			const [first] = texts;
			if (texts.length === 1 && first !== undefined) return [await alone(first)];
			try {
				return await attempt(
					texts,
					Math.min(
						most,
						budgets.reduce((sum, budget) => sum + budget),
					),
				);
			} catch (error) {
				if (error instanceof NotStarted) throw error;
				return Promise.all(texts.map(alone));
			}
		},
		close: () => pool.destroy(),
	};
}
