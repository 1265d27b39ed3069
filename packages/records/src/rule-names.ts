import { tieWords } from "./agreements/tie-words.js";
import { ACTS } from "./agreements/verbs.js";
import { eventType } from "./schema.js";

/** The names that a record's `rule` may have, without that of the intents, which come only when asked for. */
export const recordRules = (): readonly string[] => [
	...[...ACTS, "card"].map((act) => `agreement/${act}`),
	...new Set(tieWords.map(({ type, part }) => `agreement/${type}-${part === "verb" ? "verb" : "noun"}`)),
	"agreement/twinning-list",
	...eventType.options.map((type) => `event/${type}`),
];
