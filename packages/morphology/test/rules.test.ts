import { describe, expect, it } from "vitest";
import { prune } from "../src/index.js";
import { RULES } from "../src/prune.js";
import { casesOf, wordsOf } from "./support.js";

/** `в [области]: loct accs` → the sentence, the place of the bracketed word, the cases it must have left. */
function parse(example: string) {
	const [, before = "", word = "", after = "", cases = ""] = /^(.*)\[(.+)\](.*): ([a-z ]+)$/u.exec(example) ?? [];
	return { sentence: before + word + after, at: wordsOf(before).length, cases: cases.split(" ").sort() };
}

describe.each(RULES)("$name", ({ examples, never }) => {
	it("has examples of what it leaves and of what it must not touch", () => {
		expect(examples.length).toBeGreaterThanOrEqual(2);
		expect(never.length).toBeGreaterThanOrEqual(1);
	});
	it.each([...examples, ...never])("%s", (example) => {
		const { sentence, at, cases } = parse(example);
		const words = wordsOf(sentence);
		expect(
			casesOf(prune(words)[at] ?? [])
				.split(" ")
				.sort(),
		).toEqual(cases);
	});
});
