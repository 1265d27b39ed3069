import { keep, type PrunedWord, withMarks } from "../scene.js";
import { Mark } from "../tag.js";
import type { Rule } from "./rule.js";

const NAMES = Mark.person | Mark.place;

/** A word in small letters is no name, if it can be anything else. */
export const smallLetters: Rule = {
	name: "small letters: no name",
	examples: ["[романа]: gent", "конец [марта]: gent"],
	never: ["[Романа]: gent accs nomn"],
	marks: NAMES,
	apply(scene, i) {
		if ((scene.words[i] as PrunedWord).capital) return;
		keep(scene, i, ~withMarks(scene, i, NAMES));
	},
};
