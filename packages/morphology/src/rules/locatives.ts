import { LOCATIVE } from "../data/government.js";
import { cellsAt, fitting, keep, marksOf, type Scene } from "../scene.js";
import { ANY_CASE, Case, cellsOfCases, Mark } from "../tag.js";
import { formAt } from "./company.js";
import type { Rule } from "./rule.js";

const LOCT = cellsOfCases(Case.loct);
const OTHERS = cellsOfCases(ANY_CASE & ~Case.loct);
/** How far a preposition may stand before the last word of its list. */
const REACH = 24;

/** The prepositional case needs one of its prepositions before it. */
export const locatives: Rule = {
	name: "no prepositional case without a preposition",
	examples: ["делегация [области]: gent datv nomn accs", "губернатор [края]: gent"],
	never: ["в городе и [области]: loct gent datv nomn accs"],
	apply(scene, i) {
		const alive = scene.alive[i] as number;
		if ((cellsAt(scene, i, alive) & LOCT) === 0) return;
		if (!governed(scene, i)) keep(scene, i, fitting(scene, i, alive, OTHERS) | caseless(scene, i));
	},
};

const caseless = (scene: Scene, i: number): number =>
	(scene.alive[i] as number) & ~fitting(scene, i, scene.alive[i] as number, LOCT | OTHERS);

function governed(scene: Scene, i: number): boolean {
	for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
		if (LOCATIVE.has(formAt(scene, j))) return true;
		if (marksOf(scene, j) === Mark.finite) return false;
	}
	return false;
}
