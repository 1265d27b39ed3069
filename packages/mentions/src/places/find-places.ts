import type { Sentence } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import type { Gazetteer } from "./gazetteer.js";
import { piecesOfSentence } from "./pieces.js";
import { adjectivesAt } from "./place-adjectives.js";
import { namesAt } from "./place-names.js";
import { trapAt } from "./place-traps.js";
import { typedAt } from "./place-types.js";
import { type Found, mentionOf, type Scan } from "./scan.js";

type Rule = (scan: Scan, at: number) => Found | undefined;

/** Tried at every piece after {@link trapAt}; the longest stretch wins, the first of equals. */
const RULES: readonly Rule[] = [typedAt, adjectivesAt, namesAt];

/** The places a sentence names, in order; no two overlap. */
export function findPlaces(sentence: Sentence, gazetteer: Gazetteer): PlaceMention[] {
	const scan: Scan = { sentence, gazetteer, pieces: piecesOfSentence(sentence) };
	const mentions: PlaceMention[] = [];
	for (let at = 0; at < scan.pieces.length; ) {
		const found = scan.pieces[at]?.word ? firstOf(scan, at) : undefined;
		for (const draft of found?.drafts ?? []) mentions.push(mentionOf(scan, draft));
		at = found?.to ?? at + 1;
	}
	return mentions;
}

function firstOf(scan: Scan, at: number): Found | undefined {
	let best = trapAt(scan, at);
	if (best !== undefined) return best;
	for (const rule of RULES) {
		const found = rule(scan, at);
		if (found !== undefined && found.to > (best?.to ?? 0)) best = found;
	}
	return best;
}
