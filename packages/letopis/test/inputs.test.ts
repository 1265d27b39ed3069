import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nothing } from "../src/inputs/beside.js";
import { sourcesOf } from "../src/inputs/sources.js";
import { type Ran, run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";
import { zipFile } from "./zip-file.js";

const meeting = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";
const undated = "Делегация посетила завод.\n";

const own = temporaryFolder();
const { put } = own;

/** `[id, source, published]` of every document. */
const documents = ({ lines }: Ran): unknown =>
	lines.map(({ document: { id, source, published } }) => [
		id,
		source?.replace(`${own.folder}/`, ""),
		(published as { readonly edtf: string } | null)?.edtf,
	]);

const told = ({ stderr }: Ran): string => stderr.replaceAll(`${own.folder}/`, "");

const rows = [
	{ id: 7, text: undated, published: "2021-08-05T10:00:00Z", url: "https://example.org/7" },
	{ text: undated, date: "05.08.2020" },
	{ id: "в", text: undated },
];
const jsonl = `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;
const found = [
	["7", "https://example.org/7", "2021-08-05"],
	["news-2", "news.jsonl#2", "2020-08-05"],
	["в", "news.jsonl#3", undefined],
];

describe("files of many texts", () => {
	it(".jsonl gives one document a line, packed or not", async () => {
		expect(documents(await run(["extract", put("news.jsonl", jsonl)]))).toEqual(found);
		const packed = await run(["extract", put("news.jsonl.gz", gzipSync(jsonl))]);
		expect(documents(packed)).toEqual(
			found.map(([id, source, date]) => [id, source?.replace(".jsonl", ".jsonl.gz"), date]),
		);
	});

	it(".csv gives one document a row, with the fields that are named", async () => {
		const table = `номер;заметка;дата;адрес\nа1;"${undated}";05.08.2021;https://example.org/1\n`;
		const flags = ["--text-field", "заметка", "--id-field", "номер", "--date-field", "дата", "--url-field", "адрес"];
		const ran = await run(["extract", put("table.csv", table), ...flags]);
		expect([ran.status, documents(ran)]).toEqual([0, [["а1", "https://example.org/1", "2021-08-05"]]]);
	});

	it("fields may lie within others", async () => {
		const row = { "meta.id": 8, body: { text: undated, dates: [{ day: "2021-08-05" }] }, meta: { id: 9 } };
		const flags = ["--text-field", "body.text", "--date-field", "body.dates.0.day", "--id-field", "meta.id"];
		const ran = await run(["extract", put("deep.jsonl", JSON.stringify(row)), ...flags]);
		expect([ran.stderr, documents(ran)]).toEqual(["", [["8", "deep.jsonl#1", "2021-08-05"]]]);
	});

	it(".zip gives every text in it, whatever its names are written in", async () => {
		const cp866 = Uint8Array.from([0xa2, 0xe1, 0xe2, 0xe0, 0xa5, 0xe7, 0xa0, 0x2e, 0x74, 0x78, 0x74]);
		const archive = zipFile([
			{ name: "a/", content: "", method: 0 },
			{ name: "a/b.txt", content: meeting, long: true },
			{ name: "news.jsonl", content: jsonl },
			{ name: cp866, content: meeting, method: 0 },
			{ name: "page.html", content: `<html><body><p>${meeting}</p></body></html>` },
			{ name: "picture.png", content: "" },
			{ name: "__MACOSX/a.txt", content: "" },
			{ name: ".hidden.txt", content: "" },
		]);
		const ran = await run(["extract", put("архив.zip", archive)]);
		expect([ran.status, ran.stderr]).toEqual([0, ""]);
		expect(documents(ran)).toEqual([
			["b", "архив.zip/a/b.txt", undefined],
			...found.map(([id, source, date]) => [id, source?.replace(/^news/u, "архив.zip/news"), date]),
			["встреча", "архив.zip/встреча.txt", undefined],
			["page", "архив.zip/page.html", undefined],
		]);
		expect(ran.lines.map(({ events }) => events.length)).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it("stand in a folder among the others", async () => {
		put("t/a.txt", meeting);
		put("t/b/news.jsonl", jsonl);
		put("t/c.zip", zipFile([{ name: "d.txt", content: meeting }]));
		const sources = (await run(["extract", `${own.folder}/t`])).lines.map(({ document }) => document.id);
		expect(sources).toEqual(["a", "7", "news-2", "в", "d"]);
	});
});

describe("texts of files that are named alike", () => {
	const ids = ({ lines }: Ran): unknown => lines.map(({ document: { id } }) => id);

	it("have ids that tell them apart, by as little of their paths as does", async () => {
		for (const name of ["2019/05/news.txt", "2020/05/news.txt", "2020/06/news.txt", "2020/06/a.txt"])
			put(name, undated);
		put("2021/05/rows.jsonl", `${JSON.stringify({ text: undated })}\n`);
		put("2022/05/rows.jsonl.gz", gzipSync(`${JSON.stringify({ text: undated })}\n`));
		expect(ids(await run(["extract", own.folder]))).toEqual([
			"2019/05/news",
			"2020/05/news",
			"a",
			"2020/06/news",
			"2021/05/rows-1",
			"2022/05/rows-1",
		]);
	});

	it("and lie in one folder are called by all of their names", async () => {
		put("a.html", `<p>${undated}</p>`);
		put("a.txt", undated);
		expect(ids(await run(["extract", own.folder]))).toEqual(["a.html", "a.txt"]);
	});

	it("or in an archive, too", async () => {
		const entry = { content: Buffer.from(undated) };
		put("a.zip", zipFile(["x/a.txt", "y/a.txt", "b.txt"].map((name) => ({ ...entry, name }))));
		expect(ids(await run(["extract", own.folder]))).toEqual(["x/a", "y/a", "b"]);
	});
});

describe("what cannot be read in them is told, and the others are not lost", () => {
	it.each<[string, string, string | Uint8Array, number, string]>([
		[
			"a line that is no JSON",
			"n.jsonl",
			`{"text":"а"}\n{"text":\n`,
			1,
			"n.jsonl#2: the line is not JSON; mend it or leave it out.",
		],
		[
			"a row without a text",
			"n.jsonl",
			`{"body":"а"}\n{"text":"б"}\n`,
			1,
			"n.jsonl#1: it has no text in the field «text»; name the field with --text-field.",
		],
		[
			"a table without the column",
			"n.csv",
			"id,body\n1,а\n",
			0,
			"n.csv: its header has no column «text» but «id», «body»; name the columns with --text-field, --id-field, --date-field and --url-field.",
		],
		[
			"a torn table",
			"n.csv",
			'text\nа\n"б\nв\n',
			1,
			"n.csv: a quotation mark opens after row 1 and is never closed; mend the table.",
		],
		[
			"a torn .gz",
			"n.jsonl.gz",
			gzipSync(`{"text":"а"}\n`).subarray(0, 20),
			0,
			"n.jsonl.gz: it is no whole gzip file; pack it anew.",
		],
		["what is no archive", "n.zip", "текст", 0, "n.zip: it is no whole zip file; pack it anew."],
		[
			"an archive that is torn",
			"n.zip",
			zipFile([{ name: "a.txt", content: "а" }]).subarray(20),
			0,
			"n.zip: it is no whole zip file; pack it anew.",
		],
		[
			"an archive without texts",
			"n.zip",
			zipFile([{ name: "a.png", content: "а" }]),
			0,
			"n.zip: the archive holds no .txt, .md, .html, .jsonl or .csv file; leave it out.",
		],
		[
			"an archive in an archive",
			"n.zip",
			zipFile([
				{ name: "in.zip", content: zipFile([{ name: "a.txt", content: "а" }]) },
				{ name: "./b.txt", content: "б" },
			]),
			1,
			"n.zip/in.zip: it is packed within the archive; unpack it and name it itself.",
		],
		[
			"a packed text in an archive",
			"n.zip",
			zipFile([{ name: "a.txt.gz", content: gzipSync("а") }]),
			0,
			"n.zip/a.txt.gz: it is packed within the archive; unpack it and name it itself.",
		],
		[
			"a name that leads out of its archive",
			"n.zip",
			zipFile([
				{ name: "../../a.txt", content: "а" },
				{ name: "b.txt", content: "б" },
			]),
			1,
			"n.zip/../../a.txt: its name leads out of the archive; pack it anew.",
		],
		[
			"a row of a table with more cells than its header",
			"n.csv",
			"text\nМинск, Псков и Гродно подписали соглашение\nБрест\n",
			1,
			"n.csv#1: the row has 2 cells and the header 1; put cells that hold the separator or a line break in quotation marks.",
		],
		[
			"a locked text",
			"n.zip",
			zipFile([
				{ name: "a.txt", content: "а", locked: true },
				{ name: "b.txt", content: "б" },
			]),
			1,
			"n.zip/a.txt: it is locked with a password; pack it anew without one.",
		],
		[
			"an unknown packing",
			"n.zip",
			zipFile([
				{ name: "a.txt", content: "а", method: 14 },
				{ name: "b.txt", content: "б" },
			]),
			1,
			"n.zip/a.txt: it is packed by method 14, which is not read; pack it anew with the usual one.",
		],
		[
			"a damaged text",
			"n.zip",
			zipFile([
				{ name: "a.txt", content: "а", crc: 1 },
				{ name: "b.txt", content: "б" },
			]),
			1,
			"n.zip/a.txt: it is no whole zip file; pack it anew.",
		],
		[
			"a bomb that says so",
			"n.zip",
			zipFile([{ name: "a.txt", content: new Uint8Array(2 ** 25 + 1) }]),
			0,
			"n.zip/a.txt: it unfolds to more than 32 MiB; split it.",
		],
		[
			"a bomb that denies it",
			"n.zip",
			zipFile([{ name: "a.txt", content: new Uint8Array(2 ** 25 + 1), size: 100 }]),
			0,
			"n.zip/a.txt: it unfolds to more than 32 MiB; split it.",
		],
		[
			"a row that unfolds without end",
			"n.jsonl.gz",
			gzipSync(Buffer.concat([Buffer.alloc(2 ** 25 + 1, 65), Buffer.from('\n{"text":"б"}\n')])),
			1,
			"n.jsonl.gz#1: the line is longer than 32 MiB; split it.",
		],
		[
			"entries that share their bytes",
			"n.zip",
			zipFile([
				{ name: "a.txt", content: meeting.repeat(50), method: 0 },
				...Array.from({ length: 5 }, (_, at) => ({ name: `${at}.txt`, content: meeting.repeat(50), method: 0, as: 0 })),
			]),
			1,
			"n.zip: its entries overlap, as in an archive made to do harm; pack it anew.",
		],
	])("%s", async (_name, file, content, documents, message) => {
		const ran = await run(["extract", put(file, content)]);
		expect([ran.status, ran.lines.length, told(ran)]).toEqual([1, documents, `letopis: cannot read ${message}\n`]);
	});

	it("a file too large to be read is not read", async () => {
		const ran = await run(["extract", put("big.txt", Buffer.alloc(2 ** 25 + 1, 0x20)), put("a.txt", meeting)]);
		expect([ran.status, ran.lines.length, told(ran)]).toEqual([
			1,
			1,
			"letopis: left out big.txt: the text has 33554433 bytes and the budget is 10000000 characters; split it.\n",
		]);
	});
});

describe("--files-from", () => {
	it("reads a list, from a file or standard input", async () => {
		const [a, b] = [put("a.txt", meeting), put("б в.txt", meeting)];
		const list = `${b}\r\n\n${a}\n${b}`;
		const ids = [
			["a", "a.txt", undefined],
			["б в", "б в.txt", undefined],
		];
		expect(documents(await run(["extract", "--files-from", put("list", list)]))).toEqual(ids);
		expect(documents(await run(["extract", "--files-from", "-"], list))).toEqual(ids);
	});

	it.each(["a.txt\0b.txt\0", `a.txt\n${"b".repeat(2 ** 16 + 1)}\n`])(
		"refuses what is no list of paths",
		async (list) => {
			expect((await run(["extract", "--files-from", "-"], list)).stderr).toBe(
				"letopis: cannot read standard input: it holds what is no path of a file; list paths of files, one a line.\n",
			);
		},
	);

	it.each([
		[["-", "--files-from", "-"], "standard input is either a text or a list of files; leave out one of the two."],
		[["--files-from", "-"], "standard input names no file; list some, one a line."],
		[["--files-from", "нет"], "cannot read нет: there is no such file or folder; check the path."],
		[
			["a.txt", "--manifest", "m.csv", "--sidecars"],
			"dates stand either in a manifest or in sidecars; leave out one of the two.",
		],
	])("%j is refused", async (args, message) => {
		expect(await run(["extract", ...args])).toMatchObject({ status: 2, stderr: `letopis: ${message}\n` });
	});
});

describe("a folder of output", () => {
	it("within the folder of input is not read", async () => {
		put("a.txt", meeting);
		const extract = () => run(["extract", own.folder, "--out", `${own.folder}/out`]);
		expect((await extract()).status).toBe(0);
		expect(told(await extract())).toBe("letopis: out/records.jsonl is of this very input; nothing was written.\n");
	});

	it("of rows and archives is gone on with at any document", async () => {
		const many = Array.from({ length: 5 }, (_, at) => JSON.stringify({ id: at, text: "а" })).join("\n");
		const files = [
			put("a.txt", "а"),
			put("n.jsonl", many),
			put("t.csv", "id,text\nв,а\nг,а\n"),
			put("z.zip", zipFile(["x", "y"].map((name) => ({ name: `${name}.txt`, content: "а" })))),
		];
		const telling = { names: {}, beside: nothing };
		const ids = async (start: number): Promise<readonly string[]> => {
			const found: string[] = [];
			for await (const { id } of sourcesOf({ files, faults: [] }, telling, start).sources) found.push(id);
			return found;
		};
		const all = ["a", "0", "1", "2", "3", "4", "в", "г", "x", "y"];
		for (let start = 0; start <= all.length; start++) expect(await ids(start)).toEqual(all.slice(start));
	});
});
