// Installs, builds, reads the corpus into out/, and shows what was found.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./once.mjs";
import { readable, samples } from "./readable.mjs";
import { attempt, setup } from "./setup.mjs";

setup();
const started = performance.now();
const status = attempt(join(root, "node_modules/.bin/letopis"), ["extract", "corpus", "--out", "out", "--overwrite"]);
const seconds = (performance.now() - started) / 1000;
if (status !== 0) process.exit(status);

const lines = readFileSync(join(root, "out/records.jsonl"), "utf8").trimEnd().split("\n");
const extractions = lines.map((line) => JSON.parse(line));
const total = (key) => extractions.reduce((sum, extraction) => sum + extraction[key].length, 0);
const table = [
	["documents", extractions.length],
	["agreements", total("agreements")],
	["events", total("events")],
	["issues", total("issues")],
	["time", `${seconds.toFixed(2)} s`],
];
console.log();
for (const [label, value] of table) console.log(`${label.padEnd(12)}${String(value).padStart(8)}`);
console.log();
for (const record of samples(extractions, 6)) console.log(readable(record));
console.log("\nEvery record with the words that say so: out/records.jsonl");
if (attempt(join(root, "node_modules/.bin/letopis"), ["review", "out/records.jsonl", "--out", "out/review.html"]) === 0)
	console.log("The same beside the texts, to look at and to correct: out/review.html");
