import type { PrunedWord, Scene } from "../scene.js";
import { Mark, type Reading } from "../tag.js";

const QUOTES = new Set(['"', "«", "»", "“", "”", "„", "("]);
/** What a word of a noun phrase may have before it: «очень», «не», «ещё». */
const MODIFIER = Mark.adverb | Mark.particle | Mark.comparative;
export const NOMINAL = Mark.noun | Mark.adjective | Mark.numeral | Mark.pronoun;
const MOST_SKIPPED = 3;

export const formAt = ({ words }: Scene, i: number): string => (words[i] as PrunedWord | undefined)?.form ?? "";

export const isQuote = (scene: Scene, i: number): boolean => QUOTES.has(formAt(scene, i));

export function isNumber(scene: Scene, i: number): boolean {
	const first = formAt(scene, i).charCodeAt(0);
	return first >= 0x30 && first <= 0x39;
}

/** Only readings of these marks stand. */
export function isOnly(scene: Scene, i: number, marks: number): boolean {
	if (((scene.marks[i] as number) & marks) === 0) return false;
	const { readings } = scene.words[i] as PrunedWord;
	const alive = scene.alive[i] as number;
	for (let k = 0; k < readings.length; k++)
		if ((alive & (1 << k)) !== 0 && ((readings[k] as Reading).tag.marks & marks) === 0) return false;
	return true;
}

/** The next word after `i` of the same phrase: quotes and adverbs are stepped over; -1 when there is none. */
export function nextInPhrase(scene: Scene, i: number): number {
	for (let j = i + 1; j <= i + 1 + MOST_SKIPPED && j < scene.words.length; j++) {
		const marks = scene.marks[j] as number;
		if ((marks & ~MODIFIER) !== 0) return j;
		if (marks === 0 && !isQuote(scene, j)) return -1;
	}
	return -1;
}
