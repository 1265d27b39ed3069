/**
 * Counts P(tag | word) on the OpenCorpora sentences that the benchmark does not measure on, and prints it as JSON.
 * `build-dictionary.mjs FOLDER ORDER.json` then orders readings by it, for a measurement free of the measured sentences;
 * the dictionary of this package is ordered by the fuller count that comes with the source.
 */
import { readFileSync } from "node:fs";
import { matches, sameLemma } from "../bench/support/compare.mjs";
import { fold, isRead, readGold, split } from "../bench/support/gold.mjs";
import { openDictionary } from "../dist/index.js";

const dictionary = openDictionary(readFileSync(new URL("../data/russian.dict", import.meta.url)).buffer);
const gold = readGold();
if (gold === undefined) process.exit(1);

const counts = new Map();
for (const token of split(gold).rest.flat().filter(isRead)) {
	const word = fold(token.form);
	const fitting = dictionary.read(word).filter((reading) => reading.known && matches(reading, token));
	const exact = fitting.filter((reading) => sameLemma(dictionary, reading, token));
	const right = exact.length > 0 ? exact : fitting;
	const tags = counts.get(word) ?? counts.set(word, new Map()).get(word);
	for (const { tag } of right) tags.set(tag.text, (tags.get(tag.text) ?? 0) + 1 / right.length);
}

const order = {};
for (const [word, tags] of counts) {
	const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
	for (const [tag, count] of tags) order[`${word}:${tag}`] = count / total;
}
console.log(JSON.stringify(order));
