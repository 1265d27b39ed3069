import type { Document, Token } from "@letopis/text";
import type { PersonMention, PlaceMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { isEnvoy } from "../posts/envoys.js";
import { countriesOf } from "./origins.js";

/**
 * Gives persons the side of those they are told with, where nothing of their own tells one: «ректор Гилянского университета
 * А и сотрудник отдела Б», «глава Адыгеи А, его заместитель Б», «Вместе с ним приехали Б и В».
 */
export function withSidesOfCompany(
	document: Document,
	persons: readonly (readonly PersonMention[])[],
): readonly (readonly PersonMention[])[] {
	let last: PersonMention | undefined;
	return persons.map((mentions, i) => {
		if (mentions.length === 0) return mentions;
		const tokens = document.sentences[i]?.tokens ?? [];
		const leader = opensWithHim(tokens) ? last : undefined;
		return mentions.map((person) => {
			const told = last !== undefined && isTold(tokens, last, person, i);
			const known = sideOf(person) === undefined && territoryOf(person) === null ? (told ? last : leader) : undefined;
			// what comes with a consul need not be of his state
			const isForeign = known?.post !== undefined && known === last && isEnvoy(known.post);
			const side = known && !isForeign ? sideOf(known) : undefined;
			const full = side !== undefined && mayActFor(person, side) ? mentionWith(person, { side }) : person;
			last = full;
			return full;
		});
	});
}

/** Is a person told of as one of another's company: «его заместитель», or the next of a list of office holders? */
function isTold(tokens: readonly Token[], last: PersonMention, person: PersonMention, sentence: number): boolean {
	const { post } = person;
	if (post === undefined || post.sentence !== sentence || post.from > person.from || post.name === "коллега")
		return false;
	const before = tokens[post.from - 1]?.norm ?? "";
	if (/^(?:его|ее)$/u.test(before)) return sentence - last.sentence < 2;
	if (last.sentence !== sentence || last.post === undefined || last.to > post.from) return false;
	// «ректор А и ректор Б», «мэр А и председатель совета «Анадолу Пак» Б» are of two places
	const isOther = post.body !== undefined && !post.body.generic;
	if (isOther || post.name.split(" ", 1)[0] === last.post.name.split(" ", 1)[0]) return false;
	const link = tokens.slice(last.to, post.from).map(({ norm }) => norm);
	return /^(?:, )?(?:и|,|а также|и также)$/u.test(link.join(" "));
}

/** «Вместе с ним прибыли …», «С ней приехали …». */
function opensWithHim(tokens: readonly Token[]): boolean {
	const at = tokens[0]?.norm === "вместе" ? 1 : 0;
	return /^со?$/u.test(tokens[at]?.norm ?? "") && /^н(?:им|ей|ею)$/u.test(tokens[at + 1]?.norm ?? "");
}

const territoryOf = ({ post, side }: PersonMention): string | null =>
	post?.place?.territory ?? post?.body?.territory ?? side?.territory ?? null;

/** The place that tells a person's side. */
function sideOf({ post, side }: PersonMention): PlaceMention | undefined {
	const of = post?.body;
	return post?.place ?? of?.places.find(({ territory }) => territory === of.territory) ?? side;
}

/** An envoy is of another state than those around him; a name may tell that its bearer is. */
function mayActFor(person: PersonMention, { territory }: PlaceMention): boolean {
	if (person.post !== undefined && isEnvoy(person.post)) return false;
	const countries = countriesOf(person);
	return territory !== null && (countries === undefined || countries.has(territory.slice(0, 2)));
}
