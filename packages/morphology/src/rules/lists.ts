import { cellsAt, fitting, keep, type Scene } from "../scene.js";
import { Case, cellsOfCases, Mark } from "../tag.js";
import { formAt, isOnly, nextInPhrase } from "./company.js";
import type { Rule } from "./rule.js";

const JOINERS = new Set(["и", "или", "либо"]);
const ANYTHING = 0xf;
const GENITIVE = cellsOfCases(Case.gent);
const MOST_ADJECTIVES = 3;

/** Members of a list stand in one case: «регионов и стран», «торговой и научной». */
export const lists: Rule = {
	name: "list members alike",
	examples: ["регионов и [страны]: gent", "торговыми и [научными]: ablt"],
	never: ["регионов и [подписание]: nomn accs", "укреплению [демократии] и утверждению: gent datv nomn accs"],
	marks: Mark.conjunction,
	apply(scene, i) {
		if (i === 0 || !JOINERS.has(formAt(scene, i))) return;
		const j = nextInPhrase(scene, i);
		if (j === -1) return;
		for (const marks of [Mark.noun, Mark.adjective])
			if (isOnly(scene, i - 1, marks) && isOnly(scene, j, marks)) alike(scene, i - 1, j);
	},
};

function alike(scene: Scene, i: number, j: number): void {
	const left = scene.alive[i] as number;
	const right = scene.alive[j] as number;
	const shared = sameCases(cellsAt(scene, i, left)) & sameCases(cellsAt(scene, j, right));
	if (shared === 0 || ((shared & GENITIVE) === 0 && isAttribute(scene, i))) return;
	keep(scene, i, fitting(scene, i, left, shared));
	keep(scene, j, fitting(scene, j, right, shared));
}

/** «укреплению [демократии] и утверждению»: a genitive after another noun, which the list does not include. */
function isAttribute(scene: Scene, i: number): boolean {
	if (((scene.cells[i] as number) & GENITIVE) === 0) return false;
	let j = i - 1;
	while (j >= 0 && j >= i - MOST_ADJECTIVES && isOnly(scene, j, Mark.adjective)) j--;
	return j >= 0 && ((scene.marks[j] as number) & (Mark.noun | Mark.numeral)) !== 0;
}

/** The cells of the same cases in every number and gender; the accusative of either animacy. */
export function sameCases(cells: number): number {
	let all = 0;
	for (let shift = 0; shift < 28; shift += 4) if (((cells >>> shift) & ANYTHING) !== 0) all |= ANYTHING << shift;
	return (all & 0x00ff000) === 0 ? all : all | 0x00ff000;
}
