import type { Abbreviations } from "./abbreviation.js";
import { otherForm, type Wanted } from "./inflect.js";
import type { Lexicon, Slot } from "./lexicon.js";
import { foldWord, LONGEST_WORD, readWord } from "./read-word.js";
import type { Reading } from "./tag.js";
import { guess, guessEnding, readGuess } from "./unknown.js";

/** Another form of the lexeme that `reading` says `form` is of; lower case. */
export function inflectWord(
	lexicon: Lexicon,
	table: Abbreviations,
	form: string,
	reading: Reading,
	wanted: Wanted,
): string | undefined {
	if (form.length > LONGEST_WORD) return undefined;
	const word = foldWord(form);
	if (reading.tag.grammemes.has("Fixd"))
		return wanted.number === undefined || (reading.tag.numbers & wanted.number) !== 0 ? word : undefined;
	const move = (rest: string, label: number, readings: readonly Reading[]): string | undefined => {
		const at = readings.findIndex((other) => other.lemma === reading.lemma && other.tag === reading.tag);
		if (at === -1) return undefined;
		const slot = lexicon.slots(label)[at] as Slot;
		const to = otherForm(lexicon, slot, reading, wanted);
		return to === undefined ? undefined : lexicon.textOf(rest, slot, to);
	};
	if (reading.known) {
		const label = lexicon.find(word);
		const text = label === -1 ? undefined : move(word, label, lexicon.readings(label, word, true));
		if (text !== undefined) return text;
	}
	if (word.includes("-")) return inflectParts(lexicon, table, word, reading, wanted);
	const found = guess(lexicon, word);
	if (found !== undefined) {
		const text = move(found.rest, found.label, readGuess(lexicon, found));
		if (text !== undefined) return found.head + text;
	}
	return move(word, lexicon.guess(word), guessEnding(lexicon, word));
}

/** Every part that is inflected with the word: both of «провинция-побратим», the last of «торгово-экономический». */
function inflectParts(
	lexicon: Lexicon,
	table: Abbreviations,
	word: string,
	reading: Reading,
	wanted: Wanted,
): string | undefined {
	const ordinal = /^(\d+)(-\p{L}{1,3})$/u.exec(word);
	if (ordinal) {
		const [, number = "", ending = ""] = ordinal;
		const model = { ...reading, lemma: reading.lemma.replace(number, "1") };
		return inflectWord(lexicon, table, `1${ending}`, model, wanted)?.replace("1", number);
	}
	const lemmas = reading.lemma.split("-");
	const parts = word.split("-");
	if (parts.length !== lemmas.length) return undefined;
	let moved = false;
	const texts = parts.map((part, i) => {
		const own = readWord(lexicon, table, part).find(
			({ lemma, tag }) =>
				lemma === lemmas[i] &&
				tag.pos === reading.tag.pos &&
				(tag.cases & reading.tag.cases) !== 0 &&
				(tag.numbers & reading.tag.numbers) !== 0,
		);
		const text = own === undefined ? undefined : inflectWord(lexicon, table, part, own, wanted);
		moved ||= text !== undefined;
		return text ?? part;
	});
	return moved ? texts.join("-") : undefined;
}
