import { readFile } from "node:fs/promises";
import { dirname, normalize, relative, resolve, sep } from "node:path";
import { fileTrouble } from "../file-trouble.js";
import { UsageError } from "../io.js";
import { kindOf, stem } from "./formats.js";
import { csvRows } from "./rows/csv-rows.js";
import { type FieldNames, type Row, type Said, saidIn } from "./rows/fields.js";
import { jsonRows, type RowPlace } from "./rows/json-rows.js";
import { flowOf } from "./unfold.js";

/** Dates and addresses that stand beside the texts. */
export interface Beside {
	/** Of a text by its path, which a row has not, or by its id. */
	of(path: string | undefined, id: string): Promise<Omit<Said, "id">>;
}

export interface Manifest extends Beside {
	readonly path: string;
	/** What it names, by a path or by an id, that is none of these files and in none of them. */
	absent(files: readonly string[]): readonly string[];
}

export const nothing: Beside = { of: async () => ({}) };

/** What a row calls the file it is of. */
const FILE = ["file", "path"];

/**
 * A manifest: a table (`.csv`, `.tsv`, `.jsonl`) with a row for each text that names its `file`, or its id. A path may
 * begin at the folder of the manifest, at one of `roots`, or where the command is given. It is held in memory.
 * @throws UsageError that names the row, where it cannot be read.
 */
export async function readManifest(path: string, names: FieldNames, roots: readonly string[]): Promise<Manifest> {
	const [ofFiles, ofIds] = [new Map<string, Omit<Said, "id">>(), new Map<string, Omit<Said, "id">>()];
	let row = 0;
	try {
		for await (const place of rowsOf(path, names)) {
			row = place.number;
			const { id, ...rest } = saidIn(place.row(), names);
			const file = FILE.map((name) => place.row()[name]).find((value) => typeof value === "string" && value !== "");
			if (file !== undefined) ofFiles.set(normalize(file as string), rest);
			else if (id !== undefined) ofIds.set(id, rest);
			else throw new Error("it names neither a `file` nor an id; name the field with --id-field");
		}
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`cannot use ${path}${row === 0 ? "" : `, row ${row}`}: ${fileTrouble(error)}.`);
	}
	const beginnings = [...new Set([dirname(path), ...roots, "."].map((root) => resolve(root)))];
	/** A file as the manifest names it. */
	const named = (file: string): string | undefined => {
		const whole = resolve(file);
		if (ofFiles.has(whole)) return whole;
		return beginnings.map((root) => relative(root, whole)).find((key) => ofFiles.has(key));
	};
	return {
		path,
		of: async (file, id) => {
			const key = file === undefined ? undefined : named(file);
			return (key === undefined ? undefined : ofFiles.get(key)) ?? ofIds.get(id) ?? {};
		},
		absent: (files) => {
			// What rows and archives hold is not known before they are read.
			const archives = files.filter((file) => kindOf(file) === "zip").map((file) => `${resolve(file)}${sep}`);
			const many = files.some((file) => !isOneText(file));
			const inArchive = (key: string) =>
				beginnings.some((root) => archives.some((archive) => resolve(root, key).startsWith(archive)));
			const [known, ids] = [new Set(files.map(named)), new Set(files.map(stem))];
			return [
				...[...ofFiles.keys()].filter((key) => !known.has(key) && !inArchive(key)),
				...[...ofIds.keys()].filter((id) => !many && !ids.has(id)),
			];
		},
	};
}

const isOneText = (file: string): boolean => ["text", "html", undefined].includes(kindOf(file));

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
		if (path === undefined) return {};
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
