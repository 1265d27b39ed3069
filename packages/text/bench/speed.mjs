// Megabytes of UTF-8 a second: this package, az alone, Intl.Segmenter alone, in turns in one process.
import { createRequire } from "node:module";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { sentencesOf, textsOf } from "./corpus.mjs";
import { bestOf } from "./rounds.mjs";

const ROUNDS = 3;
const texts = [
	...textsOf("factrueval-dev", "nerel-train").map(({ text }) => text),
	...sentencesOf("opencorpora/unamb_sent.conllu.gz"),
];
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
	"text: zones, sentences, tokens, all readings": () => count(unpruned),
	"text, readings pruned": () => count(pruned),
	"text, readings pruned, nothing remembered yet": () => count(createReader({ dictionary: loadDictionary() })),
	"az, its tokens and readings": () => texts.reduce((sum, text) => sum + azReadings(text), 0),
	"Intl.Segmenter, sentences alone": () => texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0),
};
const pruned = createReader({ dictionary });
const unpruned = createReader({ dictionary: { ...dictionary, prune: (all) => all.map(({ readings }) => readings) } });
/** Without guesses at stutter: the fastest it can be asked. */
const AZ = { stutter: 0, ignoreCase: true };
const azReadings = (text) =>
	az
		.Tokens(text)
		.done(["WORD"])
		.reduce((n, token) => n + az.Morph(token.toString(), AZ).length, 0);
const count = (reader) => texts.reduce((sum, text) => sum + reader.read(text).sentences.length, 0);

const best = bestOf(systems, ROUNDS);
const az1 = best.get("az, its tokens and readings").seconds;
console.log("| system | found | MB/s | × az |\n| --- | ---: | ---: | ---: |");
for (const [name, { found, seconds }] of best) {
	console.log(`| ${name} | ${found} | ${(bytes / 1e6 / seconds).toFixed(2)} | ${(az1 / seconds).toFixed(1)} |`);
}

// Linear time: the same prose twice as long takes at most twice the time, to 20 MB.
console.log("\n| MB | seconds | MB/s |\n| ---: | ---: | ---: |");
const prose = texts.join("\n\n");
for (const megabytes of [2.5, 5, 10, 20]) {
	const wanted = (prose.length * megabytes * 1e6) / bytes;
	const text = prose.repeat(Math.ceil(wanted / prose.length)).slice(0, wanted);
	const start = process.hrtime.bigint();
	pruned.read(text);
	const seconds = Number(process.hrtime.bigint() - start) / 1e9;
	console.log(`| ${megabytes} | ${seconds.toFixed(2)} | ${(megabytes / seconds).toFixed(2)} |`);
}

const ratio = az1 / best.get("text: zones, sentences, tokens, all readings").seconds;
console.log(
	`\nsentences, tokens and readings ${ratio.toFixed(1)} × az, bound 12: ${ratio >= 12 ? "held" : "NOT HELD"}`,
);
if (ratio < 12) process.exitCode = 1;
