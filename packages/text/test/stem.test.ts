import { expect, test } from "vitest";
import { stem } from "../src/index.js";

test.each([
	["сотрудничеству", "сотрудничеств"],
	["соглашения", "соглашен"],
	["соглашением", "соглашен"],
])("%s → %s", (word, key) => {
	expect(stem(word)).toBe(key);
});
