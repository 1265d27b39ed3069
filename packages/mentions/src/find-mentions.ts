import type { Dictionary } from "@letopis/morphology";
import type { Document, Sentence } from "@letopis/text";
import { findDates } from "./dates/find-dates.js";
import { findDocuments } from "./documents/find-documents.js";
import { findEvents } from "./events/find-events.js";
import type { Mention, PlaceMention } from "./mention.js";
import { findQuantities } from "./numbers/find-quantities.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findPersons } from "./persons/find-persons.js";
import { findDocumentPlaces } from "./places/find-places.js";
import { type Gazetteer, loadGazetteer } from "./places/gazetteer.js";

/** What finding mentions leans on; loaded once, shared by all documents. */
export interface MentionResources {
	readonly dictionary: Dictionary;
	readonly gazetteer: Gazetteer;
}

export function loadMentionResources(dictionary: Dictionary): MentionResources {
	return { dictionary, gazetteer: loadGazetteer() };
}

function mentionsIn(sentence: Sentence, places: readonly PlaceMention[], dictionary: Dictionary): readonly Mention[] {
	const dates = findDates(sentence);
	const organizations = findOrganizations(sentence, places, dictionary);
	const { persons, posts } = findPersons(sentence, places, organizations, dictionary);
	return [
		...dates,
		...findQuantities(sentence, dates, dictionary),
		...places,
		...organizations,
		...persons,
		...posts,
		...findDocuments(sentence),
		...findEvents(sentence),
	].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Mentions of each sentence, in order of start; a longer one before those inside it. */
export function findMentions(
	document: Document,
	{ dictionary, gazetteer }: MentionResources,
): readonly (readonly Mention[])[] {
	const { sentences } = document;
	const places: PlaceMention[][] = sentences.map(() => []);
	for (const place of findDocumentPlaces(document, gazetteer)) places[place.sentence]?.push(place);
	return sentences.map((sentence, i) => mentionsIn(sentence, places[i] ?? [], dictionary));
}
