// Exact span F1 of dates on NEREL (type DATE; TIME is counted apart and not sought), by the benchmark's own scorer:
//   node packages/mentions/bench/dates-nerel.mjs [--errors]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findDates } from "../dist/dates/find-dates.js";

const benchmarks = new URL("../../../../shared/benchmarks/", import.meta.url);
const texts = new URL("nerel-train/", benchmarks);
if (!existsSync(texts)) {
	console.log("no texts at ../shared/benchmarks/nerel-train: nothing measured");
	process.exit(0);
}
const reader = createReader({ dictionary: loadDictionary() });

/** The corpus leaves the full stop of «г.» outside a date; ours has it. The scorer's map evens out prepositions. */
const lines = [];
for (const file of readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()) {
	const text = readFileSync(new URL(file, texts), "utf8");
	const mentions = reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
	const entities = mentions.map(({ start, end }) => ({
		start,
		end: text[end - 1] === "." ? end - 1 : end,
		type: "DATE",
	}));
	lines.push(JSON.stringify({ doc: file.slice(0, -4), entities }));
}
const out = join(mkdtempSync(join(tmpdir(), "dates-")), "pred.jsonl");
writeFileSync(out, `${lines.join("\n")}\n`);
const run = (map, ...rest) =>
	execFileSync(
		"python3",
		["score.py", "--gold", "nerel-train", "--pred", out, "--map", `maps/${map}.json`, "--offsets", "utf16", ...rest],
		{ cwd: fileURLToPath(benchmarks), encoding: "utf8" },
	);
console.log(run("date_trim", "--no-examples"));
if (process.argv.includes("--out")) console.log(out);
