import { createHash } from "node:crypto";
import { mentionTables } from "@letopis/mentions";
import { recordTables } from "@letopis/records";
import type { ExtractorOptions } from "./extractor-options.js";

/** Sixteen hexadecimal digits that change whenever a rule table, the gazetteer or a row of the user's own does. */
export function grammarHash({ gazetteer = [], rules }: ExtractorOptions = {}): string {
	const hash = createHash("sha256");
	for (const table of [...mentionTables(), ...recordTables()]) hash.update(table).update("\0");
	for (const own of [...gazetteer, ...(rules === undefined ? [] : [rules])])
		hash.update("text" in own ? own.text : JSON.stringify(own)).update("\0");
	return hash.digest("hex").slice(0, 16);
}
