import { readdirSync, readFileSync } from "node:fs";
import { type GazetteerRow, parseRows } from "./row.js";

/** Where the tables lie that the gazetteer is compiled from. */
export const TABLES = new URL("../../data/places/", import.meta.url);

/** Every row of every table, tables in the order of their names. */
export function readTables(): readonly GazetteerRow[] {
	const files = readdirSync(TABLES).filter((name) => name.endsWith(".tsv"));
	return files.sort().flatMap((file) => parseRows(readFileSync(new URL(file, TABLES), "utf8"), file));
}
