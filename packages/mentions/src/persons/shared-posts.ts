import { type Dictionary, Num } from "@letopis/morphology";
import type { Document, Sentence } from "@letopis/text";
import type { OrganizationMention, PersonMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { inGenitive, inSingular } from "../organizations/phrase-cases.js";
import type { PostNoun } from "../posts/posts.js";
import { innermost } from "../posts/resolve-posts.js";

type BySentence<T> = readonly (readonly T[])[];

/**
 * Gives each holder of a shared office his own: «ректоры А. Шимко и Р. Нургазиев» behind two universities are the
 * rectors of the one and of the other; «депутаты Думы А и Б» are a deputy each.
 */
export function withSharedPosts(
	document: Document,
	persons: BySentence<PersonMention>,
	organizations: BySentence<OrganizationMention>,
	dictionary: Dictionary,
): PersonMention[][] {
	return persons.map((mentions, i) => {
		const holders = new Map<PostMention, PersonMention[]>();
		for (const person of mentions)
			if (person.post !== undefined && (person.post.numbers & Num.plur) !== 0)
				holders.set(person.post, [...(holders.get(person.post) ?? []), person]);
		if (holders.size === 0) return [...mentions];
		const own = new Map<PersonMention, PostMention>();
		for (const [post, people] of holders) {
			if (people.length < 2) continue;
			const name = inSingular(post.name, dictionary);
			const noun = post.generic ? innermost(document.sentences[i] as Sentence, post) : undefined;
			const bodies = noun && bodiesBefore(organizations, i, post.from, noun, people.length);
			people.forEach((person, k) => {
				const body = bodies?.[k];
				const full = body === undefined ? name : `${name} ${inGenitive(body.name, dictionary)}`;
				own.set(person, mentionWith(post, body === undefined ? { name: full } : { name: full, body }));
			});
		}
		return mentions.map((person) => {
			const post = own.get(person);
			return post === undefined ? person : mentionWith(person, { post });
		});
	});
}

/** How many sentences back the bodies of «ректоры» are looked for. */
const SENTENCES = 8;

/** The bodies of the nearest sentence that names just as many of them as there are holders, else none. */
function bodiesBefore(
	organizations: BySentence<OrganizationMention>,
	sentence: number,
	token: number,
	noun: PostNoun,
	count: number,
): readonly OrganizationMention[] | undefined {
	for (let i = sentence; i >= 0 && i >= sentence - SENTENCES; i--) {
		const found = new Map<string, OrganizationMention>();
		for (const body of organizations[i] ?? [])
			if (noun.bodies.has(body.actor) && !body.collective && (i < sentence || body.from < token))
				found.set(body.name, body);
		if (found.size === count) return [...found.values()];
		if (found.size > 1) return undefined;
	}
	return undefined;
}
