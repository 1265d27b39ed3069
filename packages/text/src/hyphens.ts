import type { Dictionary, Reading } from "@letopis/morphology";
import { NAME_BEGINNINGS, NAME_ENDINGS } from "./data/hyphenated-names.js";

const NO_CUTS: readonly number[] = Object.freeze([]);
/** «Мин-Ян», «Шын-Даг»: short syllables are parts of one foreign name. */
const SYLLABLE = 4;

const fold = (part: string): string => part.toLowerCase().replaceAll("ё", "е");
const isCapitalized = (part: string): boolean => /^\p{Lu}/u.test(part);
const has = (readings: readonly Reading[], grammeme: string): boolean =>
	readings.some((reading) => reading.known && reading.tag.grammemes.has(grammeme));

/**
 * Offsets of the hyphens at which a run of letters falls into tokens: «Витебск-Харбин» is three tokens,
 * «Санкт-Петербург», «Салтыков-Щедрин», «Северо-Казахстанская» and «провинция-побратим» are one.
 */
export function splitHyphens(text: string, dictionary: Dictionary): readonly number[] {
	const at = text.indexOf("-");
	const left = text.slice(0, at);
	const right = text.slice(at + 1);
	if (at <= 0 || right === "" || !isCapitalized(left) || !isCapitalized(right)) return NO_CUTS;
	return partsAreNamesake(left, right, dictionary) ? NO_CUTS : [at, ...splitRest(right, at + 1, dictionary)];
}

const splitRest = (rest: string, offset: number, dictionary: Dictionary): number[] =>
	rest.includes("-") ? splitHyphens(rest, dictionary).map((cut) => cut + offset) : [];

/** Both parts make one name. */
function partsAreNamesake(left: string, right: string, dictionary: Dictionary): boolean {
	const whole = dictionary.read(fold(`${left}-${right}`));
	if (whole.some((reading) => reading.known)) return true;
	const first = fold(left);
	const last = fold(right.slice(right.lastIndexOf("-") + 1));
	if (NAME_BEGINNINGS.has(first) || NAME_ENDINGS.has(last)) return true;
	const before = dictionary.read(first);
	const after = dictionary.read(fold(right.split("-", 1)[0] as string));
	if (has(before, "Geox") || has(after, "Geox")) return !has(before, "Geox") && /[ое]$/u.test(first);
	if (/[ое]$/u.test(first) || has(before, "Surn") || has(before, "Name") || has(after, "Name")) return true;
	const upper = left === left.toUpperCase();
	return upper || left.length <= SYLLABLE || right.length <= SYLLABLE;
}
