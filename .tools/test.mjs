// Everything that has to hold: types, lint, every test on the sources, and the packed tarballs. Ends with the count.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { once, root } from "./once.mjs";
import { packed, packedInputs } from "./packed.mjs";
import { attempt, setup } from "./setup.mjs";

const shown = { stdio: ["ignore", 1, 2] };
const tool = (path, ...args) => attempt(process.execPath, [`node_modules/${path}`, ...args], shown) === 0;
const report = join(root, "node_modules/.letopis-tests.json");

/** Runs the suite; its counts, with one failure more when it ended badly for another reason than a failed test. */
function tests() {
	rmSync(report, { force: true });
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const ended = tool("vitest/vitest.mjs", "run", ...reporters);
	try {
		const result = JSON.parse(readFileSync(report, "utf8"));
		const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = result;
		const broken = failed === 0 && (!ended || passed === 0) ? 1 : 0;
		return { passed, failed: failed + broken, skipped: numPendingTests + numTodoTests };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

const job = (name, work) => {
	const started = performance.now();
	const good = work();
	console.log(`${good ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
};

setup();
const results = [
	job("types", () => tool("typescript/bin/tsc", "-p", ".tools/tsconfig.tests.json")),
	job("types of the page", () => tool("typescript/bin/tsc", "-p", "packages/review/page")),
	job("lint", () => tool("@biomejs/biome/bin/biome", "check", "--config-path=.tools")),
	job("gazetteer", () => attempt(process.execPath, ["packages/mentions/scripts/lint-gazetteer.mjs"], shown) === 0),
	tests(),
	job("packed", () => {
		const inputs = packedInputs();
		return once("packed", inputs, () => packed() && inputs);
	}),
];
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const skipped = total("skipped");
console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = total("failed") > 0 ? 1 : 0;
