import { ANY_CASE, Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { coreOf } from "./names-alike.js";
import { pairQuotations } from "./scene.js";

/**
 * Quoted names that a sentence alone does not show to be bodies, but the document does: «договор «Анадолу Пак»» after
 * «компания «Анадолу Пак»».
 */
export function quotedAgain(
	sentence: Sentence,
	found: readonly OrganizationMention[],
	byCore: ReadonlyMap<string, OrganizationMention>,
): readonly OrganizationMention[] {
	const { tokens } = sentence;
	if (byCore.size === 0 || !tokens.some((token) => token.norm === '"')) return [];
	const taken = new Set<number>();
	for (const { from, to } of found) for (let i = from; i < to; i++) taken.add(i);
	const again: OrganizationMention[] = [];
	for (const [open, close] of pairQuotations(tokens).closing) {
		if (taken.has(open) || taken.has(open + 1)) continue;
		const name = tokens
			.slice(open + 1, close)
			.map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
			.join("");
		const body = byCore.get(coreOf(name));
		if (body === undefined || !body.name.includes("«")) continue;
		again.push(
			asMention({
				kind: "organization",
				start: (tokens[open] as Token).start,
				end: (tokens[close] as Token).end,
				sentence: sentence.index,
				from: open,
				to: close + 1,
				cases: ANY_CASE,
				numbers: Num.sing,
				rule: "organization/quoted-again",
				name,
				actor: body.actor,
				territory: body.territory,
				places: [],
				generic: false,
				collective: false,
			}),
		);
	}
	return again;
}
