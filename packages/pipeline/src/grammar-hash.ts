import { createHash } from "node:crypto";
import { mentionTables } from "@letopis/mentions";
import { recordTables } from "@letopis/records";
import type { ExtractorOptions } from "./extractor-options.js";

/** Sixteen hexadecimal digits that change whenever a rule table, the gazetteer or a row of the user's own does. */
export function grammarHash({ gazetteer = [], rules }: ExtractorOptions = {}): string {
	const hash = createHash("sha256");
	for (const table of [...mentionTables(), ...recordTables()]) hash.update(table).update("\0");
	for (const own of [...gazetteer, ...(rules === undefined ? [] : [rules])]) hash.update(textOf(own)).update("\0");
	return hash.digest("hex").slice(0, 16);
}

/** What is malformed is told by whoever reads it. */
function textOf(own: unknown): string {
	const text: unknown = typeof own === "object" && own !== null && "text" in own ? own.text : undefined;
	return typeof text === "string" ? text : (JSON.stringify(own) ?? "");
}
