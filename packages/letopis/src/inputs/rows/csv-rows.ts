import { decode } from "@letopis/text";
import { MOST_BYTES } from "../unfold.js";
import { absentColumn, type FieldNames } from "./fields.js";
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
			if (columns === undefined) {
				columns = fields.map((name) => name.trim());
				const absent = absentColumn(columns, names, withText);
				if (absent !== undefined) throw new Error(noColumn(absent, columns));
			} else {
				number++;
				const header = columns;
				if (fields.length > 1 || fields[0] !== "") yield { number, row: () => rowOf(header, fields) };
			}
		}
	}
}

const noColumn = (absent: string, columns: readonly string[]): string =>
	`its header has no column «${absent}» but ${columns.map((name) => `«${name}»`).join(", ")}; name the columns with --text-field, --id-field, --date-field and --url-field`;

const rowOf = (columns: readonly string[], fields: readonly string[]): Record<string, string> =>
	Object.fromEntries(columns.map((name, at) => [name, fields[at] ?? ""]));

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
