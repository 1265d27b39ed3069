import { findDates } from "../src/dates/find-dates.js";
import type { DateMention } from "../src/mention.js";
import { reader } from "./reader.js";

/** All dates of a text, whatever its sentences. */
export function datesOf(text: string): readonly DateMention[] {
	return reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
}
