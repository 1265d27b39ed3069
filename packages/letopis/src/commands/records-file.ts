import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Extraction, extraction } from "@letopis/records";
import { cannotRead } from "../file-trouble.js";

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
