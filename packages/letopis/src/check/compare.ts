import type { Extraction } from "@letopis/records";
import { countField, countRecords } from "../score/fields.js";
import type { ScoredDocument } from "../score/record.js";
import { alignCounted, families } from "../score/score.js";
import type { Tally } from "../score/tally.js";
import { type Difference, differencesOf } from "./differences.js";
import { checkedFields } from "./fields.js";

/** How a document stands against its fixture. */
export interface Comparison {
	/** By family and field: `agreement.parties`; `agreement.exact` counts the records with nothing wrong in the chief fields. */
	readonly tallies: Readonly<Record<string, Tally>>;
	/** In the order of the text. */
	readonly differences: readonly Difference[];
}

type Expected = Pick<ScoredDocument, "agreements" | "events">;

/** What a fixture or an extraction is, as far as it is compared. */
const asScored = (value: object): Expected => value as Expected;

/** Compares the records of one text with those of its fixture, field by field. */
export function compare(expected: object, extraction: Pick<Extraction, "agreements" | "events">): Comparison {
	const tallies: Record<string, Tally> = {};
	const differences: Difference[] = [];
	for (const { family, list, isExact } of families) {
		const aligned = alignCounted(asScored(expected)[list], asScored(extraction)[list]);
		tallies[`${family}.record`] = countRecords(aligned);
		for (const field of checkedFields[family]) tallies[`${family}.${field.label}`] = countField(field, aligned);
		const right = aligned.pairs.filter(([gold, found]) => isExact(gold, found)).length;
		tallies[`${family}.exact`] = { right, gold: aligned.gold.length, found: right };
		differences.push(...differencesOf(family, aligned));
	}
	return { tallies, differences: differences.sort((a, b) => a.start - b.start) };
}
