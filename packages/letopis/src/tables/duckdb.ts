import { join } from "node:path";
import { UsageError } from "../io.js";
import { tables } from "./tables.js";
import { csvPartial } from "./write-csv.js";

/** What is used of the package `@duckdb/node-api`, an optional peer. */
export interface DuckDb {
	readonly DuckDBInstance: { create(path: string): Promise<Instance> };
}

interface Instance {
	connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>;
	closeSync(): void;
}

const PEER = "@duckdb/node-api";

/** Throws a UsageError that says how to install it where it is absent. */
export async function loadDuckDb(format: string): Promise<DuckDb> {
	try {
		return (await import(PEER)) as DuckDb;
	} catch {
		throw new UsageError(
			`--format ${format} needs the package ${PEER}, and it cannot be loaded; install it beside letopis, as with \`npm install ${PEER}\`.`,
		);
	}
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The rows of a table that was written as CSV, with their types. */
function rowsOf(folder: string, name: string, columns: readonly (readonly [string, string])[]): string {
	const types = columns.map(([column, type]) => `${quoted(column)}: ${quoted(type)}`).join(", ");
	const file = quoted(join(folder, csvPartial(name)));
	return `SELECT * FROM read_csv(${file}, columns = {${types}}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false)`;
}

/** Makes `NAME.parquet.partial` of each table that was written as CSV. */
export const writeParquet = (duckDb: DuckDb, folder: string): Promise<void> =>
	running(duckDb, ":memory:", (name, columns) => {
		const file = quoted(join(folder, `${name}.parquet.partial`));
		return `COPY (${rowsOf(folder, name, columns)}) TO ${file} (FORMAT parquet, COMPRESSION zstd)`;
	});

/** Makes a database of the tables that were written as CSV, in a file that is not there yet. */
export const writeDatabase = (duckDb: DuckDb, folder: string, file: string): Promise<void> =>
	running(
		duckDb,
		join(folder, file),
		(name, columns) => `CREATE TABLE ${name} AS ${rowsOf(folder, name, columns)}`,
		"CHECKPOINT",
	);

/** The peer tells of a full disk in the words of its system, within a sentence of its own. */
function plain(error: unknown): unknown {
	const isFull = error instanceof Error && /No space left on device|not enough space/iu.test(error.message);
	return isFull ? Object.assign(new Error(error.message, { cause: error }), { code: "ENOSPC" }) : error;
}

async function running(
	{ DuckDBInstance }: DuckDb,
	path: string,
	statement: (name: string, columns: readonly (readonly [string, string])[]) => string,
	...last: readonly string[]
): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	try {
		const connection = await instance.connect();
		try {
			for (const { name, columns } of tables) await connection.run(statement(name, columns));
			for (const sql of last) await connection.run(sql);
		} finally {
			connection.closeSync();
		}
	} catch (error) {
		throw plain(error);
	} finally {
		instance.closeSync();
	}
}
