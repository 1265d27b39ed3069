import { readdir, realpath, stat } from "node:fs/promises";
import { fileTrouble } from "../file-trouble.js";
import { isText } from "./formats.js";
import type { Fault } from "./input.js";

/** Every text file under a folder; names that begin with a dot are left out, a link back to a parent is not followed. */
export async function walk(folder: string, faults: Fault[], parents: readonly string[] = []): Promise<string[]> {
	const files: string[] = [];
	try {
		const real = await realpath(folder);
		if (parents.includes(real)) return files;
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			if (entry.name.startsWith(".")) continue;
			const path = folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
			if (await isFolder(entry, path)) files.push(...(await walk(path, faults, [...parents, real])));
			else if (isText(entry.name)) files.push(path);
		}
	} catch (error) {
		faults.push({ path: folder, reason: fileTrouble(error) });
	}
	return files;
}

async function isFolder(entry: { isDirectory(): boolean; isSymbolicLink(): boolean }, path: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return entry.isDirectory();
	try {
		return (await stat(path)).isDirectory();
	} catch {
		return false; // A broken link fails, and is told, when it is read.
	}
}
