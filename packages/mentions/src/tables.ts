import { documentNouns } from "./documents/nouns.js";
import { eventNouns } from "./events/nouns.js";

/** The rule tables of this package as text, for the grammar's hash. */
export function mentionTables(): readonly string[] {
	return [documentNouns, eventNouns].map((table) => JSON.stringify(table));
}
