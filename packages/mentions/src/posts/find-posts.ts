import { type Dictionary, Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention, PostMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { modifiersOf } from "../organizations/adjectives.js";
import { nominative, printed } from "../organizations/filed-name.js";
import { outsiders } from "../organizations/outsiders.js";
import { type Scene, sceneOf } from "../organizations/scene.js";
import { foldedLemma, isAdjective, isCapitalized } from "../organizations/words.js";
import type { Agreement } from "../phrase.js";
import { joinDoubles } from "./double-posts.js";
import { extentOf, type PostExtent, type PostScene } from "./extent.js";
import { type PostHead, postHeadAt } from "./heads.js";
import { impliedBody } from "./implied-body.js";

/**
 * Offices named in a sentence, with the body and the place they are of: «заместитель начальника управления торговли
 * провинции Хубэй». Double posts («глава – председатель правительства») are one mention.
 */
export function findPosts(
	sentence: Sentence,
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
	dictionary: Dictionary,
): PostMention[] {
	const heads: PostHead[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		const head = postHeadAt(sentence.tokens, at);
		if (head !== undefined) heads.push(head);
	}
	if (heads.length === 0) return [];
	const base = sceneOf(sentence, places, dictionary);
	const covered = coverOf(sentence.tokens.length, organizations);
	const scene: PostScene = {
		postAt: new Map<number, PostMention>(),
		...base,
		organizationAt: organizationStarts(organizations),
	};
	for (const head of heads.reverse()) {
		if (covered[head.at]) continue;
		const post = postOf(base, scene, covered, head);
		scene.postAt.set(post.from, post);
	}
	return joinDoubles(base, outermost([...scene.postAt.values()]));
}

/** Tokens inside a body's name, where no post begins: «аппарат полномочного представителя». */
function coverOf(length: number, organizations: readonly OrganizationMention[]): readonly boolean[] {
	const covered = new Array<boolean>(length).fill(false);
	for (const { from, to } of organizations) covered.fill(true, from, to);
	return covered;
}

function organizationStarts(organizations: readonly OrganizationMention[]): ReadonlyMap<number, OrganizationMention> {
	return new Map(organizations.map((mention) => [mention.from, mention]));
}

/** «первый заместитель», «ведущий специалист», «временно исполняющий». */
const ranks: ReadonlySet<string> = new Set(
	"первый второй ведущий вести старый старший управляющий управлять".split(" "),
);

function postOf(base: Scene, scene: PostScene, covered: readonly boolean[], head: PostHead): PostMention {
	const modifiers = modifiersOf(base, head.at, head.tags, ranks);
	const timely = base.tokens[modifiers.from - 1]?.norm === "временно" ? modifiers.from - 1 : modifiers.from;
	const from = clear(base.tokens, covered, inFull(base.tokens, behindAnd(base.tokens, timely, head.at)), head.at);
	const extent = extentOf(scene, head.to, head.noun);
	const { tokens, sentence } = base;
	const adjective = adjectivalPlace(base, from, head.at);
	const place = extent.place ?? extent.inner?.place ?? adjective;
	const body = extent.body ?? extent.inner?.body ?? impliedBody(base, head, from, extent, place, modifiers.grammar);
	return asMention({
		kind: "post",
		head: head.at,
		start: (tokens[from] as Token).start,
		end: (tokens[extent.to - 1] as Token).end,
		sentence: sentence.index,
		from,
		to: extent.to,
		cases: modifiers.grammar.cases,
		numbers: modifiers.grammar.numbers,
		rule: `post/${head.lemma === "" ? "acting" : "noun"}`,
		name: nameOf(base, head, from, extent, modifiers.grammar),
		actsFor: actsFor(head, extent, place),
		...(body ? { body } : {}),
		...(place ? { place } : {}),
		generic: body === undefined && place === undefined && !extent.named && (extent.inner?.generic ?? true),
	});
}

/** «с Игорем Волянским и [исполнительным] директором»: no office begins before an «и». */
function behindAnd(tokens: readonly Token[], from: number, head: number): number {
	for (let i = head - 1; i > from; i--) if (tokens[i]?.norm === "и") return i + 1;
	return from;
}

/** «чрезвычайный и полномочный посол», from its first word. */
const inFull = (tokens: readonly Token[], from: number): number =>
	tokens[from]?.norm.startsWith("полномочн") &&
	tokens[from - 1]?.norm === "и" &&
	tokens[from - 2]?.norm.startsWith("чрезвычайн")
		? from - 2
		: from;

/**
 * A body's name never lends its last adjective to a post, nor is an age, a number or praise part of it («66-летний
 * губернатор», «13-й президент», «новый глава»): the post begins after it.
 */
function clear(tokens: readonly Token[], covered: readonly boolean[], from: number, head: number): number {
	for (let i = head - 1; i >= from; i--) if (covered[i] || isAside(tokens[i] as Token)) return i + 1;
	return from;
}

const isAside = ({ norm, readings }: Token): boolean =>
	/^\d+-\p{L}*(?:летн|[йяею]$|го$|му$|[ыи]?м$)/u.test(norm) ||
	readings.some((one) => isAdjective(one) && outsiders.has(foldedLemma(one)) && !ranks.has(foldedLemma(one)));

/** «подмосковный губернатор», «российского посла». */
const adjectivalPlace = (scene: Scene, from: number, head: number): PlaceMention | undefined => {
	for (let i = Math.max(0, from - 1); i < head; i++) {
		const place = scene.placeOver[i];
		if (place?.adjectival) return place;
	}
	return undefined;
};

function actsFor(head: PostHead, extent: PostExtent, place: PlaceMention | undefined): PostMention["actsFor"] {
	if (extent.inner) return extent.inner.actsFor;
	const { actsFor } = head.noun;
	if (actsFor !== "territory") return actsFor;
	if (extent.body && !extent.place) return "body";
	const level = place?.places[0]?.level;
	return level === "city" || level === "district" || level === "settlement" ? "municipality" : actsFor;
}

function nameOf(scene: Scene, head: PostHead, from: number, extent: PostExtent, grammar: Agreement): string {
	const plural = grammar.numbers === Num.plur;
	const words: string[] = [];
	for (let i = from; i < head.at; i++) words.push(nominative(scene, i, grammar, plural));
	if (head.lemma === "" && scene.tokens[head.at]?.readings.some((one) => one.tag.pos === "PRTF"))
		words.push(nominative(scene, head.at, grammar, plural), (scene.tokens[head.at + 1] as Token).text);
	else
		words.push(
			head.lemma === "" ? printed(scene, head.at, head.to) : nominative(scene, head.at, grammar, plural, head.lemma),
		);
	if (isUntelling(scene, from, head)) words[0] = lowered(words[0] as string);
	const rest = printed(scene, head.to, extent.to);
	return rest === "" ? words.join(" ") : `${words.join(" ")} ${rest}`;
}

/**
 * Does the capital a post begins with tell nothing? So it is where a line, a sentence or speech begins, unless a later
 * word of the title has one too: «Губернатор Омской области», but «Чрезвычайный и Полномочный Посол».
 */
function isUntelling({ tokens }: Scene, from: number, head: PostHead): boolean {
	const before = tokens.slice(Math.max(0, from - 2), from);
	const opening = from === 0 || /^[":*;]$/u.test(before.at(-1)?.norm ?? "") || (from < 3 && !before.some(isWord));
	if (!opening || tokens[from]?.shape === "upper") return false;
	return !tokens.slice(from + 1, head.to).some((token) => isWord(token) && isCapitalized(token));
}

const isWord = (token: Token): boolean => token.kind === "word";

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

function outermost(posts: readonly PostMention[]): PostMention[] {
	const kept: PostMention[] = [];
	let reach = -1;
	for (const post of [...posts].sort((a, b) => a.from - b.from || b.to - a.to)) {
		if (post.to <= reach) continue;
		kept.push(post);
		reach = post.to;
	}
	return kept;
}
