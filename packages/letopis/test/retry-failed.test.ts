import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "@letopis/pipeline";
import { describe, expect, it } from "vitest";
import { openAmending, settle } from "../src/run/amend.js";
import { filesWithout, readFailures } from "../src/run/failures.js";
import { type Manifest, readManifest, writeManifest } from "../src/run/manifest.js";
import { openRun } from "../src/run/writer.js";
import { run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";

const own = temporaryFolder();
const { put } = own;
const at = (name: string): string => join(own.folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const told = (stderr: string): string => stderr.replaceAll(`${own.folder}/`, "");

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";
const row = (text: string): string => JSON.stringify({ text });
const extract = (...flags: readonly string[]) => run(["extract", at("t"), "--out", at("out"), ...flags]);

/** Three of six documents fail. */
async function failing(...flags: readonly string[]): Promise<void> {
	put("t/a.txt", meeting);
	put("t/b.txt", "\0".repeat(100));
	put("t/c.txt", meeting);
	put("t/d.jsonl", `{"text":\n${row(meeting)}\n{}\n`);
	expect((await extract(...flags)).status).toBe(1);
	expect((await readFailures(at("out"))).map(({ index }) => index)).toEqual([1, 3, 5]);
}

describe("what failed in a run that is finished", () => {
	it("is extracted anew and stands where it would have stood", async () => {
		await failing("--format", "csv");
		put("t/b.txt", `${meeting}Встреча прошла в Минске.\n`);
		put("t/d.jsonl", `${row("Ничего.")}\n${row(meeting)}\n{}\n`);
		const again = await extract("--retry-failed");
		expect([again.status, told(again.stderr)]).toEqual([
			1,
			"letopis: cannot read t/d.jsonl#3: it has no text in the field «text»; name the field with --text-field.\n" +
				"letopis: 5 documents, 0 agreements, 5 events, 0 issues, 1 failed → out/records.jsonl; why some failed is in out/errors.jsonl\n",
		]);
		const fresh = await run(["extract", at("t"), "--out", at("fresh"), "--quiet"]);
		expect(fresh.status).toBe(1);
		expect(readdirSync(at("out"))).toEqual(readdirSync(at("fresh")));
		for (const name of readdirSync(at("fresh")))
			expect([name, read(`out/${name}`)]).toEqual([name, read(`fresh/${name}`)]);
		expect(told((await extract()).stderr)).toBe(
			"letopis: out/records.jsonl is of this very input; nothing was written.\n",
		);
	});

	it("may be nothing", async () => {
		put("t/a.txt", meeting);
		await extract();
		const { status, stderr } = await extract("--retry-failed");
		expect([status, told(stderr)]).toEqual([
			0,
			"letopis: out/records.jsonl is of this very input; nothing was written.\n",
		]);
	});

	it.each<[string, () => void, string]>([
		[
			"a text that had not failed is another one",
			() => put("t/a.txt", "Иное."),
			"out holds a run over other input, options or rules; write it anew with --overwrite, or name another folder.",
		],
		[
			"there is one more",
			() => put("t/aa.txt", meeting),
			"out holds a run over other input, options or rules; write it anew with --overwrite, or name another folder.",
		],
		[
			"one that failed is gone",
			() => rmSync(at("t/b.txt")),
			"what failed in the run that out holds no longer stands where it did; write it anew with --overwrite.",
		],
		[
			"a row is gone",
			() => put("t/d.jsonl", `{"text":\n${row(meeting)}\n`),
			"what failed in the run that out holds no longer stands where it did; write it anew with --overwrite.",
		],
		[
			"there is a row more",
			() => put("t/d.jsonl", `{"text":\n${row(meeting)}\n{}\n{}\n`),
			"what failed in the run that out holds no longer stands where it did; write it anew with --overwrite.",
		],
	])("is not retried where %s, and the run is as it was", async (_name, change, message) => {
		await failing();
		const before = ["records.jsonl", "errors.jsonl", "run.json"].map((name) => read(`out/${name}`));
		change();
		const { status, stderr } = await extract("--retry-failed", "--quiet");
		expect([status, told(stderr)]).toEqual([2, `letopis: ${message}\n`]);
		expect(["records.jsonl", "errors.jsonl", "run.json"].map((name) => read(`out/${name}`))).toEqual(before);
		expect(readdirSync(at("out"))).toEqual(["errors.jsonl", "records.jsonl", "run.json"]);
	});

	it.each([
		[["--retry-failed"], "out holds no run; leave out --retry-failed."],
		[
			["--retry-failed", "--resume"],
			"--retry-failed is for a run that is finished; leave out --resume and --overwrite.",
		],
		[["--retry-failed", "--out", "a.jsonl"], "--retry-failed needs --out with a folder."],
	])("%j is refused without a run", async (flags, message) => {
		put("t/a.txt", meeting);
		expect(await extract(...flags)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
	});
});

describe("files in which nothing failed", () => {
	it.each([
		[["b.txt"], ["a/n.jsonl", "a/z.zip"]],
		[["a/n.jsonl#3"], ["a/z.zip", "b.txt"]],
		[["a/z.zip/x/y.txt"], ["a/n.jsonl", "b.txt"]],
		[
			["a/z.zip/x/n.jsonl#1", "c.txt"],
			["a/n.jsonl", "b.txt"],
		],
	])("are, where %j failed, %j", (paths, files) => {
		const failures = paths.map((path, index) => ({ index, path }));
		expect(filesWithout(failures, ["a/n.jsonl", "a/z.zip", "b.txt"])).toEqual(files);
	});
});

describe("shards of four of ten documents", () => {
	const line = (index: number, failing: readonly number[]): Line =>
		failing.includes(index)
			? { id: `${index}`, failure: { code: "unreadable", message: "нет" } }
			: { id: `${index}`, json: JSON.stringify({ index }), sha256: "", agreements: 1, events: 0, issues: 0 };
	const write = async (folder: string, failing: readonly number[]): Promise<Manifest> => {
		mkdirSync(folder, { recursive: true });
		const writer = await openRun(folder, { digest: "d", version: "1", grammar: "g" }, undefined, 4);
		for (let index = 0; index < 10; index++) await writer.write(line(index, failing), `${index}.txt`);
		return writer.finish();
	};
	const filesIn = (folder: string) =>
		readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);

	it.each([
		[[0], []],
		[[3, 4], []],
		[[9], [9]],
		[[1, 2, 5, 9], [5]],
		[[0, 1, 2, 3, 8, 9], [8]],
		[
			[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
			[0, 9],
		],
	])("in which %j failed and %j fail again are as if only these had", async (first, then) => {
		const earlier = await write(at("a"), first);
		const amending = await openAmending(at("a"), earlier, await readFailures(at("a")), 4);
		for (const index of first) await amending.take(line(index, then), `${index}.txt`);
		await amending.finish({ digest: "d" });
		await write(at("b"), then);
		expect(filesIn(at("a"))).toEqual(filesIn(at("b")));
	});

	it("are put in their places by the next start, where a run was killed over that", async () => {
		const earlier = await write(at("a"), []);
		const other = await write(at("b"), [5]);
		// The first of the files has its place, the second one not yet.
		const amending = ["errors.jsonl", "records-00002.jsonl"];
		writeFileSync(at("a/errors.jsonl"), read("b/errors.jsonl"));
		renameSync(at("b/records-00002.jsonl"), at("a/records-00002.jsonl.partial"));
		await writeManifest(at("a"), { ...earlier, counts: other.counts, bytes: other.bytes ?? {}, amending });
		await settle(at("a"), (await readManifest(at("a"))) as Manifest);
		await write(at("c"), [5]);
		expect(filesIn(at("a"))).toEqual(filesIn(at("c")));
	});
});
