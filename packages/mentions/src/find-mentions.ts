import type { Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import { findDates } from "./dates/find-dates.js";
import { findDocuments } from "./documents/find-documents.js";
import { findEvents } from "./events/find-events.js";
import type { Mention } from "./mention.js";
import { findQuantities } from "./numbers/find-quantities.js";

/** What finding mentions leans on; loaded once, shared by all documents. */
export interface MentionResources {
	readonly dictionary: Dictionary;
}

export function loadMentionResources(dictionary: Dictionary): MentionResources {
	return { dictionary };
}

/** Mentions of each sentence, in order of start; a longer one before those inside it. */
export function findMentions(document: Document, { dictionary }: MentionResources): readonly (readonly Mention[])[] {
	return document.sentences.map((sentence) =>
		[
			...findDates(sentence),
			...findQuantities(sentence, dictionary),
			...findDocuments(sentence),
			...findEvents(sentence),
		].sort((a, b) => a.start - b.start || b.end - a.end),
	);
}
