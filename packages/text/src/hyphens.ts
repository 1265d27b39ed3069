import type { Dictionary, Reading } from "@letopis/morphology";
import { fold } from "@letopis/morphology";
import { NAME_BEGINNINGS, NAME_ENDINGS } from "./data/hyphenated-names.js";

const NO_CUTS: readonly number[] = Object.freeze([]);
/** «июнь-июль», «мая-15»: a range, not a word. */
const MONTH =
	/^(?:январ|феврал|март|апрел|ма[йяюе]|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|е|ем|а|у|ом)?$/iu;

/** «Мин-Ян», «Шын-Даг»: short syllables are parts of one foreign name. */
const SYLLABLE = 4;

const isCapitalized = (part: string): boolean => /^\p{Lu}/u.test(part);
/** «Азово-», «Кабардино-»: the form of a word before another it is joined to. */
const COMBINING = /[ое]$/u;
const has = (readings: readonly Reading[], grammeme: string): boolean =>
	readings.some((reading) => reading.known && reading.tag.grammemes.has(grammeme));

/**
 * Offsets of the hyphens at which a run of letters falls into tokens: «Витебск-Харбин» is three tokens,
 * «июнь-июль» too;
 * «Санкт-Петербург», «Салтыков-Щедрин», «Северо-Казахстанская» and «провинция-побратим» are one.
 */
export function splitHyphens(text: string, dictionary: Dictionary): readonly number[] {
	const at = text.indexOf("-");
	const left = text.slice(0, at);
	const right = text.slice(at + 1);
	if (MONTH.test(left) && (MONTH.test(right) || /^\d/u.test(right))) return [at];
	if (at <= 0 || right === "" || !isCapitalized(left) || !isCapitalized(right)) return NO_CUTS;
	return isOneName(left, right, dictionary) ? NO_CUTS : [at, ...splitRest(right, at + 1, dictionary)];
}

const splitRest = (rest: string, offset: number, dictionary: Dictionary): number[] =>
	rest.includes("-") ? splitHyphens(rest, dictionary).map((cut) => cut + offset) : [];

/** Both parts make one name: «Усть-Илимск», «Каменск-Уральский», «Минск-Арена», «Мин-Ян»; not two places. */
function isOneName(left: string, right: string, dictionary: Dictionary): boolean {
	const first = fold(left);
	const second = fold(right.split("-", 1)[0] as string);
	if (NAME_BEGINNINGS.has(first) || NAME_ENDINGS.has(fold(right.slice(right.lastIndexOf("-") + 1)))) return true;
	const before = dictionary.read(first);
	const after = dictionary.read(second);
	if (COMBINING.test(first) && !has(before, "Fixd")) return true;
	const places = [before, after].filter((readings) => has(readings, "Geox"));
	if (places.length !== 1) return places.length === 0;
	const [other, part] = places[0] === before ? [after, second] : [before, first];
	return part.length <= SYLLABLE || other.some((reading) => reading.known);
}
