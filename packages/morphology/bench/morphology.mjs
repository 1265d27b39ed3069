/**
 * Readings and pruning measured on 5,000 sentences of OpenCorpora drawn by a fixed seed, speed against az 0.2.3, size
 * and load of the data. Build the package first: `node packages/morphology/bench/morphology.mjs`.
 */
import { statSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { readGold, split } from "./support/gold.mjs";
import { isRussian, measureReadings, wordsOf } from "./support/readings.mjs";
import { measureSpeed, openAz, ROUNDS, time } from "./support/speed.mjs";

const number = (n) => Math.round(n).toLocaleString("en-US");
const share = (right, all) => `${number(right)} of ${number(all)} = ${((100 * right) / all).toFixed(2)} %`;

function row(what, value, bound, met) {
	console.log(`${what.padEnd(56)} ${value.padStart(28)}   ${bound.padEnd(12)} ${met ? "met" : "MISSED"}`);
	if (!met) process.exitCode = 1;
}

const gold = readGold();
if (gold === undefined) process.exit(0);
const load = time(() => loadDictionary());
const dictionary = loadDictionary();
const { test } = split(gold);

const count = measureReadings(dictionary, test);
console.log(`OpenCorpora: ${number(test.length)} sentences, ${number(count.words)} words with an analysis`);
row("right lemma among the readings", share(count.any, count.words), ">= 99 %", count.any >= 0.99 * count.words);
row("right lemma first, after pruning", share(count.first, count.words), ">= 95 %", count.first >= 0.95 * count.words);
row(
	"right case first, nouns and adjectives",
	share(count.case, count.nominal),
	">= 90 %",
	count.case >= 0.9 * count.nominal,
);
console.log(
	`  before pruning: lemma ${share(count.unpruned, count.words)}; case ${share(count.bareCase, count.nominal)}`,
);
console.log(`  right case among the readings left: ${share(count.caseLeft, count.nominal)}`);
console.log(`  indeclinable nouns, of any case and not counted: ${number(count.standing)}`);

/** A copy that does not point into the text of the whole corpus: tokens of a short text lie close together too. */
const cutLoose = (form) => Buffer.from(form, "utf16le").toString("utf16le");
const formsOf = (sentences) => sentences.flatMap((sentence) => sentence.map(({ form }) => form)).filter(isRussian);
/** Every k-th: az is slow, but must read words as rare as ours are. */
const thinned = (list, k) => list.filter((_, i) => i % k === 0);
const uncached = loadDictionary({ cache: 0 });
const ours = (form) => uncached.read(form).length;
const az = await openAz();
console.log(`\nWords a second, one thread, nothing remembered, medians of ${ROUNDS} interleaved rounds`);
for (const [kind, forms] of [
	["running text", formsOf(test).map(cutLoose)],
	["distinct words", [...new Set(formsOf(gold))].map(cutLoose)],
]) {
	const [a, b] = measureSpeed([
		[az, thinned(forms, 8)],
		[ours, forms],
	]);
	row(`${kind}: ours ${number(b)}, az ${number(a)}`, `${(b / a).toFixed(1)} times`, ">= 10 times", b >= 10 * a);
}
const sentences = test.map((sentence) => wordsOf(dictionary, sentence));
const tokens = sentences.reduce((sum, { length }) => sum + length, 0);
const pruning = time(() => {
	for (const sentence of sentences) dictionary.prune(sentence);
});
console.log(`  pruning: ${number((1000 * tokens) / pruning)} tokens a second`);

const size = ["russian.dict", "tie-breaker.weights"].reduce(
	(sum, name) => sum + statSync(new URL(`../data/${name}`, import.meta.url)).size,
	0,
);
console.log("\nData");
row("dictionary and weights on disk", `${number(size)} bytes`, "<= 8 MB", size <= 8e6);
row("load", `${load.toFixed(1)} ms`, "<= 60 ms", load <= 60);
