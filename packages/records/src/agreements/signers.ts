import {
	asMention,
	mentionWith,
	type OrganizationMention,
	type PersonMention,
	type PlaceMention,
	type PostMention,
	withFields,
} from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import { stem } from "@letopis/text";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sideWords } from "./side-words.js";

/** A person of whom the text tells the post alone. */
export const unnamed = ({ name }: { readonly name: string }): boolean => name === "";

const isJoint = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined && (unit?.token.norm === "," || unit?.token.norm === "и");

const tells = ({ actsFor, place, body }: PostMention): boolean =>
	actsFor !== "none" && (place !== undefined || body !== undefined);

const sideNouns: ReadonlySet<string> = new Set(sideWords.map(({ lemma }) => lemma));

/** «Главы регионов», «ректоры вузов»: a head each of several, of whom the post names none. */
const headsMany = ({ sentence }: Scene, { from, to, generic }: PostMention): boolean =>
	generic &&
	sentence.tokens
		.slice(from + 1, to)
		.some(({ readings }) =>
			readings.some(({ lemma, tag }) => (tag.numbers & Num.sing) === 0 && sideNouns.has(withoutYo(lemma))),
		);

function holderOf(unit: MentionUnit, post: PostMention): MentionUnit {
	const { start, end, sentence, from, to } = unit.mention as NonNullable<MentionUnit["mention"]>;
	const holder = asMention<PersonMention>({
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
	});
	return withFields(unit, { mention: holder, cases: post.cases, numbers: Num.sing });
}

const stemsOf = (name: string): readonly string[] => (name.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem);

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
	const words = body.name.split(" ");
	const [own] = body.places;
	if (own !== undefined) {
		const its = new Set(stemsOf(`${own.name} ${written(own.from, own.to)}`));
		while (words.length > 1 && stemsOf(words.at(-1) ?? "").every((word) => its.has(word))) words.pop();
	}
	return mentionWith(body, { name: `${words.join(" ")} ${written(from, to)}`, territory });
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
					? mentionWith(post, { place: mention })
					: mentionWith(post, { place: mention, body: bodyOf(scene, mention, post.body) }),
			);
		else if (mention.kind === "organization" && post.body !== undefined && !mention.collective)
			found.set(i + 1, mentionWith(post, { body: mention }));
		else break;
	}
	return found;
}

/** Words that stand before those they speak for: «власти Томска», «делегация области», «ректоры университетов». */
const speakers = /^(?:власт|руководств|представител|делегаци|ректор|директор|руководител)/u;

/** «Делегация Омской области», «власти Томска и [Бреста]»: those it speaks for. */
function principals({ units }: Scene, at: number, speaker: OrganizationMention): ReadonlyMap<number, MentionUnit> {
	const found = new Map<number, MentionUnit>();
	const unit = units[at] as MentionUnit;
	const { cases, start, end, from, to } = speaker;
	const one = speaker.parent ?? (speaker.places.length === 1 ? speaker.places[0] : undefined);
	if (one === undefined) return found;
	const whole = mentionWith(one, { cases, start, end, from, to, numbers: Num.sing });
	found.set(at, withFields(unit, { mention: whole, numbers: Num.sing }));
	for (let i = at + 1; isJoint(units[i]); i += 2) {
		const next = units[i + 1];
		const mention = next?.mention;
		if (next === undefined || mention === undefined || (mention.cases & Case.gent) === 0) break;
		if ((mention.kind !== "place" || mention.adjectival) && mention.kind !== "organization") break;
		found.set(i + 1, withFields(next, { mention: mentionWith(mention, { cases }), cases }));
	}
	return found;
}

/** «Администрации Пензы и [Бобруйска]»: one body for each place, the head told once in the plural. */
function heads(scene: Scene, at: number, body: OrganizationMention): ReadonlyMap<number, MentionUnit> {
	const found = new Map<number, MentionUnit>();
	const { units } = scene;
	if (body.collective || (body.numbers & Num.plur) === 0 || body.places.length !== 1) return found;
	for (let i = at + 1; isJoint(units[i]); i += 2) {
		const next = units[i + 1];
		const place = next?.mention;
		if (next === undefined || place?.kind !== "place" || place.adjectival) break;
		if ((place.cases & Case.gent) === 0 || (place.cases & Case.nomn) !== 0) break;
		const { start, end, from, to } = place;
		const { cases } = body;
		const mention = mentionWith(bodyOf(scene, place, body), { start, end, from, to, cases, numbers: Num.sing });
		found.set(i + 1, withFields(next, { mention, cases, numbers: Num.sing }));
	}
	return found;
}

/**
 * The sentence with its posts that have no holder's name as persons who sign for their town, region or body: «мэр
 * Бреста», «мэры Бреста и Люблина»; and with those that «делегация» and «власти» speak for in their place.
 */
export function withSigners(scene: Scene): Scene {
	if (!scene.units.some(({ mention }) => mention?.kind === "post" || mention?.kind === "organization")) return scene;
	const units = [...scene.units];
	for (let at = 0; at < units.length; at++) {
		const unit = units[at] as MentionUnit;
		const { mention } = unit;
		if (mention?.kind === "organization") {
			const spoken = mention.actor === "delegation" || speakers.test(mention.name.toLowerCase());
			for (const [i, other] of spoken ? principals(scene, at, mention) : heads(scene, at, mention)) units[i] = other;
		}
		if (mention?.kind !== "post" || !tells(mention)) continue;
		if (headsMany(scene, mention)) continue;
		const plural = (mention.numbers & Num.sing) === 0;
		const more = (mention.numbers & Num.plur) === 0 ? new Map<number, PostMention>() : following(scene, at, mention);
		if (plural && more.size === 0) continue;
		units[at] = holderOf(unit, mention);
		for (const [i, other] of more) units[i] = holderOf(units[i] as MentionUnit, other);
	}
	return withFields(scene, { units });
}
