import { Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import type { Scene } from "../organizations/scene.js";
import { isCapitalized, isPersonal } from "../organizations/words.js";

/**
 * Joins «глава Хакасии – председатель правительства» and «председатель Совета, начальник управления» (before a name)
 * to one post. The second keeps its printed form, in the nominative where its own name gives one.
 */
export function joinDoubles(scene: Scene, posts: readonly PostMention[]): PostMention[] {
	const joined: PostMention[] = [];
	for (const post of posts) {
		const before = joined.at(-1);
		const mark = before && linkBetween(scene, before, post);
		if (before === undefined || mark === undefined) joined.push(post);
		else joined[joined.length - 1] = double(before, post, mark);
	}
	return joined;
}

function linkBetween(scene: Scene, a: PostMention, b: PostMention): string | undefined {
	if (b.from - a.to !== 1 || (a.cases & b.cases) === 0 || (a.numbers & b.numbers) === 0) return undefined;
	const { norm, text } = scene.tokens[a.to] as Token;
	if (norm === "-") return ` ${text} `;
	const name = scene.tokens[b.to];
	const named = name?.kind === "word" && /^\p{Lu}/u.test(name.text);
	if (norm === "," && named) return ", ";
	if (
		!named &&
		a.generic &&
		isClosed(scene.tokens[b.to]) &&
		standsBehindName(scene.tokens, a.from) &&
		!isElsewhere(a, b)
	)
		return norm === "," ? ", " : norm === "и" ? " и " : undefined;
	return norm === "и" && named && !isElsewhere(a, b) && !doSeveral(scene.tokens, b.to) ? " и " : undefined;
}

/** How many tokens behind a name its verb is looked for. */
const REACH = 8;

/** «губернатор и хоким Самарканда Эркин Турдимов [подписали]»: not one man. */
function doSeveral(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + REACH; at++) {
		const verb = tokens[at]?.readings.find(({ tag }) => tag.pos === "VERB");
		if (verb !== undefined && !isCapitalized(tokens[at])) return verb.tag.numbers === Num.plur;
		if (isClosed(tokens[at])) return false;
	}
	return false;
}

const isClosed = (token: Token | undefined): boolean => token === undefined || token.kind === "punct";

/** «Иван Котов, [доцент кафедры]», «Иван Котов – [политик]». */
function standsBehindName(tokens: readonly Token[], from: number): boolean {
	const name = tokens[from - 2];
	if (!/^[,(-]$/u.test(tokens[from - 1]?.norm ?? "") || name?.kind !== "word" || !isCapitalized(name)) return false;
	return name.readings.some((one) => !one.known || isPersonal(one));
}

/** «глава Ельца и председатель Слуцкого райисполкома»: two people, of two places. */
function isElsewhere(a: PostMention, b: PostMention): boolean {
	const [x, y] = [a, b].map(({ place, body }) => place?.territory ?? body?.territory ?? null);
	if (x && y) return x !== y;
	return !a.generic && b.body !== undefined;
}

const double = (a: PostMention, b: PostMention, mark: string): PostMention => {
	const body = a.body && mentionWith(a.body, { territory: a.body.territory ?? b.body?.territory ?? null });
	const place = a.place ?? b.place;
	return mentionWith(a, {
		end: b.end,
		to: b.to,
		cases: a.cases & b.cases,
		rule: "post/double",
		name: `${a.name}${mark}${b.name}`,
		actsFor: a.actsFor === "none" ? b.actsFor : a.actsFor,
		...(body ? { body } : b.body ? { body: b.body } : {}),
		...(place ? { place } : {}),
		generic: a.generic && b.generic,
	});
};
