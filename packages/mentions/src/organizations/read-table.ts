import { readFileSync } from "node:fs";

/** One row of a table, by column name. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated table of this package's `data` folder. Lines that begin with `#` say what the columns mean;
 * the first other line names them.
 */
export function readTable(path: string): readonly Row[] {
	const file = new URL(`../../data/${path}`, import.meta.url);
	const lines = readFileSync(file, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"));
	const columns = (lines[0] ?? "").split("\t");
	return lines.slice(1).map((line) => {
		const cells = line.split("\t");
		return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
	});
}

/** The comma-separated words of a cell. */
export const wordsOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(",") : []);
