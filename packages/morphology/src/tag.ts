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
	/** Bit set of {@link Mark}: what rules ask for most. */
	readonly marks: number;
	/**
	 * Bit set of the places the form can stand in by case, animacy of the accusative, and gender or plural: two
	 * nominal forms agree when they share a bit. 0 where the part of speech has no case.
	 */
	readonly cells: number;
}

/** Bits of {@link Tag.marks}. */
export const Mark = {
	noun: 1,
	/** Adjectives, ordinals, participles, pronouns that agree (`этот`, `который`). */
	adjective: 2,
	numeral: 4,
	pronoun: 8,
	preposition: 16,
	conjunction: 32,
	finite: 64,
	infinitive: 128,
	gerund: 256,
	/** Short adjectives and participles. */
	short: 512,
	adverb: 1024,
	particle: 2048,
	/** Surname, given name, patronymic. */
	person: 4096,
	surname: 8192,
	given: 16384,
	patronymic: 32768,
	place: 65536,
	organization: 131072,
	abbreviation: 262144,
	indeclinable: 524288,
	participle: 1048576,
	/** Pronoun or adjectival pronoun. */
	pronominal: 2097152,
	/** Second locative (`в лесу`). */
	locative2: 4194304,
	comparative: 8388608,
} as const;

const PART_MARKS: Readonly<Partial<Record<PartOfSpeech, number>>> = {
	NOUN: Mark.noun,
	ADJF: Mark.adjective,
	PRTF: Mark.adjective | Mark.participle,
	NUMR: Mark.numeral,
	NPRO: Mark.pronoun | Mark.pronominal,
	PREP: Mark.preposition,
	CONJ: Mark.conjunction,
	VERB: Mark.finite,
	INFN: Mark.infinitive,
	GRND: Mark.gerund,
	ADJS: Mark.short,
	PRTS: Mark.short | Mark.participle,
	ADVB: Mark.adverb,
	COMP: Mark.comparative,
	PRCL: Mark.particle,
	INTJ: Mark.particle,
};

const GRAMMEME_MARKS: Readonly<Record<string, number>> = {
	Surn: Mark.person | Mark.surname,
	Name: Mark.person | Mark.given,
	Patr: Mark.person | Mark.patronymic,
	Geox: Mark.place,
	Orgn: Mark.organization,
	Abbr: Mark.abbreviation,
	Fixd: Mark.indeclinable,
	Apro: Mark.pronominal,
	loc2: Mark.locative2,
};

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

/** Order of the cells: nomn, gent, datv, accs of the animate, accs of the inanimate, ablt, loct; four bits for each. */
function cellsOf(cases: number, numbers: number, genders: number, grammemes: ReadonlySet<string>): number {
	const four = ((numbers & Num.sing) !== 0 ? genders : 0) | ((numbers & Num.plur) !== 0 ? 8 : 0);
	let cells = 0;
	if ((cases & Case.nomn) !== 0) cells |= four;
	if ((cases & Case.gent) !== 0) cells |= four << 4;
	if ((cases & Case.datv) !== 0) cells |= four << 8;
	if ((cases & Case.accs) !== 0 && !grammemes.has("inan")) cells |= four << 12;
	if ((cases & Case.accs) !== 0 && !grammemes.has("anim")) cells |= four << 16;
	if ((cases & Case.ablt) !== 0) cells |= four << 20;
	if ((cases & Case.loct) !== 0) cells |= four << 24;
	return cells;
}

/** The cells of the singular. */
export const SINGULAR = 0x7777777;

/** The cells of a set of cases, in any number and gender. */
export const cellsOfCases = (cases: number): number => cellsOf(cases, 3, 7, new Set());

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
	let marks = PART_MARKS[pos] ?? 0;
	for (const name of grammemes) marks |= GRAMMEME_MARKS[name] ?? 0;
	const cells = cellsOf(cases, numbers, genders, grammemes);
	return Object.freeze({ text, pos, cases, numbers, genders, grammemes, marks, cells });
}
