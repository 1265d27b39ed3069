import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { codeOf } from "../../file-trouble.js";
import { broken, inflate, MOST_BYTES } from "../unfold.js";
import { dataOffset, type Entry, entriesOf } from "./directory.js";
import { readAt } from "./read-at.js";

/** An entry that can be read. */
export interface ZipEntry {
	readonly name: string;
	/** Bytes in the archive. */
	readonly packed: number;
	/** Takes the bytes from the archive, which has to be done in its turn, and gives how to unfold them. */
	take(): Promise<() => Promise<Buffer>>;
	/** Reads them piece by piece. */
	flow(): AsyncGenerator<Uint8Array>;
}

/** The files of an archive; folders and hidden files are left out. */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
	const file = await open(path);
	try {
		for await (const entry of entriesOf(file)) {
			if (/(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)|\/$/u.test(entry.name)) continue;
			yield {
				name: entry.name,
				packed: entry.packed,
				take: () => take(file, entry),
				flow: () => flow(path, file, entry),
			};
		}
	} finally {
		await file.close();
	}
}

async function take(file: FileHandle, entry: Entry): Promise<() => Promise<Buffer>> {
	refuse(entry);
	if (Math.max(entry.size, entry.packed) > MOST_BYTES)
		throw new Error(`it unfolds to more than ${MOST_BYTES / 2 ** 20} MiB; split it`);
	const bytes = await readAt(file, await dataOffset(file, entry), entry.packed);
	return async () => {
		const text = entry.method === 0 ? bytes : await inflate(bytes);
		if (text.length !== entry.size || crc32(text) !== entry.crc) throw broken("zip");
		return text;
	};
}

async function* flow(path: string, file: FileHandle, entry: Entry): AsyncGenerator<Uint8Array> {
	refuse(entry);
	if (entry.packed === 0) return;
	const start = await dataOffset(file, entry);
	const raw = createReadStream(path, { start, end: start + entry.packed - 1 });
	let crc = 0;
	try {
		for await (const chunk of entry.method === 0 ? raw : pipeline(raw, createInflateRaw(), () => {})) {
			crc = crc32(chunk as Buffer, crc);
			yield chunk as Buffer;
		}
	} catch (error) {
		throw String(codeOf(error)).startsWith("Z_") ? broken("zip") : error;
	}
	if (crc !== entry.crc) throw broken("zip");
}

function refuse({ method, locked }: Entry): void {
	if (locked) throw new Error("it is locked with a password; pack it anew without one");
	if (method !== 0 && method !== 8)
		throw new Error(`it is packed by method ${method}, which is not read; pack it anew with the usual one`);
}
