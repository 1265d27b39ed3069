import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DATABASE } from "../run/files.js";
import { excel, plain } from "./csv.js";
import { type DuckDb, writeDatabase, writeParquet } from "./duckdb.js";
import { tables } from "./tables.js";
import { csvPartial, writeCsv } from "./write-csv.js";

/** In what form tables are written; `excel` is CSV as Excel in Russian reads it. */
export type TableFormat = "csv" | "excel" | "parquet" | "duckdb";

/** The files that hold them. */
export function tableFiles(format: TableFormat): readonly string[] {
	if (format === "duckdb") return [DATABASE];
	return tables.map(({ name }) => `${name}.${format === "parquet" ? "parquet" : "csv"}`);
}

/** Makes the tables of a run whose shards are whole, under temporary names until they are whole too; gives the files.
 * `duckDb` is the peer that Parquet and DuckDB need. */
export async function writeTables(
	folder: string,
	shards: readonly string[],
	format: TableFormat,
	duckDb?: DuckDb,
): Promise<readonly string[]> {
	try {
		return await written(folder, shards, format, duckDb);
	} catch (error) {
		// On a disk that is full, room is what is wanted.
		for (const file of [...tables.map(({ name }) => csvPartial(name)), ...partials(format)])
			await rm(join(folder, file), { force: true }).catch(() => {});
		throw error;
	}
}

/** What they are called until they are whole, and the log that a database has beside it. */
const partials = (format: TableFormat): readonly string[] => [
	...tableFiles(format).map((file) => `${file}.partial`),
	`${DATABASE}.partial.wal`,
];

async function written(
	folder: string,
	shards: readonly string[],
	format: TableFormat,
	duckDb: DuckDb | undefined,
): Promise<readonly string[]> {
	const csvs = tables.map(({ name }) => csvPartial(name));
	await writeCsv(folder, shards, format === "excel" ? excel : plain);
	const files = tableFiles(format);
	if (format === "csv" || format === "excel") return named(folder, files);
	if (duckDb === undefined) throw new TypeError("Expected `duckDb` to be the peer that makes this format");
	for (const file of partials(format)) await rm(join(folder, file), { force: true });
	if (format === "duckdb") await writeDatabase(duckDb, folder, `${DATABASE}.partial`);
	else await writeParquet(duckDb, folder);
	for (const file of csvs) await rm(join(folder, file));
	return named(folder, files);
}

async function named(folder: string, files: readonly string[]): Promise<readonly string[]> {
	for (const file of files) await rename(join(folder, `${file}.partial`), join(folder, file));
	return files;
}
