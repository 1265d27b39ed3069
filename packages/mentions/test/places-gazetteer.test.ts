import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGazetteer, type Gazetteer } from "../src/places/gazetteer.js";
import { type GazetteerRow, parseRows } from "../src/places/row.js";
import { TRAPS } from "../src/places/traps.js";
import { gazetteer, linesOf, placesOf } from "./places-reader.js";

const village: GazetteerRow = {
	id: "user-mokrushino",
	name: "Мокрушинск",
	level: "city",
	code: "RU-TYU",
	adjectives: "мокрушинский",
	weight: "6",
};

describe("rows of the user's own", () => {
	test("are found beside the package's", () => {
		const own = createGazetteer({ rows: [village], base: gazetteer });
		const found = placesOf("Мокрушинская делегация из Мокрушинска в Минске", own);
		expect(found.map((mention) => [mention.name, mention.territory])).toEqual([
			["Мокрушинск", "RU-TYU"],
			["Мокрушинск", "RU-TYU"],
			["Минск", "BY-HM"],
		]);
		expect(own.place("user-mokrushino")?.name).toBe("Мокрушинск");
		expect(own.size).toBe(gazetteer.size + 1);
	});
	test("are not found without them", () => {
		expect(linesOf("Делегация из Мокрушинска")).toEqual([]);
	});
	test.each<[string, GazetteerRow]>([
		["the id «city-by-vitebsk» is taken", { ...village, id: "city-by-vitebsk" }],
		["Expected `level` to be one of", { ...village, level: "town" as "city" }],
		["Expected `code` of ISO 3166, got «Минск»", { ...village, code: "Минск" }],
		["Expected `declension` f, m", { ...village, declension: "third" }],
		["Expected names in `variants`, got «<b>»", { ...village, variants: "<b>" }],
	])("refused: %s", (reason, row) => {
		expect(() => createGazetteer({ rows: [row], base: gazetteer })).toThrow(RangeError);
		expect(() => createGazetteer({ rows: [row], base: gazetteer })).toThrow(reason);
	});
});

describe("a table", () => {
	test("is read by its header", () => {
		expect(parseRows("id\tname\tlevel\tcode\nx\tМинск\tcity\tBY-HM\n", "own.tsv")).toEqual([
			{ id: "x", name: "Минск", level: "city", code: "BY-HM" },
		]);
	});
	test.each([
		["own.tsv, line 1: Expected a column `level` in the header", "id\tname\nx\tМинск"],
		["own.tsv, line 1: Expected the columns", "id\tname\tlevel\tcolour\nx\tМинск\tcity\tred"],
		["own.tsv, line 3: Expected 3 cells, got 4", "id\tname\tlevel\nx\tМинск\tcity\ny\tОрша\tcity\tBY"],
		["own.tsv, line 2: Expected a value for `name`", "id\tname\tlevel\nx\t\tcity"],
		["own.tsv, line 2: Expected `name` of at most 100 characters", `id\tname\tlevel\nx\t${"А".repeat(301)}\tcity`],
	])("is refused with file, line and reason: %s", (reason, text) => {
		expect(() => parseRows(text, "own.tsv")).toThrow(RangeError);
		expect(() => parseRows(text, "own.tsv")).toThrow(reason);
	});
});

test.each(TRAPS.map((trap) => [trap.example, trap.noun]))("%s: no place (%s)", (text) => {
	expect(linesOf(text)).toEqual([]);
});

/** How often the gazetteer is asked for a word while a text is read. */
function lookUpsIn(text: string): number {
	let count = 0;
	const counted: Gazetteer = {
		...gazetteer,
		candidates(norm) {
			count++;
			return gazetteer.candidates(norm);
		},
	};
	placesOf(text, counted);
	return count;
}

const words = [
	"Витебск",
	"Витебской",
	"области",
	"и",
	",",
	"г.",
	"(",
	")",
	"Новая",
	"провинций",
	"Хэнань",
	"-",
	"«",
	"»",
	"район",
	"витебско",
	"Саха",
	"с",
];

describe("whatever the text", () => {
	test("spans lie in it, in order, apart, over whole tokens or their parts", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...words), { maxLength: 40 }),
				fc.constantFrom(" ", "", " — "),
				(given, glue) => {
					const text = given.join(glue);
					let end = 0;
					for (const mention of placesOf(text)) {
						expect(mention.start).toBeGreaterThanOrEqual(end);
						expect(mention.end).toBeGreaterThan(mention.start);
						expect(mention.end).toBeLessThanOrEqual(text.length);
						expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
						expect(mention.cases).toBeGreaterThan(0);
						end = mention.end;
					}
				},
			),
		);
	});
	test.each([
		["capitalised words", "Витебск Минск Слово ".repeat(1_000)],
		["adjectives in one list", `${"Витебской, ".repeat(10_000)}областей`],
		["a list of provinces", `провинций ${"Хэнань, ".repeat(10_000)}`],
		["abbreviations", "КНР г. обл. р-н РТ п. ".repeat(2_000)],
		["brackets", "Витебской (".repeat(10_000)],
		["one long name", `город ${"А".repeat(100_000)}`],
		["hyphens", "Улан-".repeat(20_000)],
	])("%s cost look-ups in proportion to their number", (_, text) => {
		expect(lookUpsIn(text)).toBeLessThan(2.2 * lookUpsIn(text.slice(0, text.length / 2)) + 100);
	});
});
