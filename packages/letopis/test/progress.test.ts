import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { none } from "../src/output/counts.js";
import { inUnits, progressOn } from "../src/output/progress.js";

const counts = { ...none, documents: 99, agreements: 20, events: 10, failed: 1 };

/** What is shown of a run over 10 MB on the disk, a step each of so many milliseconds. */
function shown(terminal: object, steps: readonly number[], passed = 0): string {
	let [time, text] = [0, ""];
	const write = (chunk: Buffer, _: unknown, done: () => void): void => {
		text += chunk.toString();
		done();
	};
	const progress = progressOn(Object.assign(new Writable({ write }), terminal), 10e6, () => time);
	for (const [at, step] of steps.entries()) {
		time += step;
		progress.take({ path: "", text: 2e6, disk: 1e6, passed: at === 0 ? passed : 0 });
		progress.show(counts);
	}
	progress.clear();
	progress.end("всё.");
	return text;
}

describe("progress", () => {
	it("is a plain line every ten seconds", () => {
		expect(shown({}, [1000, 1000, 8000, 1000, 9000])).toBe(
			"letopis: 100 documents, 30 %, 0.60 MB/s, 30 records, 1 failed, 24 s left\n" +
				"letopis: 100 documents, 50 %, 0.50 MB/s, 30 records, 1 failed, 20 s left\n" +
				"letopis: всё.\n",
		);
	});

	it("is one rewritten line on a terminal, no longer than it is wide", () => {
		expect(shown({ isTTY: true, columns: 50 }, [10, 90, 60_000])).toBe(
			"\r\u001b[Kletopis: 100 documents, 20 %, 40.00 MB/s, 30 reco" +
				"\r\u001b[Kletopis: 100 documents, 30 %, 0.10 MB/s, 30 recor" +
				"\r\u001b[K\r\u001b[Kletopis: всё.\n",
		);
	});

	it("counts what an earlier run had read as done, and not as speed", () => {
		expect(shown({}, [10_000], 8e6)).toContain("90 %, 0.20 MB/s, 30 records, 1 failed, 10 s left\n");
	});

	it.each([
		[0, "0 s"],
		[40.2, "41 s"],
		[61, "2 min"],
		[3600, "1 h 0 min"],
		[7500, "2 h 5 min"],
	])("%s seconds are %s", (seconds, words) => {
		expect(inUnits(seconds)).toBe(words);
	});
});
