import type { Extraction } from "@letopis/records";
import { describe, expect, it } from "vitest";
import { extractAllWith } from "../src/extract-all.js";
import type { ExtractOptions } from "../src/options.js";
import type { Outcome, Source } from "../src/source.js";

/** An extractor that finds nothing, so that these tests are about the loop alone. */
const empty = {
	extract: (text: string, options: ExtractOptions = {}): Extraction => {
		if (text.includes("беда")) throw new Error("трудный текст");
		return {
			contract: "1",
			document: {
				id: options.id ?? "?",
				sha256: "0".repeat(64),
				...(options.source === undefined ? {} : { source: options.source }),
				title: [options.published ?? "—", options.mentions, options.intents].join(" "),
				language: "rus",
				length: text.length,
				published: null,
				publishedFrom: "none",
				zones: [],
			},
			agreements: [],
			events: [],
			issues: [],
			extractor: { version: "0", grammar: "0" },
		};
	},
};

const collect = async (outcomes: AsyncIterable<Outcome>): Promise<string[]> => {
	const lines: string[] = [];
	for await (const outcome of outcomes)
		lines.push(
			"failure" in outcome
				? `${outcome.id}: ${outcome.failure.code}: ${outcome.failure.message}`
				: `${outcome.id}: ${outcome.extraction.document.length}`,
		);
	return lines;
};

const later = <T>(value: T, milliseconds: number): Promise<T> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds, value));

describe("one outcome for each source, in the order of the sources", () => {
	it("from an array of texts", async () => {
		const sources = [
			{ id: "a", text: "раз" },
			{ id: "b", text: "двадцать" },
		];
		expect(await collect(extractAllWith(empty, sources))).toEqual(["a: 3", "b: 8"]);
	});

	it("however long each takes to fetch", async () => {
		const sources = [30, 1, 20, 2, 0].map((wait, i) => ({ id: `${i}`, text: () => later("т".repeat(wait), wait) }));
		expect(await collect(extractAllWith(empty, sources))).toEqual(["0: 30", "1: 1", "2: 20", "3: 2", "4: 0"]);
	});

	it("from an async generator, from bytes, from nothing", async () => {
		async function* stream(): AsyncGenerator<Source> {
			yield { id: "строка", text: await later("слово", 1) };
			yield { id: "байты", text: new TextEncoder().encode("слово") };
			yield { id: "по требованию", text: () => new TextEncoder().encode("слово") };
		}
		expect(await collect(extractAllWith(empty, stream()))).toEqual(["строка: 5", "байты: 5", "по требованию: 5"]);
		expect(await collect(extractAllWith(empty, []))).toEqual([]);
	});
});

describe("a source that fails becomes a failure and loses nothing of the others", () => {
	const cases: readonly [string, Source, string][] = [
		[
			"a function that throws",
			{
				id: "x",
				text: () => {
					throw new Error("нет такого файла");
				},
			},
			"x: unreadable: нет такого файла",
		],
		[
			"a promise that rejects",
			{ id: "x", text: () => Promise.reject(new Error("нет доступа")) },
			"x: unreadable: нет доступа",
		],
		["a rejection that is no error", { id: "x", text: () => Promise.reject("стоп") }, "x: unreadable: стоп"],
		["an extractor that throws", { id: "x", text: "беда" }, "x: extraction-failed: трудный текст"],
		[
			"a text that is no text",
			{ id: "x", text: 5 as unknown as string },
			"x: unreadable: Expected `text` to be a string or bytes, got number",
		],
		["no id", { text: "слово" } as unknown as Source, "#2: 5"],
		[
			"no source at all",
			null as unknown as Source,
			"#2: unreadable: Expected a source to be an object with `id` and `text`, got null",
		],
		[
			"a date that is a number",
			{ id: "x", text: "т", published: 2020 as unknown as string },
			'x: unreadable: Expected `published` to be a string such as "2021-08-05", got 2020',
		],
		[
			"an address that is an object",
			{ id: "x", text: "т", source: {} as unknown as string },
			"x: unreadable: Expected `source` to be a string with a character at least, got an object",
		],
		[
			"an id that is a number",
			{ id: 7 as unknown as string, text: "т" },
			"#2: unreadable: Expected `id` to be a string with a character at least, got 7",
		],
		[
			"a format nobody reads",
			{ id: "x", text: "т", format: "pdf" as "html" },
			'x: unreadable: Expected `format` to be "text" or "html", got "pdf"',
		],
		[
			"a binary file",
			{ id: "x", text: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3) },
			"x: not-text:",
		],
	];
	it.each(cases)("%s", async (_name, source, expected) => {
		const lines = await collect(extractAllWith(empty, [{ id: "до", text: "а" }, source, { id: "после", text: "бв" }]));
		expect(lines).toHaveLength(3);
		expect([lines[0], lines[2]]).toEqual(["до: 1", "после: 2"]);
		expect(lines[1]).toContain(expected);
	});
});

describe("options", () => {
	it("go to every source, and a source's own date goes before them", async () => {
		const sources = [
			{ id: "a", text: "т", source: "статьи/a.txt" },
			{ id: "b", text: "т", published: "2020-02-29" },
		];
		const options = { published: "2019", mentions: true, intents: true };
		const documents = [];
		for await (const outcome of extractAllWith(empty, sources, options))
			if ("extraction" in outcome) documents.push(outcome.extraction.document);
		expect(documents.map(({ id, source, title }) => [id, source, title])).toEqual([
			["a", "статьи/a.txt", "2019 true true"],
			["b", undefined, "2020-02-29 true true"],
		]);
	});

	it.each([
		[0, "Expected `concurrency` to be a whole number from 1 up, got 0"],
		[1.5, "Expected `concurrency` to be a whole number from 1 up, got 1.5"],
		[Number.NaN, "Expected `concurrency` to be a whole number from 1 up, got NaN"],
		["4", "Expected `concurrency` to be a whole number from 1 up, got 4"],
	])("concurrency %s is refused at once", (concurrency, message) => {
		expect(() => extractAllWith(empty, [], { concurrency: concurrency as number })).toThrow(new RangeError(message));
	});

	it.each<[unknown, string]>([
		[null, "Expected the options to be an object, got null"],
		["2020", 'Expected the options to be an object, got "2020"'],
		[
			{ worker: 1 },
			"Expected the options published, mentions, intents, concurrency, workers, sizeBudget, timeBudget, signal, got `worker`",
		],
		[{ signal: 5 }, "Expected `signal` to be an AbortSignal, got 5"],
		[{ mentions: "yes" }, 'Expected `mentions` to be true or false, got "yes"'],
		[{ published: 2020 }, 'Expected `published` to be a string such as "2021-08-05", got 2020'],
	])("%j are refused at once", (options, message) => {
		expect(() => extractAllWith(empty, [], options as object)).toThrow(new TypeError(message));
	});

	it("a date that no calendar has, and sources that are none, are refused at once", () => {
		expect(() => extractAllWith(empty, [], { published: "2021-02-30" })).toThrow(RangeError);
		expect(() => extractAllWith(empty, 5 as unknown as [])).toThrow(TypeError);
		expect(() => extractAllWith(empty, "тексты" as unknown as [])).toThrow(TypeError);
	});
});

describe("bounds", () => {
	it("fetches no more than `concurrency` at a time", async () => {
		let now = 0;
		let most = 0;
		const text = async (): Promise<string> => {
			most = Math.max(most, ++now);
			await later(0, 1);
			now--;
			return "т";
		};
		const sources = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, text }));
		await collect(extractAllWith(empty, sources, { concurrency: 3 }));
		expect(most).toBe(3);
	});

	it("a consumer that stops asking stops the reading, and the iterable is closed when it leaves", async () => {
		let pulled = 0;
		let closed = false;
		async function* endless(): AsyncGenerator<Source> {
			try {
				for (;;) yield { id: `${pulled++}`, text: "т" };
			} finally {
				closed = true;
			}
		}
		for await (const outcome of extractAllWith(empty, endless(), { concurrency: 2, workers: 0 })) {
			await later(0, 20);
			expect(pulled).toBeLessThanOrEqual(Number(outcome.id) + 6);
			if (outcome.id === "5") break;
		}
		expect(closed).toBe(true);
	});

	it("gives what it has while the next source is still awaited", async () => {
		async function* halting(): AsyncGenerator<Source> {
			yield { id: "a", text: "т" };
			await new Promise(() => {});
		}
		const outcomes = extractAllWith(empty, halting());
		expect((await outcomes.next()).value).toMatchObject({ id: "a" });
		await outcomes.return();
	});

	it("an iterable that breaks gives what came before, then its error", async () => {
		function* breaking(): Generator<Source> {
			yield { id: "a", text: "т" };
			throw new Error("список оборвался");
		}
		const outcomes = extractAllWith(empty, breaking());
		expect((await outcomes.next()).value).toMatchObject({ id: "a" });
		await expect(outcomes.next()).rejects.toThrow("список оборвался");
	});
});

describe("an abort", () => {
	const texts = function* (): Generator<Source> {
		for (let i = 0; ; i++) yield { id: `${i}`, text: "т" };
	};

	it("is heard between texts at hand", async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(new Error("довольно")), 5);
		await expect(collect(extractAllWith(empty, texts(), { signal: stop.signal }))).rejects.toThrow("довольно");
	});

	it("is heard while a source is fetched, or awaited, for ever", async () => {
		for (const sources of [
			[{ id: "a", text: () => new Promise<string>(() => {}) }],
			(async function* (): AsyncGenerator<Source> {
				await new Promise(() => {});
				yield { id: "a", text: "т" };
			})(),
		]) {
			const stop = new AbortController();
			setTimeout(() => stop.abort(new Error("довольно")), 5);
			await expect(collect(extractAllWith(empty, sources, { signal: stop.signal }))).rejects.toThrow("довольно");
		}
	});

	it("before the start pulls nothing", async () => {
		let pulled = 0;
		const counting = function* (): Generator<Source> {
			pulled++;
			yield { id: "a", text: "т" };
		};
		const signal = AbortSignal.abort(new Error("довольно"));
		await expect(collect(extractAllWith(empty, counting(), { signal }))).rejects.toThrow("довольно");
		expect(pulled).toBe(0);
	});
});
