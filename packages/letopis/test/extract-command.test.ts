import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { skipped } from "./skipping.js";
import { temporaryFolder } from "./temporary-folder.js";

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";
const forum = "В Минске 5 октября 2020 года состоялся форум регионов.\n";

const own = temporaryFolder();
const { put } = own;

const sources = (lines: readonly { readonly document: { readonly source?: string } }[]): readonly unknown[] =>
	lines.map(({ document }) => document.source?.replace(`${own.folder}/`, ""));

/** The bytes of a text in a code page of one byte a letter. */
const encode = (text: string, encoding: string): Uint8Array => {
	const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
	return Uint8Array.from(text, (letter) => letters.indexOf(letter));
};

describe("what is read", () => {
	it("a file gives one line, named for the file", async () => {
		const path = put("встреча.txt", meeting);
		const { status, lines, stderr } = await run(["extract", path]);
		expect([status, stderr]).toEqual([0, ""]);
		expect(lines.map(({ document }) => [document.id, document.source])).toEqual([["встреча", path]]);
	});

	it("a folder gives every text under it, by path, and nothing else", async () => {
		for (const name of [
			"b.txt",
			"a.txt",
			"c/d/e.TXT",
			"a/z.txt",
			"picture.png",
			"manifest.json",
			"notes.md",
			".hidden.txt",
			".git/x.txt",
		])
			put(name, meeting);
		const { status, lines } = await run(["extract", own.folder]);
		expect(status).toBe(0);
		expect(sources(lines)).toEqual(["a.txt", "a/z.txt", "b.txt", "c/d/e.TXT", "notes.md"]);
	});

	it("a folder whose links lead in a circle is read once", async () => {
		put("a/b/text.txt", meeting);
		symlinkSync(own.folder, `${own.folder}/a/b/up`);
		symlinkSync(`${own.folder}/a/b/text.txt`, `${own.folder}/linked.txt`);
		const { status, lines } = await run(["extract", own.folder]);
		expect([status, sources(lines)]).toEqual([0, ["a/b/text.txt", "linked.txt"]]);
	});

	it("a pattern gives the files it matches", async () => {
		for (const name of ["d1.txt", "d2.txt", "e1.txt", "в глубине/d3.txt"]) put(name, meeting);
		expect(sources((await run(["extract", `${own.folder}/d*.txt`])).lines)).toEqual(["d1.txt", "d2.txt"]);
		expect(sources((await run(["extract", `${own.folder}/**/d*.txt`])).lines)).toEqual([
			"d1.txt",
			"d2.txt",
			"в глубине/d3.txt",
		]);
	});

	it("a file whose name looks like a pattern is that file", async () => {
		const path = put("встреча [копия].txt", meeting);
		expect(sources((await run(["extract", path])).lines)).toEqual(["встреча [копия].txt"]);
	});

	it("what is named twice is read once", async () => {
		const path = put("a.txt", meeting);
		const { lines } = await run(["extract", path, own.folder, `${own.folder}/*.txt`, `${own.folder}/./a.txt`]);
		expect(lines).toHaveLength(1);
	});

	it("- is standard input", async () => {
		const { status, lines } = await run(["extract", "-"], meeting);
		expect(status).toBe(0);
		expect(lines.map(({ document }) => [document.id, document.source])).toEqual([["stdin", undefined]]);
	});

	it("a page in HTML gives the records of its text, packed or not", async () => {
		const page = `<html><body><article><p>${meeting}</p></article></body></html>`;
		put("a.txt", meeting);
		put("b.html", page);
		put("c.html.gz", gzipSync(page));
		const { lines } = await run(["extract", own.folder]);
		expect(lines.map(({ document }) => document.id)).toEqual(["a", "b", "c"]);
		const [text, html, packed] = lines.map(({ events }) => events.length);
		expect([html, packed]).toEqual([text, text]);
		expect(text).toBeGreaterThan(0);
	});

	it.each([
		["that unfolds without bound", gzipSync(Buffer.alloc(2 ** 25 + 1)), "it unfolds to more than 32 MiB; split it."],
		["that is none", "текст", "it is no whole gzip file; pack it anew."],
	])("a .gz %s is told", async (_name, bytes, reason) => {
		const path = put("a.txt.gz", bytes);
		expect(await run(["extract", path])).toMatchObject({
			status: 1,
			stderr: `letopis: cannot read ${path}: ${reason}\n`,
		});
	});

	it.each(["windows-1251", "koi8-r", "ibm866"])("a file in %s gives what it gives in UTF-8", async (encoding) => {
		put("utf-8/text.txt", meeting + forum);
		put("other/text.txt", encode(meeting + forum, encoding));
		const { status, lines } = await run(["extract", own.folder]);
		const [other, utf8] = lines.map((line) =>
			JSON.stringify({ ...line, document: { ...line.document, id: "", source: "" } }),
		);
		expect([status, lines.length]).toEqual([0, 2]);
		expect(other).toBe(utf8);
	});

	it("a file in UTF-16 with its mark gives what it gives in UTF-8", async () => {
		put("a.txt", meeting);
		put("b.txt", Buffer.from(`\ufeff${meeting}`, "utf16le"));
		const [a, b] = (await run(["extract", own.folder])).lines;
		expect(b?.document.sha256).toBe(a?.document.sha256);
	});
});

describe("what is asked for", () => {
	it("--published dates the texts that do not date themselves", async () => {
		const path = put("a.txt", "Делегация посетила завод.\n");
		const [line] = (await run(["extract", path, "--published", "2021-08"])).lines;
		expect(line?.document.published).toMatchObject({ edtf: "2021-08" });
	});

	it("a manifest beside the texts dates nothing", async () => {
		put("a.txt", "Делегация посетила завод.\n");
		put("manifest.json", JSON.stringify({ documents: [{ id: "a", published: "2021-08-05" }] }));
		const [line] = (await run(["extract", own.folder])).lines;
		expect(line?.document.published).toBeNull();
	});

	it("--mentions lists entities, which are else left out", async () => {
		const path = put("a.txt", meeting);
		expect((await run(["extract", path])).lines[0]).not.toHaveProperty("mentions");
		expect((await run(["extract", path, "--mentions"])).lines[0]?.mentions).toEqual(
			expect.arrayContaining([expect.objectContaining({ kind: "date", text: "12 мая 2019 года", edtf: "2019-05-12" })]),
		);
	});
});

describe("--gazetteer and --rules", () => {
	const town = "id\tname\tlevel\tcode\nown-m\tМокрушинск\tcity\tRU-TYU\n";
	const rules = JSON.stringify({
		eventNouns: [{ noun: "хакатон", type: "competition", examples: ["прошёл хакатон"], never: ["ход"] }],
	});

	it("add places, of more than one file, and rules", async () => {
		const path = put("a.txt", "В Мокрушинске прошёл хакатон. В Ново-Мокрушинске прошёл форум.\n");
		const args = [
			"--gazetteer",
			put("own.tsv", town),
			"--gazetteer",
			put("more.tsv", town.replace("own-m\t", "own-n\tНово-")),
		];
		const { status, lines, stderr } = await run(["extract", path, ...args, "--rules", put("own.json", rules)]);
		expect([status, stderr]).toEqual([0, ""]);
		expect(lines[0]?.events).toEqual([
			expect.objectContaining({ type: "competition", places: [expect.objectContaining({ name: "Мокрушинск" })] }),
			expect.objectContaining({ type: "forum", places: [expect.objectContaining({ name: "Ново-Мокрушинск" })] }),
		]);
		const [plain] = (await run(["extract", path])).lines;
		expect(plain?.events).toHaveLength(1);
	});

	it.each([
		[
			"--gazetteer",
			"own.tsv",
			town.replace("city", "town"),
			"own.tsv, line 2: Expected `level` to be one of country region",
		],
		[
			"--gazetteer",
			"own.tsv",
			town.replace("RU-TYU", "RU-ZZ"),
			"own.tsv, line 2: «Мокрушинск» has the code RU-ZZ, which ISO 3166 does not.",
		],
		["--rules", "own.json", "[", "own.json: it is not JSON"],
		[
			"--rules",
			"own.json",
			rules.replace("competition", "game"),
			"own.json, eventNouns row 1: Expected `type` to be one of forum",
		],
	])(
		"%s %s that is malformed is refused with file, row and reason, and nothing is read",
		async (flag, name, text, reason) => {
			const path = put("a.txt", meeting);
			const { status, stdout, stderr } = await run(["extract", path, flag, put(name, text)]);
			expect([status, stdout]).toEqual([2, ""]);
			expect(stderr.replaceAll(`${own.folder}/`, "")).toContain(`letopis: cannot use ${reason}`);
		},
	);

	it("that is not there is refused", async () => {
		const { status, stderr } = await run(["extract", put("a.txt", meeting), "--gazetteer", `${own.folder}/нет.tsv`]);
		expect(status).toBe(2);
		expect(stderr).toContain("нет.tsv: there is no such file or folder; check the path.");
	});
});

describe("--out", () => {
	const records = (path: string): number => readFileSync(`${own.folder}/${path}`, "utf8").trimEnd().split("\n").length;

	it.each([
		["out", "out/records.jsonl"],
		["new/deep/folder/", "new/deep/folder/records.jsonl"],
		["mine.jsonl", "mine.jsonl"],
		["new/mine.jsonl", "new/mine.jsonl"],
	])("%s is written to %s, whole, with nothing left beside it", async (out, file) => {
		put("texts/a.txt", meeting);
		put("texts/b.txt", forum);
		const { status, stdout, stderr } = await run(["extract", `${own.folder}/texts`, "--out", `${own.folder}/${out}`]);
		expect([status, stdout]).toEqual([0, ""]);
		expect(stderr).toMatch(/^letopis: 2 documents, \d+ agreements?, \d+ events?, \d+ issues? → .*\.jsonl\n$/u);
		expect(records(file)).toBe(2);
		const beside = readdirSync(`${own.folder}/${file.slice(0, file.lastIndexOf("/") + 1)}`);
		expect(beside.filter((name) => name.includes("partial"))).toEqual([]);
	});

	it("holds the lines that go to standard output without it", async () => {
		const path = put("a.txt", meeting);
		const { stdout } = await run(["extract", path]);
		await run(["extract", path, "--out", `${own.folder}/out`]);
		expect(readFileSync(`${own.folder}/out/records.jsonl`, "utf8")).toBe(stdout);
	});

	it("that cannot be a folder is refused, naming it", async () => {
		const path = put("записи", "");
		const { status, stderr } = await run(["extract", put("a.txt", meeting), "--out", path]);
		expect(status).toBe(1);
		expect(stderr).toBe(
			`letopis: cannot write ${path}: a file of this name stands where a folder should be; name another folder.\n`,
		);
	});

	it.runIf(process.platform === "linux")("where no folder can be made is refused, naming it", async () => {
		const { status, stderr } = await run(["extract", put("a.txt", meeting), "--out", "/proc/нет/здесь"]);
		expect(status).toBe(1);
		expect(stderr).toContain("letopis: cannot write /proc/нет/здесь: ");
	});

	it("keeps its old content when there is nothing to read", async () => {
		put("out/records.jsonl", "{}\n{}\n{}\n");
		const { status } = await run(["extract", `${own.folder}/нет`, "--out", `${own.folder}/out`]);
		expect([status, records("out/records.jsonl")]).toEqual([1, 3]);
	});
});

describe("bad input: one sentence, the exit status, and nothing lost of the others", () => {
	const cases: readonly [string, (name: string) => string | undefined, string][] = [
		["a missing path", () => undefined, "cannot read нет.txt: there is no such file or folder; check the path."],
		[
			"a missing folder in the path",
			() => "нет/a.txt",
			"cannot read нет/a.txt: there is no such file or folder; check the path.",
		],
		["a pattern without a match", () => "*.html", "cannot read *.html: no file matches this pattern; check it."],
		[
			"a folder without texts",
			() => {
				put("пусто/readme.rst", "# Пусто\n");
				return "пусто";
			},
			"cannot read пусто: the folder holds no .txt, .md, .html, .jsonl, .csv or .zip file; name another folder, or the files themselves.",
		],
		[
			"a file that is gone",
			() => {
				mkdirSync(`${own.folder}/связи`);
				symlinkSync(`${own.folder}/нет.txt`, `${own.folder}/связи/a.txt`);
				return "связи";
			},
			"cannot read связи/a.txt: there is no such file or folder; check the path.",
		],
		[
			"a binary file",
			() => {
				put(
					"картинка.txt",
					Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256),
				);
				return "картинка.txt";
			},
			"cannot read картинка.txt: it is not text; leave it out or save it as plain text.",
		],
	];

	it.each(cases)("%s", async (_name, make, message) => {
		const bad = make("x") ?? "нет.txt";
		const [a, b] = [put("a.txt", meeting), put("я.txt", forum)];
		const { status, lines, stderr } = await run(["extract", a, `${own.folder}/${bad}`, b]);
		expect(stderr.replaceAll(`${own.folder}/`, "")).toBe(`letopis: ${message}\n`);
		expect([status, sources(lines)]).toEqual([1, ["a.txt", "я.txt"]]);
	});

	it("a file without permission", async (context) => {
		if (process.platform === "win32" || process.getuid?.() === 0)
			return skipped(context, "permissions do not bind this user");
		const path = put("a.txt", meeting);
		const { chmodSync } = await import("node:fs");
		chmodSync(path, 0o000);
		const { status, stderr } = await run(["extract", path]);
		expect(status).toBe(1);
		expect(stderr).toContain("there is no permission for it; change its permissions or leave it out.");
	});

	it("an empty file is a document with an issue", async () => {
		const { status, lines } = await run(["extract", put("a.txt", "")]);
		expect([status, lines.length, lines[0]?.issues.map(({ code }) => code)]).toEqual([0, 1, ["empty-text"]]);
	});

	it("a text in another language is a document with an issue and no records", async () => {
		const english =
			"The governor of the region signed a cooperation agreement with the province of Gansu in May 2019. ".repeat(3);
		const { status, lines } = await run(["extract", put("a.txt", english)]);
		expect(status).toBe(0);
		expect(lines[0]).toMatchObject({ agreements: [], events: [], issues: [{ code: "not-russian" }] });
	});
});

describe("bad usage: exit status 2, help on stderr, nothing on stdout", () => {
	it.each([
		[
			["extract", "a.txt", "--published", "2021-02-30"],
			"--published must be a date such as 2021-08-05, 2021-08 or 2021, and «2021-02-30» is none; correct it.",
		],
		[
			["extract", "a.txt", "--published", "вчера"],
			"--published must be a date such as 2021-08-05, 2021-08 or 2021, and «вчера» is none; correct it.",
		],
		[["extract"], "missing required argument 'path'"],
		[["extract", "a.txt", "--fast"], "unknown option '--fast'"],
		[["extract", "a.txt", "--out"], "option '--out <path>' argument missing"],
		[["extrakt", "a.txt"], "unknown command 'extrakt'"],
		[["score", "gold"], "missing required argument 'records'"],
	])("letopis %j", async (args, message) => {
		const { status, stdout, stderr } = await run(args);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(`letopis: ${message}`);
	});

	it("no command at all prints the help on stderr", async () => {
		const { status, stdout, stderr } = await run([]);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toContain("Usage: letopis");
	});
});

describe("other commands", () => {
	it("--version prints the version of the package", async () => {
		const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
			version: string;
		};
		expect(await run(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
	});

	it("--help prints the help on stdout", async () => {
		const { status, stdout, stderr } = await run(["--help"]);
		expect([status, stderr]).toEqual([0, ""]);
		for (const command of ["extract", "schema", "score"]) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "mu"));
	});

	it("schema prints the committed JSON Schema", async () => {
		const committed = new URL("../../records/schema/extraction.schema.json", import.meta.url);
		expect((await run(["schema"])).stdout).toBe(readFileSync(committed, "utf8"));
	});
});

describe("the streams", () => {
	it("every line of stdout is one JSON object, and nothing else writes there", async () => {
		put("a.txt", meeting);
		put("b.txt", "");
		put("c.txt", "\u2028Строка\u0000 с\tразными\r\nзнаками «\ud83d\ude00».");
		const before = process.stdout.write;
		let strays = "";
		process.stdout.write = ((chunk: string | Uint8Array) => {
			strays += chunk.toString();
			return true;
		}) as typeof process.stdout.write;
		try {
			const { stdout, lines } = await run(["extract", own.folder]);
			expect(stdout.endsWith("\n")).toBe(true);
			expect(lines).toHaveLength(3);
		} finally {
			process.stdout.write = before;
		}
		expect(strays).toBe("");
	});
});
