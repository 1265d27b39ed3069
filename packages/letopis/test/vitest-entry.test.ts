import { fileURLToPath } from "node:url";
import { extract } from "letopis";
import { fixtureCases } from "letopis/vitest";
import { describe, expect, it } from "vitest";

const text = "Минск и Пекин подписали меморандум 5 мая 2021 года.";
const expected = {
	agreements: [
		{
			type: "memorandum" as const,
			status: "signed" as const,
			trigger: { start: 14, end: 34, text: "подписали меморандум" },
			parties: [{ name: "Минск" }, { name: "Пекин" }],
			signed: { edtf: "2021-05-05" },
		},
	],
	events: [],
	text,
};

describe("toMatchRecords", () => {
	it("is content with as much of a fixture as a person wrote", () => {
		expect(extract(text)).toMatchRecords(expected);
		expect(extract("Минск и Пекин.")).not.toMatchRecords(expected);
	});

	it("tells the difference in words", () => {
		const [agreement] = expected.agreements;
		const other = { ...expected, agreements: [{ ...agreement!, type: "treaty" as const }] };
		expect(() => expect(extract(text)).toMatchRecords(other)).toThrow(
			[
				"The records are not those of the fixture (fixture → found):",
				"  changed agreement/treaty signed 2021-05-05 «подписали меморандум»",
				"    type          treaty → memorandum",
				"                  Минск и Пекин [подписали меморандум] 5 мая 2021 года.",
			].join("\n"),
		);
		expect(() => expect(extract(text)).not.toMatchRecords(expected)).toThrow("and were not to be");
	});

	it("refuses what holds no records", () => {
		expect(() => expect("text").toMatchRecords(expected)).toThrow(
			new TypeError("Expected what `extract` gives to have `agreements` and `events`"),
		);
	});
});

const cases = await fixtureCases(fileURLToPath(new URL("fixture-case", import.meta.url)));

describe("fixtureCases", () => {
	it.each(cases)("$name", ({ text, options, expected }) => {
		expect(extract(text, options)).toMatchRecords({ ...expected, text });
	});

	it("gives each text with what the extractor is to be told", () => {
		expect(cases.map(({ name, options }) => [name, options])).toEqual([
			["memorandum", { id: "memorandum" }],
			["yesterday", { id: "yesterday", published: "2024-05-15" }],
		]);
	});
});
