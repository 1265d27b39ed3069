// Megabytes of UTF-8 a second: this package, az alone, Intl.Segmenter alone, in turns in one process.
import { createRequire } from "node:module";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { textsOf } from "./corpus.mjs";

const ROUNDS = 3;
const texts = textsOf("factrueval-dev", "nerel-train").map(({ text }) => text);
if (texts.length === 0) process.exit(0);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const dictionary = loadDictionary();
const words = texts.map((text) => text.match(/\p{L}+/gu) ?? []);
const distinct = new Set(words.flat()).size;
console.log(
	`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB of UTF-8, ${words.flat().length} words, ${distinct} distinct`,
);

const az = createRequire(new URL("../../morphology/package.json", import.meta.url))("az");
await new Promise((done, fail) => az.Morph.init((error) => (error ? fail(error) : done())));
const segmenter = new Intl.Segmenter("ru", { granularity: "sentence" });

/** Each gives a count, so that no round can be left out unseen. */
const systems = {
	"text, new reader": () => count(createReader({ dictionary: loadDictionary() })),
	"text, kept reader": () => count(kept),
	"az, every word": () => words.reduce((sum, all) => sum + all.reduce((n, word) => n + az.Morph(word).length, 0), 0),
	"Intl.Segmenter, sentences": () => texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0),
};
const kept = createReader({ dictionary });
const count = (reader) => texts.reduce((sum, text) => sum + reader.read(text).sentences.length, 0);

const best = new Map();
for (let round = 0; round < ROUNDS; round++) {
	for (const [name, run] of Object.entries(systems)) {
		const start = process.hrtime.bigint();
		const found = run();
		const seconds = Number(process.hrtime.bigint() - start) / 1e9;
		const before = best.get(name);
		if (before !== undefined && before.found !== found) throw new Error(`${name}: ${before.found} and then ${found}`);
		if (before === undefined || seconds < before.seconds) best.set(name, { found, seconds });
	}
}
const az1 = best.get("az, every word").seconds;
console.log("| system | found | MB/s | × az |\n| --- | ---: | ---: | ---: |");
for (const [name, { found, seconds }] of best) {
	console.log(`| ${name} | ${found} | ${(bytes / 1e6 / seconds).toFixed(2)} | ${(az1 / seconds).toFixed(1)} |`);
}
