import type { Dictionary } from "@letopis/morphology";
import type { Document, Sentence, SignsOf, ZoneKind } from "@letopis/text";
import { findDates } from "./dates/find-dates.js";
import { documentFinder, type FindDocuments } from "./documents/find-documents.js";
import { type DocumentNoun, documentNouns } from "./documents/nouns.js";
import { eventFinder, type FindEvents } from "./events/find-events.js";
import { type EventNoun, eventNouns } from "./events/nouns.js";
import type { DateMention, Mention, PlaceMention } from "./mention.js";
import { findQuantities } from "./numbers/find-quantities.js";
import { truePlaces } from "./organizations/false-places.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findPersons } from "./persons/find-persons.js";
import { type Actors, resolveActors } from "./persons/resolve-actors.js";
import { findDocumentPlaces } from "./places/find-places.js";
import { type Gazetteer, loadGazetteer } from "./places/gazetteer.js";
import { signsWith } from "./signs-of.js";

/** What finding mentions leans on; loaded once, shared by all documents. */
export interface MentionResources {
	readonly dictionary: Dictionary;
	readonly gazetteer: Gazetteer;
	readonly findDocuments: FindDocuments;
	readonly findEvents: FindEvents;
	/** The {@link Sign}s of a spelling, for `createReader`: its finders look only where they may find. */
	readonly signsOf: SignsOf;
}

/** Rows of the user's own; they come before the rows of this package. */
export interface OwnMentions {
	/** In place of the gazetteer of this package; see `createGazetteer`. */
	readonly gazetteer?: Gazetteer;
	readonly documentNouns?: readonly DocumentNoun[];
	readonly eventNouns?: readonly EventNoun[];
}

export function loadMentionResources(dictionary: Dictionary, own: OwnMentions = {}): MentionResources {
	const papers = [...(own.documentNouns ?? []), ...documentNouns];
	const occasions = [...(own.eventNouns ?? []), ...eventNouns];
	const gazetteer = own.gazetteer ?? loadGazetteer();
	return {
		dictionary,
		gazetteer,
		findDocuments: documentFinder(papers),
		findEvents: eventFinder(occasions),
		signsOf: signsWith(papers, occasions, gazetteer),
	};
}

/** Menus, teasers and comments settle nothing: without them the rest is read the same. */
const aside: ReadonlySet<ZoneKind> = new Set(["navigation", "teaser", "footer", "comment"]);

/** Bodies, posts and persons, resolved over the told part of the document. */
function actorsOf(document: Document, places: readonly (readonly PlaceMention[])[], dictionary: Dictionary): Actors {
	const { sentences } = document;
	const organizations = sentences.map((sentence, i) => findOrganizations(sentence, places[i] ?? [], dictionary));
	const people = sentences.map((sentence, i) =>
		findPersons(sentence, places[i] ?? [], organizations[i] ?? [], dictionary),
	);
	const found: Actors = {
		places,
		organizations,
		posts: people.map(({ posts }) => posts),
		persons: people.map(({ persons }) => persons),
	};
	const isAside = sentences.map(({ zone }) => aside.has(zone));
	const told = <T>(rows: readonly (readonly T[])[]) => rows.map((row, i) => (isAside[i] ? [] : row));
	const resolved = resolveActors(
		document,
		{
			places: told(found.places),
			organizations: told(found.organizations),
			posts: told(found.posts),
			persons: told(found.persons),
		},
		dictionary,
	);
	const whole = <T>(rows: readonly (readonly T[])[], raw: readonly (readonly T[])[]) =>
		rows.map((row, i) => (isAside[i] ? (raw[i] ?? []) : row));
	return {
		places: whole(resolved.places, found.places),
		organizations: whole(resolved.organizations, found.organizations),
		posts: whole(resolved.posts, found.posts),
		persons: whole(resolved.persons, found.persons),
	};
}

/** The mentions of a document: those that settle each other by the whole text, and the rest as they are asked for. */
export interface ReadMentions {
	/** Places, bodies, persons and posts, by sentence, in order of start; a longer one before those inside it. */
	readonly actors: readonly (readonly Mention[])[];
	/** The dates of sentence `i`. */
	dates(i: number): readonly DateMention[];
	/** `actors` of sentence `i`, or what is put in their place, with its dates, amounts, papers and occasions, in order. */
	among(actors: readonly Mention[], i: number): readonly Mention[];
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

export function readMentions(
	document: Document,
	{ dictionary, gazetteer, findDocuments, findEvents }: MentionResources,
): ReadMentions {
	const { sentences } = document;
	const named: PlaceMention[][] = sentences.map(() => []);
	for (const place of findDocumentPlaces(document, gazetteer)) named[place.sentence]?.push(place);
	const places = sentences.map((sentence, i) => truePlaces(sentence, named[i] ?? []));
	const actors = actorsOf(document, places, dictionary);
	const found: (readonly DateMention[] | undefined)[] = [];
	const datesOf = (i: number): readonly DateMention[] => (found[i] ??= findDates(sentences[i] as Sentence));
	return {
		dates: datesOf,
		actors: sentences.map((_, i): readonly Mention[] =>
			[
				...(actors.places[i] ?? []),
				...(actors.organizations[i] ?? []),
				...(actors.persons[i] ?? []),
				...(actors.posts[i] ?? []),
			].sort(byPlace),
		),
		among(actors, i) {
			const sentence = sentences[i] as Sentence;
			const dates = datesOf(i);
			const amounts = findQuantities(sentence, dates, dictionary);
			return [...dates, ...amounts, ...actors, ...findDocuments(sentence), ...findEvents(sentence)].sort(byPlace);
		},
	};
}

/** Mentions of each sentence, in order of start; a longer one before those inside it. */
export function findMentions(document: Document, resources: MentionResources): readonly (readonly Mention[])[] {
	const { actors, among } = readMentions(document, resources);
	return actors.map(among);
}
