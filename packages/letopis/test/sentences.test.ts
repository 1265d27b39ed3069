import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createExtractor } from "letopis";
import { describe, expect, it } from "vitest";
import { expectedLines, foundLines, parseCases, type SentenceCase } from "./sentence-cases.js";

const folder = fileURLToPath(new URL("../../../fixtures/sentences/", import.meta.url));

const casesIn = (path: string): readonly SentenceCase[] => parseCases(path, readFileSync(folder + path, "utf8"));
const filesIn = (path: string): readonly string[] =>
	readdirSync(folder + path)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.map((name) => path + name);

const { extract } = createExtractor();
const found = (one: SentenceCase): readonly string[] => foundLines(one, extract(one.text, one.options));

describe.each(filesIn(""))("%s", (path) => {
	it.each(casesIn(path).map((one) => [one.name, one] as const))("%s", (_name, one) => {
		expect(found(one)).toEqual(expectedLines(one));
	});
});

describe("cases still to do", () => {
	it("are read without trouble; those that pass by now are named, to be moved up", () => {
		const cases = filesIn("todo/").flatMap(casesIn);
		const passing = cases.filter((one) => found(one).join("\n") === expectedLines(one).join("\n"));
		const names = passing.map(({ name }) => `\n  passes: ${name}`).join("");
		console.info(
			`fixtures/sentences/todo: ${cases.length - passing.length} of ${cases.length} do not pass yet${names}`,
		);
		expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
	});
});

describe("the notation", () => {
	const file = (text: string): readonly SentenceCase[] => parseCases("x.txt", text);

	it("is a name, a text, an arrow and records", () => {
		const [one, two] = file(`# first

@published 2021-05-12
@intents
Первая строка.

Вторая.

==>

agreement/memorandum  signed  2019-05-12  «подписали меморандум»
  party  Минск (BY-HM)
  party  провинция Ганьсу (CN-GS)
  place  -
event/forum  planned

# second
Ничего.
==>
nothing
`);
		expect(one).toMatchObject({ name: "first", text: "Первая строка.\n\nВторая." });
		expect(one?.options).toEqual({ published: "2021-05-12", intents: true });
		expect(expectedLines(one as SentenceCase)).toEqual([
			"agreement/memorandum  signed  2019-05-12  «подписали меморандум»",
			"  party  Минск (BY-HM)",
			"  party  провинция Ганьсу (CN-GS)",
			"  place  -",
			"event/forum  planned  -",
		]);
		expect(two).toMatchObject({ name: "second", text: "Ничего.", expected: [] });
	});

	it.each([
		["# a\nТекст.\n", "x.txt, «a»: expected one line «==>»"],
		["# a\n==>\nnothing\n", "x.txt, «a»: expected a text before «==>»"],
		["# a\nТекст.\n==>\n", "x.txt, «a»: expected records after «==>», or the word «nothing»"],
		["# a\n@date 5\nТекст.\n==>\nnothing\n", "x.txt, «a»: «@date» is no option; @published DATE and @intents are"],
		[
			"# a\nТекст.\n==>\nmemorandum signed\n",
			"x.txt, «a»: expected «agreement/TYPE  STATUS  DATE  «WORDS»» or «event/…»",
		],
		["# a\nТекст.\n==>\nevent/forum  actual\n  colour  red\n", "x.txt, «a»: «colour» is no field of a record"],
	])("%j is refused", (text, message) => {
		expect(() => file(text)).toThrow(message);
	});
});
