import { stat } from "node:fs/promises";
import { join } from "node:path";
import { ERRORS, partialFile } from "./files.js";
import type { Manifest } from "./manifest.js";

/** Bytes of a file; undefined where there is none. */
export const sizeOf = (folder: string, name: string): Promise<number | undefined> =>
	stat(join(folder, name)).then(
		(file) => (file.isFile() ? file.size : undefined),
		() => undefined,
	);

/** What is wrong with the first of these files that a run left whole, in words; undefined when nothing is. */
export async function lossIn(
	folder: string,
	{ bytes = {} }: Manifest,
	names: readonly string[],
): Promise<string | undefined> {
	for (const name of names) {
		const size = await sizeOf(folder, name);
		if (size === undefined) return `${join(folder, name)} is missing`;
		if (bytes[name] !== undefined && size !== bytes[name])
			return `${join(folder, name)} has ${size} bytes and not ${bytes[name]}`;
	}
	return undefined;
}

/** Whether a shard that is whole has not been given its name yet. */
async function isUnnamed(folder: string, index: number, name: string): Promise<boolean> {
	return (await sizeOf(folder, name)) === undefined && (await sizeOf(folder, partialFile(index))) !== undefined;
}

/** The files of records, as far as they have their names, and of errors that a manifest tells of. */
export async function namesOf(folder: string, { finished, shards, amending }: Manifest): Promise<readonly string[]> {
	if (amending !== undefined) return [];
	const names: string[] = [];
	for (const [index, name] of shards.entries()) if (!(await isUnnamed(folder, index, name))) names.push(name);
	return finished ? [...names, ERRORS] : names;
}
