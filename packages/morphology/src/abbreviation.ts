import { ABBREVIATIONS } from "./data/abbreviations.js";
import type { Reading, Tag } from "./tag.js";

const VOWEL = /[аеёиоуыэюя]/iu;
/** `ТПП`, `ЮУрГУ`, `МГТУ`: two capitals or more, one of them inside. */
const ACRONYM = /^\p{Lu}[\p{L}]{0,6}\p{Lu}$/u;
const UNNAMED = "NOUN,inan,Sgtm,Fixd,Abbr sing,nomn";

/** Reads abbreviations: `table` those of the table, `guess` an unknown word that is written like an acronym. */
export interface Abbreviations {
	table(word: string): readonly Reading[] | undefined;
	guess(form: string, word: string): readonly Reading[] | undefined;
}

export function abbreviations(tag: (text: string) => Tag): Abbreviations {
	const words = new Map<string, readonly Reading[]>();
	for (const [marks, list] of Object.entries(ABBREVIATIONS)) {
		const number = marks.includes("Pltm") ? "plur" : "sing";
		for (const lemma of list.split(/\s+/u)) {
			words.set(lemma, [{ lemma, tag: tag(`${marks} ${number},nomn`), known: true }]);
		}
	}
	return {
		table: (word) => words.get(word),
		guess: (form, word) =>
			ACRONYM.test(form) || word.length === 1 || (word.length < 7 && !VOWEL.test(word))
				? [{ lemma: word, tag: tag(UNNAMED), known: false }]
				: undefined,
	};
}
