// Exact span F1 of dates on NEREL (type DATE; TIME is counted apart and not sought), by the benchmark's own scorer:
//   node packages/mentions/bench/dates-nerel.mjs [--contract] [--out]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findDates } from "../dist/dates/find-dates.js";
import { findNameYears } from "../dist/dates/name-years.js";

const benchmarks = new URL("../../../../shared/benchmarks/", import.meta.url);
const texts = new URL("nerel-train/", benchmarks);
if (!existsSync(texts)) {
	console.log("no texts at ../shared/benchmarks/nerel-train: nothing measured");
	process.exit(0);
}
const reader = createReader({ dictionary: loadDictionary() });

/**
 * Where the corpus codes otherwise than the record contract, and what is done about it:
 * - it leaves the full stop of «г.» outside a date, ours has it: cut off here;
 * - it has prepositions inside: evened out by the scorer's map;
 * - it calls the year inside a name («ЧМ-2018») a date, the contract calls it context: what finds it there is counted in
 *   (`--contract` leaves it out);
 * - it puts dates inside dates («с 11 по 14 апреля» and «11»), ours never overlap: the tables «outermost» leave these out.
 */
const lines = [];
for (const file of readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()) {
	const text = readFileSync(new URL(file, texts), "utf8");
	const { sentences } = reader.read(text);
	const dates = sentences.flatMap((sentence) => findDates(sentence));
	const years = process.argv.includes("--contract") ? [] : sentences.flatMap((sentence) => findNameYears(sentence));
	const inNames = years.filter((year) => !dates.some(({ start, end }) => start < year.end && year.start < end));
	const entities = [...dates, ...inNames].map(({ start, end }) => ({
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
