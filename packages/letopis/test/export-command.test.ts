import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "./run.js";

const news =
	"Витебская область и провинция Ганьсу подписали меморандум 12 мая 2019 года. " +
	"Форум регионов пройдёт в Минске 5 октября 2029 года.\n";

let folder: string;
let records: string;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "letopis-export-"));
	writeFileSync(join(folder, "🤝 новость.txt"), news);
	records = join(folder, "records.jsonl");
	writeFileSync(records, (await run(["extract", join(folder, "🤝 новость.txt")])).stdout);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function exported(to: string): Promise<readonly string[]> {
	const out = join(folder, to);
	expect((await run(["export", records, "--to", to, "--out", out])).status).toBe(0);
	return readdirSync(out).sort();
}
const content = (...path: string[]): string => readFileSync(join(folder, ...path), "utf8");

describe("letopis export", () => {
	it("writes an edge list", async () => {
		expect(await exported("edges")).toEqual(["edges.csv"]);
		expect(content("edges", "edges.csv")).toBe(
			"from,from_name,to,to_name,agreements\r\nBY-VI,Витебская область,CN-GS,провинция Ганьсу,1\r\n",
		);
	});

	it.each(["brat", "label-studio", "edges"])("does not write over what %s holds, unless it is to", async (to) => {
		const names = await exported(to);
		const name = names.find((one) => /\.(?:ann|json|csv)$/u.test(one)) as string;
		writeFileSync(join(folder, to, name), "правка");
		const again = (...flags: readonly string[]) =>
			run(["export", records, "--to", to, "--out", join(folder, to), ...flags]);
		const { status, stderr } = await again();
		expect([status, stderr]).toEqual([
			2,
			expect.stringMatching(/ is there already; name another file, or replace it/u),
		]);
		expect(content(to, name)).toBe("правка");
		expect((await again("--overwrite")).status).toBe(0);
		expect(content(to, name)).not.toBe("правка");
	});

	it("writes GraphML", async () => {
		await exported("graphml");
		expect(content("graphml", "territories.graphml")).toContain('<edge source="BY-VI" target="CN-GS">');
	});

	it("writes a calendar of what is planned, in lines of 75 octets", async () => {
		await exported("icalendar");
		const lines = content("icalendar", "events.ics").split("\r\n");
		expect(lines).toContain("DTSTART;VALUE=DATE:20291005");
		expect(lines).toContain("DTEND;VALUE=DATE:20291006");
		expect(lines.at(-2)).toBe("END:VCALENDAR");
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it.each([
		["doccano", "doccano.jsonl"],
		["spacy", "spacy.json"],
		["web-annotation", "annotations.jsonl"],
	])("writes %s with offsets that read back", async (to, file) => {
		await exported(to);
		expect(content(to, file)).toContain("Витебская область");
	});

	it.each([
		["brat", "brat"],
		["label-studio", "label-studio/tasks.json"],
	])("comes back from %s as the same records", async (tool, path) => {
		await exported(tool);
		const out = join(folder, "fixtures");
		const { status, stderr } = await run(["import", join(folder, path), "--from", tool, "--out", out]);
		expect([status, stderr]).toEqual([0, `letopis: 1 fixtures → ${out}\n`]);
		const [json, txt] = readdirSync(out).sort();
		const before = JSON.parse(content("records.jsonl")) as { agreements: unknown; events: unknown };
		const after = JSON.parse(content("fixtures", json ?? "")) as typeof before;
		expect([after.agreements, after.events]).toEqual([before.agreements, before.events]);
		expect(content("fixtures", txt ?? "")).toBe(news);
	});

	it("leaves out a document whose text is gone, and says so", async () => {
		rmSync(join(folder, "🤝 новость.txt"));
		const { status, stderr } = await run(["export", records, "--to", "brat", "--out", join(folder, "b")]);
		expect([status, stderr.includes("left out 🤝 новость")]).toEqual([1, true]);
	});

	it("refuses a format it does not know", async () => {
		const { status, stderr } = await run(["export", records, "--to", "toString", "--out", folder]);
		expect([status, stderr.includes("«toString» is none")]).toEqual([2, true]);
	});
});

describe("letopis import", () => {
	const line = JSON.stringify({ document: { id: "a/../b" }, agreements: [], events: [], text: "Текст." });

	it("takes what the review page saved, and keeps a fixture that is there", async () => {
		const [saved, out] = [join(folder, "corrections.jsonl"), join(folder, "f")];
		writeFileSync(saved, `${line}\n`);
		expect((await run(["import", saved, "--from", "jsonl", "--out", out])).status).toBe(0);
		const [json, txt] = readdirSync(out).sort();
		expect([json?.includes("/"), content("f", txt ?? "")]).toEqual([false, "Текст."]);
		writeFileSync(join(out, json ?? ""), "{}");
		const again = await run(["import", saved, "--from", "jsonl", "--out", out]);
		expect([again.status, again.stderr.includes("is there already and differs")]).toEqual([1, true]);
		expect((await run(["import", saved, "--from", "jsonl", "--out", out, "--overwrite"])).status).toBe(0);
	});

	it.each([
		["{", "line 1 is not JSON"],
		['{"document":{"id":"a"},"agreements":[],"events":[]}', "line 1 has no text"],
		['{"document":{"id":"a"},"agreements":[{}],"events":[],"text":"т"}', "line 1: agreements[0]"],
	])("refuses %s", async (content, reason) => {
		const saved = join(folder, "c.jsonl");
		writeFileSync(saved, content);
		const { status, stderr } = await run(["import", saved, "--from", "jsonl", "--out", join(folder, "f")]);
		expect([status, stderr.includes(reason)]).toEqual([1, true]);
	});
});
