import { type ReviewedDocument, reviewPage } from "@letopis/review/page";
import { cannotWrite } from "../file-trouble.js";
import { type TextsFlags, textsAgain } from "../inputs/texts-again.js";
import { done, type Io, someFailed, tell } from "../io.js";
import { some } from "../output/counts.js";
import { isPage, refuseLoss } from "../output/target.js";
import { writeWhole } from "../output/whole-file.js";
import { readRecords } from "./records-file.js";

export interface ReviewFlags extends TextsFlags {
	readonly out: string;
	readonly overwrite?: true;
}

/** `letopis review RECORDS.jsonl`: one HTML file in which the records stand beside their texts. */
export async function reviewCommand(records: string, flags: ReviewFlags, io: Io): Promise<number> {
	const { out, overwrite = false } = flags;
	const read = flags.texts === undefined ? [records] : [records, flags.texts];
	await refuseLoss({ path: out, mark: isPage, overwrite, read });
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
		await writeWhole(out, reviewPage(documents));
	} catch (error) {
		await tell(io, cannotWrite(out, error));
		return someFailed;
	}
	await tell(io, `${some(documents.length, "document")} → ${out}; open it in a browser.`);
	return done;
}
