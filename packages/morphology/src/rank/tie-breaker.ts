import type { PrunedWord, Scene } from "../scene.js";
import type { Reading } from "../tag.js";
import { FEATURES, writeContext, writeFeatures } from "./features.js";
import { GROUPS, START, STOP, throughGroup } from "./groups.js";
import type { WordFacts } from "./word-facts.js";

/** Weights of an averaged perceptron over the readings that rules have left. */
export interface Weights {
	/** Of features of one reading, hashed. */
	readonly own: { readonly [index: number]: number };
	/** Of a group after a group: `before * GROUPS + after`. */
	readonly pairs: { readonly [index: number]: number };
}

/** Words searched at once; a longer sentence is read in stretches. */
export const STRETCH = 256;
/** Ways to read a word that are kept in the search, the best by score. */
const WIDEST = 24;

export interface TieBreaker {
	readonly weights: Weights;
	/** Memory for one search: ways to read each word of a stretch, up to {@link WIDEST} for each. */
	readonly paper: Paper;
}

interface Paper {
	readonly reading: Int8Array;
	readonly group: Int16Array;
	readonly score: Float64Array;
	/** Which way of the word before it came from. */
	readonly from: Int8Array;
	readonly size: Uint8Array;
	readonly context: Int32Array;
	readonly features: Int32Array;
}

export const tieBreakerOf = (weights: Weights): TieBreaker => ({
	weights,
	paper: {
		reading: new Int8Array(STRETCH * WIDEST),
		group: new Int16Array(STRETCH * WIDEST),
		score: new Float64Array(STRETCH * WIDEST),
		from: new Int8Array(STRETCH * WIDEST),
		size: new Uint8Array(STRETCH),
		context: new Int32Array(8),
		features: new Int32Array(FEATURES),
	},
});

/** The best row of readings: for each word the index of its reading (-1 for none) and its group. */
export interface Row {
	readonly readings: Int8Array;
	readonly groups: Int16Array;
}

/** Whether reading `k` of word `i` may be taken; used in training to hold the search to the right readings. */
export type Allowed = (i: number, k: number) => boolean;

export function bestRow(scene: Scene, tieBreaker: TieBreaker, allowed?: Allowed): Row {
	const { length } = scene.words;
	const row = { readings: new Int8Array(length), groups: new Int16Array(length) };
	for (let from = 0; from < length; from += STRETCH) {
		const to = Math.min(from + STRETCH, length);
		for (let i = from; i < to; i++) readWays(scene, from, i, tieBreaker, allowed);
		trace(from, to, tieBreaker.paper, row);
	}
	return row;
}

function trace(from: number, to: number, { reading, group, score, from: origin, size }: Paper, row: Row): void {
	let at = 0;
	const last = (to - 1 - from) * WIDEST;
	for (let way = 1; way < (size[to - 1 - from] as number); way++)
		if ((score[last + way] as number) > (score[last + at] as number)) at = way;
	for (let i = to - 1; i >= from; i--) {
		const way = (i - from) * WIDEST + at;
		row.readings[i] = reading[way] as number;
		row.groups[i] = group[way] as number;
		at = origin[way] as number;
	}
}

function readWays(scene: Scene, from: number, i: number, tieBreaker: TieBreaker, allowed: Allowed | undefined): void {
	const { paper, weights } = tieBreaker;
	const place = i - from;
	const { readings } = scene.words[i] as PrunedWord;
	const facts = scene.facts[i] as WordFacts;
	const alive = scene.alive[i] as number;
	paper.size[place] = 0;
	if (alive === 0) {
		extend(paper, place, -1, STOP, facts.passes, 0, weights);
		return;
	}
	const ambiguous = (alive & (alive - 1)) !== 0;
	if (ambiguous) writeContext(scene, i, paper.context);
	for (let k = 0; k < readings.length; k++) {
		if ((alive & (1 << k)) === 0 || (allowed !== undefined && !allowed(i, k))) continue;
		const group = facts.groups[k] as number;
		const lemma = facts.lemmas[k] as number;
		const own = ambiguous ? ownScore(paper, readings[k] as Reading, lemma, k, group, weights) : 0;
		extend(paper, place, k, group, facts.through[k] as number, own, weights);
	}
}

function ownScore(
	{ context, features }: Paper,
	reading: Reading,
	lemma: number,
	k: number,
	group: number,
	{ own }: Weights,
): number {
	writeFeatures(context, reading, lemma, k, group, features);
	let score = 0;
	for (let f = 0; f < FEATURES; f++) score += own[features[f] as number] as number;
	return score;
}

/** Adds the best way to each group that a reading can have after the ways of the word before. */
function extend(
	paper: Paper,
	place: number,
	k: number,
	group: number,
	through: number,
	own: number,
	{ pairs }: Weights,
): void {
	const before = (place - 1) * WIDEST;
	const ways = place === 0 ? 1 : (paper.size[place - 1] as number);
	const first = paper.size[place] as number;
	for (let way = 0; way < ways; way++) {
		const last = place === 0 ? START : (paper.group[before + way] as number);
		const target = through === -1 ? group : throughGroup(through, last);
		const score =
			(place === 0 ? 0 : (paper.score[before + way] as number)) + own + (pairs[last * GROUPS + target] as number);
		put(paper, place, first, k, target, score, way);
	}
}

function put(paper: Paper, place: number, first: number, k: number, group: number, score: number, way: number): void {
	const base = place * WIDEST;
	const size = paper.size[place] as number;
	let at = first;
	while (at < size && paper.group[base + at] !== group) at++;
	if (at === size) {
		if (size === WIDEST) at = worst(paper, base);
		else paper.size[place] = size + 1;
		if (size === WIDEST && (paper.score[base + at] as number) >= score) return;
	} else if ((paper.score[base + at] as number) >= score) return;
	paper.reading[base + at] = k;
	paper.group[base + at] = group;
	paper.score[base + at] = score;
	paper.from[base + at] = way;
}

function worst({ score }: Paper, base: number): number {
	let at = 0;
	for (let way = 1; way < WIDEST; way++) if ((score[base + way] as number) < (score[base + at] as number)) at = way;
	return at;
}
