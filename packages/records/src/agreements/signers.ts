import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** A person of whom the text tells the post alone. */
export const unnamed = ({ name }: { readonly name: string }): boolean => name === "";

const isJoint = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined && (unit?.token.norm === "," || unit?.token.norm === "и");

const tells = ({ actsFor, place, body }: PostMention): boolean =>
	actsFor !== "none" && (place !== undefined || body !== undefined);

function holderOf(unit: MentionUnit, post: PostMention): MentionUnit {
	const { start, end, sentence, from, to } = unit.mention as NonNullable<MentionUnit["mention"]>;
	const holder: PersonMention = {
		kind: "person",
		start,
		end,
		sentence,
		from,
		to,
		cases: post.cases,
		numbers: Num.sing,
		rule: post.rule,
		name: "",
		gender: "unknown",
		post,
	};
	return { ...unit, mention: holder, cases: post.cases, numbers: Num.sing };
}

/** «Министры культуры Татарстана и [Дагестана]»: the same body of another place, as the text writes it. */
function bodyOf({ sentence, mentions }: Scene, place: PlaceMention, body: OrganizationMention): OrganizationMention {
	const { from, to, territory } = place;
	const read = mentions.find((other) => other.kind === "organization" && other.from === from && other.to === to);
	if (read?.kind === "organization") return read;
	const written = (a: number, b: number): string =>
		sentence.tokens
			.slice(a, b)
			.map(({ text }) => text)
			.join(" ");
	const [own] = body.places;
	const head = own === undefined ? body.name : body.name.replace(written(own.from, own.to), "").trim();
	return { ...body, name: `${head} ${written(from, to)}`, territory };
}

/** The further members of «мэры Бреста и [Люблина]», by position of their units. */
function following(scene: Scene, at: number, post: PostMention): ReadonlyMap<number, PostMention> {
	const found = new Map<number, PostMention>();
	const { units } = scene;
	for (let i = at + 1; isJoint(units[i]); i += 2) {
		const unit = units[i + 1];
		const mention = unit?.mention;
		if (unit === undefined || mention === undefined || (mention.cases & Case.gent) === 0) break;
		if (mention.kind === "place" && !mention.adjectival)
			found.set(
				i + 1,
				post.body === undefined
					? { ...post, place: mention }
					: { ...post, place: mention, body: bodyOf(scene, mention, post.body) },
			);
		else if (mention.kind === "organization" && post.body !== undefined && !mention.collective)
			found.set(i + 1, { ...post, body: mention });
		else break;
	}
	return found;
}

/**
 * The sentence with its posts that have no holder's name as persons who sign for their town, region or body: «мэр
 * Бреста», «мэры Бреста и Люблина».
 */
export function withSigners(scene: Scene): Scene {
	if (!scene.mentions.some(({ kind }) => kind === "post")) return scene;
	const units = [...scene.units];
	for (let at = 0; at < units.length; at++) {
		const unit = units[at] as MentionUnit;
		const post = unit.mention;
		if (post?.kind !== "post" || !tells(post)) continue;
		const plural = (post.numbers & Num.sing) === 0;
		const more = (post.numbers & Num.plur) === 0 ? new Map<number, PostMention>() : following(scene, at, post);
		if (plural && more.size === 0) continue;
		units[at] = holderOf(unit, post);
		for (const [i, other] of more) units[i] = holderOf(units[i] as MentionUnit, other);
	}
	return { ...scene, units };
}
