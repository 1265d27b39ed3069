import type { Extraction, Issue } from "@letopis/records";
import { type ExtractOptions, isCalendarDate } from "./options.js";
import { type Extracted, type Failed, failed, type Line, type ReadText } from "./source.js";

export interface TextExtractor {
	extract(text: string, options?: ExtractOptions): Extraction;
}

/** What holds for every text of a run. */
export type RunOptions = Pick<ExtractOptions, "published" | "mentions" | "intents">;

/** Extracts from one text. Never throws. */
export function extractOne(extractor: TextExtractor, read: ReadText, run: RunOptions): Extracted | Failed {
	const { id, text, source, format } = read;
	const trouble = troubleOf(read.published);
	const published = (trouble === undefined ? read.published : undefined) ?? run.published;
	try {
		const extraction = extractor.extract(text, {
			id,
			mentions: run.mentions ?? false,
			intents: run.intents ?? false,
			...(source === undefined ? {} : { source }),
			...(published === undefined ? {} : { published }),
			...(format === undefined ? {} : { format }),
		});
		if (trouble === undefined) return { id, extraction };
		return { id, extraction: { ...extraction, issues: [trouble, ...extraction.issues] } };
	} catch (error) {
		return failed(id, "extraction-failed", error);
	}
}

/** A date that was handed over with a text and that no calendar has is no reason to lose the text. */
function troubleOf(published: string | undefined): Issue | undefined {
	if (published === undefined || isCalendarDate(published)) return undefined;
	return { code: "bad-published", message: `«${published}» was given as the date of the text and is none.` };
}

export function lineOf(outcome: Extracted | Failed): Line {
	if ("failure" in outcome) return outcome;
	const { id, extraction } = outcome;
	return {
		id,
		json: JSON.stringify(extraction),
		sha256: extraction.document.sha256,
		agreements: extraction.agreements.length,
		events: extraction.events.length,
		issues: extraction.issues.length,
	};
}

/** What another thread wrote, as an outcome again. */
export const outcomeOf = (line: Line): Extracted | Failed =>
	"failure" in line ? line : { id: line.id, extraction: JSON.parse(line.json) as Extraction };
