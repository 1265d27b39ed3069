import { readFileSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Extraction } from "@letopis/records";
import { describe, expect, it } from "vitest";
import { type TextsFlags, textsAgain } from "../src/inputs/texts-again.js";
import { type Line, run } from "./run.js";
import { temporaryFolder } from "./temporary-folder.js";
import { zipFile } from "./zip-file.js";

const own = temporaryFolder();
const { put } = own;

const visit = (day: number): string => `Делегация Витебской области посетила провинцию Ганьсу ${day} мая 2019 года.\n`;
const days = [1, 2, 3];
const jsonl = days.map((day) => `${JSON.stringify({ text: visit(day) })}\n`).join("");
const addressed = days.map((day) => `${JSON.stringify({ text: visit(day), url: `https://example.org/${day}` })}\n`);

/** The texts found for the records of `path`, in the order of `order`. */
async function found(path: string, flags: TextsFlags = {}, order = (lines: readonly Line[]) => lines) {
	const field = flags.textField === undefined ? [] : ["--text-field", flags.textField];
	const { lines } = await run(["extract", path, ...field]);
	const texts = textsAgain(flags, (async function* () {})());
	const result: (string | undefined)[] = [];
	for (const line of order(lines)) result.push(await texts.of(line as unknown as Extraction));
	await texts.close();
	return result;
}

describe("the texts of records are found again", () => {
	it.each<[string, () => string]>([
		["in rows", () => put("a.jsonl", jsonl)],
		["in packed rows", () => put("a.jsonl.gz", gzipSync(jsonl))],
		["in a table", () => put("a.csv", `text\n${days.map((day) => `"${visit(day)}"\n`).join("")}`)],
		["in an archive", () => put("a.zip", zipFile(days.map((day) => ({ name: `b/${day}.txt`, content: visit(day) }))))],
		["in rows in an archive", () => put("a.zip", zipFile([{ name: "b/news.jsonl", content: jsonl }]))],
		["in files", () => days.map((day) => put(`t/${day}.txt`, visit(day))) && `${own.folder}/t`],
	])("%s, and in another order", async (_name, path) => {
		expect(await found(path())).toEqual(days.map(visit));
		expect(await found(path(), {}, (lines) => lines.toReversed())).toEqual(days.map(visit).toReversed());
	});

	it("in pages, as they were extracted from", async () => {
		const page = `<html><body><article><p>${visit(1)}</p></article></body></html>`;
		for (const path of [put("a.html", page), put("b.html.gz", gzipSync(page))])
			expect((await found(path))[0]?.trim()).toBe(visit(1).trim());
	});

	it("by an address only where they are said to lie", async () => {
		const path = put("t/a.jsonl", addressed.join(""));
		expect(await found(path)).toEqual([undefined, undefined, undefined]);
		for (const texts of [path, own.folder]) expect(await found(path, { texts })).toEqual(days.map(visit));
	});

	it("in the field that holds them", async () => {
		const path = put("a.csv", `заметка\n"${visit(1)}"\n`);
		expect(await found(path, { textField: "заметка" })).toEqual([visit(1)]);
		expect(await found(path, { textField: "заметка", texts: own.folder })).toEqual([visit(1)]);
	});

	it("unless they have changed", async () => {
		const path = put("a.jsonl", jsonl);
		const changed = (lines: readonly Line[]) => {
			put("a.jsonl", jsonl.replace("Ганьсу", "Хубэй"));
			return lines;
		};
		expect(await found(path, {}, changed)).toEqual([undefined, visit(2), visit(3)]);
	});
});

describe("letopis export and review", () => {
	it("take the texts from rows", async () => {
		const records = put("records.jsonl", (await run(["extract", put("a.jsonl", jsonl)])).stdout);
		const out = `${own.folder}/out`;
		const exported = await run(["export", records, "--to", "doccano", "--out", out]);
		expect([exported.status, exported.stderr]).toEqual([0, `letopis: 3 documents → ${out}/doccano.jsonl\n`]);
		const page = `${own.folder}/r.html`;
		const reviewed = await run(["review", records, "--out", page]);
		expect(reviewed.stderr).toBe(`letopis: 3 documents → ${page}; open it in a browser.\n`);
		for (const day of days) expect(readFileSync(page, "utf8")).toContain(JSON.stringify(visit(day)));
		rmSync(`${own.folder}/a.jsonl`);
		expect((await run(["export", records, "--to", "doccano", "--out", out, "--overwrite"])).status).toBe(1);
	});
});
