import { Mark, Num, type Reading, type Tag } from "./tag.js";

/** `Смольников`, `Смольниковой`, `Ощепковыми`: the endings of surnames in -ов, -ев, -ин, -ын. */
const POSSESSIVE = /(?:[ое]в|[иы]н)(?:а|у|ым|е|ой|ою|ы|ых|ыми)?$/u;
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]$/u;
/** `Шимко`, `Сенько`. */
const KO = /[бвгджзйклмнпрстфхцчшщь]ко$/u;
/** `Анадолу`, `Ченнаи`: place names that may stand still. */
const VOWEL = /[еиоуыэю]$/u;
const WOMAN = "NOUN,anim,femn,Sgtm,Fixd,Surn sing,nomn";
const SURNAME = "NOUN,anim,ms-f,Fixd,Surn sing,nomn";
const PLACE = "NOUN,inan,masc,Sgtm,Fixd,Geox sing,nomn";
const NAMES = Mark.person | Mark.place | Mark.organization;

type TagOf = (text: string) => Tag;

const isName = ({ tag }: Reading): boolean => (tag.marks & NAMES) !== 0;
const isOfMany = ({ tag }: Reading): boolean => (tag.marks & Mark.person) !== 0 && tag.numbers === Num.plur;
const isNoun = ({ tag }: Reading): boolean => (tag.marks & Mark.noun) !== 0;
const isStanding = ({ tag }: Reading): boolean => (tag.marks & Mark.indeclinable) !== 0;
/** «Костанайской», «Гилянского»: more often of a region than a surname. */
const isOfPlace = ({ lemma, tag }: Reading): boolean => tag.pos === "ADJF" && lemma.endsWith("ский");

/** Tells whether a word in capitals may be a surname that the dictionary has only as another word: «Смольников». */
export const mayBeSurname = (word: string, readings: readonly Reading[]): boolean =>
	POSSESSIVE.test(word) && !readings.some(isName);

/** «Анны Ким», «с Мариной Кравчук»: a woman's surname on a consonant stands still. */
export function withWomansSurname(word: string, readings: Reading[], tag: TagOf): Reading[] {
	if (!CONSONANT.test(word) || POSSESSIVE.test(word)) return readings;
	const surnames = readings.filter((reading) => (reading.tag.marks & Mark.surname) !== 0);
	const bare = surnames.some(({ lemma, tag: { grammemes } }) => lemma === word && grammemes.has("masc"));
	if (!bare || surnames.some(({ tag: { grammemes } }) => grammemes.has("femn"))) return readings;
	return [...readings, { lemma: word, tag: tag(WOMAN), known: false }];
}

/** The readings of an unknown word in capitals: adjectives of places, then names, then other words. */
export function asName(word: string, readings: readonly Reading[], tag: TagOf): Reading[] {
	const indeclinable = (text: string): Reading => ({ lemma: word, tag: tag(text), known: false });
	const list = [
		...readings.filter(isOfPlace),
		...readings.filter((reading) => isName(reading) && !isOfPlace(reading) && !isOfMany(reading)),
		// «Муругов» is one man before it is several Муруги.
		...readings.filter((reading) => isName(reading) && isOfMany(reading)),
		...readings.filter((reading) => !isName(reading) && !isOfPlace(reading)),
	];
	// «Лю», «Ма»; «Шимко»; «Нгуен», whose ending is only a participle's: names before all.
	const stands = readings.some(isStanding);
	if (word.length <= 3 || (KO.test(word) && !stands) || !readings.some(isNoun)) list.unshift(indeclinable(SURNAME));
	if (VOWEL.test(word) && !stands) list.push(indeclinable(PLACE));
	const unlike = list.filter(
		(one, i) => list.findIndex((other) => other.tag === one.tag && other.lemma === one.lemma) === i,
	);
	return withWomansSurname(word, unlike, tag);
}
