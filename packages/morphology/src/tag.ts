/**
 * OpenCorpora parts of speech, as the dictionary's tag set names them
 * (http://opencorpora.org/dict.php?act=gram).
 */
export type PartOfSpeech =
	| "NOUN"
	| "ADJF"
	| "ADJS"
	| "COMP"
	| "VERB"
	| "INFN"
	| "PRTF"
	| "PRTS"
	| "GRND"
	| "NUMR"
	| "ADVB"
	| "NPRO"
	| "PRED"
	| "PREP"
	| "CONJ"
	| "PRCL"
	| "INTJ"
	| "UNKN";

/** Bits of {@link Tag.cases}. `gen2` counts as genitive, `loc2` as prepositional, `acc2` as accusative. */
export const Case = { nomn: 1, gent: 2, datv: 4, accs: 8, ablt: 16, loct: 32, voct: 64 } as const;
/** Every case: what an indeclinable word has. */
export const ANY_CASE = 63;
/** Bits of {@link Tag.numbers}. */
export const Num = { sing: 1, plur: 2 } as const;
/** Bits of {@link Tag.genders}. A plural form has all three. */
export const Gender = { masc: 1, femn: 2, neut: 4 } as const;

/** What a reading says of a form besides its lemma. Interned: one object for one tag text. */
export interface Tag {
	/** The OpenCorpora tag, e.g. `NOUN,inan,neut plur,ablt`. */
	readonly text: string;
	readonly pos: PartOfSpeech;
	/** Bit set of {@link Case}; 0 where the part of speech has no case. */
	readonly cases: number;
	/** Bit set of {@link Num}. */
	readonly numbers: number;
	/** Bit set of {@link Gender}. */
	readonly genders: number;
	/** Every grammeme of the tag, `pos` among them. */
	readonly grammemes: ReadonlySet<string>;
}

/** One dictionary reading of a word form. */
export interface Reading {
	/** Normal form, lower case, ё kept. */
	readonly lemma: string;
	readonly tag: Tag;
	/** False when the reading was predicted from the word's ending. */
	readonly known: boolean;
}

const bits = (table: Readonly<Record<string, number>>, grammemes: ReadonlySet<string>): number => {
	let set = 0;
	for (const name in table) if (grammemes.has(name)) set |= table[name] as number;
	return set;
};

/** Parses an OpenCorpora tag text. */
export function parseTag(text: string): Tag {
	const grammemes = new Set(text.split(/[ ,]/u));
	const pos = text.split(/[ ,]/u, 1)[0] as PartOfSpeech;
	let cases = bits(Case, grammemes);
	if (grammemes.has("gen1") || grammemes.has("gen2")) cases |= Case.gent;
	if (grammemes.has("acc2")) cases |= Case.accs;
	if (grammemes.has("loc1") || grammemes.has("loc2")) cases |= Case.loct;
	if (grammemes.has("Fixd") && (pos === "NOUN" || pos === "ADJF")) cases = ANY_CASE;
	let numbers = bits(Num, grammemes);
	if (numbers === 0 && cases !== 0) numbers = Num.sing | Num.plur;
	let genders = bits(Gender, grammemes);
	if (genders === 0 || (numbers & Num.plur) !== 0) genders = 7;
	return Object.freeze({ text, pos, cases, numbers, genders, grammemes });
}
