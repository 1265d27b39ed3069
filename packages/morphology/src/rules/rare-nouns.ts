import { keep, withMarks } from "../scene.js";
import { Mark } from "../tag.js";
import { formAt } from "./company.js";
import type { Rule } from "./rule.js";

/** Forms of a verb that are hardly ever meant as the noun spelt alike. */
const VERBS: ReadonlySet<string> = new Set(["примет"]);

/** Some words are verbs whatever stands beside them, though a rare noun is spelt alike. */
export const rareNouns: Rule = {
	name: "a common verb, no rare noun",
	examples: ["делегацию [примет] мэр: VERB", "делегация [примет] участие: VERB"],
	never: ["народные [приметы]: nomn accs"],
	apply(scene, i) {
		const marks = scene.marks[i] as number;
		if ((marks & Mark.noun) === 0 || (marks & Mark.finite) === 0 || !VERBS.has(formAt(scene, i))) return;
		keep(scene, i, withMarks(scene, i, Mark.finite));
	},
};
