import { join } from "node:path";
import { isArchive } from "../inputs/formats.js";
import { ERRORS } from "./files.js";
import { linesIn, parsed } from "./position.js";

/** A document that failed: its place among all, and what it is called. */
export interface Failure {
	readonly index: number;
	readonly path: string;
}

/** What failed in a run that is finished, in order. */
export async function readFailures(folder: string): Promise<readonly Failure[]> {
	const failures: Failure[] = [];
	for await (const { bytes } of linesIn(join(folder, ERRORS))) {
		const found = parsed<Failure>(bytes);
		if (found !== undefined) failures.push({ index: found.index, path: found.path });
	}
	return failures;
}

/** The files in which none of these documents stands: «n.jsonl#3» stands in n.jsonl, «a.zip/b.txt» in a.zip. */
export function filesWithout(failures: readonly Failure[], files: readonly string[]): readonly string[] {
	const holders = new Set<string>();
	for (const { path } of failures) {
		holders.add(path).add(path.replace(/#\d+$/u, ""));
		for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
			if (isArchive(path.slice(0, at))) holders.add(path.slice(0, at));
	}
	return files.filter((file) => !holders.has(file));
}
