import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Extraction } from "@letopis/records";
import { linesOf } from "../inputs/lines.js";
import { csvLine, type Dialect } from "./csv.js";
import { tables } from "./tables.js";

/** Characters of a table held back. */
const HELD = 65_536;
const LONGEST_LINE = 2 ** 29;

/** Writes every table of a run's shards to `NAME.csv.partial`, without holding more than a record of them. */
export async function writeCsv(folder: string, shards: readonly string[], dialect: Dialect): Promise<void> {
	const files: FileHandle[] = [];
	const held: string[] = [];
	const flush = async (at: number): Promise<void> => {
		await files[at]?.appendFile(held[at] ?? "");
		held[at] = "";
	};
	try {
		for (const { name, columns } of tables) {
			files.push(await open(join(folder, csvPartial(name)), "w"));
			held.push(
				dialect.mark +
					csvLine(
						columns.map(([column]) => column),
						dialect,
					),
			);
		}
		for await (const extraction of extractionsIn(folder, shards))
			for (const [at, { rows }] of tables.entries()) {
				for (const row of rows(extraction)) held[at] += csvLine(row, dialect);
				if ((held[at] ?? "").length >= HELD) await flush(at);
			}
		for (const at of tables.keys()) await flush(at);
		for (const file of files) await file.datasync();
	} finally {
		for (const file of files) await file.close();
	}
}

export const csvPartial = (name: string): string => `${name}.csv.partial`;

async function* extractionsIn(folder: string, shards: readonly string[]): AsyncGenerator<Extraction> {
	for (const shard of shards)
		for await (const { bytes } of linesOf(createReadStream(join(folder, shard)), LONGEST_LINE))
			if (bytes !== undefined) yield JSON.parse(bytes.toString("utf8")) as Extraction;
}
