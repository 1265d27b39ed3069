import { fitting, keep, type Scene, withMarks } from "../scene.js";
import { Case, cellsOfCases, Mark, SINGULAR } from "../tag.js";
import { formAt, isNumber, nextInPhrase } from "./company.js";
import type { Rule } from "./rule.js";

const { nomn, gent, datv, accs, ablt, loct } = Case;
const PLURAL = 0x8888888;
const ANIMATE_ACCUSATIVE = 0x000f000;

/** Two to four, by themselves or at the end of digits. */
const SMALL = new Set(["два", "две", "оба", "обе", "три", "четыре", "полтора", "полторы"]);
/** «2 стороны», «две области»: genitive singular; in other cases the plural agrees: «двумя сторонами». */
const AFTER_SMALL =
	(cellsOfCases(gent) & SINGULAR) | (cellsOfCases(gent | datv | ablt | loct) & PLURAL) | (ANIMATE_ACCUSATIVE & PLURAL);
const AFTER_LARGE = cellsOfCases(gent | datv | ablt | loct | accs) & PLURAL & ~(cellsOfCases(nomn) | 0x00f0000);
const NOMINATIVE = cellsOfCases(nomn);
const FARTHEST = 3;

/** What is counted stands in the genitive: singular after two, three, four, plural after more. */
export const numerals: Rule = {
	name: "numeral + genitive",
	examples: ["2 [стороны]: gent", "две новые [области]: gent", "пять [областей]: gent"],
	never: ["2003 [году]: gent datv", "двумя [сторонами]: ablt"],
	marks: 0,
	apply(scene, i) {
		const marks = scene.marks[i] as number;
		if (marks !== 0 && (marks & Mark.numeral) === 0) return;
		const cells = isSmall(scene, i) ? AFTER_SMALL : isLarge(scene, i) ? AFTER_LARGE : 0;
		if (cells === 0) return;
		const j = counted(scene, i);
		if (j === -1) return;
		const nouns = withMarks(scene, j, Mark.noun);
		const fit = fitting(scene, j, nouns, cells);
		if (fit !== 0) keep(scene, j, fit | ((scene.alive[j] as number) & ~nouns));
	},
};

/** The noun after the adjectives after `i`: «две новые области». */
function counted(scene: Scene, i: number): number {
	let j = nextInPhrase(scene, i);
	for (let step = 0; step < FARTHEST && j !== -1 && hasMark(scene, j, Mark.adjective); step++) {
		const next = nextInPhrase(scene, j);
		if (next === -1 || !hasMark(scene, next, Mark.noun | Mark.adjective)) break;
		j = next;
	}
	return j;
}

const hasMark = (scene: Scene, i: number, marks: number): boolean => ((scene.marks[i] as number) & marks) !== 0;

/** A numeral from two to four stands before the adjectives that end at `i`: «две электрические розетки». */
export function isCountedSmall(scene: Scene, i: number): boolean {
	for (let j = i - 1; j >= 0 && j >= i - FARTHEST; j--) {
		if (isSmall(scene, j)) return true;
		if (!hasMark(scene, j, Mark.adjective)) return false;
	}
	return false;
}

function isSmall(scene: Scene, i: number): boolean {
	const form = formAt(scene, i);
	if (isNumber(scene, i)) return form.length <= 3 && /^(?:\d*[02-9])?[2-4]$/u.test(form);
	return hasMark(scene, i, Mark.numeral) && SMALL.has(form);
}

/** «пять», «несколько»: a numeral that is a nominative too, unlike «пятью». */
const isLarge = (scene: Scene, i: number): boolean =>
	hasMark(scene, i, Mark.numeral) && ((scene.cells[i] as number) & NOMINATIVE) !== 0 && !isNumber(scene, i);
