import { join } from "node:path";
import { defaultWorkers, type ExtractAllOptions, type Extractor, version } from "@letopis/pipeline";
import { cannotWrite } from "../file-trouble.js";
import type { Given } from "../inputs/input-flags.js";
import { failure, sourcesOf } from "../inputs/sources.js";
import { type Survey, survey } from "../inputs/survey.js";
import { done, type Io, interrupted, someFailed, tell, UsageError } from "../io.js";
import { inWords } from "../output/counts.js";
import { type Progress, progressOn, silent } from "../output/progress.js";
import { makeFolder } from "../output/record-sink.js";
import { ERRORS, nameShards, ownFiles, removeOwn } from "../run/files.js";
import { lockFolder, refuseRunning } from "../run/lock.js";
import { type Manifest, readManifest, writeManifest } from "../run/manifest.js";
import { lossIn, namesOf, sizeOf } from "../run/whole.js";
import { openRun, type RunWriter } from "../run/writer.js";
import type { DuckDb } from "../tables/duckdb.js";
import { type TableFormat, tableFiles, writeTables } from "../tables/write-tables.js";

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
	/** Tables to be made of the records, and the peer that some of them need. */
	readonly tables: TableFormat | undefined;
	readonly duckDb: DuckDb | undefined;
}

/** Bytes of input that are worth the start of threads before any text is read. */
const MUCH = 1_000_000;
/** Failures told one by one; all of them are in the file of errors. */
const MOST_TOLD = 20;

/** Writes the records of many documents to a folder, so that a run that was stopped or killed can go on. */
export async function extractFolder(run: FolderRun, io: Io): Promise<number> {
	const { folder, given, settings, extractor } = run;
	const depends = { settings, input: given.settings, version, grammar: extractor.grammar };
	await refuseRunning(folder);
	const surveyed = await survey(given.inputs, depends, given.beside);
	const before = await agreed(run, surveyed.digest);
	// A folder that cannot be written to may still hold a run that is whole.
	if (before !== undefined && (await isDone(run, before))) return nothingToDo(run, before, "", io);
	const release = await writing(folder, async () => {
		await makeFolder(folder);
		return lockFolder(folder);
	});
	try {
		return await extractLocked(run, surveyed, io);
	} finally {
		await release();
	}
}

async function nothingToDo({ folder, quiet }: FolderRun, { counts, ...earlier }: Manifest, made: string, io: Io) {
	const what = made === "" ? "nothing was written" : `only${made.replace(",", "")} written`;
	if (!quiet) await tell(io, `${filesOf(earlier, folder)} is of this very input; ${what}.`);
	return counts.failed === 0 ? done : someFailed;
}

/** What is to be done once no other run can write to the folder. */
async function extractLocked(run: FolderRun, { digest, size }: Survey, io: Io): Promise<number> {
	const { folder, extractor, quiet } = run;
	const earlier = await agreed(run, digest);
	if (earlier?.finished === true) {
		await writing(folder, () => nameShards(folder, earlier.shards));
		return nothingToDo(run, earlier, await makeTables(run, earlier), io);
	}
	const writer = await writing(folder, async () => {
		if (earlier === undefined) await removeOwn(folder);
		return openRun(folder, { digest, version, grammar: extractor.grammar }, earlier);
	});
	const progress = quiet ? silent : progressOn(io.stderr, size);
	const threads = size > MUCH ? { workers: defaultWorkers(), ...run.options } : run.options;
	if (await stoppedEarly({ ...run, options: threads }, writer, progress, io)) {
		progress.clear();
		await tell(io, `stopped after ${writer.counts.documents + writer.counts.failed} documents; go on with --resume.`);
		return interrupted;
	}
	const manifest = await writing(folder, () => writer.finish());
	const made = await makeTables(run, manifest);
	const why = manifest.counts.failed === 0 ? "" : `; why some failed is in ${join(folder, ERRORS)}`;
	progress.end(`${inWords(manifest.counts)} → ${filesOf(manifest, folder)}${made}${why}`);
	return manifest.counts.failed === 0 ? done : someFailed;
}

/** Whether a run has written all it was to write, and that under its name. */
const isDone = async (run: FolderRun, manifest: Manifest): Promise<boolean> =>
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
async function makeTables({ folder, tables, duckDb }: FolderRun, manifest: Manifest): Promise<string> {
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

/** The earlier run that this one goes on with, or that did all there is to do. Throws when neither may be. */
async function agreed({ folder, resume, overwrite }: FolderRun, digest: string): Promise<Manifest | undefined> {
	if (overwrite) return undefined;
	const earlier = await readManifest(folder);
	const anew = "write it anew with --overwrite, or name another folder";
	if (earlier === undefined) {
		if ((await ownFiles(folder)).length > 0) throw new UsageError(`${folder} holds records of another run; ${anew}.`);
		return undefined;
	}
	if (earlier.digest !== digest)
		throw new UsageError(`${folder} holds a run over other input, options or rules; ${anew}.`);
	const loss = await lossIn(folder, earlier, await namesOf(folder, earlier));
	if (loss !== undefined)
		throw new UsageError(`${loss}, though ${folder} holds a run that had written it; put it back, or ${anew}.`);
	if (!earlier.finished && !resume)
		throw new UsageError(`${folder} holds a run that was stopped; go on with --resume, or ${anew}.`);
	return earlier;
}

async function stoppedEarly(run: FolderRun, writer: RunWriter, progress: Progress, io: Io): Promise<boolean> {
	const { folder, given, options, extractor, quiet } = run;
	const stop = new AbortController();
	const onInterrupt = (): void => stop.abort();
	io.once?.("SIGINT", onInterrupt);
	const { sources, next } = sourcesOf(given.inputs, given.telling, writer.position);
	let told = 0;
	try {
		for await (const line of extractor.extractLines(sources, { ...options, signal: stop.signal })) {
			const taken = next();
			progress.take(taken);
			await writing(folder, () => writer.write(line, taken.path));
			if ("failure" in line && !quiet && told++ < MOST_TOLD) {
				progress.clear();
				await tell(io, failure(taken.path, line.failure));
			}
			progress.show(writer.counts);
		}
		return false;
	} catch (error) {
		await writing(folder, () => writer.stop());
		if (!stop.signal.aborted) throw error;
		return true;
	} finally {
		io.off?.("SIGINT", onInterrupt);
	}
}

const filesOf = ({ shards }: Pick<Manifest, "shards">, folder: string): string => {
	const [first, last] = [shards[0], shards.at(-1)].map((name) => `${folder.replace(/\/$/u, "")}/${name}`);
	return first === last ? `${first}` : `${first} … ${last}`;
};

async function writing<T>(folder: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const what = cannotWrite(folder, error);
		throw new Error(what.replace("run again", "go on with --resume"), { cause: error });
	}
}
