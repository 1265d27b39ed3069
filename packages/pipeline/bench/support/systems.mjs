// The systems that are compared, each as a function of texts that counts what it finds; or why it is left out.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bytesOf, timed } from "./texts.mjs";

const inNode = (count) => (texts) => {
	const { seconds, found } = timed(() => texts.reduce((sum, text) => sum + count(text), 0));
	return { bytes: bytesOf(texts), seconds, found };
};

/** A package of the repository's own, or of the folder that `YARDSTICKS` names. */
function required(name, from) {
	const own = createRequire(new URL(`../../../${from}/package.json`, import.meta.url));
	if (process.env.YARDSTICKS === undefined) return own(name);
	return createRequire(join(process.env.YARDSTICKS, "package.json"))(name);
}

export async function azAlone() {
	const az = createRequire(new URL("../../../morphology/package.json", import.meta.url))("az");
	await new Promise((done, fail) => az.Morph.init((error) => (error ? fail(error) : done())));
	const words = (text) => az.Tokens(text).done(["WORD"]);
	const readings = (token) => az.Morph(token.toString(), { stutter: 0, ignoreCase: true }).length;
	return inNode((text) => words(text).reduce((sum, token) => sum + readings(token), 0));
}

export async function chronoAlone() {
	const chrono = required("chrono-node/ru", "pipeline");
	const reference = new Date(2020, 0, 1);
	return inNode((text) => chrono.parse(text, reference).length);
}

/** A system in Python, of the interpreter that `PYTHON` names; see requirements.txt. */
export const inPython = (name) => async () => {
	const script = fileURLToPath(new URL("yardsticks.py", import.meta.url));
	const run = (texts) => {
		const folder = mkdtempSync(join(tmpdir(), "letopis-bench-"));
		const file = join(folder, "texts.json");
		writeFileSync(file, JSON.stringify(texts));
		const python = process.env.PYTHON ?? "python3";
		const { stdout, error } = spawnSync(python, [script, name, file], { encoding: "utf8", timeout: 600_000 });
		rmSync(folder, { recursive: true, force: true });
		const answer = stdout?.trim().split("\n").at(-1);
		if (error !== undefined || !answer?.startsWith("{")) throw new Error(error?.message ?? `${python} gave no answer`);
		const { skipped, ...result } = JSON.parse(answer);
		if (skipped !== undefined) throw new Error(skipped);
		return result;
	};
	run(["Проба."]);
	return run;
};
