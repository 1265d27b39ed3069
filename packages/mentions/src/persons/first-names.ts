import type { Reading } from "@letopis/morphology";

/** First names that the dictionary knows as places or offices alone. */
const alsoFirstNames: ReadonlySet<string> = new Set(
	"софия милан виктория аделаида флоренция карлос вирджиния эмир султан".split(" "),
);

/** A first name by the dictionary, or a place or an office whose name people bear. */
export const isFirstNameReading = ({ known, tag, lemma }: Reading): boolean =>
	known && (tag.grammemes.has("Name") || alsoFirstNames.has(lemma));

/** May the name of a place or an office be a first name as well? */
export const isAlsoFirstName = ({ known, lemma }: Reading): boolean => known && alsoFirstNames.has(lemma);
