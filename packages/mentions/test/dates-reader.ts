import type { Dictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findDates } from "../src/dates/find-dates.js";
import type { DateMention } from "../src/mention.js";

/** Dates are read from listed forms, so the tests give them a dictionary that knows no word. */
const dictionary: Dictionary = { read: () => [], inflect: () => undefined };
const reader = createReader({ dictionary });

/** All dates of a text, whatever its sentences. */
export function datesOf(text: string): readonly DateMention[] {
	return reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
}
