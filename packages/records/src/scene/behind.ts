import { Case, Num } from "@letopis/morphology";
import { type Actor, actorOf, actorOfPerson } from "../actor.js";
import type { MentionUnit } from "./predicate.js";

/** Words between a post and its holder at most. */
const REACH = 6;

/** What may stand between a post and its holder: the words of a body that nothing files. */
const within: ReadonlySet<string> = new Set(["NOUN", "ADJF", "PREP", "PRTF", "ADVB", "ADJS"]);

function isWithin({ mention, token }: MentionUnit): boolean {
	if (mention !== undefined) return mention.kind === "organization" || mention.kind === "place";
	if (token.kind === "punct") return token.norm === '"';
	return token.readings.length === 0 || token.readings.some(({ tag }) => within.has(tag.pos));
}

/** Somebody told by a word before him, and where he stands. */
export interface Behind {
	readonly actor: Actor;
	readonly at: number;
}

/** «Ректор БелГУ [Олег Лис]», «замминистра РБ [Анна Ким]»: the holder of the post at `at`. */
export function holderBehind(units: readonly MentionUnit[], at: number, wanted: number): Behind | undefined {
	const post = units[at];
	if (post?.mention?.kind !== "post" || post.standsFor !== undefined || (post.cases & wanted) === 0) return undefined;
	// «губернаторы Псковской и Новгородской областей [Иван Петров и Олег Ким]»
	const several = (post.numbers & Num.plur) !== 0;
	for (let i = at + 1; i < units.length && i < at + (several ? 2 * REACH : REACH); i++) {
		const { mention, cases, token } = units[i] as MentionUnit;
		if (mention?.kind === "person") {
			if (mention.post !== undefined || (cases & wanted) === 0) return undefined;
			return { actor: { ...actorOfPerson(mention), ...(several ? {} : { post: post.mention.name }) }, at: i };
		}
		const joins = several && mention === undefined && (token.norm === "и" || token.norm === ",");
		if (!joins && !isWithin(units[i] as MentionUnit)) return undefined;
	}
	return undefined;
}

/** «С руководством [министерства]», «с руководством [Бреста]»: the body or place whose leaders are meant. */
export function ledBehind(units: readonly MentionUnit[], at: number): Behind | undefined {
	const { mention } = units[at] ?? {};
	// «руководство университета»: whatever side the text gives the leaders
	if (mention?.kind !== "organization" || !/^(?:высшее )?руководство(?: |$)/iu.test(mention.name)) return undefined;
	const next = units[at + 1];
	const actor =
		((next?.cases ?? 0) & Case.gent) !== 0 && next?.mention?.kind !== "person" ? actorOf(next?.mention) : undefined;
	return actor === undefined ? undefined : { actor, at: at + 1 };
}
