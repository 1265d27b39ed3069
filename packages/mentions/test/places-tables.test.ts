import { readFileSync, statSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { expect, test } from "vitest";
import { bordersOn } from "../src/places/borders.js";
import { capitals } from "../src/places/capitals.js";
import { readCodes } from "../src/places/codes.js";
import { compileRows } from "../src/places/compile.js";
import { GAZETTEER_FILE, loadGazetteer } from "../src/places/gazetteer.js";
import { lintGazetteer } from "../src/places/lint.js";
import { lintForms } from "../src/places/lint-forms.js";
import type { GazetteerRow } from "../src/places/row.js";
import { readTables } from "../src/places/tables.js";

const rows = readTables();
const codes = readCodes();

test("the compiled gazetteer is what the tables give: run scripts/build-gazetteer.mjs", () => {
	expect(readFileSync(GAZETTEER_FILE, "utf8") === compileRows(rows)).toBe(true);
});

test("the linter finds nothing in the tables", () => {
	expect(lintGazetteer(rows, { codes })).toEqual([]);
});

test("the dictionary declines the towns it knows as the gazetteer does", () => {
	const { compared, findings } = lintForms(rows, loadDictionary());
	expect(compared).toBeGreaterThan(3_000);
	expect(findings).toEqual([]);
});

const bordering = (country: string): string[] =>
	[...codes].filter((region) => bordersOn(region, country)).map((region) => region.slice(3));

test.each([
	["BY", "BRY PSK SMO"],
	["LV", "PSK"],
	["EE", "LEN PSK"],
	["LT", "KGD"],
	["PL", "KGD"],
	["FI", "KR LEN MUR"],
	["NO", "MUR"],
	["UA", "BEL BRY KDA KRS ROS VOR"],
	["KZ", "AL ALT AST CHE KGN NVS OMS ORE SAM SAR TYU VGG"],
	["MN", "AL BU TY ZAB"],
	["CN", "AL AMU KHA PRI YEV ZAB"],
	["KP", "PRI"],
	["JP", "PRI SAK"],
	["AZ", "DA"],
	["GE", "CE DA IN KB KC KDA SE"],
	["DE", ""],
])("on %s border %s, all of them codes of ISO 3166", (country, regions) => {
	expect(bordering(country).sort().join(" ")).toBe(regions);
});

test("every chief town is a town of the gazetteer under its code", () => {
	const towns = new Set(rows.map(({ name, code }) => `${name} ${code}`));
	expect([...capitals].filter(([, { name, territory }]) => !towns.has(`${name} ${territory}`))).toEqual([]);
	expect([...capitals.keys()].filter((code) => !codes.has(code))).toEqual([]);
});

test("the gazetteer stays small", () => {
	expect(loadGazetteer().size).toBe(rows.length);
	expect(statSync(GAZETTEER_FILE).size).toBeLessThan(2_500_000);
});

const named = (country: string): readonly GazetteerRow[] =>
	rows.filter((row) => row.code?.startsWith(`${country}-`) && row.code === row.id.toUpperCase());

test.each([
	["RU", 83],
	["BY", 7],
	["KZ", 20],
	["UZ", 14],
	["KG", 9],
	["TJ", 5],
	["TM", 6],
	["AM", 11],
	["GE", 12],
	["MD", 37],
	["UA", 27],
	["MN", 22],
	["CN", 34],
	["VN", 63],
	["KR", 17],
	["KP", 13],
	["JP", 47],
	["IR", 31],
	["IN", 36],
	["TR", 81],
	["AE", 7],
])("%s has all its %i subdivisions", (country, count) => {
	const given = new Set(named(country).map((row) => row.code));
	expect(given.size).toBe(count);
	expect([...codes].filter((code) => code.startsWith(`${country}-`) && !given.has(code))).toEqual([]);
});

test("every country of ISO 3166-1 that people live in is there", () => {
	const given = new Set(rows.filter((row) => row.level === "country").map((row) => row.code));
	expect([...codes].filter((code) => code.length === 2 && !given.has(code))).toEqual(["BV", "HM"]);
});

const row = (given: Partial<GazetteerRow>): GazetteerRow => ({
	id: "city-by-gomel",
	name: "Гомель",
	level: "city",
	...given,
});

test.each<[string, GazetteerRow[], string]>([
	["a code nobody has", [row({ code: "BY-XX" })], "unknown-code"],
	["a parent nobody is", [row({ parent: "by-xx" })], "unknown-parent"],
	["one id twice", [row({}), row({ name: "Минск" })], "duplicate-id"],
	["an id in Cyrillic", [row({ id: "гомель" })], "malformed"],
	["a code in small letters", [row({ code: "by-ho" })], "malformed"],
	["a name listed twice", [row({ variants: "гомель" })], "needless-mark"],
	[
		"two towns of one name",
		[row({ id: "one", code: "BY-HO" }), row({ id: "two", code: "BY-BR" })],
		"undeclared-namesake",
	],
	["a mark for no namesake", [row({ flags: "ambiguous" })], "needless-mark"],
	["one row twice", [row({ id: "one", code: "BY-HO" }), row({ id: "two", code: "BY-HO" })], "dead-row"],
	["a row of no letters", [row({ name: "—" })], "malformed"],
])("the linter sees %s", (_, given, rule) => {
	expect(lintGazetteer(given, { codes }).map((finding) => finding.rule)).toContain(rule);
});
