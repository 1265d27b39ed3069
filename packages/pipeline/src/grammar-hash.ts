import { createHash } from "node:crypto";
import { mentionTables } from "@letopis/mentions";
import { recordTables } from "@letopis/records";

/** Sixteen hexadecimal digits that change whenever a rule table or the gazetteer does. */
export function grammarHash(): string {
	const hash = createHash("sha256");
	for (const table of [...mentionTables(), ...recordTables()]) hash.update(table).update("\0");
	return hash.digest("hex").slice(0, 16);
}
