import { keep, withMarks } from "../scene.js";
import { Mark } from "../tag.js";
import { formAt } from "./company.js";
import type { Rule } from "./rule.js";

/** Forms that are hardly ever meant as the rare word spelt alike, and what they are: «примета», «главый». */
const COMMON: ReadonlyMap<string, number> = new Map([
	["примет", Mark.finite],
	["главой", Mark.noun],
	["главою", Mark.noun],
]);

/** Some words are what they mostly are whatever stands beside them, though a rare word is spelt alike. */
export const rareWords: Rule = {
	name: "no rare word for a common one",
	examples: [
		"делегацию [примет] мэр: VERB",
		"делегация [примет] участие: VERB",
		"встреча с [главой] администрации: ablt",
	],
	never: ["народные [приметы]: nomn accs"],
	marks: 0,
	apply(scene, i) {
		const marks = scene.marks[i] as number;
		const most = (marks & (marks - 1)) === 0 ? undefined : COMMON.get(formAt(scene, i));
		if (most !== undefined) keep(scene, i, withMarks(scene, i, most));
	},
};
