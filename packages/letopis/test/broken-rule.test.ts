import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import type * as Verbs from "../../records/src/agreements/verbs.js";
import { run } from "./run.js";

/** As if somebody had struck «подписать» from the table of verbs. */
vi.mock("../../records/src/agreements/verbs.js", async (original) => {
	const table = await original<typeof Verbs>();
	return { ...table, verbs: table.verbs.filter(({ lemma }) => lemma !== "подписать") };
});

const home = mkdtempSync(join(tmpdir(), "letopis-broken-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("with a rule broken", () => {
	it("letopis check fails, and names documents and fields", async () => {
		cpSync(fileURLToPath(new URL("fixture-case", import.meta.url)), home, { recursive: true });
		const { status, stdout } = await run(["check", home]);
		expect(status).toBe(1);
		expect(stdout).toContain(
			"memorandum\n  changed agreement/memorandum signed 2021-05-05 «подписали меморандум»\n    status        signed → in-force\n",
		);
		expect(stdout).toMatch(/^agreement\.status +2 +2 +0 +2 +2 /mu);
		expect(stdout).toContain("2 of 2 fixtures differ: memorandum, yesterday.\n");
	});

	it("so does the baseline of this repository", async () => {
		const { status, stdout } = await run(["check", fileURLToPath(new URL("../../../fixtures", import.meta.url))]);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^worse: agreement\.status: \d+ right .*\n {2}documents\/d\d+: \d+ right/mu);
		expect(stdout.trimEnd().split("\n").at(-1)).toBe("120 fixtures: worse than the baseline.");
	});
});
