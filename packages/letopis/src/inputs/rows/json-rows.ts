import { decode } from "@letopis/text";
import { linesOf } from "../lines.js";
import { MOST_BYTES } from "../unfold.js";
import type { Row } from "./fields.js";

/** A row, once it is asked for; it throws where there is none that can be read. */
export interface RowPlace {
	/** From 1 up; of a line, its number. */
	readonly number: number;
	row(): Row;
}

/** JSON objects, one a line. Blank lines are passed over. */
export async function* jsonRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RowPlace> {
	let number = 0;
	for await (const { bytes } of linesOf(chunks, MOST_BYTES)) {
		number++;
		if (bytes !== undefined && isBlank(bytes)) continue;
		yield { number, row: () => parsed(bytes) };
	}
}

const isBlank = (bytes: Uint8Array): boolean => {
	for (const byte of bytes) if (byte !== 32 && (byte < 9 || byte > 13)) return false;
	return true;
};

function parsed(bytes: Buffer | undefined): Row {
	if (bytes === undefined) throw new Error(`the line is longer than ${MOST_BYTES / 2 ** 20} MiB; split it`);
	let value: unknown;
	try {
		value = JSON.parse(decode(bytes).text);
	} catch {
		throw new Error("the line is not JSON; mend it or leave it out");
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Row;
	throw new Error("the line is no JSON object; mend it or leave it out");
}
