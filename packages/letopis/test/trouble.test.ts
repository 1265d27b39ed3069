import { execFileSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { main } from "../src/cli.js";
import { run } from "./run.js";

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";

let folder: string;
const mounted: string[] = [];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "letopis беда "));
	mkdirSync(join(folder, "тексты и вести"));
});
afterEach(() => {
	for (const disk of mounted.splice(0)) execFileSync("umount", [disk]);
	rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content = meeting): string => {
	const path = join(folder, "тексты и вести", name);
	writeFileSync(path, content);
	return path;
};
const texts = (): string => join(folder, "тексты и вести");
const told = (stderr: string): string => stderr.replaceAll(`${folder}/`, "");
const merged = (out: string): string =>
	["records.jsonl", "errors.jsonl"].map((name) => readFileSync(join(out, name), "utf8")).join("");

/** A disk of its own, mounted with these options; the test is left out where nobody may mount one. */
function disk({ skip }: TestContext, options: string): string {
	const path = join(folder, "диск");
	mkdirSync(path);
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path], { stdio: "ignore" });
	} catch {
		skip("no disk can be mounted here");
	}
	mounted.push(path);
	return path;
}

describe("a disk", () => {
	it("that is full stops a run, which goes on when there is room: nothing is lost and nothing doubled", async (context) => {
		for (let at = 0; at < 300; at++) put(`${at}.txt`, at % 40 === 7 ? "\0".repeat(100) : `${meeting}${at}\n`);
		const small = disk(context, "size=128k");
		const extract = (out: string, ...flags: readonly string[]) =>
			run(["extract", texts(), "--out", out, "--workers", "0", "--quiet", ...flags]);
		expect((await extract(join(folder, "целое"))).status).toBe(1);
		const out = join(small, "out");
		const full = {
			status: 1,
			stderr: `letopis: cannot write ${out}: the disk is full; make room and go on with --resume.\n`,
		};
		expect(await extract(out)).toMatchObject(full);
		expect(await extract(out, "--resume")).toMatchObject(full);
		execFileSync("mount", ["-o", "remount,size=16m", small]);
		expect(await extract(out, "--resume")).toMatchObject({ status: 1, stderr: "" });
		expect(merged(out) === merged(join(folder, "целое"))).toBe(true);
	});

	it("that is full leaves no file that is not whole", async (context) => {
		for (let at = 0; at < 300; at++) put(`${at}.txt`);
		const small = disk(context, "size=128k");
		const { status, stderr } = await run(["extract", texts(), "--out", join(small, "o.jsonl"), "--quiet"]);
		expect([status, told(stderr)]).toEqual([
			1,
			"letopis: cannot write диск/o.jsonl: the disk is full; make room and run again.\n",
		]);
		expect(readdirSync(small)).toEqual([]);
	});

	it("that can only be read is told", async (context) => {
		const out = join(disk(context, "ro"), "out");
		const { status, stderr } = await run(["extract", put("a.txt"), "--out", out]);
		expect([status, told(stderr)]).toEqual([
			1,
			"letopis: cannot write диск/out: the disk cannot be written to; choose another place.\n",
		]);
	});
});

describe("input", () => {
	it("that is deleted while others are read is told, each file of it, and the others are not lost", async () => {
		for (let at = 100; at < 300; at++) put(`${at}.txt`);
		let [lines, stderr] = ["", ""];
		const stdout = new Writable({
			write(chunk: Buffer, _encoding, done) {
				// Far enough from the texts that are read ahead.
				if (lines === "") for (let at = 200; at < 300; at++) unlinkSync(join(texts(), `${at}.txt`));
				lines += chunk.toString();
				done();
			},
		});
		const collect = new Writable({
			write(chunk: Buffer, _encoding, done) {
				stderr += chunk.toString();
				done();
			},
		});
		const status = await main(["extract", texts(), "--workers", "0"], {
			stdin: Readable.from([]),
			stdout,
			stderr: collect,
		});
		const ids = lines
			.trimEnd()
			.split("\n")
			.map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);
		expect([status, ids]).toEqual([1, Array.from({ length: 100 }, (_, at) => `${at + 100}`)]);
		expect(told(stderr)).toBe(
			Array.from(
				{ length: 100 },
				(_, at) =>
					`letopis: cannot read тексты и вести/${at + 200}.txt: there is no such file or folder; check the path.\n`,
			).join(""),
		);
	});

	it("of 200 MB is left out before it is in memory", async () => {
		put("a.txt");
		truncateSync(put("b.txt"), 200e6);
		const { status, lines, stderr } = await run(["extract", texts()]);
		expect([status, lines.length, told(stderr)]).toEqual([
			1,
			1,
			"letopis: left out тексты и вести/b.txt: the text has 200000000 bytes and the budget is 10000000 characters; split it.\n",
		]);
	});

	it.runIf(process.platform !== "win32")("that is a pipe in a folder is told and not waited for", async () => {
		put("a.txt");
		execFileSync("mkfifo", [join(texts(), "b.txt")]);
		const { status, lines, stderr } = await run(["extract", texts()]);
		expect([status, lines.length, told(stderr)]).toEqual([
			1,
			1,
			"letopis: cannot read тексты и вести/b.txt: it is no plain file; leave it out.\n",
		]);
	});

	it("whose links lead in a circle is told, or read once", async () => {
		put("a.txt");
		symlinkSync("b.txt", join(texts(), "b.txt"));
		symlinkSync("..", join(texts(), "c"));
		const { status, lines, stderr } = await run(["extract", texts()]);
		expect([status, lines.map(({ document }) => document.id)]).toEqual([1, ["a"]]);
		expect(told(stderr)).toBe(
			"letopis: cannot read тексты и вести/b.txt: its links lead in a circle; name the file itself.\n",
		);
	});
});
