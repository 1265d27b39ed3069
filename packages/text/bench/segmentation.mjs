// Sentence boundaries and tokens against FactRuEval's, scored by the scorer that lies beside the corpus. No mapping of
// tokens is done: where the conventions differ (the corpus parts «ракета-носитель» and joins «.eu») we count as wrong.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { shared, textsOf } from "./corpus.mjs";

const texts = textsOf("factrueval-dev");
if (texts.length === 0) process.exit(0);
const { read } = createReader({ dictionary: loadDictionary() });
const edges = ({ start, end }) => ({ start, end });
const lines = texts.map(({ name, text }) => {
	const { sentences } = read(text);
	const tokens = sentences.flatMap((sentence) => sentence.tokens.map(edges));
	return JSON.stringify({ doc: name, sentences: sentences.map(edges), tokens });
});
const folder = mkdtempSync(join(tmpdir(), "letopis-text-"));
const answers = join(folder, "answers.jsonl");
writeFileSync(answers, `${lines.join("\n")}\n`);
const folderOf = `${shared}benchmarks/`;
const args = [
	`${folderOf}conllu_score.py`,
	"--gold",
	`${folderOf}factrueval-dev`,
	"--pred",
	answers,
	"--offsets",
	"utf16",
	"--json",
	join(folder, "score.json"),
	"--no-examples",
];
const { status, stdout, stderr, error } = spawnSync("python3", args, { encoding: "utf8" });
rmSync(folder, { recursive: true, force: true });
if (status !== 0) {
	console.error(error?.message ?? stderr);
	process.exit(1);
}
const rows = stdout.split("\n").filter((line) => /^(?:sentence|boundary|token)\s|^ {10,}P/u.test(line));
console.log(rows.join("\n"));
const f1 = (name) => Number(rows.find((row) => row.startsWith(name))?.split(/\s+/u)[3]);
const bounds = { boundary: 0.985, token: 0.997 };
for (const [name, bound] of Object.entries(bounds)) {
	const reached = f1(name);
	console.log(`${name} F1 ${reached}, bound ${bound}: ${reached >= bound ? "held" : "NOT HELD"}`);
	if (!(reached >= bound)) process.exitCode = 1;
}
