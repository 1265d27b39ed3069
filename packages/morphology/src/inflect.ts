import type { Lexicon, Slot } from "./lexicon.js";
import { Case, Gender, Num, type Reading, type Tag } from "./tag.js";

/** What form is wanted; what is left out stays as it is. Bits of `Case`, `Num`, `Gender`. */
export interface Wanted {
	readonly case?: number;
	readonly number?: number;
	readonly gender?: number;
	/** For adjectives and participles before an accusative noun. */
	readonly animate?: boolean;
}

const MOVABLE = new Set([
	...Object.keys(Case),
	...Object.keys(Num),
	...Object.keys(Gender),
	"anim",
	"inan",
	"gen1",
	"gen2",
	"loc1",
	"loc2",
	"acc2",
	"ms-f",
	"Sgtm",
	"Pltm",
]);
/** Marks of side forms: «Россиею», «в лесу». */
const SIDE = ["V-oy", "V-ey", "V-ie", "V-be", "V-en", "V-bi", "gen1", "gen2", "loc1", "loc2", "acc2", "Arch", "Infr"];

/**
 * The best form of the lexeme for what is wanted; undefined when it has none. Of equals the one that stands next to the
 * slot's own: «высшей» is of «высшая», not of «высочайшая», which the same lexeme holds.
 */
export function otherForm(lexicon: Lexicon, slot: Slot, reading: Reading, wanted: Wanted): number | undefined {
	let best: number | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const { form, tag } of lexicon.formsOf(slot)) {
		const score = fitness(tag, reading.tag, wanted);
		const nearer = score === most && best !== undefined && Math.abs(form - slot.form) < Math.abs(best - slot.form);
		if (score > most || nearer) {
			most = score;
			best = form;
		}
	}
	return most === Number.NEGATIVE_INFINITY ? undefined : best;
}

function fitness(tag: Tag, from: Tag, wanted: Wanted): number {
	const misfit = Number.NEGATIVE_INFINITY;
	if (tag.pos !== from.pos) return misfit;
	const number = wanted.number ?? (from.numbers === 3 ? 0 : from.numbers);
	if (wanted.case !== undefined && (tag.cases & wanted.case) === 0) return misfit;
	if (number !== 0 && (tag.numbers & number) === 0) return misfit;
	const gender = wanted.gender ?? (from.numbers === Num.sing ? from.genders : 7);
	if ((tag.genders & gender) === 0) return misfit;
	if (wanted.animate !== undefined && tag.grammemes.has(wanted.animate ? "inan" : "anim")) return misfit;
	let score = 0;
	if (wanted.case === undefined && (tag.cases & from.cases) !== 0) score += 4;
	for (const mark of tag.grammemes) {
		if (from.grammemes.has(mark)) score += 1;
		else if (!MOVABLE.has(mark)) score -= 8;
	}
	for (const mark of from.grammemes)
		if (!MOVABLE.has(mark) && !tag.grammemes.has(mark)) score -= SIDE.includes(mark) ? 0 : 8;
	for (const mark of SIDE) if (tag.grammemes.has(mark) && !from.grammemes.has(mark)) score -= 4;
	return score;
}
