import { stat } from "node:fs/promises";
import { basename, extname, isAbsolute, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { fileTrouble } from "../file-trouble.js";
import { isHtml, readBytes } from "./formats.js";
import type { Fault, Input, Inputs } from "./input.js";
import { walk } from "./walk.js";

/** Finds the texts that paths, folders, patterns and `-` stand for. What holds none is a fault, not an exception. */
export async function findInputs(paths: readonly string[], stdin: AsyncIterable<Uint8Array | string>): Promise<Inputs> {
	const faults: Fault[] = [];
	const files = new Map<string, string>();
	let standard = false;
	for (const given of paths) {
		if (given === "-") standard = true;
		else for (const file of await filesOf(given.split(sep).join("/"), faults)) files.set(resolve(file), file);
	}
	const inputs = [...files.values()].sort(byCodeUnit).map(fileInput);
	return { inputs: standard ? [stdinInput(stdin), ...inputs] : inputs, faults };
}

async function filesOf(path: string, faults: Fault[]): Promise<readonly string[]> {
	const known = faults.length;
	let files: readonly string[];
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		files = await walk(path, faults);
		if (files.length === 0 && faults.length === known)
			faults.push({
				path,
				reason: "the folder holds no .txt, .md or .html file; name another folder, or the files themselves",
			});
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

/** «a» of «news/a.html.gz» */
const stem = (path: string): string => {
	const name = path.replace(/\.gz$/iu, "");
	return basename(name, extname(name));
};

const fileInput = (path: string): Input => ({
	id: stem(path) || path,
	path,
	...(isHtml(path) ? { format: "html" as const } : {}),
	read: () => readBytes(path),
});

const stdinInput = (stdin: AsyncIterable<Uint8Array | string>): Input => ({
	id: "stdin",
	read: async () => {
		const chunks: Uint8Array[] = [];
		for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
		return Buffer.concat(chunks);
	},
});
