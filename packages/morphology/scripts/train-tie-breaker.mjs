/**
 * Trains the tie-breaker on the OpenCorpora sentences that the benchmark does not measure on, and writes
 * `data/tie-breaker.weights`. Build the package first.
 *
 *     node --max-old-space-size=6000 scripts/train-tie-breaker.mjs [passes]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { goldCase, matches, sameCase, sameLemma } from "../bench/support/compare.mjs";
import { fold, isRead, randomNumbers, readGold, split } from "../bench/support/gold.mjs";
import { openDictionary } from "../dist/index.js";
import { runRules } from "../dist/prune.js";
import { HASHED, writeContext, writeFeatures } from "../dist/rank/features.js";
import { GROUPS, START } from "../dist/rank/groups.js";
import { MAGIC, openTieBreaker } from "../dist/rank/open.js";
import { bestRow, STRETCH, tieBreakerOf } from "../dist/rank/tie-breaker.js";

const PASSES = Number(process.argv[2] ?? 5);
const HELD_OUT = 2000;

const dictionary = openDictionary(readFileSync(new URL("../data/russian.dict", import.meta.url)).buffer);
const gold = readGold();
if (gold === undefined) process.exit(1);

/** A sentence after the rules, with the mask of right readings of each word (0: unknown, all may do). */
function exampleOf(sentence) {
	const scene = runRules(
		sentence.map(({ form }) => ({
			form: fold(form),
			readings: /\p{Script=Cyrillic}/u.test(form) ? dictionary.read(form) : [],
			capital: /^\p{Lu}/u.test(form),
		})),
	);
	const right = sentence.map((token, i) => {
		if (!isRead(token)) return 0;
		const { readings } = scene.words[i];
		const maskOf = (test) =>
			readings.reduce((mask, reading, k) => (scene.alive[i] & (1 << k) && test(reading) ? mask | (1 << k) : mask), 0);
		const exact = maskOf((reading) => matches(reading, token) && sameLemma(dictionary, reading, token));
		return exact || maskOf((reading) => matches(reading, token));
	});
	return { sentence, scene, right };
}

const { rest } = split(gold);
const examples = rest.map(exampleOf);
const heldOut = examples.slice(0, HELD_OUT);
const training = examples.slice(HELD_OUT);

const own = new Float32Array(HASHED);
const pairs = new Float32Array(GROUPS * GROUPS);
const ownSum = new Float64Array(HASHED);
const pairsSum = new Float64Array(GROUPS * GROUPS);
const learner = tieBreakerOf({ own, pairs });
let step = 1;

function update({ scene }, { readings, groups }, delta, differ) {
	const { context, features } = learner.paper;
	for (const [i, group] of groups.entries()) {
		const pair = (i % STRETCH === 0 ? START : groups[i - 1]) * GROUPS + group;
		pairs[pair] += delta;
		pairsSum[pair] += step * delta;
		const alive = scene.alive[i];
		if (!differ[i] || (alive & (alive - 1)) === 0) continue;
		const k = readings[i];
		const facts = scene.facts[i];
		writeContext(scene, i, context);
		writeFeatures(context, scene.words[i].readings[k], facts.lemmas[k], k, facts.groups[k], features);
		for (const f of features) {
			own[f] += delta;
			ownSum[f] += step * delta;
		}
	}
}

/** One step: towards the best row among the right ones, away from the row that was guessed. */
function learn(example) {
	const { scene, right } = example;
	const guessed = bestRow(scene, learner);
	const wrong = guessed.readings.some((k, i) => right[i] !== 0 && k !== -1 && !(right[i] & (1 << k)));
	step++;
	if (!wrong) return 0;
	const target = bestRow(scene, learner, (i, k) => right[i] === 0 || (right[i] & (1 << k)) !== 0);
	const differ = Array.from(guessed.readings, (k, i) => k !== target.readings[i]);
	update(example, target, 1, differ);
	update(example, guessed, -1, differ);
	return 1;
}

const averaged = () =>
	tieBreakerOf({
		own: own.map((weight, f) => weight - ownSum[f] / step),
		pairs: pairs.map((weight, f) => weight - pairsSum[f] / step),
	});

/** Shares of right cases of nouns and adjectives, of right lemmas, of the first readings. */
function measure(list, tieBreaker) {
	let cases = 0;
	let rightCases = 0;
	let words = 0;
	let lemmas = 0;
	for (const { sentence, scene } of list) {
		const row = tieBreaker === undefined ? undefined : bestRow(scene, tieBreaker);
		for (const [i, token] of sentence.entries()) {
			if (!isRead(token)) continue;
			const { readings } = scene.words[i];
			const first =
				readings[row?.readings[i] ?? readings.findIndex((_, k) => scene.alive[i] & (1 << k))] ?? readings[0];
			words++;
			if (sameLemma(dictionary, first, token)) lemmas++;
			if (!["NOUN", "PROPN", "ADJ"].includes(token.pos) || goldCase(token) === 0 || first.tag.grammemes.has("Fixd"))
				continue;
			cases++;
			if (sameCase(first, token)) rightCases++;
		}
	}
	return `case ${((100 * rightCases) / cases).toFixed(2)} % of ${cases}, lemma ${((100 * lemmas) / words).toFixed(2)} %`;
}

/** Eighths in signed bytes after a header of four numbers. */
function pack(weights) {
	const bytes = new Uint8Array(16 + HASHED + GROUPS * GROUPS);
	new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, 1, HASHED, GROUPS]);
	const signed = new Int8Array(bytes.buffer, 16);
	const eighths = (weight) => Math.max(-127, Math.min(127, Math.round(weight * 8)));
	signed.set(Int8Array.from(weights.own, eighths));
	signed.set(Int8Array.from(weights.pairs, eighths), HASHED);
	return bytes;
}

console.log(`without: ${measure(heldOut)}`);
const random = randomNumbers(7);
for (let pass = 1; pass <= PASSES; pass++) {
	for (let i = training.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[training[i], training[j]] = [training[j], training[i]];
	}
	let wrong = 0;
	for (const example of training) wrong += learn(example);
	console.log(`pass ${pass}: ${wrong} sentences wrong; held out: ${measure(heldOut, averaged())}`);
}
const bytes = pack(averaged().weights);
writeFileSync(new URL("../data/tie-breaker.weights", import.meta.url), bytes);
const packed = openTieBreaker(bytes.buffer);
console.log(`${bytes.byteLength} bytes; held out: ${measure(heldOut, packed)}`);
