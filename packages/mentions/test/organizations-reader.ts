import type { OrganizationMention } from "../src/mention.js";
import { truePlaces } from "../src/organizations/false-places.js";
import { findOrganizations } from "../src/organizations/find-organizations.js";
import { findPersons } from "../src/persons/find-persons.js";
import { type Actors, resolveActors } from "../src/persons/resolve-actors.js";
import { findDocumentPlaces } from "../src/places/find-places.js";
import { gazetteer } from "./places-reader.js";
import { dictionary, reader } from "./reader.js";

/** The actors of a text, before (`found`) and after the second pass. */
export function actorsOf(text: string): { readonly found: Actors; readonly resolved: Actors; readonly text: string } {
	const document = reader.read(text);
	const all = findDocumentPlaces(document, gazetteer);
	const places = document.sentences.map((sentence) =>
		truePlaces(
			sentence,
			all.filter((place) => place.sentence === sentence.index),
		),
	);
	const organizations = document.sentences.map((sentence, i) =>
		findOrganizations(sentence, places[i] ?? [], dictionary),
	);
	const people = document.sentences.map((sentence, i) =>
		findPersons(sentence, places[i] ?? [], organizations[i] ?? [], dictionary),
	);
	const found: Actors = {
		places,
		organizations,
		posts: people.map(({ posts }) => posts),
		persons: people.map(({ persons }) => persons),
	};
	return { found, resolved: resolveActors(document, found, dictionary), text: document.text };
}

/** «name [actor, territory]» of every body of a sentence or text, the outermost first. */
export const bodiesOf = (actors: Actors): readonly string[] =>
	actors.organizations.flat().map(({ name, actor, territory }) => `${name} [${actor}, ${territory}]`);

/** A mention and the bodies it is part of, from the inside out. */
export function chainOf(mention: OrganizationMention): readonly OrganizationMention[] {
	return mention.parent === undefined ? [mention] : [mention, ...chainOf(mention.parent)];
}
