import { Case } from "@letopis/morphology";
import type { Document, Sentence } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { type FullNames, knownAgain } from "./known-again.js";
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
		const others = [...(organizations[i] ?? []).filter(isTyped), ...(posts[i] ?? [])];
		return knownAgain(sentence, full, mentions, others).map((mention) => completed(mention, full));
	});
	return withSides(withPosts(known));
}

const isTyped = (mention: OrganizationMention): boolean => !/quoted|acronym|latin/u.test(mention.rule);

/** Whole names; the fuller of two («Алмас Фаттахов», «А. Фаттахов») first, of equals the first. */
function fullNames(persons: BySentence<PersonMention>): FullNames {
	const bySurname = new Map<string, PersonMention[]>();
	const byFirst = new Map<string, PersonMention[]>();
	const byGiven = new Map<string, PersonMention[]>();
	for (const person of persons.flat()) {
		if (person.surname === undefined || isShort(person) || person.rule === "person/chinese") continue;
		file(bySurname, surnameStem(person.surname), person);
		if (/patronymic/u.test(person.rule)) file(byGiven, person.name.split(" ").slice(0, 2).join(" "), person);
		const first = firstNameOf(person);
		if (first !== undefined) file(byFirst, surnameStem(first), person);
	}
	for (const list of bySurname.values())
		list.sort(
			(a, b) =>
				Number(hasInitials(a)) - Number(hasInitials(b)) || Number(isOblique(a, list)) - Number(isOblique(b, list)),
		);
	return { bySurname, byFirst, byGiven };
}

/** «Л. Ветрыгина» where «Л. Ветрыгин» is told as well: his genitive, and no woman. */
const isOblique = (person: PersonMention, all: readonly PersonMention[]): boolean =>
	hasInitials(person) &&
	all.some(({ name }) => person.name.startsWith(name) && /^(?:а|у|ом|е)$/u.test(person.name.slice(name.length)));

function file(names: Map<string, PersonMention[]>, stem: string, person: PersonMention): void {
	const list = names.get(stem) ?? [];
	if (list.length < 8 && !list.some((other) => other.name === person.name)) list.push(person);
	names.set(stem, list);
}

/** «Ксения» of «Ксения Котова»; none of «К. Котова», none of three letters. */
function firstNameOf({ name, surname }: PersonMention): string | undefined {
	const first = name.slice(0, name.indexOf(" "));
	return first === surname || first.length < 4 || first.includes(".") ? undefined : first;
}

function completed(mention: PersonMention, { bySurname, byFirst, byGiven }: FullNames): PersonMention {
	if (mention.rule === "person/chinese") return mention;
	if (mention.rule === "person/first-patronymic") {
		const named = byGiven.get(mention.name) ?? [];
		return named.length === 1 ? under(mention, named[0] as PersonMention) : mention;
	}
	if (!isShort(mention) && !hasInitials(mention)) return inNominative(mention, bySurname);
	if (mention.rule === "person/first-name") {
		const stem = surnameStem(mention.name);
		// «Мартин» of «Роберт Мартин»
		const named = byFirst.get(stem) ?? bySurname.get(stem) ?? [];
		return named.length === 1 ? under(mention, named[0] as PersonMention) : mention;
	}
	const stems =
		mention.surname === undefined ? [] : [surnameStem(mention.surname), ...stemsOfForm(mention.surname.toLowerCase())];
	for (const stem of stems) {
		const fits = (bySurname.get(stem) ?? []).filter((person) => isCompatible(mention, person));
		const person = fits[0];
		if (person === undefined || (person === mention && stems.length < 2)) continue;
		// «У. Гарнету», where «У. Гарнет» is told as well
		if (person === mention && isNeverNominative(mention.surname ?? "")) continue;
		if (person === mention) return mention;
		return under(mention, person);
	}
	return mention;
}

/** «Эмира Кустурицу», whose surname nobody knows, under «Эмир Кустурица». */
function inNominative(mention: PersonMention, bySurname: FullNames["bySurname"]): PersonMention {
	if ((mention.cases & Case.nomn) !== 0 || mention.surname === undefined) return mention;
	const [first] = mention.name.split(" ");
	for (const stem of stemsOfForm(mention.surname.toLowerCase())) {
		const person = bySurname
			.get(stem)
			?.find((one) => (one.cases & Case.nomn) !== 0 && one.name.split(" ")[0] === first);
		if (person !== undefined) return person.name === mention.name ? mention : under(mention, person);
	}
	return mention;
}

const isNeverNominative = (surname: string): boolean => /[бвгджзклмнпрстфхцчшщ](?:у|ом|ем)$/u.test(surname);

const under = (mention: PersonMention, { name, surname, gender, nativeName }: PersonMention): PersonMention =>
	mentionWith(mention, {
		name,
		gender,
		...(surname === undefined ? {} : { surname }),
		...(nativeName === undefined ? {} : { nativeName }),
	});

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
					? mentionWith(person, { post: better })
					: person
				: mentionWith(person, { post });
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
			return side === undefined || side === person.side ? person : mentionWith(person, { side });
		}),
	);
}

/** «глава», «губернатор» with nothing to tell of what. */
const lacks = (post: PostMention | undefined): boolean => post?.place === undefined && post?.body === undefined;
