// The whole pipeline on one thread, megabytes of UTF-8 and texts a second, beside the text layer alone in the same run.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { createExtractor } from "../dist/index.js";

const ROUNDS = 3;
const folders = [
	"../../../../shared/benchmarks/nerel-train/",
	"../../../../shared/benchmarks/factrueval-dev/",
	"../../../corpus/",
];
const texts = folders.flatMap((folder) => {
	const url = new URL(folder, import.meta.url);
	if (!existsSync(url)) {
		console.log(`${folder} is not here and is left out.`);
		return [];
	}
	const names = readdirSync(url).filter((name) => name.endsWith(".txt"));
	return names.sort().map((name) => readFileSync(new URL(name, url), "utf8"));
});
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const started = performance.now();
const extractor = createExtractor();
const opened = performance.now() - started;
const reader = createReader({ dictionary: loadDictionary() });

/** Each gives a count that is printed, so that no round can be left out unseen. */
const systems = {
	"whole pipeline": () =>
		texts.reduce((sum, text) => {
			const { agreements, events } = extractor.extract(text);
			return sum + agreements.length + events.length;
		}, 0),
	"text layer alone": () => texts.reduce((sum, text) => sum + reader.read(text).sentences.length, 0),
};
const best = {};
for (let round = 0; round < ROUNDS; round++)
	for (const [name, work] of Object.entries(systems)) {
		const from = performance.now();
		const count = work();
		const seconds = (performance.now() - from) / 1000;
		if (best[name] === undefined || seconds < best[name].seconds) best[name] = { seconds, count };
	}

console.log(
	`Node ${process.version}; ${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB; extractor open in ${opened.toFixed(0)} ms`,
);
for (const [name, { seconds, count }] of Object.entries(best)) {
	const ratio = seconds / best["text layer alone"].seconds;
	const speed = `${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${(texts.length / seconds).toFixed(0)} texts/s`;
	console.log(`${name.padEnd(18)} ${speed.padEnd(26)} ${ratio.toFixed(1)} × the text layer's time, ${count} found`);
}
