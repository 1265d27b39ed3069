import { writeFile } from "node:fs/promises";
import { type ReviewedDocument, reviewPage } from "@letopis/review/page";
import { cannotWrite } from "../file-trouble.js";
import { type TextsFlags, textsAgain } from "../inputs/texts-again.js";
import { done, type Io, someFailed, tell } from "../io.js";
import { readRecords } from "./records-file.js";

export interface ReviewFlags extends TextsFlags {
	readonly out: string;
}

/** `letopis review RECORDS.jsonl`: one HTML file in which the records stand beside their texts. */
export async function reviewCommand(records: string, flags: ReviewFlags, io: Io): Promise<number> {
	const documents: ReviewedDocument[] = [];
	const texts = textsAgain(flags, io.stdin);
	try {
		for await (const extraction of readRecords(records)) {
			const text = await texts.of(extraction);
			documents.push({ extraction, ...(text === undefined ? {} : { text }) });
		}
	} finally {
		await texts.close();
	}
	const bare = documents.filter(({ text }) => text === undefined).length;
	if (bare > 0)
		await tell(
			io,
			`${bare} of ${documents.length} texts were not found as they were extracted from, and their records stand without them; name the folder or file that holds them with --texts.`,
		);
	try {
		await writeFile(flags.out, reviewPage(documents));
	} catch (error) {
		await tell(io, cannotWrite(flags.out, error));
		return someFailed;
	}
	await tell(io, `${documents.length} documents → ${flags.out}; open it in a browser.`);
	return done;
}
