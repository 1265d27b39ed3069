import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Gazetteer } from "../src/places/gazetteer.js";
import { createGazetteer } from "../src/places/own-rows.js";
import { type GazetteerRow, parseRows } from "../src/places/row.js";
import { TRAPS } from "../src/places/traps.js";
import { gazetteer, linesOf, placesOf } from "./places-reader.js";
import { dictionary } from "./reader.js";

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
	test("are read from a table, with their lines in messages", () => {
		const text = "id\tname\tlevel\tcode\n# towns\nown-m\tМокрушинск\tcity\tRU-TYU\nown-n\tМолотовск-2\tcity\tRU-ZZ\n";
		expect(() => createGazetteer({ rows: [{ file: "own.tsv", text }], base: gazetteer })).toThrow(
			new RangeError("own.tsv, line 4: «Молотовск-2» has the code RU-ZZ, which ISO 3166 does not"),
		);
		const sound = { file: "own.tsv", text: text.replace("RU-ZZ", "RU-TYU") };
		expect(
			createGazetteer({
				rows: [sound, { ...village, id: "own-p", name: "Полымянск", adjectives: "полымянский" }],
				base: gazetteer,
			}).size,
		).toBe(gazetteer.size + 3);
	});
	test.each<[string, GazetteerRow]>([
		["Gazetteer row 1: Expected `level` to be one of", { ...village, level: "town" as "city" }],
		["Gazetteer row 1: Expected `code` of ISO 3166, got «Минск»", { ...village, code: "Минск" }],
		["Gazetteer row 1: Expected `declension` f, m", { ...village, declension: "third" }],
		["Gazetteer row 1: Expected names in `variants`, got «<b>»", { ...village, variants: "<b>" }],
		["Gazetteer row 1: Expected `flags` among word person minor ambiguous, got «big»", { ...village, flags: "big" }],
		["Gazetteer row 1: Expected `weight` to be a string, got number", { ...village, weight: 6 as unknown as string }],
		["Gazetteer row 1: Expected the columns id name", { ...village, colour: "red" } as GazetteerRow],
		["The id «city-by-vitebsk» is taken", { ...village, id: "city-by-vitebsk" }],
		["«Мокрушинск» has the code RU-ZZ, which ISO 3166 does not", { ...village, code: "RU-ZZ" }],
		["«Мокрушинск» lies in «ru-zz», and no row has that id", { ...village, parent: "ru-zz" }],
		["«Витебск» shares a form with another place", { ...village, name: "Витебск", adjectives: "витебсковский" }],
		["«Витебск» says what «city-by-vitebsk» says", { ...village, name: "Витебск", code: "BY-VI" }],
		["«Мокрушинск» is marked `ambiguous` and shares no form", { ...village, flags: "ambiguous" }],
		[
			"«Мокрушинск» has the code RU-ZZ, which ISO 3166 does not (and 1 more)",
			{ ...village, code: "RU-ZZ", parent: "ru-xx" },
		],
	])("refused: %s", (reason, row) => {
		expect(() => createGazetteer({ rows: [row], base: gazetteer })).toThrow(RangeError);
		expect(() => createGazetteer({ rows: [row], base: gazetteer })).toThrow(reason);
	});
	test("that the dictionary inflects otherwise are refused, until a declension of their own settles it", () => {
		const row: GazetteerRow = { id: "user-lakhor", name: "Лахор", level: "city", code: "RU-TYU", flags: "ambiguous" };
		expect(() => createGazetteer({ rows: [row], base: gazetteer, dictionary })).toThrow(
			"Gazetteer row 1: «Лахор» has the form «лахра» in the dictionary",
		);
		const settled = createGazetteer({ rows: [{ ...row, declension: "m" }], base: gazetteer, dictionary });
		expect(settled.place("user-lakhor")?.name).toBe("Лахор");
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

describe("a malformed table or row says what, where and what to do", () => {
	const head = "id\tname\tlevel\tcode\n";
	test.each([
		["", "own.tsv, line 1: Expected a header of columns parted by tabs, got «»"],
		[head, "own.tsv, line 1: Expected at least one row under the header"],
		["id,name,level\nx,Мокрушинск,city\n", "got «id,name,level»"],
		[`${head}own-m Мокрушинск city RU-TYU\n`, "own.tsv, line 2: Expected 4 cells parted by tabs, got 1"],
		["id\tname\tname\tlevel\n", "own.tsv, line 1: Expected each column once, got `name` twice"],
		[`${head}own-m\tА\tcity\tRU-TYU\n`.replace("А", "мокрушинск"), "with its capital letter, got «мокрушинск»"],
		[`${head}own-m\tМокрушинск\tcity\nown-m\tБокрушинск\tcity\n`, "own.tsv, line 3: The id «own-m» is taken"],
		[`${head}own-m\t\tcity\tRU-TYU\n`, "own.tsv, line 2: Expected a value for `name`"],
	])("%j", (text, reason) => {
		expect(() => createGazetteer({ rows: [{ file: "own.tsv", text }], base: gazetteer })).toThrow(RangeError);
		expect(() => createGazetteer({ rows: [{ file: "own.tsv", text }], base: gazetteer })).toThrow(reason);
	});

	test.each<[Partial<GazetteerRow>, string]>([
		[{ name: "Договор" }, "«Договор» is also a common word: mark the row `word`"],
		[{ variants: "Встреча" }, "«Встреча» is also a common word"],
		[{ name: "123" }, "with its capital letter, got «123»"],
		[{ name: "" }, "Expected a value for `name`"],
		[{ adjectives: "мокрушинская" }, "in the nominative masculine («витебский»), got «мокрушинская»"],
		[{ parent: "own-m" }, "«Мокрушинск» lies in itself"],
		[{ parent: "ru-xx" }, "«Мокрушинск» lies in «ru-xx», and no row has that id"],
		[{ id: "by-vi" }, "The id «by-vi» is taken"],
		[{ code: "ru-tyu" }, "Expected `code` of ISO 3166, got «ru-tyu»"],
		[{ variants: "Мокрый, Сухой" }, "Expected names in `variants`, got «Мокрый, Сухой»"],
	])("%j", (wrong, reason) => {
		const row = { id: "own-m", name: "Мокрушинск", level: "city", code: "RU-TYU", ...wrong } as GazetteerRow;
		expect(() => createGazetteer({ rows: [row], base: gazetteer, dictionary })).toThrow(reason);
	});

	test("a common word may be a place that is marked so", () => {
		const row: GazetteerRow = { id: "own-m", name: "Договор", level: "city", code: "RU-TYU", flags: "word" };
		expect(createGazetteer({ rows: [row], base: gazetteer, dictionary }).place("own-m")?.name).toBe("Договор");
	});

	test.each([null, "own.tsv", 5])("%j is no row", (row) => {
		const rows = [row as unknown as GazetteerRow];
		expect(() => createGazetteer({ rows, base: gazetteer })).toThrow("Expected gazetteer row 1 to be an object");
	});

	test("a table is named and is text", () => {
		const rows = [{ text: head } as unknown as GazetteerRow];
		expect(() => createGazetteer({ rows, base: gazetteer })).toThrow(
			"Expected `file` and `text` of gazetteer table 1 to be strings",
		);
	});
});
