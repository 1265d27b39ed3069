import { PREFIXES } from "./data/prefixes.js";
import type { Lexicon } from "./lexicon.js";
import type { Reading } from "./tag.js";

const OPEN = new Set(["NOUN", "ADJF", "ADJS", "VERB", "INFN", "PRTF", "PRTS", "GRND", "ADVB"]);
const SHORTEST_REST = 4;

const NONE: readonly string[] = [];
const BY_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
	[...new Set(PREFIXES.map((head) => head.charAt(0)))].map((letter) => [
		letter,
		PREFIXES.filter((head) => head.startsWith(letter)),
	]),
);

/** How a word that the dictionary lacks is read: `rest` under `label`, with `head` before it. */
export interface Guess {
	readonly head: string;
	readonly rest: string;
	readonly label: number;
}

/** A known word after a known first part (`агро|предприятие`), else the paradigms of words that end alike. */
export function guess(lexicon: Lexicon, word: string): Guess | undefined {
	for (const head of BY_LETTER.get(word.charAt(0)) ?? NONE) {
		if (word.length < head.length + SHORTEST_REST || !word.startsWith(head)) continue;
		const rest = word.slice(head.length);
		const label = lexicon.find(rest);
		if (label !== -1 && lexicon.readings(label, rest, false).every(isOpen)) return { head, rest, label };
	}
	const label = lexicon.guess(word);
	return label === -1 ? undefined : { head: "", rest: word, label };
}

const isOpen = ({ tag }: Reading): boolean =>
	OPEN.has(tag.pos) && !tag.grammemes.has("Abbr") && !tag.grammemes.has("Fixd");

export function readGuess(lexicon: Lexicon, { head, rest, label }: Guess): Reading[] {
	const readings = lexicon.readings(label, rest, false);
	return head === "" ? readings : readings.map(({ lemma, tag }) => ({ lemma: head + lemma, tag, known: false }));
}

/** Readings by the ending alone. */
export function guessEnding(lexicon: Lexicon, word: string): Reading[] {
	const label = lexicon.guess(word);
	return label === -1 ? [] : lexicon.readings(label, word, false);
}
