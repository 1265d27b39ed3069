import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./run.js";

const visit = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.\n";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "letopis-review-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the text and its records. */
async function extracted(): Promise<{ readonly text: string; readonly records: string }> {
	const [text, records] = [join(folder, "визит.txt"), join(folder, "records.jsonl")];
	writeFileSync(text, visit);
	writeFileSync(records, (await run(["extract", text])).stdout);
	return { text, records };
}

describe("letopis review", () => {
	it("writes a page with the records and the text they were read from", async () => {
		const { records } = await extracted();
		const out = join(folder, "страница.html");
		const { status, stderr } = await run(["review", records, "--out", out]);
		expect([status, stderr]).toEqual([0, `letopis: 1 document → ${out}; open it in a browser.\n`]);
		expect(readFileSync(out, "utf8")).toContain(JSON.stringify(visit));
	});

	it("takes a folder of records too, once its run is finished", async () => {
		const { text } = await extracted();
		const [out, page] = [join(folder, "out"), join(folder, "r.html")];
		const review = () => run(["review", out, "--out", page]);
		await run(["extract", text, "--out", out]);
		expect(await review()).toMatchObject({
			status: 0,
			stderr: `letopis: 1 document → ${page}; open it in a browser.\n`,
		});
		const manifest = join(out, "run.json");
		writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"finished": true', '"finished": false'));
		expect(await review()).toMatchObject({
			status: 1,
			stderr: `letopis: ${out} holds a run that is not finished; go on with it by --resume first.\n`,
		});
		rmSync(manifest);
		expect((await review()).stderr).toContain("holds no run of `letopis extract`; name a file of records.");
	});

	it("leaves out a text that has changed, and says so", async () => {
		const { text, records } = await extracted();
		writeFileSync(text, `${visit}Дополнено.\n`);
		const { status, stderr } = await run(["review", records, "--texts", folder, "--out", join(folder, "r.html")]);
		expect([status, stderr.split(";")[0]]).toEqual([
			0,
			"letopis: 1 of 1 texts were not found as they were extracted from, and their records stand without them",
		]);
	});

	it.each([
		["нет.jsonl", undefined, "cannot read"],
		["плохой.jsonl", "{}\n", "line 1 is no extraction"],
		["обрыв.jsonl", "\n{\n", "line 2 is not JSON"],
	])("refuses %s", async (name, content, reason) => {
		const path = join(folder, name);
		if (content !== undefined) writeFileSync(path, content);
		const { status, stderr } = await run(["review", path, "--out", join(folder, "r.html")]);
		expect([status, stderr.includes(reason)]).toEqual([1, true]);
	});
});
