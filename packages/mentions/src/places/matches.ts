import type { Entry } from "./gazetteer.js";
import type { Ending } from "./paradigms.js";
import type { TypeWord } from "./type-words.js";

/** A form of the gazetteer found among the pieces; positions half-open. */
export interface FormMatch {
	readonly entry: Entry;
	readonly from: number;
	readonly to: number;
	readonly grammar: Ending;
	/** Bit sets of `Case` and `Num`, as `grammar` has them; both 0 for the first half of a compound adjective («российско-»). */
	readonly cases: number;
	readonly numbers: number;
}

/** A type word with its adjectives, found among the pieces: «городской округ», «г.». */
export interface TypeMatch {
	readonly type: TypeWord;
	readonly from: number;
	readonly to: number;
	readonly grammar: Ending;
	/** Adjectives before it, nominative masculine: «автономный». */
	readonly modifiers: readonly string[];
	readonly abbreviated: boolean;
}
