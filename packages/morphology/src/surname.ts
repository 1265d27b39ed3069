import type { Reading, Tag } from "./tag.js";

/** `Смольников`, `Смольниковой`, `Ощепковыми`: the endings of surnames in -ов, -ев, -ин, -ын. */
const POSSESSIVE = /(?:[ое]в|[иы]н)(?:а|у|ым|е|ой|ою|ы|ых|ыми)?$/u;
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]$/u;
const FEMALE = "NOUN,anim,femn,Sgtm,Fixd,Surn sing,nomn";

const isName = ({ tag }: Reading): boolean =>
	["Surn", "Name", "Patr", "Geox", "Orgn"].some((mark) => tag.grammemes.has(mark));

/** Tells whether a word in capitals may be a surname that the dictionary has only as another word: «Смольников». */
export const mayBeSurname = (word: string, readings: readonly Reading[]): boolean =>
	POSSESSIVE.test(word) && !readings.some(isName);

/** «Анны Ким», «с Мариной Кравчук»: a woman's surname on a consonant stands still. */
export function withWomansSurname(word: string, readings: Reading[], tag: (text: string) => Tag): Reading[] {
	const bare = readings.some(
		(reading) =>
			reading.tag.grammemes.has("Surn") &&
			reading.tag.grammemes.has("masc") &&
			reading.tag.grammemes.has("nomn") &&
			reading.lemma === word,
	);
	if (!bare || !CONSONANT.test(word) || POSSESSIVE.test(word)) return readings;
	const known = readings.some(({ tag: { grammemes } }) => grammemes.has("Surn") && grammemes.has("femn"));
	return known ? readings : [...readings, { lemma: word, tag: tag(FEMALE), known: false }];
}

/** Names before common words: what an unknown word in capitals mostly is. */
export const namesFirst = (readings: readonly Reading[]): Reading[] => [
	...readings.filter(isName),
	...readings.filter((reading) => !isName(reading)),
];
