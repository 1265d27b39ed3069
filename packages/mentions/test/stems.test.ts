import { expect, test } from "vitest";
import { createStems } from "../src/places/stems.js";

const stems = createStems();
for (const stem of ["витебск", "минск", "омск"]) stems.add(stem);

test.each([
	["витебском", 2],
	["минска", 1],
	["омск", 0],
])("«%s»: a stem and %d letters", (word, cut) => {
	expect(stems.cuts(word, 5) & (1 << cut)).toBe(1 << cut);
});

test.each(["договор", "омс", "встреча"])("«%s» begins with no stem", (word) => {
	expect(stems.cuts(word, 5)).toBe(0);
});

test("no more is cut off than may be", () => {
	expect(stems.cuts("омскими", 2)).toBe(0);
});
