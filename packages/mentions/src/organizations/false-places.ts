import { Case } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import { chineseGiven, isChineseSurname } from "../persons/eastern.js";
import { isAlsoFirstName, isFirstNameReading } from "../persons/first-names.js";
import { isOfHolder } from "../places/of-holder.js";
import { postNouns } from "../posts/posts.js";
import { typesByHead } from "./types.js";
import { foldedLemma, isCapitalized, isNoun } from "./words.js";

/**
 * Places less those that are part of a person's name: «Марина» in «Марина Ощепкова», «города Т» in «аким города
 * Т. Касенов», «префектуры Тосио Мацуда» behind «вице-губернатор», «Невельского» behind «имени адмирала».
 */
export function truePlaces(sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
	const { tokens } = sentence;
	const isFalse = (place: PlaceMention): boolean =>
		isType(tokens, place) ||
		isFirstName(tokens, place) ||
		isChineseName(tokens, place) ||
		isNameOfHolder(tokens, place) ||
		endsInInitial(tokens, place) ||
		holdsName(tokens, place) ||
		isEponym(tokens, place);
	return places.some(isFalse) ? places.filter((place) => !isFalse(place)) : places;
}

/** «председатель Думы», not «в городе Дума»: a body by its type noun. */
const isType = (tokens: readonly Token[], { from, to, adjectival }: PlaceMention): boolean =>
	to - from === 1 &&
	!adjectival &&
	tokens[from]?.readings.some(
		(one) => one.known && isNoun(one) && typesByHead.get(foldedLemma(one))?.some(({ actor }) => powers.has(actor)),
	) === true;

const powers: ReadonlySet<string> = new Set(["legislature", "executive"]);

/** «Мэн» in «Мэн Линь», «провинции Сюй Гуанмин»: a family name, alone or inside, with its given name. */
function isChineseName(tokens: readonly Token[], { from, to, places, adjectival }: PlaceMention): boolean {
	if (adjectival || (to - from > 1 && places.length > 0)) return false;
	const surname = to - from === 1 ? from : to - 2;
	const given = tokens[surname + 1];
	if (given?.kind !== "word" || given.shape !== "title" || tokens[surname]?.shape !== "title") return false;
	if (!isChineseSurname((tokens[surname] as Token).norm) || given.readings.some((one) => one.known && !isNoun(one)))
		return false;
	return chineseGiven(given.norm) !== undefined;
}

/** «градоначальником Миланом Тодоровичем»: no office is followed by a place that is not in the genitive. */
function isNameOfHolder(tokens: readonly Token[], { from, to, cases, adjectival }: PlaceMention): boolean {
	if (adjectival || to - from > 1 || (cases & (Case.gent | Case.nomn)) !== 0) return false;
	const next = tokens[to];
	if (next?.kind !== "word" || !isCapitalized(next)) return false;
	return (
		tokens[from - 1]?.readings.some((one) => postNouns.has(foldedLemma(one)) && (one.tag.cases & cases) !== 0) === true
	);
}

const endsInInitial = (tokens: readonly Token[], place: PlaceMention): boolean =>
	tokens[place.to - 1]?.text.length === 1 && tokens[place.to]?.norm === "." && isCapitalized(tokens[place.to + 1]);

/** «мэр города Лужков»: a surname of the dictionary and no place's name. */
const isSurname = (token: Token): boolean =>
	token.readings.some((one) => one.known && one.tag.grammemes.has("Surn") && (one.tag.cases & Case.nomn) !== 0) &&
	!token.readings.some((one) => one.known && one.tag.grammemes.has("Geox"));

/** «колледж имени адмирала Невельского»: no adjective of Невель; «имени Омского полка» has one. */
function isEponym(tokens: readonly Token[], { from, to, adjectival }: PlaceMention): boolean {
	if (
		!adjectival ||
		!isCapitalized(tokens[from]) ||
		(tokens[to]?.shape === "lower" && tokens[to]?.readings.some(isNoun))
	)
		return false;
	for (let i = from - 1, lower = 0; i >= 0 && i >= from - LONGEST_EPONYM; i--) {
		const token = tokens[i] as Token;
		if (/^(?:имени|им)$/u.test(token.norm)) return true;
		if (!isCapitalized(token) && token.norm !== "." && ++lower > 1) return false;
	}
	return false;
}

/** Most words and stops between «имени» and the surname: «имени академика Н. И. …». */
const LONGEST_EPONYM = 6;

/** A place the gazetteer does not know, of a type word and two names or more, behind the noun of an office. */
function holdsName(tokens: readonly Token[], { from, to, places }: PlaceMention): boolean {
	if (places.length > 0 || to - from < 2 || isCapitalized(tokens[from]) || !isCapitalized(tokens[to - 1])) return false;
	if (to - from === 2 ? !isSurname(tokens[to - 1] as Token) : !isCapitalized(tokens[to - 2])) return false;
	return tokens[from - 1]?.readings.some((one) => postNouns.has(foldedLemma(one))) === true;
}

function isFirstName(tokens: readonly Token[], place: PlaceMention): boolean {
	if (place.to !== place.from + 1 || place.adjectival) return false;
	if (isOfHolder(tokens, place.from, place.to, place.cases)) return false;
	const token = tokens[place.from] as Token;
	const next = tokens[place.to];
	if (next?.kind !== "word" || !next.spaced || !isCapitalized(next) || next.shape === "upper") return false;
	const named = token.readings.some(isAlsoFirstName);
	let cases = 0;
	for (const reading of token.readings) if (isFirstNameReading(reading)) cases |= reading.tag.cases;
	let others = 0;
	for (const { known, tag } of next.readings)
		if (tag.grammemes.has("Surn") || tag.grammemes.has("Patr") || (named && !known)) others |= tag.cases;
	return (cases & others) !== 0;
}
