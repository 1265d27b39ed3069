import type { Dictionary } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";

/** A sentence with what is known of it while its organizations are read, right to left. */
export interface Scene {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly dictionary: Dictionary;
	/** Places by their first token, and by any token of theirs. */
	readonly placeAt: ReadonlyMap<number, PlaceMention>;
	readonly placeOver: readonly (PlaceMention | undefined)[];
	/** For an opening quotation mark the position of the closing one, and the other way round; -1 elsewhere. */
	readonly closing: readonly number[];
	readonly opening: readonly number[];
	/** Organizations found so far, by their first token. */
	readonly organizationAt: Map<number, OrganizationMention>;
}

/** Longest name in quotation marks, in tokens: longer ones are speech. */
const LONGEST_QUOTATION = 14;

/** Pairs quotation marks: «…» by shape, ”…“ and "…" by the spaces around them. */
function pairQuotations(tokens: readonly Token[]): { closing: number[]; opening: number[] } {
	const closing = new Array<number>(tokens.length).fill(-1);
	const opening = new Array<number>(tokens.length).fill(-1);
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
		closing[start] = i;
		opening[i] = start;
	});
	return { closing, opening };
}

function isOpening(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	const free = before === undefined || (tokens[i] as Token).spaced || before.norm === "(" || before.norm === '"';
	return free && after !== undefined && !after.spaced;
}

export function sceneOf(sentence: Sentence, places: readonly PlaceMention[], dictionary: Dictionary): Scene {
	const { tokens } = sentence;
	const placeOver = new Array<PlaceMention | undefined>(tokens.length);
	for (const place of places) for (let i = place.from; i < place.to; i++) placeOver[i] = place;
	return {
		sentence,
		tokens,
		dictionary,
		placeAt: new Map(places.map((place) => [place.from, place])),
		placeOver,
		...pairQuotations(tokens),
		organizationAt: new Map(),
	};
}
