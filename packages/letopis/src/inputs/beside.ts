import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { fileTrouble } from "../file-trouble.js";
import { UsageError } from "../io.js";
import { kindOf, stem } from "./formats.js";
import { csvRows } from "./rows/csv-rows.js";
import { type FieldNames, type Row, type Said, saidIn } from "./rows/fields.js";
import { jsonRows, type RowPlace } from "./rows/json-rows.js";
import { flowOf } from "./unfold.js";

/** Dates and addresses that stand beside the texts. */
export interface Beside {
	/** Of a text by its path or, where the path is not named, by its id. */
	of(path: string, id: string): Promise<Omit<Said, "id">>;
}

export interface Manifest extends Beside {
	readonly path: string;
	/** What it names, by a path from its folder or by an id, that is none of these files and in none of them. */
	absent(files: readonly string[]): readonly string[];
}

export const nothing: Beside = { of: async () => ({}) };

/** What a row calls the file it is of. */
const FILE = ["file", "path"];

/**
 * A manifest: a table (`.csv`, `.tsv`, `.jsonl`) with a row for each text that names its `file`, from the manifest's
 * folder, or its id. It is held in memory.
 * @throws UsageError that names the row, where it cannot be read.
 */
export async function readManifest(path: string, names: FieldNames): Promise<Manifest> {
	const said = new Map<string, Omit<Said, "id">>();
	let row = 0;
	try {
		for await (const place of rowsOf(path, names)) {
			row = place.number;
			const { id, ...rest } = saidIn(place.row(), names);
			const file = FILE.map((name) => place.row()[name]).find((value) => typeof value === "string" && value !== "");
			if (file !== undefined) said.set(resolve(dirname(path), file as string), rest);
			else if (id !== undefined) said.set(id, rest);
			else throw new Error("it names neither a `file` nor an id; name the field with --id-field");
		}
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`cannot use ${path}${row === 0 ? "" : `, row ${row}`}: ${fileTrouble(error)}.`);
	}
	return {
		path,
		of: async (path, id) => said.get(resolve(path)) ?? said.get(id) ?? {},
		absent: (files) => {
			const archives = files.filter((file) => kindOf(file) === "zip").map((file) => `${resolve(file)}/`);
			const known = new Set(files.flatMap((file) => [resolve(file), stem(file)]));
			// What an archive holds is not known before it is read.
			const mayBe = (key: string) => archives.some((archive) => key.startsWith(archive) || !isAbsolute(key));
			const absent = [...said.keys()].filter((key) => !known.has(key) && !mayBe(key));
			return absent.map((key) => (isAbsolute(key) ? relative(dirname(path), key) : key));
		},
	};
}

function rowsOf(path: string, names: FieldNames): AsyncGenerator<RowPlace> {
	const kind = kindOf(path);
	const { chunks } = flowOf(path);
	if (kind === "jsonl") return jsonRows(chunks);
	if (kind === "csv") return csvRows(chunks, names, false);
	throw new UsageError(`cannot use ${path}: a manifest is a .csv, .tsv or .jsonl file.`);
}

/** «news/a.json» of «news/a.txt» */
export const sidecarOf = (path: string): string => path.replace(/(?:\.[^./]*)?(?:\.gz)?$/iu, ".json");

/** A file `NAME.json` beside each `NAME.txt`, where there is one. */
export const sidecars = (names: FieldNames): Beside => ({
	async of(path) {
		const file = sidecarOf(path);
		const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
			throw new Error(`its sidecar ${file} cannot be read: ${fileTrouble(error)}`);
		});
		if (bytes === undefined) return {};
		const { id: _, ...rest } = saidIn(objectIn(bytes.toString("utf8"), file), names);
		return rest;
	},
});

function objectIn(text: string, file: string): Row {
	try {
		const value = JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
		if (typeof value === "object" && value !== null) return value as Row;
	} catch {}
	throw new Error(`its sidecar ${file} is no JSON object`);
}
