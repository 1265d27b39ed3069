import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Extraction, extraction } from "@letopis/records";
import { type ReviewedDocument, reviewPage } from "@letopis/review/page";
import { decode } from "@letopis/text";
import { fileTrouble } from "../file-trouble.js";
import { done, type Io, someFailed, tell } from "../io.js";

export interface ReviewFlags {
	readonly texts?: string;
	readonly out: string;
}

/** `letopis review RECORDS.jsonl`: one HTML file in which the records stand beside their texts. */
export async function reviewCommand(records: string, flags: ReviewFlags, io: Io): Promise<number> {
	const extractions = await readRecords(records);
	const documents = await Promise.all(extractions.map((one) => withText(one, flags.texts)));
	const bare = documents.filter(({ text }) => text === undefined).length;
	if (bare > 0)
		await tell(
			io,
			`${bare} of ${documents.length} texts were not found as they were extracted from, and their records stand without them; name the folder with --texts.`,
		);
	try {
		await writeFile(flags.out, reviewPage(documents));
	} catch (error) {
		await tell(io, `cannot write ${flags.out}: ${fileTrouble(error)}.`);
		return someFailed;
	}
	await tell(io, `${documents.length} documents → ${flags.out}; open it in a browser.`);
	return done;
}

async function readRecords(path: string): Promise<Extraction[]> {
	const content = await readFile(path, "utf8").catch((error: unknown) => {
		throw new Error(`cannot read ${path}: ${fileTrouble(error)}.`, { cause: error });
	});
	return content
		.split("\n")
		.flatMap((line, index) => (line.trim() === "" ? [] : [parsed(line, `${path}, line ${index + 1}`)]));
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
	throw new Error(
		`${where} is no extraction: ${path.map(String).join(".")}: ${message}; give a file that \`letopis extract\` wrote.`,
	);
}

/** The text of a document: the file it was read from, or the one of its name in `folder`. Another text is none. */
async function withText(one: Extraction, folder: string | undefined): Promise<ReviewedDocument> {
	const { id, source, sha256 } = one.document;
	const names = [...new Set([source === undefined ? undefined : basename(source), `${id}.txt`])];
	const places = folder === undefined ? [source] : names.map((name) => name && join(folder, name));
	for (const place of places) {
		if (place === undefined) continue;
		const bytes = await readFile(place).catch(() => undefined);
		if (bytes === undefined) continue;
		const { text } = decode(bytes);
		if (createHash("sha256").update(text, "utf8").digest("hex") === sha256) return { extraction: one, text };
	}
	return { extraction: one };
}
