import { ANY_CASE, Num } from "@letopis/morphology";
import type { Document, Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { partAt } from "./parts.js";
import { stemsOfForm, surnameStem } from "./surnames.js";

type BySentence<T> = readonly (readonly T[])[];

const isShort = (person: PersonMention): boolean => !person.name.includes(" ");
const hasInitials = (person: PersonMention): boolean => /^\p{Lu}\p{Ll}?\./u.test(person.name);

/**
 * Knows persons again: finds surnames that stand alone where another sentence gives the whole name, files every mention
 * under the fullest name, and gives a mention without a post the one the person has elsewhere in the document.
 */
export function resolvePersons(
	document: Document,
	persons: BySentence<PersonMention>,
	organizations: BySentence<OrganizationMention>,
	posts: BySentence<PostMention>,
): PersonMention[][] {
	const full = fullNames(persons);
	const known = persons.map((mentions, i) => {
		const sentence = document.sentences[i] as Sentence;
		const again =
			full.size === 0
				? []
				: surnamesAgain(sentence, full, [
						...mentions,
						...(organizations[i] ?? []).filter(isTyped),
						...(posts[i] ?? []),
					]);
		return [...mentions, ...again].sort((a, b) => a.from - b.from).map((mention) => completed(mention, full));
	});
	return withSides(withPosts(known));
}

const isTyped = (mention: OrganizationMention): boolean => !/quoted|acronym|latin/u.test(mention.rule);

/** Whole names by the stem of the surname; the fuller of two («Алмас Фаттахов», «А. Фаттахов»), the first of equals. */
function fullNames(persons: BySentence<PersonMention>): ReadonlyMap<string, readonly PersonMention[]> {
	const full = new Map<string, PersonMention[]>();
	for (const person of persons.flat()) {
		if (person.surname === undefined || isShort(person) || person.rule === "person/chinese") continue;
		const stem = surnameStem(person.surname);
		const list = full.get(stem) ?? [];
		if (list.length < 8 && !list.some((other) => other.name === person.name)) list.push(person);
		full.set(stem, list);
	}
	for (const list of full.values()) list.sort((a, b) => Number(hasInitials(a)) - Number(hasInitials(b)));
	return full;
}

/** Capitalised words outside other mentions that are a known surname. */
function surnamesAgain(
	sentence: Sentence,
	full: ReadonlyMap<string, readonly PersonMention[]>,
	mentions: readonly { readonly from: number; readonly to: number }[],
): readonly PersonMention[] {
	const { tokens } = sentence;
	const taken = new Set<number>();
	for (const { from, to } of mentions) for (let i = from; i < to; i++) taken.add(i);
	const found: PersonMention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (taken.has(at)) continue;
		const token = tokens[at] as Token;
		const part = token.shape === "title" ? partAt(tokens, at) : undefined;
		if (part?.role !== "word" || (part.common && !part.surname && at === 0)) continue;
		const stem = stemsOfForm(token.norm).find((one) => full.has(one));
		const person = stem === undefined ? undefined : full.get(stem)?.[0];
		if (
			person?.surname === undefined ||
			(person.gender === "female" &&
				person.surname.toLowerCase() !== token.norm &&
				/[^аеиоуыэюяь]$/u.test(person.surname))
		)
			continue;
		let cases = 0;
		for (const reading of token.readings) if (reading.tag.grammemes.has("Surn")) cases |= reading.tag.cases;
		found.push({
			kind: "person",
			start: token.start,
			end: token.end,
			sentence: sentence.index,
			from: at,
			to: at + 1,
			cases: cases || ANY_CASE,
			numbers: Num.sing,
			rule: "person/surname-again",
			name: person.surname,
			surname: person.surname,
			gender: person.gender,
		});
	}
	return found;
}

function completed(mention: PersonMention, full: ReadonlyMap<string, readonly PersonMention[]>): PersonMention {
	if (mention.rule === "person/chinese") return mention;
	if (!isShort(mention) && !hasInitials(mention)) return mention;
	const stems =
		mention.surname === undefined ? [] : [surnameStem(mention.surname), ...stemsOfForm(mention.surname.toLowerCase())];
	for (const stem of stems) {
		const fits = (full.get(stem) ?? []).filter((person) => isCompatible(mention, person));
		const person = fits[0];
		if (person === undefined || person === mention) continue;
		const { name, surname, gender, nativeName } = person;
		return {
			...mention,
			name,
			gender,
			...(surname === undefined ? {} : { surname }),
			...(nativeName === undefined ? {} : { nativeName }),
		};
	}
	return mention;
}

/** The initials of the one begin the names of the other. */
function isCompatible(mention: PersonMention, person: PersonMention): boolean {
	if (!hasInitials(mention)) return true;
	const initial = mention.name[0];
	return person.name[0] === initial;
}

/** The post of the nearest earlier mention of the person, else of the first that has one. */
function withPosts(persons: readonly (readonly PersonMention[])[]): PersonMention[][] {
	const first = new Map<string, PostMention>();
	for (const person of persons.flat())
		if (person.post !== undefined && !first.has(person.name)) first.set(person.name, person.post);
	const last = new Map<string, PostMention>();
	return persons.map((mentions) =>
		mentions.map((person) => {
			const post = person.post ?? last.get(person.name) ?? first.get(person.name);
			if (post !== undefined && !post.generic) last.set(person.name, post);
			const better = post?.generic === true && person.post !== undefined ? last.get(person.name) : undefined;
			return post === undefined || post === person.post
				? better && lacks(person.post)
					? { ...person, post: better }
					: person
				: { ...person, post };
		}),
	);
}

/** The side a person has in another mention. */
function withSides(persons: readonly (readonly PersonMention[])[]): PersonMention[][] {
	const sides = new Map<string, PlaceMention>();
	for (const { name, side } of persons.flat()) if (side !== undefined && !sides.has(name)) sides.set(name, side);
	return persons.map((mentions) =>
		mentions.map((person) => {
			const side = person.side ?? sides.get(person.name);
			return side === undefined || side === person.side ? person : { ...person, side };
		}),
	);
}

/** «глава», «губернатор» with nothing to tell of what. */
const lacks = (post: PostMention | undefined): boolean => post?.place === undefined && post?.body === undefined;
