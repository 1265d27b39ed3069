import type { Abbreviations } from "./abbreviation.js";
import { fold } from "./fold.js";
import { readHyphenated } from "./hyphen.js";
import type { Lexicon, Slot } from "./lexicon.js";
import { asName, mayBeSurname, withWomansSurname } from "./name-readings.js";
import type { Reading } from "./tag.js";
import { guess, guessEnding, readGuess } from "./unknown.js";

/** No Russian word is longer; what is longer is not looked at letter by letter. */
export const LONGEST_WORD = 64;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Lower case, ё as е: what the tables are searched for. Most forms are so already and are given back as they are. */
export function foldWord(form: string): string {
	const first = form.charCodeAt(0);
	const from = first >= 0x410 && first <= 0x42f ? 1 : 0;
	for (let i = from; i < form.length; i++) {
		const unit = form.charCodeAt(i);
		if ((unit < 0x430 || unit > 0x44f) && unit !== 0x2d) return fold(form);
	}
	return from === 0 ? form : String.fromCharCode(first + 0x20) + form.slice(1);
}

/** All readings of a form: table of abbreviations, dictionary, parts between hyphens, known first parts, ending. */
export function readWord(lexicon: Lexicon, table: Abbreviations, form: string): readonly Reading[] {
	if (form.length > LONGEST_WORD) return CYRILLIC.test(form.slice(0, LONGEST_WORD)) ? unread(lexicon, form) : [];
	const word = foldWord(form);
	// «ЮГУ» is the university, «югу» a point of the compass.
	const acronym = isUpper(form) ? table.table(word) : undefined;
	if (acronym !== undefined) return acronym;
	const label = lexicon.find(word);
	if (label !== -1) return readKnown(lexicon, form, word, label);
	if (!CYRILLIC.test(word)) return [];
	const abbreviation = table.table(word);
	if (abbreviation !== undefined) return abbreviation;
	const parts = readHyphenated(word, (part) => readWord(lexicon, table, part));
	if (parts !== undefined && parts.length > 0) return parts;
	return table.guess(form, word) ?? readUnknown(lexicon, form, word);
}

function readKnown(lexicon: Lexicon, form: string, word: string, label: number): Reading[] {
	let readings = lexicon.readings(label, word, true);
	if (form === word) return readings;
	if (/[ёЁ]/u.test(form)) readings = spelt(lexicon, form.toLowerCase(), word, label, readings);
	if (!isTitle(form)) return readings;
	if (mayBeSurname(word, readings))
		readings.push(...guessEnding(lexicon, word).filter(({ tag }) => tag.grammemes.has("Surn")));
	return withWomansSurname(word, readings, lexicon.tag);
}

function readUnknown(lexicon: Lexicon, form: string, word: string): Reading[] {
	const found = guess(lexicon, word);
	const readings = found === undefined ? [] : readGuess(lexicon, found);
	if (readings.length === 0 && !isTitle(form)) return unread(lexicon, form);
	return isTitle(form) ? asName(word, readings, lexicon.tag) : readings;
}

const unread = (lexicon: Lexicon, form: string): Reading[] => [
	{ lemma: form.toLowerCase(), tag: lexicon.tag("UNKN"), known: false },
];

const isCapital = (unit: number): boolean => (unit >= 0x410 && unit <= 0x42f) || unit === 0x401;

/** `ДВФУ`: the first two letters are capital ones, and what has a mixed tail is in no table. */
const isUpper = (form: string): boolean => isCapital(form.charCodeAt(0)) && isCapital(form.charCodeAt(1));

/** `Минск`, not `минск` or `МИНСК`. */
function isTitle(form: string): boolean {
	const second = form.charCodeAt(1);
	return isCapital(form.charCodeAt(0)) && ((second >= 0x430 && second <= 0x44f) || second === 0x451);
}

/** A written ё chooses «всё» over «все». */
function spelt(lexicon: Lexicon, typed: string, word: string, label: number, readings: Reading[]): Reading[] {
	const slots = lexicon.slots(label);
	const exact = readings.filter((_, i) => {
		const slot = slots[i] as Slot;
		return lexicon.textOf(word, slot, slot.form) === typed;
	});
	return exact.length > 0 ? exact : readings;
}
