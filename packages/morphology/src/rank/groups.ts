import { Case, Gender, Mark, Num, type Tag } from "../tag.js";

/**
 * Groups of readings that stand alike in a sentence: what the tie-breaker knows of a neighbour. Nominal readings are
 * grouped by kind, case, and gender or plural; verbs by form; prepositions and conjunctions each by itself.
 */
const CASES = [Case.nomn, Case.gent, Case.datv, Case.accs, Case.ablt, Case.loct, Case.voct];
const ANY = 7;
const NOMINAL_KINDS = 8;
const VERBS = NOMINAL_KINDS * 32;
const OTHERS = VERBS + 24;
const LEXICAL = OTHERS + 16;

const WORDS = `в на с по к о от из для до у за при между под над без через после про об из-за перед около со ко во среди
	кроме против и а но что как или чтобы если когда не ни же то да хотя чем бы ли и`
	.trim()
	.split(/\s+/u);
const LEXICAL_GROUPS: ReadonlyMap<string, number> = new Map([...new Set(WORDS)].map((word, i) => [word, LEXICAL + i]));

const TRANSPARENT = LEXICAL + 64;
/** What stands between members of a phrase and hands on the case of the last noun or adjective before it. */
export const Through = { comma: 0, and: 1, quote: 2, dash: 3, number: 4, foreign: 5, adverb: 6, particle: 7 } as const;
const CARRIED = 8;

export const START = TRANSPARENT + 8 * CARRIED;
export const STOP = START + 1;
export const GROUPS = START + 2;

const kindOf = ({ marks, pos }: Tag, animate: boolean): number => {
	if ((marks & Mark.noun) !== 0) {
		if ((marks & Mark.person) !== 0) return 2;
		if ((marks & (Mark.place | Mark.organization)) !== 0) return 3;
		return animate ? 1 : 0;
	}
	if (pos === "PRTF") return 5;
	if ((marks & Mark.adjective) !== 0) return (marks & Mark.pronominal) !== 0 ? 6 : 4;
	return 7;
};

const shapeOf = ({ numbers, genders }: Tag): number => {
	if (numbers === Num.plur) return 3;
	return genders === Gender.femn ? 1 : genders === Gender.neut ? 2 : 0;
};

function verbGroup(tag: Tag): number {
	const { grammemes, numbers, genders } = tag;
	const transitive = grammemes.has("tran") ? 12 : 0;
	const plural = numbers === Num.plur;
	let form = plural ? 3 : genders === Gender.femn ? 1 : genders === Gender.neut ? 2 : 0;
	if (!grammemes.has("past")) form = grammemes.has("3per") ? 4 : grammemes.has("impr") ? 6 : 8;
	if (form > 3 && plural) form++;
	return VERBS + transitive + form;
}

const OTHER_GROUPS: Readonly<Record<string, number>> = {
	INFN: 0,
	GRND: 1,
	ADJS: 2,
	PRTS: 3,
	COMP: 4,
	PRED: 5,
	INTJ: 6,
	CONJ: 7,
	PREP: 8,
	UNKN: 9,
	ADVB: 10,
	PRCL: 11,
	GRNDtran: 12,
	INFNtran: 13,
	NUMR: 14,
};

/** The group of a reading, whatever the word. */
export function groupOf(tag: Tag): number {
	if (tag.cells !== 0 || tag.cases !== 0) {
		const animate = tag.grammemes.has("anim");
		const at = (tag.marks & Mark.indeclinable) !== 0 ? ANY : CASES.findIndex((bit) => (tag.cases & bit) !== 0);
		return kindOf(tag, animate) * 32 + at * 4 + shapeOf(tag);
	}
	if (tag.pos === "VERB") return verbGroup(tag);
	const transitive = tag.grammemes.has("tran") ? OTHER_GROUPS[`${tag.pos}tran`] : undefined;
	return OTHERS + (transitive ?? OTHER_GROUPS[tag.pos] ?? 9);
}

/** A preposition, conjunction or particle with a group of its own; -1 for any other word. */
export const lexicalGroup = (form: string): number => LEXICAL_GROUPS.get(form) ?? -1;

/** The case (0 nomn … 6 voct, 7 any or none) that a group hands on. */
const CARRY = new Uint8Array(GROUPS).fill(ANY);
for (let group = 0; group < VERBS; group++) CARRY[group] = (group >> 2) & 7;
for (let group = TRANSPARENT; group < START; group++) CARRY[group] = (group - TRANSPARENT) % CARRIED;

/** The group of a token that hands on what stood before it. */
export const throughGroup = (kind: number, before: number): number =>
	TRANSPARENT + kind * CARRIED + (CARRY[before] as number);

const ADVERB = OTHERS + 10;
const PARTICLE = OTHERS + 11;

/** How a reading's group lets the case before it through; -1 when it stops it. */
export const throughKind = (group: number): number =>
	group === ADVERB ? Through.adverb : group === PARTICLE ? Through.particle : -1;
