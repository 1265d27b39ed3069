import { realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "../io.js";
import { isOurs } from "../run/files.js";

/** Names of files that a run does not write. */
const OTHER = /\.(?:jsonl?|ndjson|[ct]sv|txt|md|html?|xlsx?|xml|parquet|duckdb|db|gz|zip)$/iu;

/** Whether `--out` is a folder, and not a file. Throws a UsageError where it can be neither. */
export async function namesFolder(out: string, format: string): Promise<boolean> {
	if (out.trim() === "") throw new UsageError("--out names nothing; name a .jsonl file or a folder.");
	const there = (await stat(out).catch(() => undefined))?.isDirectory() === true;
	if (format === "text") {
		if (there || out.endsWith("/")) throw new UsageError("an outline goes to standard output or a file.");
		return false;
	}
	if (out.endsWith(".jsonl")) return false;
	if (!there && OTHER.test(out))
		throw new UsageError(
			`${out} is named like a file, and --out takes a .jsonl file or a folder; name one of these (a folder that is called so ends in «/»).`,
		);
	return true;
}

/** Throws a UsageError where a run into a folder would leave out all of its texts, or write over one. */
export async function refuseLossIn(folder: string, paths: readonly string[], files: readonly string[]): Promise<void> {
	if (paths.length > 0 && files.length === 0 && paths.every((path) => resolve(path) === resolve(folder)))
		throw new UsageError(
			`${folder} is the folder to be read, and the folder of the output is never read; name another with --out, one within it too.`,
		);
	const real = await realpath(folder).catch(() => undefined);
	for (const file of files) {
		if (real === undefined || !isOurs(basename(file))) continue;
		if ((await realpath(dirname(file)).catch(() => undefined)) === real)
			throw new UsageError(`${file} is to be read and would be written over; name another folder with --out.`);
	}
}
