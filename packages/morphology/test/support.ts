import { Case, loadDictionary, type PrunedWord, type Reading } from "../src/index.js";

export const dictionary = loadDictionary();

/** `область NOUN femn sing loct`: what tests read aloud; a guessed reading has `?` after it. */
export const say = ({ lemma, tag, known }: Reading): string =>
	`${lemma} ${tag.text.replace(/[ ,]/gu, " ").replace(/ (?:inan|anim|Sgtm)(?= |$)/gu, "")}${known ? "" : " ?"}`;

const TOKENS = /\d+(?:-\p{L}+)?|\p{L}+(?:-\p{L}+)*|[^\s\p{L}\d]/gu;

/** A sentence as `prune` takes it, read with the dictionary. */
export function wordsOf(sentence: string): PrunedWord[] {
	return (sentence.match(TOKENS) ?? []).map((text) => ({
		form: text.toLowerCase().replaceAll("ё", "е").replace(/[«»]/u, '"'),
		readings: /\p{Script=Cyrillic}/u.test(text) ? dictionary.read(text) : [],
		capital: /^\p{Lu}/u.test(text),
	}));
}

export const CASE_NAMES = Object.keys(Case) as (keyof typeof Case)[];

/** The cases of readings, in the usual order: `gent loct`. */
export const casesOf = (readings: readonly Reading[]): string =>
	CASE_NAMES.filter((name) => readings.some(({ tag }) => (tag.cases & Case[name]) !== 0)).join(" ");
