import { createReadStream } from "node:fs";
import { truncate } from "node:fs/promises";
import { join } from "node:path";
import type { Extraction } from "@letopis/records";
import { codeOf } from "../file-trouble.js";
import { linesOf } from "../inputs/lines.js";
import { type Counts, withDocument, withFailure } from "../output/counts.js";
import { ERRORS, partialFile } from "./files.js";

/** Bytes of a line that is read again. */
export const LONGEST = 2 ** 29;

export interface Position {
	/** Documents that are done: the index of the next one. */
	readonly index: number;
	/** Of all that are done. */
	readonly counts: Counts;
}

/**
 * How far a run had come in the shard that begins at document `start`: its whole lines, and the errors among them.
 * Errors are written before the records that follow them, so an error beyond the last record is done when nothing
 * is missing between them. What is torn or stands beyond is cut off.
 */
export async function findPosition(folder: string, shard: number, start: number, before: Counts): Promise<Position> {
	const errors = new Map<number, number>();
	let [kept, last] = [0, -1];
	for await (const { bytes, end, whole } of linesIn(join(folder, ERRORS))) {
		const index = whole ? indexIn(bytes) : undefined;
		if (index === undefined || index <= last) break;
		last = index;
		if (index < start) kept = end;
		else errors.set(index, end);
	}
	let [index, counts, length] = [start, before, 0];
	const passErrors = (): void => {
		for (let end = errors.get(index); end !== undefined; end = errors.get(index)) {
			kept = end;
			counts = withFailure(counts);
			index++;
		}
	};
	passErrors();
	for await (const { bytes, end, whole } of linesIn(join(folder, partialFile(shard)))) {
		const found = whole ? parsed<Extraction>(bytes) : undefined;
		if (found === undefined) break;
		const { agreements, events, issues } = found;
		counts = withDocument(counts, { agreements: agreements.length, events: events.length, issues: issues.length });
		index++;
		length = end;
		passErrors();
	}
	await cut(join(folder, ERRORS), kept);
	await cut(join(folder, partialFile(shard)), length);
	return { index, counts };
}

/** The lines of a file; none where there is no file. */
export async function* linesIn(path: string): ReturnType<typeof linesOf> {
	try {
		yield* linesOf(createReadStream(path), LONGEST);
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}

async function cut(path: string, length: number): Promise<void> {
	try {
		await truncate(path, length);
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}

const isMissing = (error: unknown): boolean => codeOf(error) === "ENOENT";

/** What a line holds; nothing of one that is torn. */
export function parsed<T>(bytes: Buffer | undefined): T | undefined {
	try {
		return bytes === undefined ? undefined : (JSON.parse(bytes.toString("utf8")) as T);
	} catch {
		return undefined;
	}
}

const indexIn = (bytes: Buffer | undefined): number | undefined => parsed<{ readonly index: number }>(bytes)?.index;
