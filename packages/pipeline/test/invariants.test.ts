import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileCases } from "../../../fixtures/hostile/cases.js";
import { createExtractor, extractAllWith } from "../src/index.js";
import { faults, firstDifference } from "./invariants.js";

const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));
const texts = readdirSync(corpus)
	.filter((name) => name.endsWith(".txt"))
	.sort()
	.map((name) => ({ id: name.slice(0, -4), text: readFileSync(corpus + name, "utf8") }));

const { extract } = createExtractor();
const everything = { mentions: true, intents: true };

describe("every promise of the contract holds", () => {
	it.each(texts)("for corpus text $id", ({ text }) => {
		expect(faults(extract(text, everything), text)).toEqual([]);
	});

	// The suite's limit is a hundred times what the largest takes; only work that grows faster than the text needs more.
	it.each(hostileCases)("for $name, in time and in an answer no longer than it should be", ({ text }) => {
		const extraction = extract(text, everything);
		expect(faults(extraction, text)).toEqual([]);
		expect(JSON.stringify(extraction).length).toBeLessThan(10_000 + 200 * text.length);
	});

	it.each(["2021", "2021-08", "2021-08-05"])("with a date from the caller, %s", (published) => {
		for (const { text } of texts.slice(0, 20)) {
			const extraction = extract(text, { ...everything, published });
			expect(faults(extraction, text)).toEqual([]);
			expect(extraction.document).toMatchObject({ publishedFrom: "caller", published: { edtf: published } });
		}
	});
});

const someText = fc.constantFrom(...texts.map(({ text }) => text));
const debris = fc.constantFrom(
	...'«»"()–—-.,:;!?№%…\n\r\t\u00a0\u00ad\u200b\u0301\ud83d😀ёЁIVХ1920'.split(""),
	"\r\n",
	"г.",
	"и",
	"с",
);

/** A corpus text with pieces cut out, doubled, swapped and sown with debris. */
const damaged = fc
	.tuple(
		someText,
		fc.array(
			fc.tuple(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.nat(400),
				fc.oneof(debris, fc.constant("")),
				fc.boolean(),
			),
			{
				maxLength: 8,
			},
		),
	)
	.map(([text, wounds]) =>
		wounds.reduce((whole, [at, length, sown, doubled]) => {
			const start = Math.floor(at * whole.length);
			const piece = whole.slice(start, start + length);
			return whole.slice(0, start) + sown + (doubled ? piece + piece : "") + whole.slice(start + length);
		}, text),
	);

const spliced = fc
	.array(fc.tuple(someText, fc.nat(3000), fc.nat(600)), { minLength: 2, maxLength: 5 })
	.map((pieces) => pieces.map(([text, start, length]) => text.slice(start, start + length)).join(""));

describe("and for texts made at random", () => {
	it("from damaged articles", () => {
		fc.assert(
			fc.property(damaged, (text) => {
				expect(faults(extract(text, everything), text)).toEqual([]);
			}),
			{ numRuns: 150, seed: 1 },
		);
	});

	it("from pieces of articles set together", () => {
		fc.assert(
			fc.property(spliced, (text) => {
				expect(faults(extract(text, everything), text)).toEqual([]);
			}),
			{ numRuns: 150, seed: 2 },
		);
	});

	it("from any code units at all", () => {
		const units = fc.string({
			unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
			maxLength: 300,
		});
		fc.assert(
			fc.property(units, (text) => {
				expect(faults(extract(text, everything), text)).toEqual([]);
			}),
			{ numRuns: 300, seed: 3 },
		);
	});
});

describe("the same text gives the same bytes", () => {
	const first = texts.map(({ id, text }) => extract(text, { id }));
	/** What another run gave differently, by document. */
	const differences = (run: readonly unknown[]): readonly string[] =>
		texts.flatMap(({ id }, index) => {
			const found = firstDifference(first[index], run[index], id);
			return found === undefined ? [] : [found];
		});

	it("from another extractor, in another order, after other texts", () => {
		const another = createExtractor();
		for (const { text } of hostileCases) if (text.length < 10_000) another.extract(text);
		const backwards = [...texts].reverse().map(({ id, text }) => another.extract(text, { id }));
		expect(differences(backwards.reverse())).toEqual([]);
	});

	it.each([1, 2, 16])("from a run with concurrency %d", async (concurrency) => {
		const run: unknown[] = [];
		for await (const outcome of extractAllWith({ extract }, texts, { concurrency }))
			run.push("extraction" in outcome ? outcome.extraction : outcome.failure);
		expect(run).toHaveLength(texts.length);
		expect(differences(run)).toEqual([]);
	});

	it("asked for mentions or not", () => {
		for (const { id, text } of texts) {
			const { mentions, ...rest } = extract(text, { id, mentions: true });
			expect(mentions).toBeDefined();
			expect(firstDifference(rest, extract(text, { id }), id)).toBeUndefined();
		}
	});

	it("does not depend on what the document is called", () => {
		for (const { text } of texts.slice(0, 20)) {
			const { document: a, ...one } = extract(text, { id: "a", source: "x/a.txt" });
			const { document: b, ...other } = extract(text);
			expect(firstDifference(one, other)).toBeUndefined();
			expect({ ...a, id: b.id, source: undefined }).toEqual({ ...b, source: undefined });
		}
	});
});

describe("a menu or a teaser", () => {
	/** Records without what counts from the start of the text: offsets, and ids, which are made of them. */
	const bare = ({ agreements, events }: ReturnType<typeof extract>): unknown => {
		const ids = new Map([...agreements, ...events].map(({ id }, index) => [id, `record ${index}`]));
		const strip = (key: string, value: unknown): unknown => {
			if (key === "start" || key === "end") return undefined;
			return typeof value === "string" ? (ids.get(value) ?? value) : value;
		};
		return JSON.parse(JSON.stringify({ agreements, events }, strip));
	};
	const cases = texts.flatMap(({ id, text }) =>
		extract(text)
			.document.zones.filter(({ kind }) => kind === "navigation" || kind === "teaser")
			.map(({ kind, start, end }) => ({ id, kind, start, end, text })),
	);

	it("is found in the corpus", () => {
		expect(cases.length).toBeGreaterThan(20);
	});

	it.each(cases)("of $id, $kind at $start, taken away changes no record", ({ text, start, end }) => {
		const without = text.slice(0, start) + text.slice(end);
		expect(firstDifference(bare(extract(text)), bare(extract(without)))).toBeUndefined();
	});
});

describe("these checks", () => {
	const text = "Минск и Пекин подписали договор 5 мая 2021 года.";
	const good = extract(text);
	const span = (start: number, end: number, words = text.slice(start, end)) => ({ start, end, text: words });
	const event = {
		...({ id: "evt_abcdefghij234567", type: "forum", realis: "actual", mode: "unknown", rule: "event/noun" } as const),
		...{
			trigger: span(0, 5),
			mentions: [],
			places: [],
			participants: [],
			counts: [],
			topics: [],
			outcomes: [],
			links: [],
			flags: [],
		},
	};
	const day = {
		precision: "day",
		resolution: "explicit",
		evidence: { how: "explicit", spans: [span(32, 47)] },
	} as const;

	it.each([
		[
			"a span that does not read back",
			{ issues: [{ code: "x", message: "x", span: span(0, 5, "Пекин") }] },
			"says «Пекин»",
		],
		["a span beyond the end", { issues: [{ code: "x", message: "x", span: span(0, 99) }] }, "is not within"],
		["a digest of another text", { document: { ...good.document, sha256: "0".repeat(64) } }, "digest"],
		[
			"overlapping zones",
			{
				document: {
					...good.document,
					zones: [
						{ kind: "title", start: 0, end: 9 },
						{ kind: "body", start: 5, end: 10 },
					],
				},
			},
			"overlaps",
		],
		[
			"a record in a teaser",
			{ events: [event], document: { ...good.document, zones: [{ kind: "teaser", start: 0, end: 9 }] } },
			"in a teaser",
		],
		[
			"a link to nothing",
			{ events: [{ ...event, links: [{ rel: "after", target: "evt_x", certainty: "stated" }] }] },
			"links to evt_x",
		],
		["a parent that is not there", { events: [{ ...event, partOf: "evt_x" }] }, "is part of evt_x"],
		["an outcome that is not there", { events: [{ ...event, outcomes: ["agr_x"] }] }, "has the outcome agr_x"],
		["one id twice", { events: [event, event] }, "two records have one id"],
		[
			"triggers out of order",
			{
				events: [
					{ ...event, trigger: span(8, 13) },
					{ ...event, id: "evt_bbcdefghij234567" },
				],
			},
			"after a later trigger",
		],
		[
			"a year that is not said",
			{ events: [{ ...event, when: { ...day, edtf: "2019-05-05", earliest: "2019-05-05", latest: "2019-05-05" } }] },
			"does not hold the year 2019",
		],
		[
			"a bound of another year",
			{ events: [{ ...event, when: { ...day, edtf: "2021-05-05", earliest: "2019-05-05", latest: "2021-05-05" } }] },
			"of another year",
		],
		[
			"a bound where there is no year",
			{ events: [{ ...event, when: { ...day, edtf: "XXXX-05-05", earliest: "2021-05-05", latest: null } }] },
			"of an unknown year",
		],
		["an unknown field", { took: 3 }, "took"],
	])("see %s", (_name, broken, message) => {
		const base = { ...good, agreements: [], events: [], issues: [] };
		expect(faults(base as never, text)).toEqual([]);
		expect(faults({ ...base, ...broken } as never, text).join("; ")).toContain(message);
	});
});
