import type { Dictionary } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { typesByHead } from "./types.js";
import { foldedLemma, isAdjective, isNoun } from "./words.js";

/** A sentence with what is known of it while its organizations are read, right to left. */
export interface Scene {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly dictionary: Dictionary;
	/** Places by their first token, and by any token of theirs. */
	readonly placeAt: ReadonlyMap<number, PlaceMention>;
	readonly placeOver: readonly (PlaceMention | undefined)[];
	/** From an opening quotation mark to the closing one, and the other way round. */
	readonly closing: ReadonlyMap<number, number>;
	readonly opening: ReadonlyMap<number, number>;
	/** The whole line is in capital letters, which then tell nothing. */
	readonly shouting: boolean;
	/** Tokens inside the quoted name of something that is no body: «корабль «Союз ТМА-12»». */
	readonly named: ReadonlySet<number>;
	/** Organizations found so far, by their first token. */
	readonly organizationAt: Map<number, OrganizationMention>;
}

/** Longest name in quotation marks, in tokens: longer ones are speech. */
const LONGEST_QUOTATION = 14;

/** Pairs quotation marks: «…» by shape, ”…“ and "…" by the spaces around them. */
export function pairQuotations(tokens: readonly Token[]): Pick<Scene, "closing" | "opening"> {
	const closing = new Map<number, number>();
	const opening = new Map<number, number>();
	const open: number[] = [];
	tokens.forEach((token, i) => {
		if (token.norm !== '"' || token.kind !== "punct") return;
		const opens = token.text === "«" || (token.text !== "»" && isOpening(tokens, i));
		if (opens) {
			if (open.length < 8) open.push(i);
			return;
		}
		const start = open.pop();
		if (start === undefined || i - start > LONGEST_QUOTATION || i - start < 2) return;
		closing.set(start, i);
		opening.set(i, start);
	});
	return { closing, opening };
}

function isOpening(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	const free = before === undefined || (tokens[i] as Token).spaced || before.norm === "(" || before.norm === '"';
	return free && after !== undefined && !after.spaced;
}

function isShouting(tokens: readonly Token[]): boolean {
	let [words, upper] = [0, 0];
	for (const token of tokens) {
		if (token.kind !== "word" || token.text.length < 3) continue;
		words++;
		if (token.shape === "upper") upper++;
	}
	return words > 2 && upper * 2 > words;
}

/** Longest name of a thing, in tokens. */
const LONGEST_NAME = 7;

function namesOfThings(tokens: readonly Token[], closing: ReadonlyMap<number, number>): ReadonlySet<number> {
	const named = new Set<number>();
	for (const [at, close] of closing) {
		if (at === 0 || close - at > LONGEST_NAME || !isThing(tokens[at - 1] as Token)) continue;
		for (let i = at + 1; i < close; i++) named.add(i);
	}
	return named;
}

/** A common noun that is no type of body and no person. */
const isThing = (token: Token): boolean => {
	if (token.kind !== "word" || token.shape === "upper") return false;
	const nouns = token.readings.filter(isNoun);
	return (
		nouns.length > 0 &&
		!token.readings.some(isAdjective) &&
		!nouns.some((one) => one.tag.grammemes.has("anim") || typesByHead.has(foldedLemma(one)))
	);
};

export function sceneOf(sentence: Sentence, places: readonly PlaceMention[], dictionary: Dictionary): Scene {
	const { tokens } = sentence;
	const placeOver = new Array<PlaceMention | undefined>(tokens.length);
	for (const place of places) for (let i = place.from; i < place.to; i++) placeOver[i] = place;
	const { closing, opening } = pairQuotations(tokens);
	return {
		sentence,
		tokens,
		dictionary,
		placeAt: new Map(places.map((place) => [place.from, place])),
		placeOver,
		closing,
		opening,
		shouting: isShouting(tokens),
		named: namesOfThings(tokens, closing),
		organizationAt: new Map(),
	};
}

/** Place of the body that covers the tokens `from`–`to`. */
export const stretchOf = ({ sentence, tokens }: Scene, from: number, to: number) => ({
	start: (tokens[from] as Token).start,
	end: (tokens[to - 1] as Token).end,
	sentence: sentence.index,
	from,
	to,
});
