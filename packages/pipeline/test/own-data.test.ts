import { createExtractor, type ExtractorOptions, type Rules } from "@letopis/pipeline";
import { describe, expect, it } from "vitest";

const rules: Rules = {
	documentNouns: [
		{ noun: "конвенция", type: "treaty", examples: ["подписали конвенцию о дружбе"], never: ["конвент собрался"] },
	],
	eventNouns: [{ noun: "хакатон", type: "competition", examples: ["прошёл хакатон"], never: ["ход переговоров"] }],
	agreementVerbs: [
		{ lemma: "перезаключить", act: "extend", examples: ["города перезаключили договор"], never: ["заключили договор"] },
	],
	eventVerbs: [
		{
			lemma: "нагрянуть",
			type: "visit",
			subject: "visitor",
			examples: ["делегация нагрянула в Минск"],
			never: ["грянуть"],
		},
	],
};
const gazetteer = [{ id: "own-mokrushinsk", name: "Мокрушинск", level: "city", code: "RU-TYU" }] as const;
const text =
	"Мокрушинск и Минск подписали конвенцию о дружбе 5 мая 2021 года. Минск и Гомель перезаключили соглашение о дружбе. " +
	"В Мокрушинске прошёл хакатон. Делегация Минска нагрянула в Гомель.";

describe("rows and rules of the user's own", () => {
	const own = createExtractor({ gazetteer, rules });
	const { agreements, events, extractor } = own.extract(text);

	it("find places, papers, occasions and deeds that nothing finds without them", () => {
		expect(agreements.map(({ type, status, parties }) => [type, status, ...parties.map((p) => p.territory)])).toEqual([
			["treaty", "signed", "RU-TYU", "BY-HM"],
			["agreement", "extended", "BY-HM", "BY-HO"],
		]);
		expect(events.map(({ type, places }) => [type, places[0]?.name])).toEqual([
			["competition", "Мокрушинск"],
			["visit", "Гомель"],
		]);
		const without = createExtractor().extract(text);
		expect(without.events).toEqual([]);
		expect(without.agreements.map(({ status }) => status)).not.toContain("extended");
	});

	it("change the grammar's hash, by what they say and not by the name of their file", () => {
		const hash = (options: ExtractorOptions) => createExtractor(options).extract("").extractor.grammar;
		const file = (name: string) => ({ file: name, text: JSON.stringify(rules) });
		const hashes = [hash({}), hash({ gazetteer }), hash({ rules }), extractor.grammar];
		expect(new Set(hashes).size).toBe(4);
		expect(hash({ rules: file("one.json") })).toBe(hash({ rules: file("two.json") }));
		expect(hash({ gazetteer: [] })).toBe(hash({}));
	});
});

describe("refused when the extractor is made, with file, row and reason", () => {
	const [noun] = rules.documentNouns ?? [];
	const file = (value: unknown) => ({ file: "own.json", text: JSON.stringify(value) });
	it.each<[string, ExtractorOptions]>([
		["own.json: it is not JSON", { rules: { file: "own.json", text: "{documentNouns: []}" } }],
		["Expected own.json to be an object of tables, got «[]»", { rules: file([]) }],
		["own.json: Expected the tables documentNouns eventNouns", { rules: file({ nouns: [] }) }],
		["own.json, eventNouns: Expected a list of rows, got «{}»", { rules: file({ eventNouns: {} }) }],
		[
			"own.json, eventNouns row 2: Expected an object, got «хакатон»",
			{ rules: file({ eventNouns: [rules.eventNouns?.[0], "хакатон"] }) },
		],
		[
			"documentNouns row 1: Expected `type` to be one of agreement treaty",
			{ rules: file({ documentNouns: [{ ...noun, type: "paper" }] }) },
		],
		[
			"documentNouns row 1: Expected `noun` to be one word",
			{ rules: file({ documentNouns: [{ ...noun, noun: "Convention" }] }) },
		],
		[
			"documentNouns row 1: Expected `examples` to be a list of texts",
			{ rules: file({ documentNouns: [{ ...noun, examples: [] }] }) },
		],
		[
			"documentNouns row 1: Expected `never` to be a list of texts, at least one, of at most 300 characters each, got nothing",
			{ rules: file({ documentNouns: [{ ...noun, never: undefined }] }) },
		],
		[
			"documentNouns row 1: Expected only noun adjective type",
			{ rules: file({ documentNouns: [{ ...noun, colour: "red" }] }) },
		],
		[
			"documentNouns row 1: it finds nothing in its example «подписали договор»",
			{ rules: file({ documentNouns: [{ ...noun, examples: ["подписали договор"] }] }) },
		],
		[
			"documentNouns row 1: it holds for «текст конвенции», where it never should",
			{ rules: file({ documentNouns: [{ ...noun, never: ["текст конвенции"] }] }) },
		],
		[
			"rules, agreementVerbs row 1: Expected `act` to be one of sign",
			{ rules: { agreementVerbs: [{ lemma: "рвать", act: "tear" as "sign", examples: ["рвать"], never: ["рёв"] }] } },
		],
		[
			"own.tsv, line 2: Expected `level` to be one of",
			{ gazetteer: [{ file: "own.tsv", text: "id\tname\tlevel\nx\tМокрушинск\ttown" }] },
		],
		["Gazetteer row 1: The id «by-vi» is taken", { gazetteer: [{ ...gazetteer[0], id: "by-vi" }] }],
	])("%s", (message, options) => {
		expect(() => createExtractor(options)).toThrow(message.includes("object of tables") ? TypeError : RangeError);
		expect(() => createExtractor(options)).toThrow(message);
	});
	it.each<[unknown, string]>([
		[{ gazeteer: [] }, "Expected the options gazetteer, rules, got `gazeteer`"],
		[5, "Expected the options to be an object, got 5"],
		[null, "Expected the options to be an object, got null"],
		[{ gazetteer: "towns.tsv" }, 'Expected `gazetteer` to be a list of rows or tables, got "towns.tsv"'],
		[{ rules: null }, "Expected `rules` to be an object of tables, or a file of them, got null"],
		[{ rules: [] }, "Expected `rules` to be an object of tables, or a file of them, got a list"],
	])("options that are %j", (options, message) => {
		expect(() => createExtractor(options as ExtractorOptions)).toThrow(new TypeError(message));
	});
});
