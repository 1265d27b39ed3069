import { decode } from "@letopis/text";
import { MOST_BYTES } from "../unfold.js";
import { absentColumn, type FieldNames, repeatedColumn } from "./fields.js";
import type { RowPlace } from "./json-rows.js";
import { parseRow, separatorOf } from "./parse-csv.js";

/** Rows of a table below its header, parted by commas, semicolons or tabs. Throws where it cannot be read on. */
export async function* csvRows(
	chunks: AsyncIterable<Uint8Array>,
	names: FieldNames,
	withText = true,
): AsyncGenerator<RowPlace> {
	let columns: readonly string[] | undefined;
	let separator = ",";
	let [text, from, number] = ["", 0, 0];
	/** A row that goes on is looked at again only when there is twice as much of it: else a long one costs its square. */
	let enough = 0;
	for await (const { part, whole } of parts(decoded(chunks))) {
		text = text.slice(from) + part;
		from = 0;
		if (text.length < enough && !whole) continue;
		if (columns === undefined) separator = separatorOf(text);
		enough = 0;
		while (from < text.length) {
			const row = parseRow(text, from, separator, whole);
			if (row === undefined) {
				if (whole || text.length - from > MOST_BYTES)
					throw new Error(`a quotation mark opens after row ${number} and is never closed; mend the table`);
				enough = 2 * (text.length - from);
				break;
			}
			from = row.end;
			const { fields } = row;
			if (columns === undefined && isSeparatorLine(fields)) separator = separatorOf(text.slice(from));
			else if (columns === undefined) {
				columns = fields.map((name) => name.trim());
				const absent = absentColumn(columns, names, withText);
				if (absent !== undefined) throw new Error(noColumn(absent, columns));
				const repeated = repeatedColumn(columns, names);
				if (repeated !== undefined)
					throw new Error(`its header has the column «${repeated}» more than once; give the others another name`);
			} else {
				number++;
				const header = columns;
				if (fields.length > 1 || fields[0] !== "") yield { number, row: () => rowOf(header, fields) };
			}
		}
	}
	if (columns === undefined) throw new Error("the table is empty and has no header; leave it out");
}

/** «sep=;», which tells Excel how columns are parted and stands above the header. */
const isSeparatorLine = ([name, rest, ...more]: readonly string[]): boolean =>
	name?.toLowerCase() === "sep=" && rest === "" && more.length === 0;

const noColumn = (absent: string, columns: readonly string[]): string =>
	`its header has no column «${absent}» but ${columns.map((name) => `«${name}»`).join(", ")}; name the columns with --text-field, --id-field, --date-field and --url-field`;

/** Throws where cells and columns are not as many: a sign that stands unquoted in a cell has cut it, or a line break has. */
function rowOf(columns: readonly string[], fields: readonly string[]): Record<string, string> {
	const cells = columns.length + fields.slice(columns.length).findLastIndex((field) => field.trim() !== "") + 1;
	if (fields.length < columns.length || cells > columns.length)
		throw new Error(
			`the row has ${Math.min(fields.length, cells)} cells and the header ${columns.length}; put cells that hold the separator or a line break in quotation marks`,
		);
	return Object.fromEntries(columns.map((name, at) => [name, fields[at] ?? ""]));
}

/** Each part, and after the last one nothing, `whole`. */
async function* parts(
	texts: AsyncIterable<string>,
): AsyncGenerator<{ readonly part: string; readonly whole: boolean }> {
	for await (const part of texts) yield { part, whole: false };
	yield { part: "", whole: true };
}

/** Bytes as text, in the encoding that their beginning is in. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: InstanceType<typeof TextDecoder> | undefined;
	for await (const chunk of chunks) {
		decoder ??= new TextDecoder(decode(wholeLines(chunk)).encoding);
		yield decoder.decode(chunk, { stream: true });
	}
	if (decoder !== undefined) yield decoder.decode();
}

/** The end of a chunk may cut a letter in two. */
function wholeLines(chunk: Uint8Array): Uint8Array {
	let end = chunk.lastIndexOf(10) + 1;
	if (end > 0) return chunk.subarray(0, end);
	for (end = chunk.length; end > chunk.length - 3 && (chunk[end - 1] ?? 0) >= 0x80; end--);
	return chunk.subarray(0, end);
}
