import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { csvLine, excel, plain } from "../src/tables/csv.js";
import { type DuckDb, loadDuckDb } from "../src/tables/duckdb.js";
import { tables } from "../src/tables/tables.js";
import { writeTables } from "../src/tables/write-tables.js";
import { run } from "./run.js";
import { skipped } from "./skipping.js";

const text =
	"12 мая 2019 года Витебская область и провинция Ганьсу подписали соглашение о торговле.\n" +
	"В Минске 5 октября 2020 года состоялся VII форум регионов.\n";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "letopis tables "));
	mkdirSync(join(folder, "texts"));
	writeFileSync(join(folder, "texts/a.txt"), text);
	writeFileSync(join(folder, "texts/b.txt"), "Ничего.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = (): string => join(folder, "out");
const read = (name: string): string => readFileSync(join(out(), name), "utf8");
const extract = (...flags: readonly string[]) => run(["extract", join(folder, "texts"), "--out", out(), ...flags]);

/** The rows of a table as objects; none of its cells holds a separator or a quotation mark here. */
function rowsIn(name: string): readonly Readonly<Record<string, string>>[] {
	const [head = [], ...rows] = read(name)
		.trimEnd()
		.split("\n")
		.map((line) => line.split(","));
	return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
}

describe("a cell", () => {
	it.each([
		["слово", "слово", "слово"],
		["а, б", '"а, б"', "а, б"],
		["а; б", "а; б", '"а; б"'],
		['ООО "Заря"', '"ООО ""Заря"""', '"ООО ""Заря"""'],
		["две\nстроки", '"две\nстроки"', '"две\nстроки"'],
		["=1+1", "=1+1", "'=1+1"],
		[-5, "-5", "-5"],
		[true, "true", "true"],
		[null, "", ""],
		[undefined, "", ""],
	])("%j is %j, for Excel %j", (cell, ours, theirs) => {
		expect([csvLine([cell, 1], plain), csvLine([cell, 1], excel)]).toEqual([`${ours},1\n`, `${theirs};1\r\n`]);
	});
});

describe("--format csv", () => {
	it("writes a row for each agreement, event, party and participant, beside the records", async () => {
		const { status, stderr } = await extract("--format", "csv");
		expect(status).toBe(0);
		expect(stderr).toContain("/records.jsonl, agreements.csv, events.csv, parties.csv, participants.csv\n");
		expect(readdirSync(out()).sort()).toEqual([
			"agreements.csv",
			"errors.jsonl",
			"events.csv",
			"participants.csv",
			"parties.csv",
			"records.jsonl",
			"run.json",
		]);
		expect(rowsIn("agreements.csv")).toMatchObject([
			{
				document: "a",
				type: "agreement",
				status: "signed",
				date: "2019-05-12",
				date_latest: "2019-05-12",
				spheres: "trade-economy",
			},
		]);
		expect(rowsIn("events.csv")).toMatchObject([
			{ document: "a", type: "forum", edition: "7", when: "2020-10-05", place: "Минск" },
		]);
		const [agreement] = rowsIn("agreements.csv");
		expect(
			rowsIn("parties.csv").map(({ agreement, position, name, territory }) => [agreement, position, name, territory]),
		).toEqual([
			[agreement?.["agreement"], "1", "Витебская область", "BY-VI"],
			[agreement?.["agreement"], "2", "провинция Ганьсу", "CN-GS"],
		]);
		expect(rowsIn("participants.csv")).toEqual([]);
	});

	it("names the columns of the tables, each once", () => {
		for (const { columns } of tables) {
			const names = columns.map(([name]) => name);
			expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/u.test(name))).toEqual([]);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it("--excel writes them as Excel reads them", async () => {
		await extract("--format", "csv", "--excel");
		expect(read("agreements.csv").startsWith("\ufeffdocument;source;published;")).toBe(true);
		expect(read("agreements.csv").endsWith("\r\n")).toBe(true);
	});

	it("of a run that is finished writes the tables alone, and once", async () => {
		await extract();
		utimesSync(join(out(), "records.jsonl"), 1, 1);
		const told = async (...flags: readonly string[]): Promise<string> =>
			(await extract("--format", "csv", ...flags)).stderr.replace(out(), "out");
		const made = "agreements.csv, events.csv, parties.csv, participants.csv";
		const same = "letopis: out/records.jsonl is of this very input;";
		expect(await told()).toBe(`${same} only ${made} written.\n`);
		expect(await told()).toBe(`${same} nothing was written.\n`);
		expect(await told("--excel")).toBe(`${same} only ${made} written.\n`);
		expect(await told("--excel")).toBe(`${same} nothing was written.\n`);
		expect(await told()).toBe(`${same} only ${made} written.\n`);
	});

	it.each([
		[["--format", "csv"], "tables need --out with a folder."],
		[["--format", "parquet", "--out", "a.jsonl"], "tables need --out with a folder."],
		[["--format", "parquet", "--excel", "--out", "out"], "--excel needs --format csv."],
	])("%j is refused", async (flags, message) => {
		const ran = await run(["extract", join(folder, "texts"), ...flags]);
		expect(ran).toMatchObject({ status: 2, stderr: `letopis: ${message}\n` });
	});
});

/** Takes statements down, and makes the files they name. */
function fake(): { readonly peer: DuckDb; readonly statements: string[] } {
	const statements: string[] = [];
	const create = async (path: string) => {
		statements.push(path.replace(out(), "out"));
		if (path !== ":memory:") writeFileSync(path, "база");
		const sql = async (text: string): Promise<void> => {
			statements.push(text.replaceAll(out(), "out"));
			const file = /TO '([^']+)'/u.exec(text)?.[1];
			if (file !== undefined) writeFileSync(file, "паркет");
		};
		return { connect: async () => ({ run: sql, closeSync: () => {} }), closeSync: () => {} };
	};
	return { peer: { DuckDBInstance: { create } }, statements };
}

describe("with the peer", () => {
	it("--format parquet copies each table to a file, typed", async () => {
		await extract();
		const { peer, statements } = fake();
		await writeTables(out(), ["records.jsonl"], "parquet", peer);
		expect(statements).toHaveLength(5);
		expect(statements[1]).toMatch(
			/^COPY \(SELECT \* FROM read_csv\('out\/agreements\.csv\.partial', columns = \{'document': 'VARCHAR', .*'date_earliest': 'DATE'.*\) TO 'out\/agreements\.parquet\.partial' \(FORMAT parquet, COMPRESSION zstd\)$/u,
		);
		const made = tables.map(({ name }) => `${name}.parquet`);
		expect(readdirSync(out()).sort()).toEqual([...made, "errors.jsonl", "records.jsonl", "run.json"].sort());
	});

	it.each([
		["ENOSPC", "FATAL Error: Failed to create checkpoint: Could not write file: No space left on device"],
		[undefined, "Parser Error: syntax error"],
	])("what fails leaves no part of a table, and a full disk is told as such: %s", async (code, message) => {
		await extract();
		const create = async (path: string) => {
			writeFileSync(path, "база");
			return {
				connect: async () => ({ run: () => Promise.reject(new Error(message)), closeSync: () => {} }),
				closeSync: () => {},
			};
		};
		const failing = writeTables(out(), ["records.jsonl"], "duckdb", { DuckDBInstance: { create } });
		expect(await failing.catch((error: unknown) => error)).toMatchObject(code === undefined ? { message } : { code });
		expect(readdirSync(out()).sort()).toEqual(["errors.jsonl", "records.jsonl", "run.json"]);
	});

	it("--format duckdb makes one database", async () => {
		await extract();
		const { peer, statements } = fake();
		await writeTables(out(), ["records.jsonl"], "duckdb", peer);
		expect(statements.map((text) => text.split(" AS ")[0])).toEqual([
			"out/records.duckdb.partial",
			...tables.map(({ name }) => `CREATE TABLE ${name}`),
			"CHECKPOINT",
		]);
		expect(readdirSync(out()).sort()).toEqual(["errors.jsonl", "records.duckdb", "records.jsonl", "run.json"]);
	});
});

const present = await loadDuckDb("parquet").catch(() => undefined);

describe("@duckdb/node-api", () => {
	it("that is absent is told before anything is read", async (context) => {
		if (present !== undefined) return skipped(context, "the package is installed here");
		const { status, stderr } = await extract("--format", "duckdb");
		expect([status, stderr]).toEqual([
			2,
			"letopis: --format duckdb needs the package @duckdb/node-api, and it cannot be loaded; install it beside letopis, as with `npm install @duckdb/node-api`.\n",
		]);
		expect(readdirSync(folder)).toEqual(["texts"]);
	});

	it("that is there reads back what was written, from Parquet and from a database", async (context) => {
		if (present === undefined) return skipped(context, "the package is not installed here");
		expect((await extract("--format", "parquet")).status).toBe(0);
		expect((await extract("--format", "duckdb")).status).toBe(0);
		expect(readdirSync(out()).sort()).toEqual(
			[
				...tables.map(({ name }) => `${name}.parquet`),
				"errors.jsonl",
				"records.duckdb",
				"records.jsonl",
				"run.json",
			].sort(),
		);
		const wanted = [
			["Витебская область", "2019-05-12"],
			["провинция Ганьсу", "2019-05-12"],
		];
		const query = (agreements: string, parties: string): string =>
			`SELECT name, date_earliest::VARCHAR FROM ${agreements} JOIN ${parties} USING (agreement) ORDER BY position`;
		const { DuckDBInstance } = (await import("@duckdb/node-api" as string)) as {
			DuckDBInstance: {
				create(path: string): Promise<{
					connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown }> }>;
					closeSync(): void;
				}>;
			};
		};
		const ask = async (file: string, sql: string): Promise<unknown> => {
			const instance = await DuckDBInstance.create(file);
			try {
				return (await (await instance.connect()).runAndReadAll(sql)).getRows();
			} finally {
				instance.closeSync();
			}
		};
		const parquet = (name: string): string => `read_parquet('${join(out(), name)}.parquet')`;
		expect(await ask(":memory:", query(parquet("agreements"), parquet("parties")))).toEqual(wanted);
		expect(await ask(join(out(), "records.duckdb"), query("agreements", "parties"))).toEqual(wanted);
	});
});
