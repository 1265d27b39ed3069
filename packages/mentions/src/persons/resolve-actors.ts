import type { Dictionary } from "@letopis/morphology";
import type { Document, Sentence } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { type Landmarks, landmarksOf } from "../organizations/landmarks.js";
import { resolveOrganizations } from "../organizations/resolve-organizations.js";
import { isEnvoy } from "../posts/envoys.js";
import { resolvePosts } from "../posts/resolve-posts.js";
import { withSidesOfCompany } from "./company-sides.js";
import { withDistributedPosts } from "./distributed-posts.js";
import { withoutNamesakes } from "./namesake-places.js";
import { countriesOf } from "./origins.js";
import { resolvePersons } from "./resolve-persons.js";
import { withSharedPosts } from "./shared-posts.js";
import { sidesOfHolders, withBodiesOfHolders, withSidesOfHolders } from "./sides-of-holders.js";

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
	const found = withoutNames(document, actors);
	const landmarks = landmarksOf(document, found.places, found.organizations, found.persons, found.posts);
	const organizations = resolveOrganizations(document, found.organizations, found.posts, landmarks, dictionary);
	const posts = resolvePosts(document, found.posts, organizations, landmarks, dictionary);
	const held = found.persons.map((mentions, i) => {
		const sentence = document.sentences[i] as Sentence;
		const placeAt = new Map((mentions.length === 0 ? [] : (found.places[i] ?? [])).map((place) => [place.from, place]));
		const ofBodies = (organizations[i] ?? []).flatMap((body) => {
			const place = body.places.find(({ territory }) => territory === body.territory);
			return place === undefined ? [] : [[body.from, place] as const];
		});
		const sideAt = new Map([...(mentions.length === 0 ? [] : ofBodies), ...placeAt]);
		const sided = mentions.map((person) => withSide(withPostOf(person, posts[i] ?? []), sentence, sideAt, landmarks));
		return withDistributedPosts(
			sentence,
			sided,
			posts[i] ?? [],
			found.places[i] ?? [],
			organizations[i] ?? [],
			dictionary,
		);
	});
	const persons = withSidesOfCompany(document, withSharedPosts(document, held, organizations, dictionary));
	const known = resolvePersons(document, persons, organizations, posts);
	const sides = sidesOfHolders(known);
	return {
		places: found.places,
		organizations: withSidesOfHolders(organizations, sides),
		posts,
		persons: withBodiesOfHolders(known, sides),
	};
}

/** The same post after it was resolved. */
function withPostOf(person: PersonMention, posts: readonly PostMention[]): PersonMention {
	const post =
		person.post && posts.find((other) => other.from === person.post?.from && other.sentence === person.post.sentence);
	return post === undefined || post === person.post ? person : mentionWith(person, { post });
}

/**
 * A person without a side of a post: «Кирилл Дзюба (Воронеж)», «В. Доценко (ТПП Омской области)», «коллега из Ельца Павел
 * Боев», «с белорусской стороны – В. Лобачевский»; an office holder of the region that the text tells of in the
 * countries of such names.
 */
function withSide(
	person: PersonMention,
	sentence: Sentence,
	placeAt: ReadonlyMap<number, PlaceMention>,
	landmarks: Landmarks,
): PersonMention {
	const { post } = person;
	if (post?.place !== undefined || (post?.body !== undefined && post.body.territory !== null)) return person;
	const behind = placeAt.get(person.to + 1);
	const origin =
		post?.sentence === person.sentence && sentence.tokens[post.to]?.norm === "из"
			? placeAt.get(post.to + 1)
			: undefined;
	const isAside = sentence.tokens[person.to]?.norm === "(" && behind !== undefined;
	const countries = countriesOf(person);
	const side =
		(isAside ? behind : (origin ?? landmarks.sides.at(person.sentence, person.from))) ??
		(countries === undefined || (post !== undefined && isEnvoy(post))
			? undefined
			: landmarks.mainRegion(countries, post !== undefined));
	return side === undefined ? person : mentionWith(person, { side });
}

/**
 * Less the places and bodies that are part of a person's name: «Joel Simon» in brackets behind «Джоэл Саймон», «Хилтон» behind
 * «Франческа».
 */
function withoutNames(document: Document, actors: Actors): Actors {
	const organizations = actors.organizations.map((mentions, i) => {
		const persons = actors.persons[i] ?? [];
		const taken = new Set<number>();
		for (const { from, to, nativeName } of persons) {
			for (let at = from; at < to; at++) taken.add(at);
			if (nativeName !== undefined) taken.add(to + 1);
		}
		return mentions.filter(({ rule, from }) => !/\/(?:latin|dictionary)/u.test(rule) || !taken.has(from));
	});
	const outside = actors.places.map((mentions, i) => outsideNames(mentions, actors.persons[i] ?? []));
	return { ...actors, places: withoutNamesakes(document, outside, actors.persons), organizations };
}

/** Less the places inside a name of several words: «Салем» in «Салем бин Халид». */
function outsideNames(places: readonly PlaceMention[], persons: readonly PersonMention[]): readonly PlaceMention[] {
	const ends = new Map<number, number>();
	for (const { from, to } of persons) if (to - from > 1) for (let at = from; at < to; at++) ends.set(at, to);
	return ends.size === 0 ? places : places.filter(({ from, to }) => to > (ends.get(from) ?? -1));
}
