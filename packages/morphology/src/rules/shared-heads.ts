import { cellsAt, fitting, keep, type Scene, withMarks } from "../scene.js";
import { ANY_CASE, cellsOfCases, Mark, SINGULAR } from "../tag.js";
import { formAt, nextInPhrase } from "./company.js";
import { sameCases } from "./lists.js";
import type { Rule } from "./rule.js";

const PLURAL = cellsOfCases(ANY_CASE) & ~SINGULAR;
const JOINERS = new Set([",", "и", "или", "либо", "а"]);
const MOST_MEMBERS = 12;

/** Singular adjectives in a list before a plural noun are each of one of what it names, and in its case. */
export const sharedHeads: Rule = {
	name: "singular adjectives + shared plural noun",
	examples: [
		"[Минской] и Витебской областями: ablt",
		"Минской и [Витебской] областями: ablt",
		"[Псковской], Тверской и Орловской областях: loct",
		"Алтайский и [Красноярский] края: nomn accs",
	],
	never: ["новой [областями]: ablt", "[торговой] и областями: gent datv ablt"],
	marks: Mark.adjective,
	apply(scene, i) {
		if (((scene.cells[i] as number) & SINGULAR) === 0) return;
		const last = withMarks(scene, i, Mark.adjective);
		const j = nextInPhrase(scene, i);
		if (j === -1) return;
		const nouns = fitting(scene, j, withMarks(scene, j, Mark.noun), PLURAL);
		if (nouns === 0 || (cellsAt(scene, i, last) & cellsAt(scene, j, withMarks(scene, j, Mark.noun))) !== 0) return;
		const members = [i, ...membersBefore(scene, i)];
		if (members.length === 1) return;
		let shared = sameCases(cellsAt(scene, j, nouns));
		for (const at of members) shared &= sameCases(cellsAt(scene, at, withMarks(scene, at, Mark.adjective)));
		if (shared === 0) return;
		for (const at of members)
			keep(scene, at, fitting(scene, at, withMarks(scene, at, Mark.adjective), shared & SINGULAR));
		keep(scene, j, fitting(scene, j, nouns, shared & PLURAL));
	},
};

/** The adjectives before `i`, each followed by a comma or a conjunction. */
function membersBefore(scene: Scene, i: number): number[] {
	const members: number[] = [];
	for (let j = i - 2; j >= 0 && members.length < MOST_MEMBERS; j -= 2) {
		if (!JOINERS.has(formAt(scene, j + 1))) break;
		if ((cellsAt(scene, j, withMarks(scene, j, Mark.adjective)) & SINGULAR) === 0) break;
		members.push(j);
	}
	return members;
}
