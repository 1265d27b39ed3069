import type { Dictionary } from "./dictionary.js";
import { Case, Mark, Num, type Reading, type Tag } from "./tag.js";

/** A word of a name with the reading it has there. */
export interface NamedWord {
	/** As written. */
	readonly form: string;
	/** Undefined for what has none: digits, Latin words, punctuation. */
	readonly reading: Reading | undefined;
}

/**
 * The words of a noun phrase with its head in the nominative, for filing: `Министерством экономического развития` →
 * `Министерство экономического развития`. The head is the first noun; it, the adjectives before it and the other
 * parts of a person's name are inflected, the rest stands. Capital letters are kept. Words that have no such form
 * stand too, and so does all of a counted phrase (`трёх сторон`).
 */
export function toNominative(dictionary: Dictionary, words: readonly NamedWord[]): string[] {
	const head = words.findIndex(({ reading }) => reading !== undefined && (reading.tag.marks & Mark.noun) !== 0);
	const { tag } = words[head]?.reading ?? {};
	const counted = words.some(({ reading }, i) => i < head && ((reading?.tag.marks ?? 0) & Mark.numeral) !== 0);
	return words.map(({ form, reading }, i) => {
		if (reading === undefined || tag === undefined || counted) return form;
		if (i !== head && !(i < head ? isItsAdjective(reading.tag, tag) : isItsName(reading.tag, tag))) return form;
		const number = reading.tag.numbers === Num.plur ? Num.plur : Num.sing;
		const text = dictionary.inflect(form, reading, { case: Case.nomn, number });
		return text === undefined ? form : withCapitals(text, form);
	});
}

/** «Минской и Витебской областями»: a singular adjective may stand before a plural head. */
const isItsAdjective = (tag: Tag, head: Tag): boolean =>
	(tag.marks & Mark.adjective) !== 0 &&
	(tag.cases & head.cases) !== 0 &&
	(tag.numbers & ~head.numbers & Num.plur) === 0;

/** «Анной Петровой», «Иваном Сергеевичем»: parts of one name. */
const isItsName = (tag: Tag, head: Tag): boolean =>
	(tag.marks & head.marks & Mark.person) !== 0 && (tag.cells & head.cells) !== 0;

/** `минская` after `Минской` → `Минская`, after `МИНСКОЙ` → `МИНСКАЯ`; part by part between hyphens. */
export function withCapitals(text: string, model: string): string {
	const models = model.split("-");
	return text
		.split("-")
		.map((part, i) => {
			const shape = models[i] ?? (models[0] as string);
			if (shape.length > 1 && shape === shape.toUpperCase() && shape !== shape.toLowerCase()) return part.toUpperCase();
			return /^\p{Lu}/u.test(shape) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
		})
		.join("-");
}
