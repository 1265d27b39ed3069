import type { FileHandle } from "node:fs/promises";
import { broken } from "../unfold.js";

/** So many bytes of a file from an offset on; throws when the file ends before. */
export async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
	const bytes = Buffer.allocUnsafe(length);
	let filled = 0;
	while (filled < length) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
		if (bytesRead === 0) throw broken("zip");
		filled += bytesRead;
	}
	return bytes;
}
