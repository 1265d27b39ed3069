import { GOVERNMENT } from "../data/government.js";
import { fitting, keep, withMarks } from "../scene.js";
import { cellsOfCases, Mark } from "../tag.js";
import { formAt, isNumber, NOMINAL, nextInPhrase } from "./company.js";
import type { Rule } from "./rule.js";

const CELLS: ReadonlyMap<string, number> = new Map([...GOVERNMENT].map(([form, cases]) => [form, cellsOfCases(cases)]));
/** Prepositions that are other words as well: «после», «путём», «благодаря». */
const BESIDES = Mark.adverb | Mark.noun | Mark.gerund | Mark.particle | Mark.conjunction | Mark.short | Mark.adjective;

/** What follows a preposition stands in a case that it governs. */
export const prepositions: Rule = {
	name: "preposition + its case",
	examples: [
		"в [области]: loct accs",
		"с [областью]: ablt",
		"между [регионами]: ablt",
		"для новых [предприятий]: gent",
		"к [области]: datv",
		"без [стали]: gent",
	],
	never: ["в 10 [областях]: loct", "на 20 [стран]: gent"],
	marks: Mark.preposition,
	apply(scene, i) {
		const cells = CELLS.get(formAt(scene, i));
		if (cells === undefined) return;
		const prepositional = withMarks(scene, i, Mark.preposition);
		if (prepositional === 0) return;
		const j = nextInPhrase(scene, i);
		if (j === -1 || isNumber(scene, j)) return;
		const nominal = withMarks(scene, j, NOMINAL);
		const fit = fitting(scene, j, nominal, cells);
		if (fit === 0) {
			// «после было», but never «на» that is no preposition.
			if (nominal !== 0 && withMarks(scene, i, Mark.adverb) !== 0) keep(scene, i, ~prepositional);
			return;
		}
		if (((scene.marks[i] as number) & BESIDES) !== 0) keep(scene, i, prepositional);
		keep(scene, j, fit | withMarks(scene, j, Mark.adverb | Mark.particle));
	},
};
