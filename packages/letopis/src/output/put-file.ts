import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite } from "../file-trouble.js";
import { writeWhole } from "./whole-file.js";

export interface PutOptions {
	readonly overwrite: boolean;
	/** What to do about a file that is there: «choose another name». */
	readonly remedy: string;
}

/**
 * Writes a file, making the folders above it. One that is there with the same content is left as it is.
 * @throws Error when another content is there and is not to be overwritten, or when the file cannot be written.
 */
export async function putFile(path: string, content: string, { overwrite, remedy }: PutOptions): Promise<void> {
	const there = await readFile(path, "utf8").catch(() => undefined);
	if (there === content) return;
	if (there !== undefined && !overwrite) throw new Error(`${path} is there already and differs; ${remedy}.`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeWhole(path, content);
	} catch (error) {
		throw new Error(cannotWrite(path, error), { cause: error });
	}
}
