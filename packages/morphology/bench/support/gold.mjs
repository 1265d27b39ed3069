/** The OpenCorpora sentences beside this repository: `../shared/benchmarks/opencorpora/unamb_sent.conllu.gz`. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const FILE = new URL("../../../../../shared/benchmarks/opencorpora/unamb_sent.conllu.gz", import.meta.url);
const SEED = 20240601;
const SAMPLE = 5000;

/** `{ form, lemma, pos, feats }[][]`, or undefined with a printed message when the file is absent. */
export function readGold() {
	if (!existsSync(FILE)) {
		console.log(`skipped: ${FILE.pathname} is not there`);
		return undefined;
	}
	return gunzipSync(readFileSync(FILE))
		.toString("utf8")
		.split(/\r?\n\r?\n/u)
		.map((block) =>
			block
				.split("\n")
				.map((line) => line.split("\t"))
				.filter((columns) => columns.length > 5)
				.map(([, form, lemma, pos, , feats]) => ({
					form,
					lemma: fold(lemma),
					pos,
					feats: new Map(feats === "_" ? [] : feats.split("|").map((pair) => pair.split("="))),
				})),
		)
		.filter((sentence) => sentence.length > 0);
}

export const fold = (text) => text.toLowerCase().replaceAll("ё", "е");

/** Numbers in [0, 1) from a fixed seed (mulberry32). */
export function randomNumbers(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The 5,000 sentences measured on, and the others, which alone may be trained on. */
export function split(sentences) {
	const random = randomNumbers(SEED);
	const order = sentences.map((sentence) => ({ sentence, key: random() })).sort((a, b) => a.key - b.key);
	return {
		test: order.slice(0, SAMPLE).map(({ sentence }) => sentence),
		rest: order.slice(SAMPLE).map(({ sentence }) => sentence),
	};
}

/** Tokens with an analysis: Russian words that the corpus itself could read. */
export const isRead = ({ form, pos }) => pos !== "X" && pos !== "PUNCT" && /\p{Script=Cyrillic}/u.test(form);
