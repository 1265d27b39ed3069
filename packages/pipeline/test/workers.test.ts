import type { Extraction } from "@letopis/records";
import { describe, expect, it } from "vitest";
import { extractLinesWith, type OpenCrew } from "../src/extract-all.js";
import type { Line, Source } from "../src/source.js";
import { openWorkers } from "../src/workers.js";

const file = new URL("./odd-worker.mjs", import.meta.url);

/** This thread is not to extract anything here. */
const never = {
	extract: (): Extraction => {
		throw new Error("extracted in the caller's thread");
	},
};

const openCrew: OpenCrew = async (size, run, timeBudget) =>
	openWorkers({ file, size, data: { word: "общее" }, run, timeBudget });

const told = (line: Line): string =>
	"failure" in line
		? `${line.id}: ${line.failure.code}`
		: `${line.id}: ${(JSON.parse(line.json) as Extraction & { length: number }).length}`;

async function collect(sources: Iterable<Source> | AsyncIterable<Source>, options = {}): Promise<readonly string[]> {
	const lines: string[] = [];
	for await (const line of extractLinesWith(never, sources, { workers: 2, ...options }, openCrew))
		lines.push(told(line));
	return lines;
}

const texts = (count: number, odd: Readonly<Record<number, string>> = {}): Source[] =>
	Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: odd[at] ?? "т".repeat(at % 7) }));

const expected = (count: number, odd: Readonly<Record<number, string>> = {}): string[] =>
	Array.from({ length: count }, (_, at) => `${at}: ${odd[at] ?? at % 7}`);

describe("threads", () => {
	it.each([1, 2, 3])("%s give the lines in the order of the sources", async (workers) => {
		expect(await collect(texts(500), { workers })).toEqual(expected(500));
	});

	it("give long texts and short ones in order, though a batch holds many of the short", async () => {
		const long = { 3: "д".repeat(200_000), 250: "д".repeat(70_000), 499: "д".repeat(100_000) };
		expect(await collect(texts(500, long))).toEqual(expected(500, { 3: "200000", 250: "70000", 499: "100000" }));
	});

	it("get the data and the options of the run", async () => {
		const options = { workers: 1, published: "2020", mentions: true };
		for await (const line of extractLinesWith(never, texts(1), options, openCrew))
			expect("json" in line && JSON.parse(line.json)).toEqual({
				id: "0",
				length: 0,
				data: "общее",
				published: "2020",
				mentions: true,
				intents: false,
			});
	});

	it("leave sources that cannot be read in their places", async () => {
		const sources = texts(5);
		sources[2] = { id: "2", text: () => Promise.reject(new Error("нет")) };
		expect(await collect(sources)).toEqual(expected(5, { 2: "unreadable" }));
	});

	it("are started for nothing at all, too", async () => {
		expect(await collect([])).toEqual([]);
	});
});

describe("what goes wrong in a thread", () => {
	it("a text that kills its thread is told, and no other is lost", async () => {
		expect(await collect(texts(60, { 17: "умри", 40: "умри" }))).toEqual(
			expected(60, { 17: "worker-died", 40: "worker-died" }),
		);
	});

	it("a text that takes for ever is told, and no other is lost", async () => {
		expect(await collect(texts(3, { 1: "вечно" }), { timeBudget: 100 })).toEqual(expected(3, { 1: "time-budget" }));
	});

	it("a module that throws is told for the text that made it throw", async () => {
		expect(await collect(texts(20, { 7: "беда" }))).toEqual(expected(20, { 7: "worker-died" }));
	});
});

describe("threads that do not start", () => {
	const message = "no thread can be started to extract in: ";
	const open = (how: string): OpenCrew => {
		const data = { how, starts: new Int32Array(new SharedArrayBuffer(4)) };
		const file = new URL("./unstarted-worker.mjs", import.meta.url);
		return (size, run, timeBudget) => openWorkers({ file, size, data, run, timeBudget, startBudget: 2100 });
	};

	it.each([
		["throws", 2, `${message}модуль сломан`],
		["exits", 2, `${message}worker exited with code: 7`],
		["never", 2, `${message}the first has not answered within 2100 ms`],
		["throws when it is replaced", 1, `${message}модуль сломан`],
	])("since their module %s end the run, and say so", async (how, workers, reason) => {
		const lines = extractLinesWith(never, texts(500), { workers }, open(how));
		await expect(lines.next()).rejects.toThrow(`${reason}; extract without (workers: 0)`);
	});

	it("do not hold up an abort", async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(new Error("довольно")), 50);
		const lines = extractLinesWith(never, texts(500), { workers: 2, signal: stop.signal }, open("never"));
		await expect(lines.next()).rejects.toThrow("довольно");
	});
});

describe("bounds", () => {
	it("a text over the size budget is not extracted from", async () => {
		const long = { 1: "д".repeat(11), 2: "д".repeat(10) };
		expect(await collect(texts(4, long), { sizeBudget: 10 })).toEqual(expected(4, { 1: "too-large", 2: "10" }));
	});

	it("a consumer that stops asking stops the reading", async () => {
		let pulled = 0;
		let closed = false;
		async function* endless(): AsyncGenerator<Source> {
			try {
				for (;;) yield { id: `${pulled++}`, text: "т".repeat(10_000) };
			} finally {
				closed = true;
			}
		}
		let [before, asked] = [0, 0];
		for await (const _ of extractLinesWith(never, endless(), { workers: 2 }, openCrew)) {
			if (++asked === 20) {
				await new Promise((resolve) => setTimeout(resolve, 100));
				before = pulled;
				await new Promise((resolve) => setTimeout(resolve, 100));
				expect(pulled).toBe(before);
				// Batches of seven texts: eight given out, one being filled, four held; and those being read.
				expect(pulled).toBeLessThan(20 + 13 * 7 + 2 * 8 + 7);
				break;
			}
		}
		expect(closed).toBe(true);
	});

	it("an abort ends the run and its threads, whatever they do", async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(new Error("довольно")), 300);
		await expect(collect(texts(3, { 1: "вечно" }), { signal: stop.signal })).rejects.toThrow("довольно");
	});

	it.each([
		["workers", -1, "Expected `workers` to be a whole number from 0 up, got -1"],
		["sizeBudget", 0, "Expected `sizeBudget` to be a whole number from 1 up, got 0"],
		["timeBudget", 1.5, "Expected `timeBudget` to be a whole number from 1 up, got 1.5"],
	])("%s %s is refused at once", (name, value, message) => {
		expect(() => extractLinesWith(never, [], { [name]: value })).toThrow(new RangeError(message));
	});
});

describe("few texts", () => {
	it("are extracted in the caller's thread, and no thread is started", async () => {
		let opened = 0;
		const counting: OpenCrew = (size, run, budget) => {
			opened++;
			return openCrew(size, run, budget);
		};
		const lines: string[] = [];
		for await (const line of extractLinesWith(never, texts(50), {}, counting)) lines.push(told(line));
		expect([opened, new Set(lines.map((line) => line.split(": ")[1]))]).toEqual([0, new Set(["extraction-failed"])]);
	});
});
