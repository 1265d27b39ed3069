import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, isValidEdtf } from "../src/dates/edtf.js";
import { lexicon } from "../src/dates/lexicon/index.js";
import type { PartialDate } from "../src/dates/partial-date.js";
import { resolveDate } from "../src/dates/resolve-date.js";
import type { DateContext } from "../src/dates/resolved-date.js";
import type { DateMention } from "../src/mention.js";
import { datesOf } from "./dates-reader.js";

const words = [
	...lexicon.keys(),
	..."с по до в на и к от после - – , . ( ) / г. гг. 2021 2016 98 12 31 5 25-го 2008-й 06.08.21 III XX назад через спустя каждый половине".split(
		" ",
	),
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(" "));
const year = fc.integer({ min: 1950, max: 2060 });
const published = fc.oneof(
	fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
	fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
	fc.record({ year }),
);
const context: fc.Arbitrary<DateContext> = fc.record(
	{
		published,
		tense: fc.constantFrom("past" as const, "present" as const, "future" as const),
		contextYear: year,
		anchor: fc
			.constantFrom("2020-02-28", "2019-12", "2013", "2018-07-09/2018-07-12", "XXXX-05-05", "../2020-01-31")
			.map((edtf) => ({ edtf, precision: "day" as const, ...(boundsOf(edtf) ?? { earliest: null, latest: null }) })),
	},
	{ requiredKeys: [] },
);
const contract =
	/^(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?)(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?))?$|^\d{3}X$/u;

describe("any run of words", () => {
	it("gives mentions that read back, stand in order and are plain data", () => {
		fc.assert(
			fc.property(soup, (text) => {
				let end = 0;
				for (const mention of datesOf(text)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
					expect(mention.to).toBeGreaterThan(mention.from);
					expect(JSON.parse(JSON.stringify(mention.date))).toEqual(mention.date);
					end = mention.end;
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it("resolves to values of the contract whose bounds agree, whatever the context", () => {
		fc.assert(
			fc.property(soup, context, (text, around) => {
				for (const { date } of datesOf(text)) {
					const value = resolveDate(date, around);
					if (!value) continue;
					expect(value.edtf).toMatch(contract);
					expect(isValidEdtf(value.edtf)).toBe(true);
					expect(boundsOf(value.edtf)).toEqual({ earliest: value.earliest, latest: value.latest });
					if (value.earliest !== null && value.latest !== null) expect(value.earliest <= value.latest).toBe(true);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

/** Words that carry a year in another shape than four digits, or ask for arithmetic. */
function isReckoned({ relative, decade, century, shortYear, anniversary, range }: PartialDate): boolean {
	if (range) return isReckoned(range.start) || isReckoned(range.end);
	return [relative, decade, century, shortYear, anniversary].some((field) => field !== undefined);
}

const inWords = new Set([
	"date/year-in-words",
	"date/short-year-in-words",
	"date/day-and-year",
	"date/year-range-short",
]);
const yearsOf = (edtf: string) => edtf.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];

/** Years of a value that are neither among the words nor allowed. */
function invented(
	text: string,
	mention: DateMention,
	around: DateContext,
	allowed: readonly number[],
): readonly string[] {
	const { date, rule, start, end } = mention;
	if (isReckoned(date) || inWords.has(rule)) return [];
	const value = resolveDate(date, around);
	const said = date.coordinated ? text : text.slice(start, end);
	return value
		? yearsOf(value.edtf).filter((each) => !said.includes(String(Number(each))) && !allowed.includes(Number(each)))
		: [];
}

const corpora = [
	"../../../corpus/",
	"../../../../shared/gold/seeds/",
	"../../../../shared/benchmarks/nerel-train/",
	"../../../../shared/benchmarks/factrueval-dev/",
].map((path) => new URL(path, import.meta.url));

describe("a year that is in neither the text nor the given date", () => {
	for (const folder of corpora)
		it(`appears nowhere in ${folder.pathname.split("/").at(-2)}`, ({ skip }) => {
			if (!existsSync(folder)) {
				console.log(`${folder.pathname} is not here, so its dates were not read.`);
				return skip("the texts are not here");
			}
			const found: string[] = [];
			for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
				const text = readFileSync(new URL(name, folder), "utf8");
				for (const mention of datesOf(text)) {
					found.push(...invented(text, mention, {}, []));
					for (const tense of ["past", "future"] as const)
						found.push(
							...invented(text, mention, { published: { year: 1990, month: 3, day: 5 }, tense }, [1989, 1990, 1991]),
						);
				}
			}
			expect(found).toEqual([]);
		});

	it("appears in no run of words", () => {
		fc.assert(
			fc.property(soup, (text) => {
				for (const mention of datesOf(text)) expect(invented(text, mention, {}, [])).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("hostile text", () => {
	it.each([
		["2004, ".repeat(5000)],
		["12 и ".repeat(5000)],
		["с 5 по ".repeat(5000)],
		["до конца ".repeat(5000)],
		["в течение ".repeat(5000)],
		["2016-".repeat(5000)],
		["1.".repeat(5000)],
		["более чем за ".repeat(5000)],
	])("%#: is read in time that grows with its length only", (text) => {
		const time = (input: string) => {
			const start = performance.now();
			datesOf(input);
			return performance.now() - start;
		};
		time(text);
		const short = Math.max(1, time(text));
		expect(time(text.repeat(4))).toBeLessThan(short * 16 + 200);
	});
});
