import { stat } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { fileTrouble } from "../file-trouble.js";
import { listed } from "./file-list.js";
import { READ } from "./formats.js";
import type { Fault, Input, Inputs } from "./input.js";
import { walk } from "./walk.js";

export interface Wanted {
	/** Files, folders, patterns, and `-` for standard input. */
	readonly paths: readonly string[];
	/** A file of further paths, one a line; `-` is standard input. */
	readonly filesFrom?: string | undefined;
	/** A folder or file to be left out of every folder: where a run writes to. */
	readonly except?: string | undefined;
}

/** Finds the files that are asked for. What holds no text is a fault, not an exception. */
export async function findInputs(wanted: Wanted, stdin: AsyncIterable<Uint8Array | string>): Promise<Inputs> {
	const faults: Fault[] = [];
	const files = new Map<string, string>();
	const except = wanted.except === undefined ? undefined : resolve(wanted.except);
	let standard = false;
	for (const given of wanted.paths) {
		if (given === "-") standard = true;
		else for (const file of await filesOf(given.split(sep).join("/"), faults, except)) files.set(resolve(file), file);
	}
	if (wanted.filesFrom !== undefined)
		for await (const file of listed(wanted.filesFrom, stdin)) files.set(resolve(file), file);
	const ordered = [...files.values()].sort(byCodeUnit);
	return { ...(standard ? { standard: stdinInput(stdin) } : {}), files: ordered, faults };
}

async function filesOf(path: string, faults: Fault[], except: string | undefined): Promise<readonly string[]> {
	const known = faults.length;
	// The folder of the output among others, as in `letopis extract * --out out`.
	if (resolve(path) === except) return [];
	let files: readonly string[];
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		files = await walk(path, { faults, except });
		if (files.length === 0 && faults.length === known)
			faults.push({ path, reason: `the folder holds no ${READ} file; name another folder, or the files themselves` });
	} catch (error) {
		files = isDynamicPattern(path) ? await glob(path, { expandDirectories: false, absolute: isAbsolute(path) }) : [];
		if (files.length === 0)
			faults.push({
				path,
				reason: isDynamicPattern(path) ? "no file matches this pattern; check it" : fileTrouble(error),
			});
	}
	return files;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** It can be read but once, and is both digested and extracted from. */
function stdinInput(stdin: AsyncIterable<Uint8Array | string>): Input {
	let bytes: Promise<Buffer> | undefined;
	return {
		id: "stdin",
		path: "standard input",
		read: async () => {
			bytes ??= whole(stdin);
			const content = await bytes;
			return { content, size: content.length };
		},
	};
}

async function whole(stdin: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
	return Buffer.concat(chunks);
}
