import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { lockFolder } from "../src/run/lock.js";
import { run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";

const own = temporaryFolder();
const { put } = own;
const out = (): string => `${own.folder}/out`;
const extract = (...flags: readonly string[]) =>
	run(["extract", `${own.folder}/t`, "--out", out(), "--workers", "0", ...flags]);

const gone = (): number => spawnSync(process.execPath, ["--version"]).pid;
const lock = (holder: object): string => JSON.stringify({ id: "1", host: hostname(), began: "", ...holder });

describe("a folder that a run writes to", () => {
	it("is refused to any other run, whatever its flags, until the end", async () => {
		put("t/a.txt", meeting);
		put("out/.keep", "");
		const release = await lockFolder(out());
		for (const flags of [[], ["--resume"], ["--overwrite"]])
			expect(await extract(...flags)).toMatchObject({
				status: 2,
				stderr: expect.stringContaining(
					`letopis: ${out()} is being written by another run, process ${process.pid}; wait for its end, or name another folder`,
				),
			});
		await release();
		expect((await extract("--quiet")).status).toBe(0);
		expect(readdirSync(out()).sort()).toEqual([".keep", "errors.jsonl", "records.jsonl", "run.json"]);
	});

	it("holds every document once, however many begin at once", async () => {
		for (let at = 10; at < 60; at++) put(`t/${at}.txt`, meeting);
		const ends = await Promise.all([1, 2, 3].map(() => extract("--resume")));
		expect(ends.map(({ status }) => status)).toEqual(expect.arrayContaining([0]));
		expect(ends.every(({ status }) => status === 0 || status === 2)).toBe(true);
		expect(readFileSync(`${out()}/records.jsonl`, "utf8").split("\n")).toHaveLength(51);
	});
});

/** Those who died one after another over taking a lock, each called after the one before. */
function leftTo(left: string, ...names: readonly string[]): string {
	for (const [at, name] of names.entries())
		put(`out/run.lock.${name}`, lock({ pid: gone(), id: names[at + 1] ?? "last" }));
	return left;
}

describe("a lock that was left", () => {
	it.each<[string, () => string]>([
		["by a process that is gone", () => lock({ pid: gone() })],
		["by a process whose number another has now", () => lock({ pid: process.pid, began: "boot 1" })],
		["half written", () => '{"pid":'],
		["by one whose taker is gone too", () => leftTo(lock({ pid: gone() }), "1", "2")],
		["half written, to takers that are gone", () => leftTo('{"pid":', "torn", "2", "3")],
	])("%s is taken, by one only of those who try", async (_name, content) => {
		put("out/run.lock", content());
		const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(out())));
		const taken = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
		expect(taken).toHaveLength(1);
		await taken[0]?.();
		expect(readdirSync(out())).toEqual([]);
	});

	it("and holds no process at all is taken", async () => {
		put("out/run.lock", "null");
		await (await lockFolder(out()))();
		expect(readdirSync(out())).toEqual([]);
	});

	it("where the system tells of no beginnings may be of another process, and what to do is said", async () => {
		put("out/run.lock", lock({ pid: process.pid }));
		await expect(lockFolder(out())).rejects.toThrow(`if that run is surely over, delete ${out()}/run.lock.`);
	});

	it("and deleted by hand is not taken from the run that came after", async () => {
		put("out/.keep", "");
		const release = await lockFolder(out());
		put("out/run.lock", lock({ pid: process.pid, id: "2" }));
		await release();
		expect(readdirSync(out())).toEqual([".keep", "run.lock"]);
	});

	it("on another machine is left, and what to do is said", async () => {
		put("t/a.txt", meeting);
		put("out/run.lock", lock({ pid: 1, host: "другая" }));
		expect(await extract("--resume")).toMatchObject({
			status: 2,
			stderr: `letopis: ${out()} is being written by another run, process 1 of другая; wait for its end, or name another folder; if that run is surely over, delete ${out()}/run.lock.\n`,
		});
	});
});
