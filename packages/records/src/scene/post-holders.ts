import {
	inGenitive,
	inSingular,
	type OrganizationMention,
	type PlaceMention,
	type PostMention,
	withFields,
} from "@letopis/mentions";
import { Case, type Dictionary, Num } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** Whoever holds the post now: filed by it, as the text tells no name. */
const holder = (post: PostMention): Actor => ({
	name: post.name,
	kind: "person",
	territory: post.place?.territory ?? post.body?.territory ?? null,
	how: "explicit",
	spans: [post],
	post: post.name,
	...(post.body === undefined ? {} : { body: post.body.name }),
});

const tells = ({ numbers, generic, actsFor, place, body }: PostMention): boolean =>
	(numbers & Num.sing) !== 0 && !generic && actsFor !== "none" && (place !== undefined || body !== undefined);

/** What a post is of. */
type Seat = PlaceMention | OrganizationMention;

const seatAt = (unit: MentionUnit | undefined): Seat | undefined =>
	(unit?.mention?.kind === "place" || unit?.mention?.kind === "organization") && (unit.cases & Case.gent) !== 0
		? unit.mention
		: undefined;

/** «[Псковской] и Новгородской областей, Карелии»: what the plural post at `at` is of besides its own place or body. */
function seatsBehind(units: readonly MentionUnit[], at: number): readonly Seat[] {
	const seats: Seat[] = [];
	for (let i = at + 1; ["и", ","].includes(units[i]?.token.norm ?? "") && units[i]?.mention === undefined; i += 2) {
		const seat = seatAt(units[i + 1]);
		if (seat === undefined) break;
		seats.push(seat);
	}
	return seats;
}

/** «[Мэры Пскова и Витебска]», «министры культуры Беларуси и Татарстана»: whoever holds each of the posts, filed by it. */
function holdersOf(units: readonly MentionUnit[], at: number, post: PostMention, dictionary: Dictionary): Actor[] {
	const own = post.place ?? post.body;
	if ((post.numbers & Num.plur) === 0 || own === undefined || own.from <= post.from || own.to < post.to) return [];
	const others = seatsBehind(units, at);
	// «губернаторы Псковской и Новгородской областей Иван Петров и Олег Ким»: the names follow
	const end = at + 1 + 2 * others.length;
	const behind = units[end]?.token.kind === "punct" ? end : end + 1;
	const named = [end, behind].some((i) => units[i]?.mention?.kind === "person");
	if (others.length === 0 || named || others.some(({ kind }) => kind !== own.kind)) return [];
	const words = post.name.split(" ").slice(0, own.from - post.from);
	const office = inSingular(words.join(" "), dictionary);
	return [own, ...others].map((seat) => {
		const name = `${office} ${inGenitive(seat.name, dictionary)}`;
		const body = seat.kind === "organization" ? { body: seat.name } : {};
		return { name, kind: "person", territory: seat.territory, how: "explicit", spans: [post], post: name, ...body };
	});
}

/**
 * «Встретится с [мэром Казани]», «визит [главы Карелии]»: a post without a name stands for its holder; with a
 * `dictionary` «[мэры Пскова и Витебска]» too, for each of theirs.
 */
export function withPostHolders(scene: Scene, dictionary?: Dictionary): Scene {
	if (scene.sentence.zone === "title" || !scene.mentions.some(({ kind }) => kind === "post")) return scene;
	const units = scene.units.map((unit, at): MentionUnit => {
		const post = unit.mention;
		if (post?.kind !== "post") return unit;
		const several = dictionary === undefined ? [] : holdersOf(scene.units, at, post, dictionary);
		if (several.length > 0) return withFields(unit, { standsFor: several });
		// «проректор университета (СКАУ) Иван Петров», «полпред Т. Исаков»: the name follows
		const behind = scene.units.slice(at + 1, at + 6);
		const named =
			["title", "upper"].includes(behind[0]?.token.shape ?? "") ||
			behind.some(({ mention }) => mention?.kind === "person") ||
			/(?:^|\s)\p{Lu}$/u.test(post.name);
		return !named && tells(post) ? withFields(unit, { standsFor: [holder(post)] }) : unit;
	});
	return withFields(scene, { units });
}
