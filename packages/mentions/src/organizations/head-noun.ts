import { Case } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { postNouns } from "../posts/posts.js";
import { scopes } from "./scopes.js";
import { typesByHead, typesOf } from "./types.js";
import { foldedLemma, isAdjective, isNoun } from "./words.js";

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Lemma of the type noun of a mention: «облисполком», «министерство»; empty where there is none. */
export function headNounOf(sentence: Sentence, { from, to }: Stretch): string {
	for (let i = from; i < to; i++) {
		const token = sentence.tokens[i] as Token;
		for (const reading of token.readings)
			if (isNoun(reading) && typesOf(foldedLemma(reading)) !== undefined) return foldedLemma(reading);
		if (token.shape === "upper" && typesByHead.has(token.norm)) return token.norm;
	}
	return "";
}

/** The adjective before the type noun that tells the level: «областной», «городской»; empty where there is none. */
export function levelAdjectiveOf(sentence: Sentence, { from, to }: Stretch): string {
	for (let i = from; i < to; i++) {
		const adjective = (sentence.tokens[i] as Token).readings.find(
			(one) => isAdjective(one) && scopes.has(foldedLemma(one)),
		);
		if (adjective !== undefined) return foldedLemma(adjective);
		if ((sentence.tokens[i] as Token).readings.some(isNoun)) return "";
	}
	return "";
}

/** The territory noun that ends a mention: «департамент науки провинции»; empty where there is none. */
export function lastTerritoryNounOf(sentence: Sentence, { from, to }: Stretch): string {
	if (to - from < 2) return "";
	const last = sentence.tokens[to - 1] as Token;
	const noun = last.readings.find(
		(one) =>
			isNoun(one) &&
			scopes.has(foldedLemma(one)) &&
			!typesByHead.has(foldedLemma(one)) &&
			!postNouns.has(foldedLemma(one)),
	);
	return noun === undefined || last.shape !== "lower" ? "" : foldedLemma(noun);
}

/** The territory noun behind a mention that has none: «правительства» of «правительства области»; empty where none is. */
export function territoryNounAfter(sentence: Sentence, { from, to }: Stretch): string {
	const next = sentence.tokens[to];
	const possible = next?.shape === "lower" && next.readings.some((one) => (one.tag.cases & Case.gent) !== 0);
	return possible ? lastTerritoryNounOf(sentence, { from, to: to + 1 }) : "";
}
