import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, it } from "vitest";
import { skipped } from "./skipping.js";

const at = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const written = (name: string): number => statSync(at(name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const corpus = at("../../corpus");
const texts = readdirSync(corpus)
	.filter((name) => name.endsWith(".txt"))
	.slice(0, 12);

/** What the command line prints whose code is in `folder`, in a process of its own. */
function printed(folder: "bundle" | "dist", ...args: readonly string[]): string {
	const url = new URL(`../${folder}/cli.js`, import.meta.url).href;
	const script = `const { main } = await import("${url}"); process.exitCode = await main(process.argv.slice(1), process);`;
	const command = ["--input-type=module", "-e", script, "--", ...args];
	return execFileSync(process.execPath, command, { cwd: corpus, encoding: "utf8", maxBuffer: 2 ** 26 });
}

beforeEach((context) => {
	if (written("bundle/cli.js") < written("dist/.tsbuildinfo"))
		skipped(context, "something was compiled after the bundle was made; run `npm run build`");
});

it.each([
	["--version"],
	["schema"],
	["extract", ...texts, "--mentions", "--intents", "--workers", "0"],
	["extract", ...texts, "--workers", "2"],
])("what is joined into few files prints what the modules print: %s", (...args) => {
	expect(printed("bundle", ...args)).toBe(printed("dist", ...args));
});
