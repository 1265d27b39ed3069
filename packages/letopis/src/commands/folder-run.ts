import { join } from "node:path";
import { defaultWorkers, type ExtractAllOptions, type Extractor, type Line } from "@letopis/pipeline";
import { cannotWrite } from "../file-trouble.js";
import type { Given } from "../inputs/input-flags.js";
import { failure, type Sources } from "../inputs/sources.js";
import { done, type Io, someFailed, tell, UsageError } from "../io.js";
import { type Counts, inWords } from "../output/counts.js";
import type { Progress } from "../output/progress.js";
import { ERRORS } from "../run/files.js";
import { type Manifest, writeManifest } from "../run/manifest.js";
import { lossIn, namesOf, sizeOf } from "../run/whole.js";
import type { DuckDb } from "../tables/duckdb.js";
import { type TableFormat, tableFiles, writeTables } from "../tables/write-tables.js";

/** What an `extract` into a folder was asked for. */
export interface FolderRun {
	readonly folder: string;
	readonly given: Given;
	/** Whatever the records depend on beside the input. */
	readonly settings: unknown;
	readonly options: ExtractAllOptions;
	readonly extractor: Extractor;
	readonly quiet: boolean;
	readonly resume: boolean;
	readonly overwrite: boolean;
	/** Only what failed in a run that is finished. */
	readonly retry: boolean;
	/** Tables to be made of the records, and the peer that some of them need. */
	readonly tables: TableFormat | undefined;
	readonly duckDb: DuckDb | undefined;
}

/** Bytes of input that are worth the start of threads before any text is read. */
const MUCH = 1_000_000;
/** Failures told one by one; all of them are in the file of errors. */
const MOST_TOLD = 20;

/** Says that an earlier run did all there is to do, but for the tables that were `made`; its status. */
export async function nothingToDo(
	{ folder, quiet }: FolderRun,
	{ counts, ...earlier }: Manifest,
	made: string,
	io: Io,
): Promise<number> {
	const what = made === "" ? "nothing was written" : `only${made.replace(",", "")} written`;
	if (!quiet) await tell(io, `${filesOf(earlier, folder)} is of this very input; ${what}.`);
	return counts.failed === 0 ? done : someFailed;
}

/** Whether a run has written all it was to write, and that under its name. */
export const isDone = async (run: FolderRun, manifest: Manifest): Promise<boolean> =>
	manifest.finished &&
	(await namesOf(run.folder, manifest)).length > manifest.shards.length &&
	(await hasTables(run, manifest));

/** Whether the tables that are asked for are there, and whole. */
async function hasTables(
	{ folder, tables }: Pick<FolderRun, "folder" | "tables">,
	manifest: Manifest,
): Promise<boolean> {
	if (tables === undefined) return true;
	const made = manifest.tables?.includes(tables) === true;
	return made && (await lossIn(folder, manifest, tableFiles(tables))) === undefined;
}

/** Makes the tables that are asked for and not there yet; what was made, for a person. */
export async function makeTables({ folder, tables, duckDb }: FolderRun, manifest: Manifest): Promise<string> {
	const before = manifest.tables ?? [];
	if (tables === undefined || (await hasTables({ folder, tables }, manifest))) return "";
	const files = await writing(folder, async () => {
		const made = await writeTables(folder, manifest.shards, tables, duckDb);
		// The two forms of CSV have the same names.
		const kept = before.filter((form) => !(tables === "csv" || tables === "excel") || !/csv|excel/u.test(form));
		const bytes = { ...manifest.bytes };
		for (const name of made) bytes[name] = (await sizeOf(folder, name)) ?? 0;
		await writeManifest(folder, { ...manifest, tables: [...new Set([...kept, tables])], bytes });
		return made;
	});
	return `, ${files.join(", ")}`;
}

/** What is to be extracted, and what takes it. */
export interface Work {
	readonly sources: Sources;
	/** Bytes that are to be read. */
	readonly size: number;
	readonly progress: Progress;
	/** Takes the line of the next document, which is called `path`. */
	take(line: Line, path: string): Promise<void>;
	counts(): Counts;
	/** Leaves off before the end. */
	stop(): Promise<void>;
}

/** Extracts what there is to be extracted; true when that was stopped by Ctrl-C. */
export async function stoppedEarly(run: FolderRun, work: Work, io: Io): Promise<boolean> {
	const { folder, options, extractor, quiet } = run;
	const { sources, progress } = work;
	const threads = work.size > MUCH ? { workers: defaultWorkers() } : {};
	const stop = new AbortController();
	const onInterrupt = (): void => stop.abort();
	io.once?.("SIGINT", onInterrupt);
	let told = 0;
	try {
		const lines = extractor.extractLines(sources.sources, { ...threads, ...options, signal: stop.signal });
		for await (const line of lines) {
			const taken = sources.next();
			progress.take(taken);
			await writing(folder, () => work.take(line, taken.path));
			if ("failure" in line && !quiet && told++ < MOST_TOLD) {
				progress.clear();
				await tell(io, failure(taken.path, line.failure));
			}
			progress.show(work.counts());
		}
		return false;
	} catch (error) {
		await writing(folder, () => work.stop());
		if (!stop.signal.aborted) throw error;
		progress.clear();
		return true;
	} finally {
		io.off?.("SIGINT", onInterrupt);
	}
}

/** Makes the tables of a run that has come to its end, and says what there is now; its status. */
export async function closing(run: FolderRun, manifest: Manifest, progress: Progress): Promise<number> {
	const { folder } = run;
	const made = await makeTables(run, manifest);
	const why = manifest.counts.failed === 0 ? "" : `; why some failed is in ${join(folder, ERRORS)}`;
	progress.end(`${inWords(manifest.counts)} → ${filesOf(manifest, folder)}${made}${why}`);
	return manifest.counts.failed === 0 ? done : someFailed;
}

const filesOf = ({ shards }: Pick<Manifest, "shards">, folder: string): string => {
	const [first, last] = [shards[0], shards.at(-1)].map((name) => `${folder.replace(/\/$/u, "")}/${name}`);
	return first === last ? `${first}` : `${first} … ${last}`;
};

/** Does some writing to a folder; what goes wrong with it is told in words for a person. */
export async function writing<T>(folder: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const what = cannotWrite(folder, error);
		throw new Error(what.replace("run again", "go on with --resume"), { cause: error });
	}
}
