import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { type Extraction, extraction } from "@letopis/records";
import { decode } from "@letopis/text";
import { fileTrouble } from "../file-trouble.js";

/**
 * The extractions of a file that `letopis extract` wrote, a line at a time.
 * @throws Error that names the file, and the line where there is one, when it cannot be read as such a file.
 */
export async function* readRecords(path: string): AsyncGenerator<Extraction, void, undefined> {
	const stream = createReadStream(path, "utf8");
	let row = 0;
	try {
		for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
			row++;
			if (line.trim() !== "") yield parsed(line, `${path}, line ${row}`);
		}
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		throw new Error(`cannot read ${path}: ${fileTrouble(error)}.`, { cause: error });
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

/**
 * The text that records were read from: the file they name, or the one of that name in `folder`. Undefined when none
 * is there or it is no longer the same text.
 */
export async function textOf({ document }: Extraction, folder: string | undefined): Promise<string | undefined> {
	const { id, source, sha256 } = document;
	const names = [...(source === undefined ? [] : [basename(source)]), `${id}.txt`];
	const places =
		folder === undefined ? (source === undefined ? [] : [source]) : names.map((name) => join(folder, name));
	for (const place of places) {
		const bytes = await readFile(place).catch(() => undefined);
		if (bytes === undefined) continue;
		const { text } = decode(bytes);
		if (createHash("sha256").update(text, "utf8").digest("hex") === sha256) return text;
	}
	return undefined;
}
