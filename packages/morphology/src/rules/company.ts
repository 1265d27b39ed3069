import { marksOf, type PrunedWord, type Scene } from "../scene.js";
import { Mark } from "../tag.js";

const QUOTES = new Set(['"', "«", "»", "“", "”", "„", "("]);
/** What a word of a noun phrase may have before it: «очень», «не», «ещё». */
const MODIFIER = Mark.adverb | Mark.particle | Mark.comparative;
export const NOMINAL = Mark.noun | Mark.adjective | Mark.numeral | Mark.pronoun;
const MOST_SKIPPED = 3;

export const formAt = ({ words }: Scene, i: number): string => (words[i] as PrunedWord | undefined)?.form ?? "";

export const isQuote = (scene: Scene, i: number): boolean => QUOTES.has(formAt(scene, i));

export const isNumber = (scene: Scene, i: number): boolean => /^\d/u.test(formAt(scene, i));

/** Only readings of these marks stand. */
export const isOnly = (scene: Scene, i: number, marks: number): boolean =>
	scene.alive[i] !== 0 && everyMark(scene, i, marks);

function everyMark(scene: Scene, i: number, marks: number): boolean {
	const { readings } = scene.words[i] as PrunedWord;
	const alive = scene.alive[i] as number;
	return readings.every(({ tag }, k) => (alive & (1 << k)) === 0 || (tag.marks & marks) !== 0);
}

/** The next word after `i` of the same phrase: quotes and adverbs are stepped over; -1 when there is none. */
export function nextInPhrase(scene: Scene, i: number): number {
	for (let j = i + 1; j <= i + 1 + MOST_SKIPPED && j < scene.words.length; j++) {
		if (isQuote(scene, j)) continue;
		const marks = marksOf(scene, j);
		if (marks === 0) return -1;
		if ((marks & ~MODIFIER) !== 0) return j;
	}
	return -1;
}
