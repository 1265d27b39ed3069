import { defaultWorkers, type ExtractAllOptions, type Extractor, version } from "@letopis/pipeline";
import { cannotWrite } from "../file-trouble.js";
import type { Given } from "../inputs/input-flags.js";
import { failure, sourcesOf } from "../inputs/sources.js";
import { survey } from "../inputs/survey.js";
import { done, type Io, interrupted, someFailed, tell, UsageError } from "../io.js";
import { inWords } from "../output/counts.js";
import { type Progress, progressOn, silent } from "../output/progress.js";
import { makeFolder } from "../output/record-sink.js";
import { nameShards, ownFiles, removeOwn } from "../run/files.js";
import { type Manifest, readManifest, writeManifest } from "../run/manifest.js";
import { openRun, type RunWriter } from "../run/writer.js";
import type { DuckDb } from "../tables/duckdb.js";
import { type TableFormat, writeTables } from "../tables/write-tables.js";

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
	const { folder, given, settings, extractor, quiet } = run;
	const depends = { settings, input: given.settings, version, grammar: extractor.grammar };
	const { digest, size } = await survey(given.inputs, depends, given.beside);
	const earlier = await agreed(run, digest);
	if (earlier?.finished === true) {
		await writing(folder, () => nameShards(folder, earlier.shards));
		const made = await makeTables(run, earlier);
		const what = made === "" ? "nothing was written" : `only${made.replace(",", "")} was written`;
		if (!quiet) await tell(io, `${filesOf(earlier, folder)} is of this very input; ${what}.`);
		return earlier.counts.failed === 0 ? done : someFailed;
	}
	const writer = await writing(folder, async () => {
		await makeFolder(folder);
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
	progress.end(`${inWords(manifest.counts)} → ${filesOf(manifest, folder)}${made}`);
	return manifest.counts.failed === 0 ? done : someFailed;
}

/** Makes the tables that are asked for and not there yet; what was made, for a person. */
async function makeTables({ folder, tables, duckDb }: FolderRun, manifest: Manifest): Promise<string> {
	const before = manifest.tables ?? [];
	if (tables === undefined || before.includes(tables)) return "";
	const files = await writing(folder, async () => {
		const made = await writeTables(folder, manifest.shards, tables, duckDb);
		// The two forms of CSV have the same names.
		const kept = before.filter((form) => !(tables === "csv" || tables === "excel") || !/csv|excel/u.test(form));
		await writeManifest(folder, { ...manifest, tables: [...kept, tables] });
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

const filesOf = ({ shards }: Manifest, folder: string): string => {
	const [first, last] = [shards[0], shards.at(-1)].map((name) => `${folder.replace(/\/$/u, "")}/${name}`);
	return first === last ? `${first}` : `${first} … ${last}`;
};

async function writing<T>(folder: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new Error(cannotWrite(folder, error), { cause: error });
	}
}
