import type { Sentence, Token } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import { isCapitalized } from "./words.js";

/** Places less those that are the first word of a person's name: «Марина» in «Марина Ощепкова», «Владимир» in «Владимир Кухта». */
export function truePlaces(sentence: Sentence, places: readonly PlaceMention[]): readonly PlaceMention[] {
	return places.some((place) => isFirstName(sentence.tokens, place))
		? places.filter((place) => !isFirstName(sentence.tokens, place))
		: places;
}

function isFirstName(tokens: readonly Token[], place: PlaceMention): boolean {
	if (place.to !== place.from + 1 || place.adjectival) return false;
	const token = tokens[place.from] as Token;
	const next = tokens[place.to];
	if (next?.kind !== "word" || !next.spaced || !isCapitalized(next) || next.shape === "upper") return false;
	let cases = 0;
	for (const { known, tag } of token.readings) if (known && tag.grammemes.has("Name")) cases |= tag.cases;
	let others = 0;
	for (const { tag } of next.readings) if (tag.grammemes.has("Surn") || tag.grammemes.has("Patr")) others |= tag.cases;
	return (cases & others) !== 0;
}
