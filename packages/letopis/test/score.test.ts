import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fold, sameName } from "../src/score/names.js";
import { sameParticipant } from "../src/score/participants.js";
import { fixed } from "../src/score/tally.js";
import { run } from "./run.js";
import { missing, shared } from "./shared.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gold = at("score-case/gold");
const records = at("score-case/records.jsonl");

describe("the small case", () => {
	it("gives the figures written beside it", async () => {
		const { status, stdout, stderr } = await run(["score", gold, records, "--misses", "9"]);
		expect([status, stderr]).toEqual([0, ""]);
		expect(stdout).toBe(readFileSync(at("score-case/expected.txt"), "utf8"));
	});

	it("gives them as JSON", async () => {
		const { stdout } = await run(["score", gold, records, "--json"]);
		expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(at("score-case/expected.json"), "utf8")));
	});

	it("lists as many misses as are asked for", async () => {
		const count = async (...flags: readonly string[]): Promise<number> =>
			(await run(["score", gold, records, ...flags])).stdout.split("\n").filter((line) => line.startsWith("   | "))
				.length;
		expect([await count(), await count("--misses", "2"), await count("--misses", "99")]).toEqual([0, 2, 4]);
	});
});

describe("gold against itself is all right", () => {
	it("and against nothing all missed", async () => {
		const folder = mkdtempSync(join(tmpdir(), "letopis-score-"));
		try {
			const itself = join(folder, "itself.jsonl");
			const nothing = join(folder, "nothing.jsonl");
			const names = ["one", "two", "three"];
			const line = (name: string): string =>
				`${JSON.stringify(JSON.parse(readFileSync(join(gold, `${name}.json`), "utf8")))}\n`;
			writeFileSync(itself, names.map(line).join(""));
			writeFileSync(nothing, "\n");
			const figures = async (file: string) =>
				JSON.parse((await run(["score", gold, file, "--json"])).stdout) as {
					readonly exact: { readonly agreement: number };
					readonly fields: Readonly<
						Record<string, { readonly f1: number; readonly gold: number; readonly pred: number }>
					>;
				};
			const [whole, empty] = [await figures(itself), await figures(nothing)];
			expect(whole.exact).toEqual({ agreement: 1, event: 1 });
			for (const [field, row] of Object.entries(whole.fields))
				expect([field, row.f1, row.pred]).toEqual([field, 1, row.gold]);
			expect(empty.exact).toEqual({ agreement: 0, event: 0 });
			for (const row of Object.values(empty.fields)) expect([row.f1, row.pred]).toEqual([0, 0]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});

describe("what cannot be scored is said in one sentence", () => {
	it.each([
		[["score", at("нет"), records], 1, "/нет: there is no such file or folder; check the path."],
		[["score", gold, at("нет.jsonl")], 1, "/нет.jsonl: there is no such file or folder; check the path."],
		[
			["score", at("score-case"), records],
			1,
			"/expected.json has no document, agreements and events; is it a file of records?",
		],
		[
			["score", gold, at("score-case/expected.txt")],
			1,
			"expected.txt is not JSON; write it anew with `letopis extract`.",
		],
		[["score", gold, records, "--misses", "many"], 2, "--misses must be a whole number, and «many» is none."],
	])("%j", async (args, status, message) => {
		const ran = await run(args);
		expect([ran.status, ran.stdout, ran.stderr.split("\n").length]).toEqual([status, "", 2]);
		expect(ran.stderr).toContain(message);
	});
});

describe("names", () => {
	it.each([
		["г. Минск", "минск"],
		["Республика Беларусь", "беларусь"],
		["Орловская обл.", "орловская"],
		["Завод им. «Лихачёва»", "завод лихачева"],
		["Витебский областной исполнительный комитет", "витебский облисполком"],
		["Городок", "городок"],
	])("%s folds to %s", (name, folded) => {
		expect(fold(name)).toBe(folded);
	});

	it.each([
		["Витебский облисполком", "Витебский областной исполнительный комитет", true],
		["провинция Ганьсу", "Ганьсу", true],
		["Министерство экономики Беларуси", "Министерство экономики Республики Беларусь", true],
		["Минск", "Гомель", false],
		["", "Минск", false],
		["область", "край", true],
	])("«%s» and «%s»: %s", (a, b, same) => {
		expect(sameName(a, b)).toBe(same);
	});

	const someone = (name: string, kind: string, territory: string | null) => ({ name, kind, territory });
	it.each([
		[
			"a person by surname",
			someone("Иванов Пётр Петрович", "person", "BY"),
			someone("П. Иванов", "person", null),
			true,
		],
		["another person", someone("Иванов Пётр", "person", "BY"), someone("Сидоров Пётр", "person", "BY"), false],
		["a person and a body", someone("Иванов", "person", "BY"), someone("Иванов", "company", "BY"), false],
		[
			"a region by its code",
			someone("Приамурье", "territory", "RU-AMU"),
			someone("Амурская область", "territory", "RU-AMU"),
			true,
		],
		[
			"a city and its region",
			someone("Минск", "municipality", "BY-HM"),
			someone("Гомель", "territory", "BY-HM"),
			false,
		],
		["two sides", someone("МИД", "ministry", "BY"), someone("МИД", "ministry", "CN"), false],
		[
			"a side known less well",
			someone("Торговая палата", "chamber", "BY-VI"),
			someone("Торговая палата", "chamber", "BY"),
			true,
		],
		[
			"a side not known",
			someone("Торговая палата", "chamber", "BY-VI"),
			someone("Торговая палата", "chamber", null),
			true,
		],
	])("%s", (_name, a, b, same) => {
		expect(sameParticipant(a, b)).toBe(same);
	});
});

describe("rounding", () => {
	it.each([
		[0.0625, 3, "0.062"],
		[0.1875, 3, "0.188"],
		[0.03125, 4, "0.0312"],
		[0.09375, 4, "0.0938"],
		[2 / 3, 4, "0.6667"],
		[0.5, 0, "0"],
		[1, 3, "1.000"],
		[0, 3, "0.000"],
	])("%s to %s places is %s: exact halves go to the even neighbour", (value, places, text) => {
		expect(fixed(value, places)).toBe(text);
	});
});

describe("side by side with the reference scorer", () => {
	const needs = ["gold/score.py", "gold/dev"];
	const reference = (...args: readonly string[]): string =>
		execFileSync("python3", [shared("gold/score.py"), ...args], { encoding: "utf8", maxBuffer: 2 ** 26 });
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "letopis-score-"));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const compare = async (gold: string, file: string): Promise<void> => {
		expect((await run(["score", gold, file, "--misses", "9999"])).stdout).toBe(
			reference(gold, file, "--misses", "9999"),
		);
		const { stdout } = await run(["score", gold, file, "--json"]);
		expect(JSON.parse(stdout)).toEqual(JSON.parse(reference(gold, file, "--json")));
	};

	it("on the small case", async ({ skip }) => {
		const reason = missing(needs, true);
		if (reason !== undefined) return skip(reason);
		await compare(gold, records);
	});

	it("on what is extracted from the corpus", async ({ skip }) => {
		const reason = missing(needs, true);
		if (reason !== undefined) return skip(reason);
		const file = join(folder, "corpus.jsonl");
		expect((await run(["extract", at("../../../corpus"), "--out", file])).status).toBe(0);
		await compare(shared("gold/dev"), file);
	});

	it("on gold with records left out, doubled and changed", async ({ skip }) => {
		const reason = missing(needs, true);
		if (reason !== undefined) return skip(reason);
		const documents = at("../../../fixtures/documents");
		const file = join(folder, "changed.jsonl");
		writeFileSync(file, Array.from({ length: 120 }, (_, index) => changed(documents, index)).join(""));
		await compare(documents, file);
	});
});

/** A coded document as a careless extractor might give it; which faults it has depends on the index alone. */
function changed(folder: string, index: number): string {
	const name = `d${String(index + 1).padStart(2, "0")}.json`;
	const document = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
	for (const list of ["agreements", "events"]) {
		const all = document[list] as readonly Record<string, unknown>[];
		document[list] = all.flatMap((record, position) => {
			const fault = (index + position) % 7;
			if (fault === 0) return [];
			if (fault === 1) return [record, record];
			if (fault === 2) return [{ ...record, type: "other", status: "planned", realis: "planned" }];
			if (fault === 3) return [{ ...record, parties: [], participants: [] }];
			if (fault === 4)
				return [
					{ ...record, signed: undefined, when: undefined, place: undefined, trigger: { start: 0, end: 1, text: "" } },
				];
			return [record];
		});
	}
	return index % 10 === 9 ? "" : `${JSON.stringify(document)}\n`;
}
