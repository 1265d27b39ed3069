import { EventEmitter } from "node:events";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli.js";
import { run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";
const row = `${JSON.stringify({ text: meeting })}\n`;

const own = temporaryFolder();
const { put } = own;
const at = (name: string): string => `${own.folder}/${name}`;
/** In a command line `@a` is the file `a` of the folder. */
const command = (line: string): Promise<Awaited<ReturnType<typeof run>>> =>
	run(line.split(" ").map((word) => (word.startsWith("@") ? at(word.slice(1)) : word)));
const told = (stderr: string): string => stderr.replaceAll(`${own.folder}/`, "").trimEnd();

describe("no command writes over what it reads, or over what is of another making", () => {
	it.each([
		[
			"extract @a.jsonl --out @a.jsonl",
			"a.jsonl is to be read and would be written over; name another file with --out.",
		],
		[
			"extract @a.jsonl --out @a.jsonl --overwrite",
			"a.jsonl is to be read and would be written over; name another file with --out.",
		],
		[
			"extract @a.jsonl --out @link.jsonl",
			"a.jsonl is to be read and would be written over; name another file with --out.",
		],
		["extract @t --out @t/b.jsonl", "t/b.jsonl is to be read and would be written over; name another file with --out."],
		[
			"extract @t/c.txt --manifest @a.jsonl --id-field text --out @a.jsonl --overwrite",
			"a.jsonl is to be read and would be written over; name another file with --out.",
		],
		["extract @t --out @a.jsonl", "a.jsonl is there already; name another file, or replace it with --overwrite."],
		[
			"extract @u/events.csv --out @u",
			"u/events.csv is to be read and would be written over; name another folder with --out.",
		],
		[
			"extract @u --out @u --overwrite",
			"u is the folder to be read, and the folder of the output is never read; name another with --out, one within it too.",
		],
		[
			"extract @t --out @t/c.txt",
			"t/c.txt is named like a file, and --out takes a .jsonl file or a folder; name one of these (a folder that is called so ends in «/»).",
		],
		["extract @t --out @o.jsonl.gz", "o.jsonl.gz is named like a file, and --out takes"],
		["extract @t --format csv --out @o.csv", "o.csv is named like a file, and --out takes"],
		["extract @t --format text --out @u", "an outline goes to standard output or a file."],
		["extract @t --format text --out @t/c.txt --overwrite", "t/c.txt is to be read and would be written over"],
		[
			"review @r.jsonl --out @r.jsonl",
			"r.jsonl is to be read and would be written over; name another file with --out.",
		],
		["review @r.jsonl --out @t/c.txt", "t/c.txt is there already; name another file"],
		["review @r.jsonl --texts @t/c.txt --out @t/c.txt --overwrite", "t/c.txt is to be read and would be written over"],
	])("letopis %s", async (line, message) => {
		const files = { "a.jsonl": row, "t/b.jsonl": row, "t/c.txt": meeting, "u/events.csv": `text\n${meeting}` };
		for (const [name, content] of Object.entries(files)) put(name, content);
		symlinkSync(at("a.jsonl"), at("link.jsonl"));
		const records = (await command("extract @t/c.txt")).stdout;
		put("r.jsonl", records);
		const { status, stdout, stderr } = await command(line);
		expect([status, stdout, told(stderr).replace("link.jsonl", "a.jsonl")]).toEqual([
			2,
			"",
			expect.stringContaining(`letopis: ${message}`),
		]);
		for (const [name, content] of Object.entries({ ...files, "r.jsonl": records }))
			expect([name, readFileSync(at(name), "utf8")]).toEqual([name, content]);
	});

	it.each([
		["extract @t/c.txt --out @t/r.jsonl", "t/r.jsonl"],
		["extract @t --out @t/r.jsonl", "t/r.jsonl"],
		["extract @t @out --out @out", "out/records.jsonl"],
		["extract @t --out @o.csv/", "o.csv/records.jsonl"],
		["extract @t --format text --out @outline.txt --overwrite", "outline.txt"],
		["review @r.jsonl --out @r.html", "r.html"],
	])("letopis %s may be called again", async (line, file) => {
		put("t/c.txt", meeting);
		put("r.jsonl", (await command("extract @t/c.txt")).stdout);
		put("out/.keep", "");
		await command(line);
		const before = readFileSync(at(file), "utf8");
		expect([(await command(line)).status, readFileSync(at(file), "utf8")]).toEqual([0, before]);
	});

	it("and what is replaced on purpose is", async () => {
		put("t/c.txt", meeting);
		put("mine.jsonl", row);
		expect((await command("extract @t --out @mine.jsonl --overwrite")).status).toBe(0);
		expect(readFileSync(at("mine.jsonl"), "utf8")).toMatch(/^\{"contract":/u);
	});
});

describe("Ctrl-C without a folder of output", () => {
	/** Stops the command when it tells of the text in the middle, which is none. */
	async function stopped(...flags: readonly string[]) {
		const keys = new EventEmitter();
		for (let n = 100; n < 300; n++) put(`t/${n}.txt`, n === 200 ? Uint8Array.of(0, 1, 2, 0, 0, 3) : meeting);
		const collected = { stdout: "", stderr: "" };
		const into = (name: "stdout" | "stderr"): Writable =>
			new Writable({
				write(chunk: Buffer, _encoding, done) {
					collected[name] += chunk.toString();
					if (name === "stderr") keys.emit("SIGINT");
					done();
				},
			});
		const io = {
			stdin: Readable.from([]),
			stdout: into("stdout"),
			stderr: into("stderr"),
			once: (signal: "SIGINT", listener: () => void) => keys.once(signal, listener),
			off: (signal: "SIGINT", listener: () => void) => keys.off(signal, listener),
		};
		const status = await main(["extract", at("t"), "--workers", "0", "--quiet", ...flags], io);
		const [, last] = told(collected.stderr).split("\n");
		return { status, lines: collected.stdout, last, listeners: keys.listenerCount("SIGINT") };
	}
	const message = (where: string): string =>
		`letopis: stopped after 101 documents; what is done of them is in ${where}, line by line whole. To be able to go on, give --out a folder: then there is --resume.`;

	it("leaves whole lines on standard output, and says so", async () => {
		const { status, lines, last, listeners } = await stopped();
		expect([status, last, listeners]).toEqual([130, message("standard output"), 0]);
		expect(lines.split("\n")).toHaveLength(101);
	});

	it("leaves the lines beside the file, and the file as it was", async () => {
		const before = '{"contract":"1"}\n';
		put("r.jsonl", before);
		const { status, last } = await stopped("--out", at("r.jsonl"));
		expect([status, last]).toEqual([130, message("r.jsonl.partial")]);
		expect(readFileSync(at("r.jsonl.partial"), "utf8").split("\n")).toHaveLength(101);
		expect(readFileSync(at("r.jsonl"), "utf8")).toBe(before);
		expect(readdirSync(own.folder).sort()).toEqual(["r.jsonl", "r.jsonl.partial", "t"]);
	});
});
