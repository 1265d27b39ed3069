import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { cannotRead } from "../file-trouble.js";
import type { ScoredDocument } from "./record.js";

/** The coded documents of a folder by name, in the order of their names. `NAME.src.json` is no coded document. */
export async function loadGold(folder: string): Promise<ReadonlyMap<string, ScoredDocument>> {
	const names = await reading(folder, () => readdir(folder));
	const gold = new Map<string, ScoredDocument>();
	for (const name of names.filter((one) => one.endsWith(".json") && !one.endsWith(".src.json")).sort()) {
		const path = join(folder, name);
		gold.set(basename(name, ".json"), parse(await reading(path, () => readFile(path, "utf8")), path));
	}
	if (gold.size === 0) throw new Error(`${folder} holds no coded document (NAME.json); name another folder.`);
	return gold;
}

/** The lines of a records file by the gold name they answer: by digest, else by id or by the name of the source. */
export async function loadRecords(
	file: string,
	gold: ReadonlyMap<string, ScoredDocument>,
): Promise<ReadonlyMap<string, ScoredDocument>> {
	const byDigest = new Map([...gold].map(([name, { document }]) => [document.sha256, name]));
	const found = new Map<string, ScoredDocument>();
	const lines = (await reading(file, () => readFile(file, "utf8"))).split("\n");
	for (const [index, line] of lines.entries()) {
		if (line.trim() === "") continue;
		const answer = parse(line, `line ${index + 1} of ${file}`);
		const { sha256, id, source } = answer.document;
		const stem = basename(source || id || "");
		const names = [id, stem, stem.replace(/\.[^.]*$/u, "")];
		const name = byDigest.get(sha256) ?? names.find((one) => one !== undefined && gold.has(one));
		if (name !== undefined) found.set(name, answer);
	}
	return found;
}

async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new Error(cannotRead(path, error), { cause: error });
	}
}

function parse(text: string, where: string): ScoredDocument {
	let value: Partial<ScoredDocument> | null;
	try {
		value = JSON.parse(text) as Partial<ScoredDocument> | null;
	} catch {
		throw new Error(`${where} is not JSON; write it anew with \`letopis extract\`.`);
	}
	if (!value?.document || !Array.isArray(value.agreements) || !Array.isArray(value.events))
		throw new Error(`${where} has no document, agreements and events; is it a file of records?`);
	return value as ScoredDocument;
}
