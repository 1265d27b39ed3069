import { createReadStream, type ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip, type InputType, inflateRaw, type ZlibOptions } from "node:zlib";
import { SIZE_BUDGET } from "@letopis/pipeline";
import { codeOf } from "../file-trouble.js";
import { isPacked } from "./formats.js";
import type { Reading } from "./input.js";

/** Bytes that one text may have, packed or not, and that a row may: more than the longest text that is extracted from. */
export const MOST_BYTES = 2 ** 25;
const MOST_MIB = MOST_BYTES / 2 ** 20;

/** A text that is not even to be read into memory. */
const tooLarge = (size: number): Error =>
	Object.assign(new Error(`the text has ${size} bytes and the budget is ${SIZE_BUDGET} characters`), {
		code: "too-large",
	});

/** The bytes of a file, unfolded where its name ends in `.gz`. A file that is too large is not read. */
export async function readBytes(path: string): Promise<Reading> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		if (size > MOST_BYTES) throw tooLarge(size);
		const bytes = await file.readFile();
		return { content: isPacked(path) ? await unfold(promisify(gunzip), bytes, "gzip") : bytes, size: bytes.length };
	} finally {
		await file.close();
	}
}

/** What an entry of an archive holds. `packed` is how many bytes it has there. */
export const inflate = (bytes: Buffer): Promise<Buffer> => unfold(promisify(inflateRaw), bytes, "zip");

type Unfold = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>;

async function unfold(work: Unfold, bytes: Buffer, format: string): Promise<Buffer> {
	try {
		return await work(bytes, { maxOutputLength: MOST_BYTES });
	} catch (error) {
		throw bomb(error) ? new Error(`it unfolds to more than ${MOST_MIB} MiB; split it`) : broken(format);
	}
}

const bomb = (error: unknown): boolean => codeOf(error) === "ERR_BUFFER_TOO_LARGE";

export const broken = (format: string): Error => new Error(`it is no whole ${format} file; pack it anew`);

/** A file as it is read, and how far. */
export interface Flow {
	readonly chunks: AsyncIterable<Uint8Array>;
	/** Bytes of the disk since it was last asked. */
	advance(): number;
}

/** A file that need not fit into memory, unfolded where its name ends in `.gz`. It is opened when it is first read. */
export function flowOf(path: string): Flow {
	let raw: ReadStream | undefined;
	let told = 0;
	async function* chunks(): AsyncGenerator<Uint8Array> {
		raw = createReadStream(path);
		yield* isPacked(path) ? gunzipped(raw) : raw;
	}
	return {
		chunks: chunks(),
		advance() {
			const [before, now] = [told, raw?.bytesRead ?? 0];
			told = now;
			return now - before;
		},
	};
}

async function* gunzipped(raw: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
	try {
		yield* pipeline(raw, createGunzip(), () => {});
	} catch (error) {
		throw String(codeOf(error)).startsWith("Z_") ? broken("gzip") : error;
	}
}
