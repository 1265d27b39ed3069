import type { Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { landmarksOf } from "../organizations/landmarks.js";
import { resolveOrganizations } from "../organizations/resolve-organizations.js";
import { resolvePosts } from "../posts/resolve-posts.js";
import { resolvePersons } from "./resolve-persons.js";

/** Mentions of a document's actors, sentence by sentence. */
export interface Actors {
	readonly places: readonly (readonly PlaceMention[])[];
	readonly organizations: readonly (readonly OrganizationMention[])[];
	readonly posts: readonly (readonly PostMention[])[];
	readonly persons: readonly (readonly PersonMention[])[];
}

/**
 * The second pass over a document: every body, post and person under its full name and side, as far as the text tells.
 * Spans and `generic` marks stay, so that a reader can tell what was said from what was concluded.
 */
export function resolveActors(document: Document, actors: Actors, dictionary: Dictionary): Actors {
	const found = withoutNames(actors);
	const landmarks = landmarksOf(document, found.places);
	const organizations = resolveOrganizations(document, found.organizations, landmarks, dictionary);
	const posts = resolvePosts(document, found.posts, organizations, landmarks, dictionary);
	const persons = found.persons.map((mentions, i) => mentions.map((person) => withPostOf(person, posts[i] ?? [])));
	return {
		places: found.places,
		organizations,
		posts,
		persons: resolvePersons(document, persons, organizations, posts),
	};
}

/** The same post after it was resolved. */
function withPostOf(person: PersonMention, posts: readonly PostMention[]): PersonMention {
	const post =
		person.post && posts.find((other) => other.from === person.post?.from && other.sentence === person.post.sentence);
	return post === undefined || post === person.post ? person : { ...person, post };
}

/**
 * Less the bodies that are part of a person's name: «Joel Simon» in brackets behind «Джоэл Саймон», «Хилтон» behind
 * «Франческа».
 */
function withoutNames(actors: Actors): Actors {
	const organizations = actors.organizations.map((mentions, i) => {
		const persons = actors.persons[i] ?? [];
		const taken = new Set<number>();
		for (const { from, to, nativeName } of persons) {
			for (let at = from; at < to; at++) taken.add(at);
			if (nativeName !== undefined) taken.add(to + 1);
		}
		return mentions.filter(({ rule, from }) => !/\/(?:latin|dictionary)/u.test(rule) || !taken.has(from));
	});
	return { ...actors, organizations };
}
