import { keep, type PrunedWord, withMarks } from "../scene.js";
import { Mark } from "../tag.js";
import type { Rule } from "./rule.js";

const NAMES = Mark.person | Mark.place;

/** A word in small letters is no name, if it can be anything else. */
export const smallLetters: Rule = {
	name: "small letters: no name",
	examples: ["[мира]: gent", "[орла]: gent accs"],
	never: ["[Мира]: gent accs nomn"],
	apply(scene, i) {
		if ((scene.words[i] as PrunedWord).capital) return;
		const names = withMarks(scene, i, NAMES);
		if (names !== 0) keep(scene, i, ~names);
	},
};
