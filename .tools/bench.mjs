// Runs the benchmarks of the packages one after another; each prints its own table of counts and ratios.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./once.mjs";
import { attempt } from "./setup.mjs";

let failed = 0;
for (const owner of ["morphology", "text", "mentions", "pipeline"]) {
	const folder = join("packages", owner, "bench");
	// A bench is a file that says at its head what it measures; support files stand in folders or are imported.
	const support = new Set(["corpus.mjs", "dates-table.mjs", "gold.mjs"]);
	for (const name of readdirSync(join(root, folder)).sort()) {
		if (!name.endsWith(".mjs") || support.has(name)) continue;
		console.log(`\n== ${owner}: ${name}`);
		if (attempt(process.execPath, [join(folder, name)], { stdio: ["ignore", 1, 2] }) !== 0) failed++;
	}
}
if (failed > 0) console.log(`\n${failed} benchmarks missed a bound or could not run.`);
process.exitCode = failed > 0 ? 1 : 0;
