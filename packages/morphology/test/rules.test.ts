import { describe, expect, it } from "vitest";
import { prune, type Reading } from "../src/index.js";
import { RULES } from "../src/prune.js";
import { casesOf, wordsOf } from "./support.js";

/** `в [области]: loct accs` → the sentence, the place of the bracketed word, the cases or parts of speech it must have left. */
function parse(example: string) {
	const found = /^(.*)\[(.+)\](.*): ([a-z ]+|[A-Z ]+)$/u.exec(example);
	if (found === null) throw new TypeError(`No example of a rule: ${example}`);
	const [, before = "", word = "", after = "", left = ""] = found;
	return { sentence: before + word + after, at: wordsOf(before).length, left: left.split(" ").sort() };
}

const partsOf = (readings: readonly Reading[]): readonly string[] => [...new Set(readings.map(({ tag }) => tag.pos))];

describe.each(RULES)("$name", ({ examples, never }) => {
	it("has examples of what it leaves and of what it must not touch", () => {
		expect(examples.length).toBeGreaterThanOrEqual(2);
		expect(never.length).toBeGreaterThanOrEqual(1);
	});
	it.each([...examples, ...never])("%s", (example) => {
		const { sentence, at, left } = parse(example);
		const readings = prune(wordsOf(sentence))[at] ?? [];
		const told = /[A-Z]/u.test(left.join("")) ? partsOf(readings) : casesOf(readings).split(" ");
		expect([...told].sort()).toEqual(left);
	});
});
