import { describe, expect, it } from "vitest";
import { agreement, event, extractionOf } from "../../review/test/page/page-case.js";
import { outline } from "../src/output/outline.js";
import { run } from "./run.js";

const visit =
	"Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года. " +
	"Витебская область и провинция Ганьсу подписали меморандум о сотрудничестве.\n";

describe("letopis explain", () => {
	it("tells trigger, rule, slots and the words behind each", async () => {
		const { status, stdout, stderr } = await run(["explain", "-"], visit);
		expect([status, stderr]).toEqual([0, ""]);
		const lines = stdout.split("\n").map((line) => line.trim().replace(/\s+/gu, " "));
		expect(lines).toContain(`stdin: rus, ${visit.length} characters, no publication date`);
		expect(lines).toContain("party Витебская область (BY-VI), territory ← explicit: «Витебская область» [72–89]");
		expect(lines).toContain("when 2019-05-12 (explicit) ← explicit: «12 мая 2019 года» [54–70]");
		expect(lines).toContain("rule agreement/sign");
	});

	it("tells why a trigger gave no record", async () => {
		const { stdout } = await run(["explain", "-"], "Стороны подписали соглашение о сотрудничестве.\n");
		expect(stdout).toMatch(/Not coded: 1\n\ntrigger-without-party\n {2}Стороны подписали \[соглашение\]/u);
	});

	it("names a file that is not there and goes on", async () => {
		const { status, stderr } = await run(["explain", "нет-такого.txt"]);
		expect(status).toBe(1);
		expect(stderr).toContain("нет-такого.txt");
	});

	it("refuses a date that is none", async () => {
		const { status, stderr } = await run(["explain", "--published", "2021-02-30", "-"], visit);
		expect([status, stderr.includes("«2021-02-30»")]).toEqual([2, true]);
	});
});

describe("letopis extract --format text", () => {
	it("draws each text as an outline", async () => {
		const { status, stdout } = await run(["extract", "--format", "text", "-"], visit);
		expect(status).toBe(0);
		expect(stdout).toContain("2019-05-12 visit — провинция Ганьсу (CN-GS)");
		expect(stdout).toContain("between: Витебская область (BY-VI); провинция Ганьсу (CN-GS)");
	});

	it("refuses a format it does not know", async () => {
		const { status } = await run(["extract", "--format", "pdf", "-"], visit);
		expect(status).not.toBe(0);
	});
});

const forum = (id: string, partOf?: string) =>
	event({ id, type: "forum", name: id, ...(partOf === undefined ? {} : { partOf }) });

describe("the outline", () => {
	const paper = agreement({ id: "p", type: "protocol", concludedAt: "signing" });

	it("draws parts under their whole, and a paper under the event it was concluded at", () => {
		expect(outline(extractionOf([paper], [forum("signing", "visit"), forum("visit")])).split("\n")).toEqual([
			"case",
			"  undated forum «visit»",
			"    undated forum «signing»",
			"      undated signed protocol",
			"",
		]);
	});

	it("shows events that are parts of each other, or of nothing there, all the same", () => {
		expect(outline(extractionOf([], [forum("a", "b"), forum("b", "a"), forum("c", "none")])).split("\n")).toEqual([
			"case",
			"  undated forum «c»",
			"  undated forum «a»",
			"    undated forum «b»",
			"",
		]);
	});

	it("says that there is nothing", () => {
		expect(outline(extractionOf([]))).toBe("case\n  no agreement and no event\n");
	});
});
