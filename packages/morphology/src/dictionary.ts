import type { Reading } from "./tag.js";

/** What form {@link Dictionary.inflect} is to give; what is left out stays as it is. Bits of `Case`, `Num`, `Gender`. */
export interface Wanted {
	readonly case?: number;
	readonly number?: number;
	readonly gender?: number;
	/** For adjectives and participles before an accusative noun. */
	readonly animate?: boolean;
}

export interface Dictionary {
	/**
	 * All readings of a word form, the likeliest first; predicted from the ending when the dictionary has none.
	 * Capital letters and ё/е make no difference. Never empty for a word of Russian letters.
	 */
	read(form: string): readonly Reading[];
	/**
	 * Another form of the same lexeme: `inflect("области", reading, { case: Case.nomn, number: Num.sing })` is `область`.
	 * Undefined when the lexeme has no such form. The letter case of the answer is lower.
	 */
	inflect(form: string, reading: Reading, wanted: Wanted): string | undefined;
}

/** Loads the dictionary file of this package. */
export function loadDictionary(): Dictionary {
	throw new Error("not built yet");
}
