import {
	appendFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Line } from "@letopis/pipeline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Manifest, readManifest } from "../src/run/manifest.js";
import { lossIn, namesOf } from "../src/run/whole.js";
import { openRun, type RunWriter } from "../src/run/writer.js";
import { run } from "./run.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "letopis-run-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const identity = { digest: "d", version: "1", grammar: "g" };
const [record, error] = ["records-00001.jsonl.partial", "errors.jsonl"];
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Every third document fails. */
const line = (index: number): Line =>
	index % 3 === 2
		? { id: `${index}`, failure: { code: "not-text", message: "нет" } }
		: {
				id: `${index}`,
				json: JSON.stringify({ index, agreements: [1], events: [], issues: [] }),
				sha256: "",
				agreements: 1,
				events: 0,
				issues: 0,
			};

async function write(writer: RunWriter, end: number): Promise<void> {
	while (writer.position < end) await writer.write(line(writer.position), `${writer.position}.txt`);
}

const reopen = async (): Promise<RunWriter> => openRun(folder, identity, await readManifest(folder), 4);

describe("shards", () => {
	it.each([
		[3, ["records.jsonl"]],
		[4, ["records.jsonl"]],
		[5, ["records-00001.jsonl", "records-00002.jsonl"]],
		[9, ["records-00001.jsonl", "records-00002.jsonl", "records-00003.jsonl"]],
	])("of four documents hold %s documents in %j", async (count, names) => {
		const writer = await openRun(folder, identity, undefined, 4);
		await write(writer, count);
		const { shards, counts } = await writer.finish();
		expect([shards, counts.documents + counts.failed]).toEqual([names, count]);
		expect(readdirSync(folder)).toEqual(["errors.jsonl", ...names, "run.json"]);
	});
});

describe("a run goes on where it was", () => {
	it.each(Array.from({ length: 11 }, (_, at) => at))("stopped after %s of 11 documents", async (at) => {
		const first = await openRun(folder, identity, undefined, 4);
		await write(first, at);
		await first.stop();
		const second = await reopen();
		expect(second.position).toBe(at);
		await write(second, 11);
		const { counts } = await second.finish();
		expect(counts).toEqual({ documents: 8, agreements: 8, events: 0, issues: 0, failed: 3 });
		const lines = [1, 2, 3].flatMap((shard) => read(`records-0000${shard}.jsonl`).trimEnd().split("\n"));
		expect(lines.map((text) => (JSON.parse(text) as { index: number }).index)).toEqual([0, 1, 3, 4, 6, 7, 9, 10]);
		const failed = read(error).trimEnd().split("\n");
		expect(failed.map((text) => JSON.parse(text) as unknown)).toEqual(
			[2, 5, 8].map((index) => ({
				index,
				id: `${index}`,
				path: `${index}.txt`,
				code: "not-text",
				reason: "нет",
			})),
		);
	});

	it.each(["records-00001.jsonl", "records-00002.jsonl"])(
		"and a whole shard that was lost is told: %s",
		async (name) => {
			const first = await openRun(folder, identity, undefined, 4);
			await write(first, 9);
			await first.stop();
			const manifest = (await readManifest(folder)) as Manifest;
			expect(await lossIn(folder, manifest, await namesOf(folder, manifest))).toBeUndefined();
			rmSync(join(folder, name));
			expect(await lossIn(folder, manifest, await namesOf(folder, manifest))).toBe(`${join(folder, name)} is missing`);
		},
	);

	it.each([
		["a torn record is cut", record, '{"index":3,"agre', 3],
		["a torn error is cut", error, '{"index":3', 3],
		["an error whose records are missing is cut", error, '{"index":5}\n', 3],
		["an error that follows at once is kept", error, '{"index":3}\n', 4],
	])("%s", async (_name, file, text, position) => {
		const first = await openRun(folder, identity, undefined, 4);
		await write(first, 3);
		await first.stop();
		const before = read(file);
		appendFileSync(join(folder, file), text);
		const second = await reopen();
		expect(second.position).toBe(position);
		await second.stop();
		expect(read(file)).toBe(position === 3 ? before : before + text);
	});
});

describe("a folder that holds a run", () => {
	const text = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";
	const out = (): string => join(folder, "out");
	const extract = (...flags: readonly string[]) =>
		run(["extract", join(folder, "a.txt"), "--out", out(), "--workers", "0", ...flags]);
	beforeEach(() => writeFileSync(join(folder, "a.txt"), text));

	it("of the same input is left as it is, and that is said", async () => {
		await extract();
		utimesSync(join(folder, "out/records.jsonl"), 1, 1);
		const { status, stderr } = await extract();
		expect([status, stderr]).toEqual([
			0,
			`letopis: ${out()}/records.jsonl is of this very input; nothing was written.\n`,
		]);
		expect((await extract("--quiet")).stderr).toBe("");
	});

	it.each([
		["other input", () => writeFileSync(join(folder, "a.txt"), `${text}И ещё.\n`), []],
		["other options", () => {}, ["--mentions"]],
	])("of %s is refused, unless it is to be overwritten", async (_name, change, flags) => {
		await extract();
		const before = read("out/records.jsonl");
		change();
		const { status, stderr } = await extract(...flags);
		expect([status, stderr]).toEqual([
			2,
			`letopis: ${out()} holds a run over other input, options or rules; write it anew with --overwrite, or name another folder.\n`,
		]);
		expect(read("out/records.jsonl")).toBe(before);
		expect((await extract(...flags, "--overwrite")).status).toBe(0);
		expect(read("out/records.jsonl")).not.toBe(before);
	});

	it.each<[string, () => void, string]>([
		["records", () => rmSync(join(out(), "records.jsonl")), "out/records.jsonl is missing"],
		["the end of them", () => truncateSync(join(out(), "records.jsonl"), 5), "out/records.jsonl has 5 bytes and not "],
		["errors", () => rmSync(join(out(), "errors.jsonl")), "out/errors.jsonl is missing"],
	])("and has lost %s is not called whole", async (_name, lose, loss) => {
		await extract();
		lose();
		for (const flags of [[], ["--resume"], ["--format", "csv"]]) {
			const { status, stderr } = await extract(...flags);
			expect([status, stderr.replaceAll(`${folder}/`, "")]).toEqual([2, expect.stringContaining(`letopis: ${loss}`)]);
			expect(stderr).toContain("put it back, or write it anew with --overwrite");
		}
		expect((await extract("--overwrite")).status).toBe(0);
	});

	it("and has lost a table gets it again when it is asked for", async () => {
		await extract("--format", "csv");
		const table = read("out/events.csv");
		rmSync(join(out(), "events.csv"));
		expect((await extract()).stderr).toContain("nothing was written");
		expect((await extract("--format", "csv")).stderr).toContain("events.csv");
		expect(read("out/events.csv")).toBe(table);
	});

	it("and is resumed though there was nothing begins at the beginning", async () => {
		expect((await extract("--resume")).status).toBe(0);
	});

	it.each([
		[["--workers", "two"], "--workers must be a whole number from 0 to 999, and «two» is none."],
		[["--out", "a.jsonl", "--resume"], "--resume needs --out with a folder."],
	])("%j is refused", async (flags, message) => {
		expect(await extract(...flags)).toMatchObject({ status: 2, stderr: `letopis: ${message}\n` });
	});
});
