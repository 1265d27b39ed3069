import type { ExtractAllOptions, Extractor } from "@letopis/pipeline";
import { cannotRead } from "../file-trouble.js";
import { type Given, givenBy, type InputFlags } from "../inputs/input-flags.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { failure, sourcesOf } from "../inputs/sources.js";
import { survey } from "../inputs/survey.js";
import { done, type Io, someFailed, tell, UsageError } from "../io.js";
import { type Counts, type Found, inWords, none, withDocument, withFailure } from "../output/counts.js";
import { outline } from "../output/outline.js";
import { progressOn, silent } from "../output/progress.js";
import { fileSink, type RecordSink, streamSink } from "../output/record-sink.js";
import { loadDuckDb } from "../tables/duckdb.js";
import type { TableFormat } from "../tables/write-tables.js";
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
	readonly overwrite?: true;
	readonly quiet?: true;
}

/** `letopis extract PATH…`: one JSON line (or outline) for each text; a text that fails is told and the others go on. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const workers = workersOf(flags.workers);
	const { out, quiet = false, resume = false, overwrite = false } = flags;
	const inFolder = out !== undefined && !out.endsWith(".jsonl");
	if (!inFolder && (resume || overwrite)) throw new UsageError("--resume and --overwrite need --out with a folder.");
	if (inFolder && flags.format === "text") throw new UsageError("an outline goes to standard output or a file.");
	const tables = tablesOf(flags);
	if (tables !== undefined && !inFolder) throw new UsageError("tables need --out with a folder.");
	const duckDb = tables === "parquet" || tables === "duckdb" ? await loadDuckDb(tables) : undefined;
	const given = await givenBy(paths, flags, io.stdin, inFolder ? out : undefined);
	const { files, faults, standard } = given.inputs;
	if (files.length === 0 && standard === undefined) {
		for (const { path, reason } of faults) await tell(io, cannotRead(path, reason));
		return someFailed;
	}
	const extractor = await ownExtractor(flags);
	const settings = {
		...(flags.published === undefined ? {} : { published: flags.published }),
		mentions: flags.mentions ?? false,
		intents: flags.intents ?? false,
	};
	const options = { ...settings, ...(workers === undefined ? {} : { workers }) };
	if (!inFolder) return extractTo(out, given, flags, extractor, options, io);
	const { extractFolder } = await import("./extract-folder.js");
	const run = { folder: out, given, settings, options, extractor, quiet, resume, overwrite, tables, duckDb };
	return extractFolder(run, io);
}

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
	const outcomes =
		format === "text" ? extractor.extractAll(sources, options) : extractor.extractLines(sources, options);
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
		await sink.discard();
		throw error;
	}
}

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
		throw new UsageError(`--workers must be a whole number from 0 up, and «${given}» is none.`);
	return Number(given);
}
