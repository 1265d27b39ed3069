import { describe, expect, it } from "vitest";
import { type Ran, run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";

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

describe("dates beside the texts", () => {
	it("stand in a manifest, by file or by id", async () => {
		put("t/a.txt", undated);
		put("t/b/c.txt", undated);
		put("t/d.txt", undated);
		const manifest = put("t/dates.csv", "file,id,date,url\nb/c.txt,,2021-08-05,https://example.org/c\n,d,2020-01,\n");
		const args = [`${own.folder}/t/a.txt`, `${own.folder}/t/b`, `${own.folder}/t/d.txt`, "--manifest", manifest];
		expect(documents(await run(["extract", ...args]))).toEqual([
			["a", "t/a.txt", undefined],
			["c", "https://example.org/c", "2021-08-05"],
			["d", "t/d.txt", "2020-01"],
		]);
	});

	it.each([
		["its own folder", "m/dates.csv", "../t/b/a.txt"],
		["the folder that is read", "m/dates.csv", "b/a.txt"],
		["the folder that is read, where it lies beside", "dates.csv", "./b/a.txt"],
	])("stand in a manifest whose paths begin at %s", async (_name, manifest, path) => {
		for (const text of ["t/a.txt", "t/b/a.txt"]) put(text, undated);
		const args = [`${own.folder}/t`, "--manifest", put(manifest, `file,date\n${path},2021-08-05\n`)];
		const ran = await run(["extract", ...args]);
		expect([ran.stderr, documents(ran)]).toEqual([
			"",
			[
				["t/a", "t/a.txt", undefined],
				["b/a", "t/b/a.txt", "2021-08-05"],
			],
		]);
	});

	it("are other ones where the paths of a manifest begin elsewhere, so that no run goes on with them", async () => {
		const [text, manifest] = [put("t/b/a.txt", undated), put("m.csv", "file,date\nb/a.txt,2021-08-05\n")];
		const args = ["--manifest", manifest, "--out", `${own.folder}/out`, "--resume"];
		expect((await run(["extract", `${own.folder}/t`, ...args])).status).toBe(0);
		expect(told(await run(["extract", `${own.folder}/t/`, ...args]))).toBe(
			"letopis: out/records.jsonl is of this very input; nothing was written.\n",
		);
		expect(told(await run(["extract", text, ...args]))).toContain("out holds a run over other input, options or rules");
	});

	it("stand in a manifest by the ids of rows, whose own dates come first", async () => {
		const manifest = put("m.csv", "id,date,url\n7,2001,\nв,2002,https://example.org/в\n");
		const ran = await run(["extract", put("news.jsonl", jsonl), "--manifest", manifest]);
		expect([ran.stderr, documents(ran)]).toEqual(["", [...found.slice(0, 2), ["в", "https://example.org/в", "2002"]]]);
	});

	it("stand in a manifest among the texts, which is no text", async () => {
		put("t/a.txt", undated);
		const manifest = put("t/m.csv", "file,date\na.txt,2021-08-05\n");
		const ran = await run(["extract", `${own.folder}/t`, "--manifest", manifest]);
		expect([ran.status, documents(ran)]).toEqual([0, [["a", "t/a.txt", "2021-08-05"]]]);
	});

	it("in a manifest, of texts that are not read, are told and nothing is wrong", async () => {
		put("t/a.txt", undated);
		const manifest = put("m.csv", "file,id,date\nt/a.txt,,2021\nt/b.txt,,2022\n,c,2022\nb/a.txt,,2021\n,d,2020\n");
		const ran = await run(["extract", `${own.folder}/t`, "--manifest", manifest]);
		expect([ran.status, told(ran)]).toEqual([
			0,
			"letopis: m.csv tells of texts that are not among those to be read: «t/b.txt», «b/a.txt», «c» and 1 more. Its paths begin at its folder, at a folder that is read, or here.\n",
		]);
		expect((await run(["extract", `${own.folder}/t`, "--manifest", manifest, "--quiet"])).stderr).toBe("");
	});

	it("stand in sidecars, where they are asked for", async () => {
		put("a.txt", undated);
		put("a.json", JSON.stringify({ date: "2021-08-05", id: "не он" }));
		put("b.txt", undated);
		put("c.txt", undated);
		put("c.json", "[");
		const ran = await run(["extract", own.folder, "--sidecars"]);
		expect(documents(ran)).toEqual([
			["a", "a.txt", "2021-08-05"],
			["b", "b.txt", undefined],
		]);
		expect(told(ran)).toBe("letopis: cannot read c.txt: its sidecar c.json is no JSON object.\n");
	});

	it("take precedence over --published", async () => {
		const ran = await run(["extract", put("news.jsonl", jsonl), "--published", "2001"]);
		expect((documents(ran) as string[][]).map(([, , date]) => date)).toEqual(["2021-08-05", "2020-08-05", "2001"]);
	});

	it("that are none are an issue, and the text is not lost", async () => {
		const ran = await run(["extract", put("a.jsonl", JSON.stringify({ text: meeting, date: "вчера" }))]);
		expect(ran.lines.map(({ issues }) => issues[0]?.code)).toEqual(["bad-published"]);
	});

	it.each([
		[
			"m.csv",
			"name,date\na,2021\n",
			"m.csv, row 1: it names neither a `file` nor an id; name the field with --id-field.",
		],
		["m.txt", "", "m.txt: a manifest is a .csv, .tsv or .jsonl file."],
		["m.jsonl", "[", "m.jsonl, row 1: the line is not JSON; mend it or leave it out."],
	])("in a manifest %s that cannot be read are refused", async (name, content, message) => {
		const ran = await run(["extract", put("a.txt", undated), "--manifest", put(name, content)]);
		expect([ran.status, told(ran)]).toEqual([2, `letopis: cannot use ${message}\n`]);
	});
});
