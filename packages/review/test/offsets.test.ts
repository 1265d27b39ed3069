import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetsOf } from "../src/index.js";

describe("offsets", () => {
	it.each([
		["Минск", [0, 1, 2, 3, 4, 5]],
		["贺志军 𠮷 野", [0, 1, 2, 3, 4, 4, 5, 6, 7]],
		["🤝🏽а", [0, 0, 1, 1, 2, 3]],
		["", [0]],
	])("of %j in code points", (text, points) => {
		const { toCodePoint } = offsetsOf(text);
		expect(Array.from({ length: text.length + 1 }, (_, unit) => toCodePoint(unit))).toEqual(points);
	});

	it("go there and back, and cut the same words", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
				const points = [...text];
				const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
				const { toUnit, toCodePoint } = offsetsOf(text);
				expect(text.slice(toUnit(from), toUnit(to))).toBe(points.slice(from, to).join(""));
				expect(toCodePoint(toUnit(from))).toBe(from);
			}),
		);
	});
});
