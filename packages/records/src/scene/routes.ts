import type { Mention } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { type RouteNoun, routeNounOf } from "./route-nouns.js";

const routeNounAt = (token: Token | undefined): RouteNoun | undefined => {
	for (const { lemma } of token?.readings ?? []) {
		const noun = routeNounOf.get(withoutYo(lemma));
		if (noun !== undefined) return noun;
	}
	return undefined;
};

const isCapitalized = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

const isDash = (token: Token | undefined): boolean => token?.norm === "-";

interface Route {
	readonly noun: RouteNoun;
	/** Token after it. */
	readonly to: number;
}

/** «Рейса [Омск – Анкара]», «поезд «[Омск – Нижний Новгород]»»: the route that begins at `from`. */
function routeAt(tokens: readonly Token[], from: number): Route | undefined {
	if (!isCapitalized(tokens[from])) return undefined;
	const noun = routeNounAt(tokens[tokens[from - 1]?.norm === '"' ? from - 2 : from - 1]);
	if (noun === undefined) return undefined;
	let to = from;
	let dashes = 0;
	for (; isCapitalized(tokens[to]) || (isDash(tokens[to]) && isCapitalized(tokens[to + 1])); to++)
		if (isDash(tokens[to])) dashes++;
	return dashes > 0 ? { noun, to } : undefined;
}

/** Token after a route that begins at `from`; `from` itself where none does. */
export const routeEnd = (tokens: readonly Token[], from: number): number => routeAt(tokens, from)?.to ?? from;

/** Less the places that a way leads between, «дороги Псков – Резекне»: they are neither sides nor places of what is told. */
export function withoutRoutes({ tokens }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
	const stops = new Set<Mention>();
	let end = 0;
	for (const mention of mentions) {
		if (mention.kind !== "place") continue;
		const route = mention.from < end ? undefined : routeAt(tokens, mention.from);
		if (route !== undefined && !route.noun.plies) end = route.to;
		if (mention.from < end) stops.add(mention);
	}
	return stops.size === 0 ? mentions : mentions.filter((mention) => !stops.has(mention));
}
