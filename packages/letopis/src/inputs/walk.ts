import { readdir, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileTrouble } from "../file-trouble.js";
import { kindOf } from "./formats.js";
import type { Fault } from "./input.js";

export interface Walking {
	readonly faults: Fault[];
	/** A folder that is not entered, or a file that is not read. */
	readonly except: string | undefined;
	/** Real paths of the folders above. */
	readonly parents?: readonly string[];
}

/** Every file under a folder that is read; names that begin with a dot are left out, a link back to a parent is not followed. */
export async function walk(folder: string, { faults, except, parents = [] }: Walking): Promise<string[]> {
	const files: string[] = [];
	if (except !== undefined && resolve(folder) === except) return files;
	try {
		const real = await realpath(folder);
		if (parents.includes(real)) return files;
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			if (entry.name.startsWith(".")) continue;
			const path = folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
			if (await isFolder(entry, path)) {
				const below = await walk(path, { faults, except, parents: [...parents, real] });
				for (const file of below) files.push(file);
			} else if (kindOf(entry.name) !== undefined && !(entry.isFile() || entry.isSymbolicLink())) {
				// Reading a pipe would wait for its writer.
				faults.push({ path, reason: "it is no plain file; leave it out" });
			} else if (kindOf(entry.name) !== undefined && resolve(path) !== except) files.push(path);
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
