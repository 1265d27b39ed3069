import type { Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import { findDates } from "./dates/find-dates.js";
import { findDocuments } from "./documents/find-documents.js";
import { findEvents } from "./events/find-events.js";
import type { Mention, PlaceMention } from "./mention.js";
import { findQuantities } from "./numbers/find-quantities.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findPersons } from "./persons/find-persons.js";
import { resolveActors } from "./persons/resolve-actors.js";
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

/** Mentions of each sentence, in order of start; a longer one before those inside it. */
export function findMentions(
	document: Document,
	{ dictionary, gazetteer }: MentionResources,
): readonly (readonly Mention[])[] {
	const { sentences } = document;
	const places: PlaceMention[][] = sentences.map(() => []);
	for (const place of findDocumentPlaces(document, gazetteer)) places[place.sentence]?.push(place);
	const organizations = sentences.map((sentence, i) => findOrganizations(sentence, places[i] ?? [], dictionary));
	const people = sentences.map((sentence, i) =>
		findPersons(sentence, places[i] ?? [], organizations[i] ?? [], dictionary),
	);
	const actors = resolveActors(
		document,
		{ places, organizations, posts: people.map(({ posts }) => posts), persons: people.map(({ persons }) => persons) },
		dictionary,
	);
	return sentences.map((sentence, i) => {
		const dates = findDates(sentence);
		const mentions: Mention[] = [
			...dates,
			...findQuantities(sentence, dates, dictionary),
			...(places[i] ?? []),
			...(actors.organizations[i] ?? []),
			...(actors.persons[i] ?? []),
			...(actors.posts[i] ?? []),
			...findDocuments(sentence),
			...findEvents(sentence),
		];
		return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	});
}
