import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Extraction, extraction } from "@letopis/records";
import { cannotRead, codeOf } from "../file-trouble.js";
import { readManifest } from "../run/manifest.js";

/**
 * The extractions of a file that `letopis extract` wrote, or of a folder, a line at a time.
 * @throws Error that names the file, and the line where there is one, when it cannot be read as such a file.
 */
export async function* readRecords(path: string): AsyncGenerator<Extraction, void, undefined> {
	for (const file of await filesOf(path)) yield* recordsIn(file);
}

/** The shards of a folder. */
async function filesOf(path: string): Promise<readonly string[]> {
	if ((await stat(path).catch(() => undefined))?.isDirectory() !== true) return [path];
	const run = await readManifest(path);
	if (run === undefined) throw new Error(`${path} holds no run of \`letopis extract\`; name a file of records.`);
	if (!run.finished) throw new Error(`${path} holds a run that is not finished; go on with it by --resume first.`);
	return run.shards.map((name) => join(path, name));
}

async function* recordsIn(path: string): AsyncGenerator<Extraction, void, undefined> {
	const stream = createReadStream(path, "utf8");
	let row = 0;
	try {
		for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
			row++;
			if (line.trim() !== "") yield parsed(line, `${path}, line ${row}`);
		}
	} catch (error) {
		if (codeOf(error) === undefined) throw error;
		throw new Error(cannotRead(path, error), { cause: error });
	} finally {
		stream.destroy();
	}
}

function parsed(line: string, where: string): Extraction {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new Error(`${where} is not JSON; give a file that \`letopis extract\` wrote.`);
	}
	const result = extraction.safeParse(value);
	if (result.success) return result.data;
	const { path, message } = result.error.issues[0] as { path: readonly PropertyKey[]; message: string };
	const field = path.map(String).join(".");
	throw new Error(`${where} is no extraction: ${field}: ${message}; give a file that \`letopis extract\` wrote.`);
}
