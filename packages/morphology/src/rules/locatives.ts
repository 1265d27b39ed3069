import { LOCATIVE } from "../data/government.js";
import { keep, type PrunedWord, type Scene } from "../scene.js";
import { ANY_CASE, Case, cellsOfCases, Mark, type Reading } from "../tag.js";
import { formAt } from "./company.js";
import type { Rule } from "./rule.js";

const LOCT = cellsOfCases(Case.loct);
const OTHERS = cellsOfCases(ANY_CASE & ~Case.loct);
/** How far a preposition may stand before the last word of its list. */
const REACH = 24;

/** The prepositional case needs one of its prepositions before it. */
export const locatives: Rule = {
	name: "no prepositional case without a preposition",
	examples: ["делегация [области]: gent datv nomn accs", "глава [республики]: gent nomn accs"],
	never: ["о городе, порте и [области]: loct"],
	marks: 0,
	apply(scene, i) {
		if (((scene.cells[i] as number) & LOCT) === 0 || governed(scene, i)) return;
		const { readings } = scene.words[i] as PrunedWord;
		let others = 0;
		for (let k = 0; k < readings.length; k++) {
			const { cells } = (readings[k] as Reading).tag;
			if ((cells & LOCT) === 0 || (cells & OTHERS) !== 0) others |= 1 << k;
		}
		keep(scene, i, others);
	},
};

function governed(scene: Scene, i: number): boolean {
	for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
		const marks = scene.marks[j] as number;
		if ((marks & Mark.preposition) !== 0 && LOCATIVE.has(formAt(scene, j))) return true;
		if (marks === Mark.finite) return false;
	}
	return false;
}
