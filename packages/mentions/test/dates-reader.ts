import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findDates } from "../src/dates/find-dates.js";
import type { DateMention } from "../src/mention.js";

const reader = createReader({ dictionary: loadDictionary() });

/** All dates of a text, whatever its sentences. */
export function datesOf(text: string): readonly DateMention[] {
	return reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
}
