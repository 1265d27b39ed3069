// The texts of the benchmarks that lie beside the repository, else the corpus of the repository itself.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sentencesOf, textsOf } from "../../../text/bench/corpus.mjs";

export const sets = {
	news: textsOf("nerel-train", "factrueval-dev").map(({ text }) => text),
	mixed: sentencesOf("opencorpora/unamb_sent.conllu.gz"),
};
if (sets.news.length === 0) {
	const corpus = new URL("../../../../corpus/", import.meta.url);
	const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".txt")) : [];
	sets.news = names.sort().map((name) => readFileSync(new URL(name, corpus), "utf8"));
	console.log("The corpus alone repeats its vocabulary and flatters.");
}

export const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Seconds of user time that `work` takes, and what it gives. */
export function timed(work) {
	const before = process.cpuUsage().user;
	const found = work();
	return { seconds: (process.cpuUsage().user - before) / 1e6, found };
}
