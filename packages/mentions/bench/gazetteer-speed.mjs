// What finding places costs beside the text layer alone, on the same texts, in turns in one process:
//   node packages/mentions/bench/gazetteer-speed.mjs
// The bound: at most as much again, a ratio of 1. The text layer is `read` with the tokens of every sentence asked for; the
// best of the rounds counts, for both.
import { readdirSync, readFileSync } from "node:fs";
import { createReader } from "@letopis/text";
import { bestOf } from "../../text/bench/rounds.mjs";
import { loadMentionResources } from "../dist/index.js";
import { findDocumentPlaces } from "../dist/places/find-places.js";
import { dictionary, textsOf } from "./support.mjs";

const ROUNDS = 5;
const texts = ["factrueval-dev", "nerel-train"].flatMap((name) => {
	const folder = textsOf(name);
	const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
	return files.map((file) => readFileSync(new URL(file, folder), "utf8"));
});
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const { gazetteer, signsOf } = loadMentionResources(dictionary);
const { read } = createReader({ dictionary, signsOf });
/** A sentence's readings are left unpruned until its tokens are asked for. */
const tokensOf = ({ sentences }) => sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
const documents = texts.map(read);
documents.forEach(tokensOf);

const stages = {
	text: () => texts.reduce((sum, text) => sum + tokensOf(read(text)), 0),
	gazetteer: () => documents.reduce((sum, document) => sum + findDocumentPlaces(document, gazetteer).length, 0),
};
const best = bestOf(stages, ROUNDS);
console.log(`${texts.length} texts, ${megabytes.toFixed(2)} MB of UTF-8`);
for (const [name, { found, seconds }] of best)
	console.log(`${name.padEnd(10)} ${(megabytes / seconds).toFixed(2).padStart(6)} MB/s   found ${found}`);
const ratio = best.get("gazetteer").seconds / best.get("text").seconds;
console.log(`the gazetteer stage costs ${ratio.toFixed(2)} of the text layer`);
