import { formAt } from "../rules/company.js";
import type { PrunedWord, Scene } from "../scene.js";
import { Mark, type Reading, type Tag } from "../tag.js";
import { type Context, contextOf, FEATURES, featuresOf } from "./features.js";
import { GROUPS, groupOf, lexicalGroup, START, STOP, Through, throughGroup, throughKind } from "./groups.js";

/** Weights of an averaged perceptron over the readings that rules have left. */
export interface Weights {
	/** Of features of one reading, hashed. */
	readonly own: { readonly [index: number]: number };
	/** Of a group after a group: `before * GROUPS + after`. */
	readonly pairs: { readonly [index: number]: number };
}

export interface TieBreaker {
	readonly weights: Weights;
	/** Groups of the tags met so far; there are no more than the dictionary has tags. */
	readonly groups: Map<Tag, number>;
}

/** One way to read a word, in the search for the best row of readings. */
export interface State {
	readonly reading: number;
	readonly group: number;
	readonly score: number;
	readonly before: State | undefined;
}

/** Words searched at once; a longer sentence is read in stretches. */
const STRETCH = 256;
const WIDEST = 24;

const PUNCTUATION: ReadonlyMap<string, number> = new Map([
	[",", Through.comma],
	['"', Through.quote],
	["«", Through.quote],
	["»", Through.quote],
	["(", Through.quote],
	[")", Through.quote],
	["-", Through.dash],
	["–", Through.dash],
	["—", Through.dash],
]);

function throughOf(form: string): number {
	const kind = PUNCTUATION.get(form);
	if (kind !== undefined) return kind;
	if (/^\d/u.test(form)) return Through.number;
	return /^\p{L}/u.test(form) ? Through.foreign : -1;
}

/** Whether reading `k` of word `i` may be taken; used in training to hold the search to the right readings. */
export type Allowed = (i: number, k: number) => boolean;

/** The best row of readings by weights, among those that stand: a state for each word. */
export function bestStates(scene: Scene, { weights, groups }: TieBreaker, allowed?: Allowed): State[] {
	const best: State[] = new Array(scene.words.length);
	for (let from = 0; from < scene.words.length; from += STRETCH) {
		const to = Math.min(from + STRETCH, scene.words.length);
		let state: State | undefined = search(scene, from, to, weights, groups, allowed);
		for (let i = to - 1; i >= from && state !== undefined; i--) {
			best[i] = state;
			state = state.before;
		}
	}
	return best;
}

function search(
	scene: Scene,
	from: number,
	to: number,
	weights: Weights,
	groups: Map<Tag, number>,
	allowed: Allowed | undefined,
): State {
	let states: State[] = [{ reading: -1, group: START, score: 0, before: undefined }];
	for (let i = from; i < to; i++) {
		const next: State[] = [];
		const alive = scene.alive[i] as number;
		if (alive === 0) extend(next, states, -1, STOP, throughOf(formAt(scene, i)), 0, weights);
		const ambiguous = (alive & (alive - 1)) !== 0;
		const context = ambiguous ? contextOf(scene, i) : undefined;
		for (let rest = alive; rest !== 0; rest &= rest - 1) {
			const k = 31 - Math.clz32(rest & -rest);
			if (allowed !== undefined && !allowed(i, k)) continue;
			const word = scene.words[i] as PrunedWord;
			const reading = word.readings[k] as Reading;
			const score = context === undefined ? 0 : ownScore(context, reading, k, weights);
			const group = groupIn(word.form, reading.tag, groups);
			extend(next, states, k, group, word.form === "и" ? Through.and : throughKind(group), score, weights);
		}
		states = next.length > WIDEST ? next.sort((a, b) => b.score - a.score).slice(0, WIDEST) : next;
	}
	return states.reduce((a, b) => (b.score > a.score ? b : a));
}

const features = new Int32Array(FEATURES);

function ownScore(context: Context, reading: Reading, k: number, { own }: Weights): number {
	featuresOf(context, reading, k, features);
	let score = 0;
	for (let f = 0; f < FEATURES; f++) score += own[features[f] as number] as number;
	return score;
}

const CLOSED = Mark.preposition | Mark.conjunction | Mark.particle;

export function groupIn(form: string, tag: Tag, groups: Map<Tag, number>): number {
	const lexical = (tag.marks & CLOSED) !== 0 ? lexicalGroup(form) : -1;
	if (lexical !== -1) return lexical;
	let group = groups.get(tag);
	if (group === undefined) {
		group = groupOf(tag);
		groups.set(tag, group);
	}
	return group;
}

/** Adds to `next` the best way to each group that the reading can have after `states`. */
function extend(
	next: State[],
	states: readonly State[],
	reading: number,
	group: number,
	through: number,
	own: number,
	{ pairs }: Weights,
): void {
	const first = next.length;
	for (const state of states) {
		const target = through === -1 ? group : throughGroup(through, state.group);
		const score = state.score + own + (pairs[state.group * GROUPS + target] as number);
		let at = first;
		while (at < next.length && (next[at] as State).group !== target) at++;
		if (at === next.length || score > (next[at] as State).score)
			next[at] = { reading, group: target, score, before: state };
	}
}
