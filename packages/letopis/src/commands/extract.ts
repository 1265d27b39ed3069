import type { ExtractAllOptions, Extractor } from "@letopis/pipeline";
import { cannotRead } from "../file-trouble.js";
import { type Given, givenBy, type InputFlags } from "../inputs/input-flags.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { failure, sourcesOf } from "../inputs/sources.js";
import { survey } from "../inputs/survey.js";
import { done, type Io, interrupted, someFailed, tell, UsageError } from "../io.js";
import { type Counts, type Found, inWords, none, some, withDocument, withFailure } from "../output/counts.js";
import { outline } from "../output/outline.js";
import { progressOn, silent } from "../output/progress.js";
import { fileSink, type RecordSink, streamSink } from "../output/record-sink.js";
import { isOwn, isRecords, type Mark, refuseLoss } from "../output/target.js";
import { loadDuckDb } from "../tables/duckdb.js";
import type { TableFormat } from "../tables/write-tables.js";
import { namesFolder, refuseLossIn } from "./out-flag.js";
import { refuseBadDate } from "./published-flag.js";

export interface ExtractFlags extends OwnDataFlags, InputFlags {
	readonly published?: string;
	readonly mentions?: true;
	readonly intents?: true;
	readonly out?: string;
	readonly format: "jsonl" | "text" | "csv" | "parquet" | "duckdb";
	readonly excel?: true;
	readonly workers?: string;
	readonly resume?: true;
	readonly retryFailed?: true;
	readonly overwrite?: true;
	readonly quiet?: true;
}

/** `letopis extract PATH…`: one JSON line (or outline) for each text; a text that fails is told and the others go on. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const workers = workersOf(flags.workers);
	const { out, quiet = false, resume = false, overwrite = false, retryFailed: retry = false } = flags;
	const inFolder = out !== undefined && (await namesFolder(out, flags.format));
	if (!inFolder && resume) throw new UsageError("--resume needs --out with a folder.");
	if (!inFolder && retry) throw new UsageError("--retry-failed needs --out with a folder.");
	if (retry && (overwrite || resume))
		throw new UsageError("--retry-failed is for a run that is finished; leave out --resume and --overwrite.");
	if (out === undefined && overwrite) throw new UsageError("--overwrite needs --out.");
	const tables = tablesOf(flags);
	if (tables !== undefined && !inFolder) throw new UsageError("tables need --out with a folder.");
	const duckDb = tables === "parquet" || tables === "duckdb" ? await loadDuckDb(tables) : undefined;
	const mark: Mark = flags.format === "text" ? () => false : isRecords;
	// What an earlier run wrote among the texts is no text.
	const left = out !== undefined && (inFolder || (await isOwn(out, mark))) ? out : undefined;
	const given = await givenBy(paths, flags, io.stdin, left);
	const { files, faults, standard } = given.inputs;
	if (inFolder) await refuseLossIn(out, paths, files);
	else if (out !== undefined) await refuseLoss({ path: out, mark, overwrite, read: [...files, ...named(flags)] });
	if (files.length === 0 && standard === undefined) {
		for (const { path, reason } of faults) await tell(io, cannotRead(path, reason));
		return someFailed;
	}
	if (given.note !== undefined && !quiet) await tell(io, given.note);
	const extractor = await ownExtractor(flags);
	const settings = {
		...(flags.published === undefined ? {} : { published: flags.published }),
		mentions: flags.mentions ?? false,
		intents: flags.intents ?? false,
	};
	const options = { ...settings, ...(workers === undefined ? {} : { workers }) };
	if (!inFolder) return extractTo(out, given, flags, extractor, options, io);
	const { extractFolder } = await import("./extract-folder.js");
	const run = { folder: out, given, settings, options, extractor, quiet, resume, overwrite, retry, tables, duckDb };
	return extractFolder(run, io);
}

/** Files that are read beside the texts. */
const named = ({ manifest, filesFrom, rules, gazetteer = [] }: ExtractFlags): readonly string[] =>
	[manifest, filesFrom, rules, ...gazetteer].filter((path) => path !== undefined);

async function extractTo(
	out: string | undefined,
	{ inputs, telling }: Given,
	{ format, quiet }: ExtractFlags,
	extractor: Extractor,
	options: ExtractAllOptions,
	io: Io,
): Promise<number> {
	const shown = !quiet && (out !== undefined || (isTerminal(io.stderr) && !isTerminal(io.stdout)));
	const progress = shown ? progressOn(io.stderr, (await survey(inputs, {})).size) : silent;
	const sink: RecordSink = out === undefined ? streamSink(io.stdout) : await fileSink(out);
	const { sources, next } = sourcesOf(inputs, telling);
	const stop = new AbortController();
	const onInterrupt = (): void => stop.abort();
	io.once?.("SIGINT", onInterrupt);
	const run = { ...options, signal: stop.signal };
	const outcomes = format === "text" ? extractor.extractAll(sources, run) : extractor.extractLines(sources, run);
	let counts: Counts = none;
	try {
		for await (const outcome of outcomes) {
			const taken = next();
			progress.take(taken);
			if ("failure" in outcome) {
				counts = withFailure(counts);
				progress.clear();
				await tell(io, failure(taken.path, outcome.failure));
			} else {
				await sink.write("json" in outcome ? `${outcome.json}\n` : `${outline(outcome.extraction)}\n`);
				counts = withDocument(counts, "json" in outcome ? outcome : foundIn(outcome.extraction));
			}
			progress.show(counts);
		}
		await sink.close();
		progress.end(`${inWords(counts)} → ${out ?? "standard output"}`);
		return counts.failed === 0 ? done : someFailed;
	} catch (error) {
		if (error !== stop.signal.reason) {
			await sink.discard();
			throw error;
		}
		const kept = await sink.keep();
		progress.clear();
		const count = some(counts.documents + counts.failed, "document");
		await tell(io, `stopped after ${count}; what is done of them is in ${kept}, line by line whole. ${CAN_GO_ON}`);
		return interrupted;
	} finally {
		io.off?.("SIGINT", onInterrupt);
	}
}

const CAN_GO_ON = "To be able to go on, give --out a folder: then there is --resume.";

const isTerminal = (stream: NodeJS.WritableStream): boolean => (stream as Partial<NodeJS.WriteStream>).isTTY === true;

type Lists = { readonly [Name in keyof Found]: readonly unknown[] };

const foundIn = ({ agreements, events, issues }: Lists): Found => ({
	agreements: agreements.length,
	events: events.length,
	issues: issues.length,
});

function tablesOf({ format, excel }: ExtractFlags): TableFormat | undefined {
	if (excel && format !== "csv") throw new UsageError("--excel needs --format csv.");
	if (format === "jsonl" || format === "text") return undefined;
	return excel ? "excel" : format;
}

function workersOf(given: string | undefined): number | undefined {
	if (given === undefined) return undefined;
	if (!/^\d{1,3}$/u.test(given))
		throw new UsageError(`--workers must be a whole number from 0 to 999, and «${given}» is none.`);
	return Number(given);
}
