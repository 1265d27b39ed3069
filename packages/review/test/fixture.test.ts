import { extract } from "letopis";
import { describe, expect, it } from "vitest";
import {
	checkSpans,
	fileName,
	makeFixture,
	parseFixture,
	printFixture,
	printFixtureLine,
	uniqueNames,
} from "../src/index.js";

const text = "Минск и Пекин подписали меморандум 5 мая 2021 года.";
const today = (published?: string) =>
	makeFixture(extract(text, { id: "minsk", source: "/a/b.txt", ...(published ? { published } : {}) }), text);

describe("a fixture", () => {
	it("is today's records, without the path they were read from", () => {
		const fixture = today();
		expect(fixture.document.id).toBe("minsk");
		expect(fixture.document).not.toHaveProperty("source");
		expect(fixture.agreements.map(({ signed }) => signed?.edtf)).toEqual(["2021-05-05"]);
	});

	it("reads back from both ways of printing it", () => {
		const fixture = { ...today("2021-06-01"), text, note: "проверено" };
		expect(parseFixture(printFixture(fixture), "minsk.json")).toEqual(fixture);
		expect(parseFixture(printFixtureLine(fixture), "line 1")).toEqual(fixture);
		expect(printFixtureLine(fixture).trimEnd()).not.toContain("\n");
	});

	it("is printed with short values on one line", () => {
		expect(printFixture(today())).toContain('"trigger": { "start": 14, "end": 34, "text": "подписали меморандум" },\n');
	});
});

const minimal = { document: { id: "x" }, agreements: [], events: [] };
const agreement = { type: "treaty", status: "signed", trigger: { start: 0, end: 5, text: "Минск" } };

describe("a file that is no fixture is refused with its name and place", () => {
	it.each([
		["{", "f.json is not JSON; correct it or write it anew with `letopis fixture add`."],
		["[]", "f.json is no fixture: it has no document, agreements and events."],
		["null", "f.json is no fixture: it has no document, agreements and events."],
		[{ ...minimal, events: undefined }, "f.json: events: Invalid input: expected array"],
		[{ ...minimal, agreements: [{ ...agreement, type: "pact" }] }, "f.json: agreements[0].type: Invalid option"],
		[{ ...minimal, agreements: [{ ...agreement, statys: "x" }] }, 'f.json: agreements[0]: Unrecognized key: "statys"'],
		[
			{ ...minimal, agreements: [{ ...agreement, parties: [{ kind: "country" }] }] },
			"f.json: agreements[0].parties[0].name: Invalid input: expected string",
		],
		['{"__proto__":{"document":{}},"agreements":[],"events":[]}', "f.json"],
	])("%j", (value, message) => {
		const json = typeof value === "string" ? value : JSON.stringify(value);
		expect(() => parseFixture(json, "f.json")).toThrow(message);
	});

	it("and so is one whose words are not in the text", () => {
		const fixture = parseFixture(JSON.stringify({ ...minimal, agreements: [agreement] }), "f.json");
		expect(() => checkSpans(fixture, text, "f.json")).not.toThrow();
		expect(() => checkSpans(fixture, `В ${text}`, "f.json")).toThrow(
			"f.json: agreements[0].trigger: the text has «В Мин» from 0 to 5, and the fixture says «Минск»",
		);
	});
});

describe("a file name", () => {
	it.each([
		["d01", "d01"],
		["Витебск и Ганьсу: 5 мая", "Витебск_и_Ганьсу_5_мая"],
		["../../etc/passwd", "document___.._etc_passwd"],
		["/", "document__"],
		["..", "document__"],
		["", "document_"],
		[".hidden", "_hidden"],
		["CON", "document_CON"],
		["nul.txt", "document_nul.txt"],
		["а\u202eб\u0000в", "а_б_в"],
		["x".repeat(300), "x".repeat(80)],
	])("of %j is %j", (id, name) => {
		expect(fileName(id)).toBe(name);
	});

	it("is given once", () => {
		const name = uniqueNames();
		expect(["a", "A", "a", "a_2"].map(name)).toEqual(["a", "A_2", "a_3", "a_2_2"]);
	});
});
