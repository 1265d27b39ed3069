import { cellsAt, fitting, keep, type Scene, withMarks } from "../scene.js";
import { Case, cellsOfCases, Mark } from "../tag.js";
import { formAt, isOnly, nextInPhrase } from "./company.js";
import { isCountedSmall } from "./numerals.js";
import type { Rule } from "./rule.js";

/** Pronouns that mostly stand for a noun of another clause: «область, которая…». */
const RELATIVE = /^котор/u;
const OBJECT = cellsOfCases(Case.accs | Case.ablt | Case.datv | Case.gent);

/** An adjective and the noun or adjective after it agree in case, number, gender and animacy. */
export const agreement: Rule = {
	name: "adjective + noun alike",
	examples: [
		"[витебской] области: gent datv",
		"витебской [области]: gent datv",
		"торговые [соглашения]: nomn accs",
		"торговыми [связями]: ablt",
	],
	never: [
		"которой [стороны]: gent nomn accs",
		"две новые [стороны]: gent",
		"[подписанной] Австрией конвенции: gent datv ablt",
	],
	marks: Mark.adjective,
	apply(scene, i) {
		const adjective = withMarks(scene, i, Mark.adjective);
		if (RELATIVE.test(formAt(scene, i))) return;
		const j = nextInPhrase(scene, i);
		if (j === -1) return;
		agree(scene, i, adjective, j, withMarks(scene, j, Mark.adjective | Mark.noun));
	},
};

function agree(scene: Scene, i: number, first: number, j: number, second: number): void {
	const shared = cellsAt(scene, i, first) & cellsAt(scene, j, second);
	if (shared === 0) return;
	// «подписанной Австрией конвенции»: a participle may have its own noun after it.
	if (((scene.marks[i] as number) & Mark.participle) !== 0 && (cellsAt(scene, j, second) & OBJECT) !== 0) return;
	if (isCountedSmall(scene, i)) return;
	if (isOnly(scene, i, Mark.adjective)) {
		// «сами стали», «все были»: what follows a pronoun may be a verb.
		const others = ((scene.marks[i] as number) & Mark.pronominal) === 0 ? 0 : (scene.alive[j] as number) & ~second;
		keep(scene, j, fitting(scene, j, second, shared) | others);
	}
	if (isOnly(scene, j, Mark.adjective | Mark.noun))
		keep(scene, i, fitting(scene, i, first, shared) | ((scene.alive[i] as number) & ~first));
}
