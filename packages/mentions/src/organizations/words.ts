import { Case, type Reading, type Tag, withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Agreement } from "../phrase.js";

/** A lemma without ё. */
export const foldedLemma = (reading: Reading): string => withoutYo(reading.lemma);

export const isCapitalized = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.shape === "title" || token.shape === "upper" || (token.shape === "mixed" && /^\p{Lu}/u.test(token.text)));

export const isLower = (token: Token | undefined): boolean => token?.shape === "lower";

/** The union of the grammar of the readings that pass; undefined when none does. */
export function grammarWhere(token: Token, keep: (reading: Reading) => boolean): Agreement | undefined {
	let [cases, numbers, genders] = [0, 0, 0];
	for (const reading of token.readings) {
		if (!keep(reading)) continue;
		cases |= reading.tag.cases;
		numbers |= reading.tag.numbers;
		genders |= reading.tag.genders;
	}
	return cases === 0 ? undefined : { cases, numbers, genders };
}

/** Tags of the readings that pass and have a case. */
export const tagsWhere = (token: Token, keep: (reading: Reading) => boolean): readonly Tag[] =>
	token.readings.filter((reading) => reading.tag.cases !== 0 && keep(reading)).map((reading) => reading.tag);

/** An adjective or a participle that names a kind: no pronoun. */
export const isAdjective = (reading: Reading): boolean =>
	(reading.tag.pos === "ADJF" || reading.tag.pos === "PRTF") && !reading.tag.grammemes.has("Apro");

export const isNoun = (reading: Reading): boolean => reading.tag.pos === "NOUN";

export const hasGrammeme = (token: Token, grammeme: string): boolean =>
	token.readings.some((reading) => reading.tag.grammemes.has(grammeme));

/** A first name, surname or patronymic of the dictionary. */
export const isPersonal = (reading: Reading): boolean => {
	const { grammemes } = reading.tag;
	return grammemes.has("Name") || grammemes.has("Surn") || grammemes.has("Patr");
};

/**
 * Position after the genitive phrase that begins at `at` («сельского хозяйства», «внешних связей»), or -1.
 * Adjectives must agree with their noun in case and number.
 */
export function phraseEnd(tokens: readonly Token[], at: number, wanted: number): number {
	for (let i = at; i < tokens.length && i < at + 5; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== "word" || token.text.length < 3 || isPredicate(token)) return -1;
		const noun = grammarWhere(token, (reading) => isNoun(reading) && isCommon(token, reading));
		const adjective = grammarWhere(token, isAdjective);
		const next = tokens[i + 1];
		const more = adjective !== undefined && (adjective.cases & wanted) !== 0 && next?.kind === "word";
		if (noun !== undefined && (noun.cases & wanted) !== 0 && !(more && continues(next as Token, adjective, wanted)))
			return i + 1;
		if (!more) return -1;
		if ((next as Token).norm === "и" && i + 2 < tokens.length) i++;
	}
	return -1;
}

/** «университет [рад]», «завод [готов]»: not the genitives of «рада» and «готы». */
const isPredicate = ({ norm }: Token): boolean => norm === "рад" || norm === "готов";

/** No person's name, and no unknown word with a capital letter. */
const isCommon = (token: Token, reading: Reading): boolean =>
	reading.known ? !isPersonal(reading) || token.shape === "lower" : token.shape === "lower";

const continues = (next: Token, adjective: Agreement, wanted: number): boolean => {
	const noun = grammarWhere(next, isNoun);
	return (
		noun !== undefined && (noun.cases & adjective.cases & wanted) !== 0 && (noun.numbers & adjective.numbers) !== 0
	);
};

export const genitiveEnd = (tokens: readonly Token[], at: number): number => phraseEnd(tokens, at, Case.gent);
export const dativeEnd = (tokens: readonly Token[], at: number): number => phraseEnd(tokens, at, Case.datv);

/** «делегация [прибыли]»: what people do, and no profit. */
export const isVerb = (token: Token | undefined): boolean =>
	token?.readings.some((one) => one.tag.pos === "VERB") === true;
