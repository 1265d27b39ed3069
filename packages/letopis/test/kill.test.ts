import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** `npm run soak` asks for more. */
const [documents = 200, kills = 3] = process.env["LETOPIS_SOAK"]?.split(" ").map(Number) ?? [];
const limit = 120_000 + documents * 600 + kills * 10_000;

const cli = fileURLToPath(new URL("../bin/letopis.js", import.meta.url));
const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "letopis-kill-"));
	const texts = readdirSync(corpus).filter((name) => name.endsWith(".txt"));
	const binary = Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256);
	for (let at = 0; at < documents; at++) {
		const part = join(folder, "texts", `${Math.floor(at / 1000)}`);
		mkdirSync(part, { recursive: true });
		const text = readFileSync(join(corpus, texts[at % texts.length] as string), "utf8");
		writeFileSync(join(part, `${at}.txt`), at % 50 === 7 ? binary : `${text}\nЗаметка № ${at}.\n`);
	}
}, limit);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = (out: string): readonly string[] =>
	readdirSync(out)
		.filter((name) => name.startsWith("records"))
		.sort();
const merged = (out: string): string =>
	[...records(out), "errors.jsonl"].map((name) => readFileSync(join(out, name), "utf8")).join("");

/** Bytes of records that are written. */
function sizeOf(out: string): number {
	try {
		return records(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
	} catch {
		return 0; // The folder is not there yet, or a shard was just given its name.
	}
}

/** Runs the built command to its end, or until so many bytes of records are written; how it ended. */
async function extract(out: string, workers: number, flags: readonly string[], signal?: NodeJS.Signals, at = 0) {
	const args = [cli, "extract", "texts", "--out", out, "--workers", `${workers}`, ...flags];
	const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
	let told = "";
	child.stderr.on("data", (chunk: Buffer) => {
		told += chunk.toString();
	});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.on("close", (code, by) => resolve(by ?? code));
	});
	while (signal !== undefined && child.exitCode === null && child.signalCode === null) {
		if (sizeOf(join(folder, out)) >= at) {
			child.kill(signal);
			break;
		}
		await setTimeout(documents > 5000 ? 100 : 10);
	}
	return { how: await ended, told };
}

describe("a run that is killed", () => {
	it.each([0, 2])(
		"and resumed each time gives every document once, with %s workers",
		async (workers) => {
			const whole = join(folder, "whole");
			if (workers === 0) expect(await extract("whole", 0, ["--quiet"])).toEqual({ how: 1, told: "" });
			const out = `killed-${workers}`;
			for (let kill = 1; kill <= kills; kill++) {
				const at = (sizeOf(whole) * kill) / (kills + 2);
				expect((await extract(out, workers, ["--quiet", "--resume"], "SIGKILL", at)).how).toBe("SIGKILL");
			}
			expect(sizeOf(join(folder, out))).toBeLessThan(sizeOf(whole));
			expect((await extract(out, workers, ["--quiet", "--resume"])).how).toBe(1);
			expect(merged(join(folder, out)) === merged(whole)).toBe(true);
			for (const file of ["run.json", "errors.jsonl"])
				expect(readFileSync(join(folder, out, file), "utf8")).toBe(readFileSync(join(whole, file), "utf8"));
			expect(readdirSync(join(folder, out))).toEqual(readdirSync(whole));
		},
		limit,
	);

	it.each([1, 8])(
		"is what one that is not gives, with %s workers too",
		async (workers) => {
			const out = `whole-${workers}`;
			expect((await extract(out, workers, ["--quiet"])).how).toBe(1);
			expect(merged(join(folder, out)) === merged(join(folder, "whole"))).toBe(true);
		},
		limit,
	);

	it.runIf(process.platform !== "win32")(
		"by Ctrl-C says how to go on, and goes on",
		async () => {
			const { how, told } = await extract("stopped", 2, [], "SIGINT", sizeOf(join(folder, "whole")) / 6);
			expect(how).toBe(130);
			expect(told).toMatch(/letopis: stopped after \d+ documents; go on with --resume\.\n$/u);
			const before = await extract("stopped", 2, ["--quiet"]);
			expect(before).toEqual({
				how: 2,
				told: "letopis: stopped holds a run that was stopped; go on with --resume, or write it anew with --overwrite, or name another folder.\n",
			});
			expect((await extract("stopped", 2, ["--quiet", "--resume"])).how).toBe(1);
			expect(merged(join(folder, "stopped")) === merged(join(folder, "whole"))).toBe(true);
		},
		limit,
	);
});
