import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createExtractor } from "letopis";
import { fixtureCases } from "letopis/vitest";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { judge, readBaseline } from "../src/check/baseline.js";
import { coverageOf } from "../src/check/coverage.js";
import { fallLines } from "../src/check/report.js";
import { figuresOf, runCheck } from "../src/check/run-check.js";
import { wordsAround } from "../src/check/words-around.js";
import { run } from "./run.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "letopis-check-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const signed = "Витебская область и провинция Ганьсу подписали соглашение о сотрудничестве 12 мая 2019 года.\n";
const forum = "Форум «Регионы Сибири» пройдёт в Омске 5 июня 2024 года.\n";
let folder = "";
let count = 0;
const at = (name: string): string => join(folder, name);
const check = (...flags: readonly string[]) => run(["check", folder, ...flags]);
const edit = (name: string, change: (fixture: Editable) => void): void => {
	const fixture = JSON.parse(readFileSync(at(name), "utf8")) as Editable;
	change(fixture);
	writeFileSync(at(name), JSON.stringify(fixture));
};

interface Editable {
	agreements: { type: string; signed: { edtf: string }; parties: { name: string; territory: string | null }[] }[];
	events: object[];
}

beforeEach(async () => {
	folder = join(home, String(++count));
	for (const [name, text] of [
		["signed", signed],
		["forum", forum],
	] as const) {
		writeFileSync(join(home, "text.txt"), text);
		await run(["fixture", "add", name, join(home, "text.txt"), "--fixtures", folder]);
	}
});

describe("letopis fixture add", () => {
	it("writes the text and today's records", async () => {
		expect(readFileSync(at("signed.txt"), "utf8")).toBe(signed);
		expect(JSON.parse(readFileSync(at("signed.json"), "utf8"))).toMatchObject({
			document: { id: "signed" },
			agreements: [{ type: "agreement", status: "signed", signed: { edtf: "2019-05-12" } }],
			events: [],
		});
	});

	it("overwrites nothing, and makes no file outside the folder", async () => {
		const again = await run(["fixture", "add", "signed", at("forum.txt"), "--fixtures", folder]);
		expect([again.status, again.stderr]).toEqual([
			1,
			`letopis: ${at("signed.json")} is there already and differs; choose another name, or remove it first.\n`,
		]);
		const outside = await run(["fixture", "add", "../x", at("forum.txt"), "--fixtures", folder]);
		expect([outside.status, outside.stderr]).toEqual([
			2,
			"letopis: «../x» cannot be the name of a file everywhere; «__x» can.\n",
		]);
		expect((await run(["fixture", "add", "x", at("нет.txt")])).stderr).toBe(
			`letopis: cannot read ${at("нет.txt")}: there is no such file or folder; check the path.\n`,
		);
	});
});

describe("letopis check without a baseline", () => {
	it("passes when every record is as the fixtures have it", async () => {
		const { status, stdout } = await check();
		expect(status).toBe(0);
		expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 fixtures: every record is as it is to be.");
	});

	it("names documents and fields that differ, old and new, with the words of the text, and fails", async () => {
		edit("signed.json", ({ agreements: [agreement] }) => {
			agreement!.type = "treaty";
			agreement!.signed.edtf = "2018-05-12";
			agreement!.parties.push({ name: "Тульская область", territory: "RU-TUL" });
		});
		edit("forum.json", (fixture) => {
			fixture.events = [];
		});
		const { status, stdout } = await check();
		expect(status).toBe(1);
		expect(
			stdout
				.slice(0, stdout.indexOf("fixture   found"))
				.split("\n")
				.map((line) => line.trimEnd()),
		).toEqual([
			"forum",
			"  false   event/forum planned 2024-06-05 «Форум «Регионы Сибири» пройдёт»  (event/forum)",
			"          [Форум «Регионы Сибири» пройдёт] в Омске 5 июня 2024 года.",
			"",
			"signed",
			"  changed agreement/treaty signed 2018-05-12 «подписали соглашение о сотрудничестве»",
			"    type          treaty → agreement",
			"                  …область и провинция Ганьсу [подписали соглашение о сотрудничестве] 12 мая 2019 года.",
			"    date          2018-05-12 → 2019-05-12",
			"                  …соглашение о сотрудничестве [12 мая 2019 года].",
			"    parties       Тульская область (RU-TUL) → —",
			"                  …область и провинция Ганьсу [подписали соглашение о сотрудничестве] 12 мая 2019 года.",
			"",
			"",
		]);
		expect(stdout).toContain("2 of 2 fixtures differ: forum, signed.\n");
	});
});

describe("letopis check with a baseline", () => {
	const worse = (): void =>
		edit("signed.json", ({ agreements }) => Object.assign(agreements[0]!.signed, { edtf: "2018-05-12" }));

	it("passes as long as nothing falls, and fails when a field does", async () => {
		expect((await check("--update")).stdout).toContain("baseline.json now has the figures of today.\n");
		expect((await check()).stdout).toContain("2 fixtures: nothing is worse than the baseline.\n");
		worse();
		const { status, stdout } = await check();
		expect(status).toBe(1);
		expect(stdout).toContain(
			"worse: agreement.date: 1 right and 0 false → 0 right and 1 false, F1 1.0000 → 0.0000\n  signed: 1",
		);
		expect(stdout).toContain("    date          2018-05-12 → 2019-05-12\n");
	});

	it("is raised by --update, and lowered only with --allow-worse", async () => {
		await check("--update");
		const before = readFileSync(at("baseline.json"), "utf8");
		worse();
		const refused = await check("--update");
		expect([refused.status, refused.stderr]).toEqual([
			1,
			`letopis: ${at("baseline.json")} was left as it is, because it would fall; add --allow-worse if that is meant.\n`,
		]);
		expect(readFileSync(at("baseline.json"), "utf8")).toBe(before);
		expect((await check("--update", "--allow-worse")).status).toBe(0);
		expect((await check()).status).toBe(0);
		edit("signed.json", ({ agreements }) => Object.assign(agreements[0]!.signed, { edtf: "2019-05-12" }));
		expect((await check()).stdout).toContain("better: agreement.date, agreement.exact\n");
		expect((await check("--update")).status).toBe(0);
		expect(readFileSync(at("baseline.json"), "utf8")).toBe(before);
	});

	it("fails when a fixture is gone, and tells which are new", async () => {
		await check("--update");
		rmSync(at("signed.json"));
		cpSync(at("forum.json"), at("again.json"));
		cpSync(at("forum.txt"), at("again.txt"));
		const { status, stdout } = await check();
		expect(status).toBe(1);
		expect(stdout).toContain("gone: signed is in the baseline and not among the fixtures\n");
		expect(stdout).toContain("not in the baseline yet: again\n");
	});
});

describe("letopis check on a folder of one's own", () => {
	it("takes texts and a gazetteer from check.json or from flags", async () => {
		expect((await check("--coverage")).stdout).toMatch(/^ +1 {2}agreement\/sign$/mu);
		writeFileSync(at("check.json"), '{ "texts": "texts", "colour": "red" }');
		expect((await check()).stderr).toContain("«colour» is no setting");
		writeFileSync(at("check.json"), '{ "gazetteer": ["places.tsv"] }');
		expect((await check()).stderr).toBe(
			`letopis: cannot read ${at("places.tsv")}: there is no such file or folder; check the path.\n`,
		);
	});

	it("takes a .jsonl file of fixtures with their texts", async () => {
		const lines = ["signed", "forum"].map((name) => {
			const fixture = JSON.parse(readFileSync(at(`${name}.json`), "utf8")) as object;
			return JSON.stringify({ ...fixture, text: readFileSync(at(`${name}.txt`), "utf8") });
		});
		writeFileSync(at("all.jsonl"), `${lines.join("\n")}\n`);
		expect((await run(["check", at("all.jsonl"), "--update"])).status).toBe(0);
		expect(readFileSync(at("all.baseline.json"), "utf8")).toContain('"signed": {');
		writeFileSync(at("all.jsonl"), `${lines[0]}\n{"document":{"id":"x"},"agreements":[],"events":[]}\n`);
		expect((await run(["check", at("all.jsonl")])).stderr).toBe(
			`letopis: ${at("all.jsonl")}, line 2: a fixture in a .jsonl file has to hold its \`text\`.\n`,
		);
	});

	it.each([
		["signed.json", "{", "signed.json is not JSON; correct it"],
		["signed.json", '{"document":{"id":1},"agreements":[],"events":[]}', "signed.json: document.id: Invalid input"],
		["signed.txt", "Другой текст.", "signed.json: the text is not the one the fixture was made of"],
		["baseline.json", '{"signed":{"agreement.type":[1,"1",1]}}', "baseline.json is no baseline"],
		["check.json", "[]", "check.json: it is no object"],
	])("says what is wrong with %s holding %s", async (name, content, message) => {
		writeFileSync(at(name), content);
		const { status, stderr } = await check();
		expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
	});

	it("says where a text is missed, and what a folder without fixtures lacks", async () => {
		rmSync(at("signed.txt"));
		expect((await check("--texts", "/нет")).stderr).toContain("signed.txt and no /нет/signed.txt; put it there");
		expect((await run(["check", join(home, "empty")])).stderr).toContain("empty");
	});
});

describe("the fixtures of this repository", () => {
	it("are no worse than their baseline, and every rule they exercise is listed", async () => {
		const checked = runCheck(await fixtureCases(join(repository, "fixtures")), createExtractor());
		const was = await readBaseline(join(repository, "fixtures/baseline.json"));
		expect(fallLines(judge(was ?? {}, figuresOf(checked)))).toEqual([]);
		expect(checked).toHaveLength(120);
		const { records, entities } = coverageOf(checked);
		const known = coverageOf([]);
		expect([...records.keys()].filter((rule) => !known.records.has(rule))).toEqual([]);
		expect([...entities.keys()].filter((rule) => !known.entities.has(rule))).toEqual([]);
	});
});

describe("words of the text", () => {
	it.each([
		["Минск", 0, 5, "[Минск]"],
		["а\nб\u202eв\tг", 2, 3, "а [б]в г"],
		[
			`${"слово ".repeat(20)}ЦЕЛЬ${" слово".repeat(20)}`,
			120,
			124,
			"…слово слово слово слово слово [ЦЕЛЬ] слово слово слово слово слово слово…",
		],
		["б".repeat(100), 50, 51, `…${"б".repeat(36)}[б]${"б".repeat(36)}…`],
	])("%j", (text, start, end, shown) => {
		expect(wordsAround({ start, end, text: text.slice(start, end) }, text)).toBe(shown);
	});
});
