import { spawn } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** `npm run soak` asks for more; characters of a document are those of the corpus at most. */
const [documents = 120, kills = 4, characters = 2000] = process.env["LETOPIS_SOAK"]?.split(" ").map(Number) ?? [];
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
		const text = readFileSync(join(corpus, texts[at % texts.length] as string), "utf8").slice(0, characters);
		writeFileSync(join(part, `${at}.txt`), at % 50 === 7 ? binary : `${text}\nЗаметка № ${at}.\n`);
	}
}, limit);
afterAll(() => rmSync(folder, { recursive: true, force: true }), limit);

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

/** Numbers from 0 to 1, the same in every run of this test. */
function* random(seed: number): Generator<number, never> {
	for (let state = seed; ; ) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		yield state / 2 ** 32;
	}
}

/** Milliseconds of a run in which it starts, or finds out how far it had come. */
const BEGINNING = documents > 5000 ? 3000 : 200;

interface Moment {
	readonly signal: NodeJS.Signals;
	/** Bytes of records that are to be written by then. */
	readonly bytes?: number;
	/** Milliseconds to be over by then. */
	readonly ms?: number;
}

/** Runs the built command to its end, or until it is given a signal; how it ended. */
async function extract(out: string, workers: number, flags: readonly string[], moment?: Moment) {
	const args = [cli, "extract", "texts", "--out", out, "--workers", `${workers}`, ...flags];
	const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
	let told = "";
	child.stderr.on("data", (chunk: Buffer) => {
		told += chunk.toString();
	});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.on("close", (code, by) => resolve(by ?? code));
	});
	if (moment !== undefined) {
		const { signal, bytes = 0, ms = 0 } = moment;
		await setTimeout(ms);
		while (child.exitCode === null && child.signalCode === null && sizeOf(join(folder, out)) < bytes)
			await setTimeout(documents > 5000 ? 50 : 10);
		child.kill(signal);
	}
	return { how: await ended, told };
}

/** The folder of a run that came to its end at once. */
async function undisturbed(): Promise<string> {
	const whole = join(folder, "whole");
	if (!existsSync(whole)) expect(await extract("whole", 0, ["--quiet"])).toEqual({ how: 1, told: "" });
	return whole;
}

describe("a run that is killed", () => {
	it.each([0, 2])(
		"and resumed each time gives every document once, with %s workers",
		async (workers) => {
			const whole = await undisturbed();
			const out = `killed-${workers}`;
			const numbers = random(workers);
			for (let kill = 1; kill <= kills; kill++) {
				const { value } = numbers.next();
				// Every second one while the run begins, the others anywhere in what is left to be done.
				const moment =
					kill % 2 === 0 ? { ms: value * BEGINNING } : { bytes: (sizeOf(whole) * (kill - value)) / (kills + 2) };
				const { how, told } = await extract(out, workers, ["--quiet", "--resume"], { signal: "SIGKILL", ...moment });
				expect([how, told]).toEqual(["SIGKILL", ""]);
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
			await undisturbed();
			const out = `whole-${workers}`;
			expect((await extract(out, workers, ["--quiet"])).how).toBe(1);
			expect(merged(join(folder, out)) === merged(join(folder, "whole"))).toBe(true);
		},
		limit,
	);

	it.runIf(process.platform !== "win32")(
		"by Ctrl-C says how to go on, and goes on",
		async () => {
			const { how, told } = await extract("stopped", 2, [], {
				signal: "SIGINT",
				bytes: sizeOf(await undisturbed()) / 6,
			});
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
