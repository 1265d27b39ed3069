import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Input } from "./input.js";

/**
 * Sixty-four hexadecimal digits of what a run is given: path, size and time of change of every file, the bytes of
 * standard input, and `settings`, whatever else its output depends on.
 */
export async function digestOf(inputs: readonly Input[], settings: unknown): Promise<string> {
	const hash = createHash("sha256").update(JSON.stringify(settings));
	for (const { path, read } of inputs)
		hash.update(`\0${path ?? ""}\0`).update(path === undefined ? await read() : await stateOf(path));
	return hash.digest("hex");
}

async function stateOf(path: string): Promise<string> {
	try {
		const { size, mtimeMs } = await stat(path);
		return `${size} ${Math.floor(mtimeMs)}`;
	} catch {
		return "unreadable";
	}
}
