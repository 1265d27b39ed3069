import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	agreementRecord,
	dateValue,
	eventRecord,
	extraction,
	issue,
	jsonSchema,
	participant,
	span,
} from "../src/schema.js";

const here = (path: string): URL => new URL(path, import.meta.url);

const words = (text: string, start = 0) => ({ start, end: start + text.length, text });
const said = (text: string, how = "explicit") => ({ how, spans: [words(text)] });
const date = (edtf: string, earliest: string | null = null, latest: string | null = null) => ({
	edtf,
	precision: "day",
	earliest,
	latest,
	resolution: "explicit",
	evidence: said(edtf),
});
const minsk = { role: "party", name: "Минск", kind: "municipality", territory: "BY-HM", evidence: said("Минск") };
const signing = {
	id: "agr_abcdefghij234567",
	type: "memorandum",
	status: "signed",
	trigger: words("подписали меморандум"),
	mentions: [],
	parties: [minsk],
	signatories: [],
	spheres: [{ code: "trade-economy", evidence: said("торговли") }],
	links: [],
	rule: "agreement/signed-between",
	flags: [],
};
const forum = {
	id: "evt_abcdefghij234567",
	type: "forum",
	realis: "actual",
	mode: "in-person",
	trigger: words("форум"),
	mentions: [],
	places: [],
	participants: [],
	counts: [],
	topics: [],
	outcomes: [],
	links: [],
	rule: "event/noun",
	flags: [],
};
const whole = {
	contract: "1",
	document: {
		id: "d",
		sha256: "0".repeat(64),
		language: "rus",
		length: 10,
		published: null,
		publishedFrom: "none",
		zones: [{ kind: "title", start: 0, end: 5 }],
	},
	agreements: [signing],
	events: [forum],
	issues: [{ code: "date-without-year", message: "The year is not said." }],
	extractor: { version: "0.1.0", grammar: "0" },
};

describe("the committed JSON Schema", () => {
	it("is current; write it with `letopis schema > packages/records/schema/extraction.schema.json`", () => {
		expect(readFileSync(here("../schema/extraction.schema.json"), "utf8")).toBe(
			`${JSON.stringify(jsonSchema(), null, 2)}\n`,
		);
	});

	it("lets no unknown field through, at any depth", () => {
		const open: string[] = [];
		const visit = (node: unknown, path: string): void => {
			if (typeof node !== "object" || node === null) return;
			const schema = node as Readonly<Record<string, unknown>>;
			if (schema["type"] === "object" && schema["additionalProperties"] !== false) open.push(path);
			for (const [key, value] of Object.entries(schema)) visit(value, `${path}/${key}`);
		};
		visit(jsonSchema(), "");
		expect(open).toEqual([]);
	});
});

describe("an extraction", () => {
	it("with one agreement and one event is valid", () => {
		expect(extraction.parse(whole)).toEqual(whole);
	});

	it("needs no evidence for a date that the caller gave, and for every other one", () => {
		const { evidence: _, ...given } = date("2021-08-05", "2021-08-05", "2021-08-05");
		const dated = { ...whole, document: { ...whole.document, published: given, publishedFrom: "caller" } };
		expect(extraction.safeParse(dated).success).toBe(true);
		expect(agreementRecord.safeParse({ ...signing, signed: given }).success).toBe(false);
	});

	it.each([
		["an unknown field at the top", { ...whole, took: "3 ms" }],
		["an unknown field in a record", { ...whole, agreements: [{ ...signing, confidence: 0.9 }] }],
		["another contract", { ...whole, contract: "2" }],
		["a digest that is none", { ...whole, document: { ...whole.document, sha256: "abc" } }],
		["an event in the place of an agreement", { ...whole, agreements: [forum] }],
	])("with %s is not", (_name, value) => {
		expect(extraction.safeParse(value).success).toBe(false);
	});
});

describe("records", () => {
	it.each([
		["type", "friendship"],
		["status", "done"],
		["id", "agr_1"],
		["trigger", { start: 3, end: 4 }],
		["parties", [{ ...minsk, role: "host" }]],
		["signatories", [minsk]],
		["signed", date("5 мая")],
		["amount", { value: 5, currency: "руб", evidence: said("5 рублей") }],
		["links", [{ rel: "extends", target: "agr_abcdefghij234567" }]],
	])("an agreement with a wrong %s is refused", (field, value) => {
		expect(agreementRecord.safeParse({ ...signing, [field]: value }).success).toBe(false);
		expect(agreementRecord.safeParse(signing).success).toBe(true);
	});

	it.each([
		["type", "party"],
		["realis", "signed"],
		["mode", "remote"],
		["edition", 0],
		["edition", 2.5],
		["places", [{ name: "Минск", territory: "Беларусь", evidence: said("Минск") }]],
		["counts", [{ of: "делегатов", op: "more", value: 20, evidence: said("более 20") }]],
	])("an event with a wrong %s is refused", (field, value) => {
		expect(eventRecord.safeParse({ ...forum, [field]: value }).success).toBe(false);
		expect(eventRecord.safeParse(forum).success).toBe(true);
	});

	it("a span is never empty, and evidence is never without a span", () => {
		expect(span.safeParse({ start: 0, end: 0, text: "" }).success).toBe(false);
		expect(participant.safeParse({ ...minsk, evidence: { how: "explicit", spans: [] } }).success).toBe(false);
	});

	it("an issue needs a code and a message", () => {
		expect(issue.safeParse({ code: "time-budget", message: "The document is too long." }).success).toBe(true);
		expect(issue.safeParse({ code: "time-budget", message: "" }).success).toBe(false);
	});
});

describe("dates", () => {
	it.each([
		"2004",
		"2019-10",
		"2021-08-05",
		"2018-07-09/2018-07-12",
		"2016/2020",
		"2022-33",
		"2022-41",
		"2022-24",
		"XXXX-11-12",
		"../2023-10-20",
		"2020-01-01/..",
		"200X",
	])("%s is a date of the contract", (edtf) => {
		expect(dateValue.safeParse(date(edtf)).success).toBe(true);
	});

	it.each(["", "5 мая", "2021-8-5", "21", "2021-08-05T10:00", "2021-08-05/2021-08-06/2021-08-07"])(
		"«%s» is none",
		(edtf) => {
			expect(dateValue.safeParse(date(edtf)).success).toBe(false);
		},
	);

	it("bounds are days that exist, the earliest first", () => {
		expect(dateValue.safeParse(date("2021-02", "2021-02-01", "2021-02-28")).success).toBe(true);
		expect(dateValue.safeParse(date("2021-02", "2021-02-01", "2021-02-30")).success).toBe(false);
		expect(dateValue.safeParse(date("2021-02", "2021-02-28", "2021-02-01")).success).toBe(false);
		expect(dateValue.safeParse(date("../2021", null, "2021-12-31")).success).toBe(true);
	});
});
