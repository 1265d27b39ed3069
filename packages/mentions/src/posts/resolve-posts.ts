import { type Dictionary, Num, withoutYo } from "@letopis/morphology";
import type { Document, Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { contextPlace, regionBehind } from "../organizations/context-place.js";
import { headNounOf, lastTerritoryNounOf } from "../organizations/head-noun.js";
import type { Landmarks } from "../organizations/landmarks.js";
import { inGenitive } from "../organizations/phrase-cases.js";
import { isBareRegion, scopeOf } from "../organizations/scopes.js";
import { isWithin } from "../organizations/sides.js";
import { typesOf } from "../organizations/types.js";
import { postHeadAt } from "./heads.js";
import type { PostNoun } from "./posts.js";

type BySentence<T> = readonly (readonly T[])[];

/**
 * Gives posts their body and place from the rest of the document: «заместитель председателя» beside «делегация
 * облисполкома», «глава региона», «губернатор». `organizations` are resolved ones, with the spans they had.
 */
export function resolvePosts(
	document: Document,
	posts: BySentence<PostMention>,
	organizations: BySentence<OrganizationMention>,
	landmarks: Landmarks,
	dictionary: Dictionary,
): PostMention[][] {
	const earlier: { readonly noun: PostNoun; readonly post: PostMention }[] = [];
	return posts.map((mentions, i) => {
		const sentence = document.sentences[i] as Sentence;
		const bodies = organizations[i] ?? [];
		return mentions.map((mention) => {
			const noun = innermost(sentence, mention);
			const post = withBody(mention, bodies);
			const full = noun === undefined ? post : complete(post, noun);
			if (noun !== undefined && !full.generic) earlier.push({ noun, post: full });
			return full;
		});

		function complete(post: PostMention, noun: PostNoun): PostMention {
			// of many candidates none is the one before
			if (postHeadAt(sentence.tokens, post.head)?.noun.takes.has("k") === true) return post;
			const territory = lastTerritoryNounOf(sentence, post);
			if (territory !== "" && isPlural(sentence.tokens[post.to - 1])) return post;
			if (post.generic && noun.implies !== "" && post.body === undefined && post.numbers !== Num.plur) {
				const same = lastSame(noun, post.from);
				return same === undefined ? post : like(post, same, noun);
			}
			if (post.body !== undefined && post.body.territory === null && noun.implies !== "")
				return ofPlace(post, placeFor(noun, territory, post.from), territory);
			if (!post.generic || post.numbers === Num.plur) return post;
			if (territory !== "" || noun.actsFor === "territory" || noun.actsFor === "municipality") {
				const same = territory === "" ? lastSame(noun, post.from) : undefined;
				return same ? like(post, same, noun) : ofPlace(post, placeFor(noun, territory, post.from), territory);
			}
			const body = noun.bodies.size > 0 ? bodyBefore(post, noun) : undefined;
			if (body === undefined) return post;
			return mentionWith(post, { body, name: `${post.name} ${inGenitive(body.name, dictionary)}`, generic: true });
		}

		function placeFor(noun: PostNoun, territory: string, token: number): PlaceMention | undefined {
			const scope = scopeOf(noun.head, territory);
			const question = { sentence: i, token, scope, pointing: territory !== "", not: besideAt(token) };
			const place = contextPlace(landmarks, question);
			return place ?? (territory === "" || scope === undefined ? undefined : regionBehind(landmarks, scope));
		}

		/** «губернатор и [хоким Самаркандской области] подписали»: the place of the other of two. */
		function besideAt(token: number): string | undefined {
			const at = mentions.findIndex(({ from }) => from === token);
			const [post, other] = [mentions[at], mentions[at + 1]];
			const isBeside = post !== undefined && other?.from === post.to + 1 && sentence.tokens[post.to]?.norm === "и";
			return isBeside ? ((other.place ?? other.body)?.territory ?? undefined) : undefined;
		}

		function ofPlace(post: PostMention, place: PlaceMention | undefined, noun = ""): PostMention {
			if (place === undefined) return post;
			// «губернатор провинции» → «… провинции Денизли»
			const isTyped = noun !== "" && isBareRegion(place);
			const genitive = isTyped ? place.name : inGenitive(place.name, dictionary);
			const words = post.name.split(" ");
			if (noun !== "" && !isTyped) words.pop();
			const own = post.body;
			const isOpen = own !== undefined && isImplied(own) && own.territory === null;
			const body = own && {
				...own,
				name: isOpen ? completed(own.name, noun, genitive) : own.name,
				territory: own.territory ?? place.territory,
			};
			const name = withPlace(words.join(" "), genitive);
			return mentionWith(post, body ? { name, place, body } : { name, place });
		}

		function bodyBefore(post: PostMention, noun: PostNoun): OrganizationMention | undefined {
			// «директор управляющей компании»: of a company of its own
			const told = headNounOf(sentence, { from: post.head + 1, to: post.to });
			if (typesOf(told)?.some(({ actor }) => actor === "company") === true) return undefined;
			const own = bodies
				.map((body) => bodyOf(body, noun))
				.filter((body) => body !== undefined && body.from < post.from && !isHeaded(body, noun, post));
			if (own.length > 0) return own.at(-1);
			const near = organizations
				.slice(Math.max(0, i - SENTENCES), i)
				.flatMap((list) => list.map((body) => bodyOf(body, noun)));
			const found = near.filter(
				(body) => body !== undefined && landmarks.accepts(i, post.from, body.territory),
			) as OrganizationMention[];
			const [first] = found;
			const isOne = (body: OrganizationMention): boolean =>
				body.name === first?.name || (body.territory !== null && body.territory === first?.territory);
			return found.every(isOne) ? found.at(-1) : undefined;
		}

		/** «ректор Омского университета А и ректор Б»: of another. */
		function isHeaded(body: OrganizationMention, noun: PostNoun, post: PostMention): boolean {
			if (!sole.has(noun.head) || post.to - post.from > 1) return false;
			return earlier.some(
				({ noun: other, post: told }) => other === noun && told.sentence === i && told.body?.from === body.from,
			);
		}

		function lastSame(noun: PostNoun, token: number): PostMention | undefined {
			const side = landmarks.sides.at(i, token);
			for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - REACH; k--) {
				const { noun: other, post } = earlier[k] as (typeof earlier)[number];
				const place = post.place ?? post.body;
				const fits =
					side === undefined
						? landmarks.accepts(i, token, place?.territory ?? null)
						: place !== undefined && isWithin(place, side);
				if (other === noun && fits) return post;
			}
			return undefined;
		}
	});
}

/** «заместитель главы [Омской области] по экономике»; «министр по делам молодёжи [Чувашии]». */
function withPlace(name: string, genitive: string): string {
	const at = name.indexOf(" по ");
	const served = name.slice(0, at);
	return at < 0 || !served.includes(" ") || /министра$/u.test(served)
		? `${name} ${genitive}`
		: `${served} ${genitive}${name.slice(at)}`;
}

/** «Министерство культуры [региона]» with its place. */
const completed = (name: string, noun: string, genitive: string): string =>
	`${noun === "" ? name : name.slice(0, name.lastIndexOf(" "))} ${genitive}`;

/** «Главы [регионов]»: heads of several, each of his own, or of none in particular. */
const isPlural = (token: Token | undefined): boolean =>
	token?.readings.every(({ tag }) => (tag.numbers & Num.sing) === 0) === true;

/** Offices that a body has one of. */
const sole: ReadonlySet<string> = new Set("ректор президент председатель глава мэр губернатор".split(" "));

/** How many sentences back the body of a bare «председатель» is looked for, and how many posts back its like. */
const SENTENCES = 6;
const REACH = 30;

/** The body itself, or the one a delegation is of. */
function bodyOf(mention: OrganizationMention, noun: PostNoun): OrganizationMention | undefined {
	for (let body: OrganizationMention | undefined = mention; body !== undefined; body = body.parent)
		if (noun.bodies.has(body.actor) && !body.collective && (!body.generic || body.territory !== null)) return body;
	return undefined;
}

/** The same mention after its sentence's bodies were resolved. */
function withBody(post: PostMention, bodies: readonly OrganizationMention[]): PostMention {
	const { body } = post;
	if (body === undefined) return post;
	const resolved = bodies.find((other) => other.from === body.from && other.to === body.to);
	if (resolved === undefined || resolved === body) return post;
	return mentionWith(post, { body: resolved });
}

/** The post of the same office as one told before: «заместитель министра» behind «министр культуры Коми» is his deputy. */
function like(post: PostMention, { name, place, body, actsFor }: PostMention, { head }: PostNoun): PostMention {
	const [own, told] = [post.name, name].map((one) => partedAt(one, head));
	const isBare = own !== undefined && !own.office.includes(" ") && isHead(told?.office ?? "", head);
	const full = own === undefined || told === undefined || isBare ? name : `${own.office}${told.rest}`;
	return mentionWith(post, { name: full, ...(place ? { place } : {}), ...(body ? { body } : {}), actsFor });
}

/** «Чрезвычайный и Полномочный Посол» for «посол»; not «заместитель посла». */
const isHead = (office: string, noun: string): boolean => withoutYo(office.toLowerCase()).split(" ").at(-1) === noun;

/** A post's name up to the noun of its innermost office, and what follows: «заместитель министра» and « культуры Коми». */
function partedAt(name: string, noun: string): { readonly office: string; readonly rest: string } | undefined {
	const words = name.split(" ");
	const at = words.findIndex((word) => withoutYo(word.toLowerCase()).startsWith(noun.slice(0, -1)));
	if (at < 0) return undefined;
	const office = words.slice(0, at + 1).join(" ");
	return { office, rest: name.slice(office.length) };
}

const isImplied = (body: OrganizationMention): boolean => body.rule === "organization/implied-by-post";

/** The noun of the office that all others in the post lean on: «председатель» in «заместитель председателя». */
export function innermost(sentence: Sentence, post: PostMention): PostNoun | undefined {
	let found: PostNoun | undefined;
	const { body } = post;
	const end = body !== undefined && body.from > post.from && !isImplied(body) ? body.from : post.to;
	for (let at = post.from; at < end; at++) {
		if (sentence.tokens[at]?.norm === "-") break;
		found = postHeadAt(sentence.tokens, at)?.noun ?? found;
	}
	return found;
}
