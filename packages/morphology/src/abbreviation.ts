import type { Lexicon } from "./lexicon.js";
import type { Reading } from "./tag.js";

/** Readings of an abbreviation or acronym of the table; undefined for any other word. */
export function readAbbreviation(_lexicon: Lexicon, _word: string): readonly Reading[] | undefined {
	return undefined;
}
