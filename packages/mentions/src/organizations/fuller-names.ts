import { type Dictionary, fold } from "@letopis/morphology";
import type { OrganizationMention } from "../mention.js";
import { inGenitive } from "./phrase-cases.js";

/** Universities and chambers of a document by kind and side, the longest names first. */
export type BySide = ReadonlyMap<string, readonly OrganizationMention[]>;

/** Bodies kept for one kind and side. */
const MOST = 12;

const keyOf = ({ actor, territory }: OrganizationMention): string => `${actor} ${territory}`;

/** Those a clerk knows by more words than the news takes. */
const isFormal = ({ actor, generic, collective, name }: OrganizationMention): boolean =>
	(actor === "university" || actor === "chamber") && !generic && !collective && / /u.test(name);

/** «Палата предпринимателей Омской области» is no part of those. */
const isPart = ({ parent }: OrganizationMention): boolean => parent !== undefined && !parent.collective;

export function bySideOf(bodies: readonly OrganizationMention[]): BySide {
	const found = new Map<string, OrganizationMention[]>();
	for (const body of bodies) {
		if (!isFormal(body) || body.territory === null) continue;
		const known = found.get(keyOf(body)) ?? [];
		if (known.length === 0) found.set(keyOf(body), known);
		if (known.length < MOST && !known.some(({ name }) => name === body.name)) known.push(body);
	}
	for (const list of found.values()) list.sort((a, b) => b.name.length - a.name.length);
	return found;
}

/** «алтайская палата», «Хакасский университет»: the adjective of a place and the noun, no more. */
const short = /^(\p{L}[\p{L}-]*[сц]к)(?:ая палата|ая академия|ий университет|ий институт|ий вуз)$/iu;

const beginningsOf = (name: string): readonly string[] =>
	(fold(name).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2).map((word) => word.slice(0, 5));

/** What a short name of a university leaves out: «государственный», «имени Н. Ф. Катанова». */
const isLeftOut = (word: string): boolean => /^(?:госуд|нацио|иссле|федер|имени)/u.test(word);

/**
 * A university or chamber under the full name that the document has for it: «алтайская палата» after «Торгово-промышленная
 * палата Алтайского края», «Могилёвский университет имени Кулешова» beside «… государственный университет имени А. А.
 * Кулешова». A chamber that the text names no better is of trade and industry.
 */
export function fullerName(body: OrganizationMention, bySide: BySide, dictionary: Dictionary): string {
	if (!isFormal(body) || body.territory === null || isPart(body)) return body.name;
	const brief = short.exec(body.name)?.[1];
	const own = beginningsOf(body.name);
	const longer = (bySide.get(keyOf(body)) ?? []).filter(
		(one) => one.name.length > body.name.length && !isPart(one) && !short.test(one.name),
	);
	const isSame = ({ name }: OrganizationMention): boolean => {
		const words = beginningsOf(name);
		const rest = words.filter((word) => !own.includes(word));
		return words.length - rest.length === own.length && rest.every(isLeftOut);
	};
	const same = longer.find(isSame);
	if (same !== undefined) return same.name;
	// «палата Дагестана»
	if (brief === undefined) return /^[Пп]алата \p{Lu}/u.test(body.name) ? (longer[0]?.name ?? body.name) : body.name;
	const first = brief.slice(0, 5).toLowerCase();
	const alike = longer.filter(({ name }) => body.actor === "chamber" || fold(name).startsWith(fold(first)));
	const [only] = alike;
	if (only !== undefined) return alike.every(({ name }) => only.name.startsWith(name)) ? only.name : body.name;
	const place = body.places[0]?.places[0]?.name;
	return body.actor === "chamber" && place !== undefined
		? `Торгово-промышленная палата ${inGenitive(place, dictionary)}`
		: body.name;
}
