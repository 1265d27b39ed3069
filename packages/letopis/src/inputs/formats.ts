import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** Bytes a compressed file may unfold to: more than the longest text that is extracted from. */
const MOST_UNFOLDED = 2 ** 25;

/** Whether a folder's file of this name is read. */
export const isText = (name: string): boolean => /\.(?:txt|md|html?)(?:\.gz)?$/iu.test(name);

export const isHtml = (name: string): boolean => /\.html?(?:\.gz)?$/iu.test(name);

/** The bytes of a file, unfolded where its name ends in `.gz`. */
export async function readBytes(path: string): Promise<Uint8Array> {
	const bytes = await readFile(path);
	if (!/\.gz$/iu.test(path)) return bytes;
	try {
		return await promisify(gunzip)(bytes, { maxOutputLength: MOST_UNFOLDED });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		const bomb = code === "ERR_BUFFER_TOO_LARGE";
		throw new Error(
			bomb
				? `it unfolds to more than ${MOST_UNFOLDED / 2 ** 20} MiB; split it`
				: "it is no whole gzip file; pack it anew",
		);
	}
}
