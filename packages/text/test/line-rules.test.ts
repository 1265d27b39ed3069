import { describe, expect, test } from "vitest";
import { LINE_RULES, widen } from "../src/zones/rules.js";

describe.each(LINE_RULES.map((rule) => [rule.name, rule] as const))("%s", (_, { pattern, examples, never }) => {
	test.each(examples.map((line) => [line]))("finds «%s»", (line) => expect(pattern.test(line)).toBe(true));
	test.each(never.map((line) => [line]))("leaves «%s»", (line) => expect(pattern.test(line)).toBe(false));
	test.each(examples.map((line) => [line]))("is not kept from «%s» by its wider pattern", (line) =>
		expect(new RegExp(widen(pattern.source), "i").test(line)).toBe(true),
	);
	test("has examples of both", () => {
		expect(examples.length).toBeGreaterThan(0);
		expect(never.length).toBeGreaterThan(0);
	});
});

test("no two rules share a name", () => {
	const names = LINE_RULES.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

test.each([
	["^Фото\\p{L}*(?!\\p{L})", "^Фото\\S*"],
	["[^\\p{L}]\\P{L}[\\p{L}-]", "[^][^][\\S-]"],
])("«%s» stands nowhere but where «%s» does", (narrow, wide) => expect(widen(narrow)).toBe(wide));
