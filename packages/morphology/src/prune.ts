import { bestRow, type TieBreaker } from "./rank/tie-breaker.js";
import { agreement } from "./rules/agreement.js";
import { smallLetters } from "./rules/capitals.js";
import { lists } from "./rules/lists.js";
import { locatives } from "./rules/locatives.js";
import { names } from "./rules/names.js";
import { numerals } from "./rules/numerals.js";
import { prepositions } from "./rules/prepositions.js";
import { rareWords } from "./rules/rare-words.js";
import type { Rule } from "./rules/rule.js";
import { sharedHeads } from "./rules/shared-heads.js";
import { type PrunedWord, type Scene, sceneOf } from "./scene.js";
import type { Reading } from "./tag.js";

export const RULES: readonly Rule[] = [
	smallLetters,
	rareWords,
	names,
	prepositions,
	numerals,
	agreement,
	sharedHeads,
	lists,
	locatives,
];

/** Rounds after which nothing more is gained in practice; a bound, so that time stays linear. */
const MOST_ROUNDS = 4;
/** No rule touches a word farther away. */
const FARTHEST = 24;

export interface PruneOptions {
	/** Puts the likeliest of the readings left first; without it they keep the dictionary's order. */
	readonly tieBreaker?: TieBreaker | undefined;
	/** Called for each removal: the rule, the word's position, what it took away. */
	readonly trace?: Trace | undefined;
}

export type Trace = (rule: string, at: number, removed: readonly Reading[]) => void;

/**
 * The readings of each word of one sentence that its company allows, the best guess first. No word loses its last
 * reading; what is given back is among what was given.
 */
export function prune(words: readonly PrunedWord[], options: PruneOptions = {}): (readonly Reading[])[] {
	const scene = runRules(words, options.trace);
	const row = options.tieBreaker === undefined ? undefined : bestRow(scene, options.tieBreaker);
	return words.map(({ readings }, i) => {
		const alive = scene.alive[i] as number;
		if (alive === 0 || readings.length === 1) return readings;
		return standing(readings, alive, row?.readings[i] ?? 0);
	});
}

/** The readings of a mask, the `first` before the others. */
function standing(readings: readonly Reading[], alive: number, first: number): readonly Reading[] {
	let count = 0;
	for (let left = alive; left !== 0; left &= left - 1) count++;
	if (first === 0 && count === readings.length) return readings;
	// a list that grows takes room for seventeen
	const left = readings.slice(0, count);
	let at = 0;
	if ((alive & (1 << first)) !== 0) left[at++] = readings[first] as Reading;
	for (let k = 0; k < readings.length; k++)
		if (k !== first && (alive & (1 << k)) !== 0) left[at++] = readings[k] as Reading;
	return left;
}

/** What the rules leave standing, at their fixpoint. */
export function runRules(words: readonly PrunedWord[], trace?: Trace): Scene {
	const scene = sceneOf(words);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		scene.changed = false;
		for (const rule of RULES) runRule(rule, scene, trace);
		if (!scene.changed) break;
	}
	return scene;
}

function runRule(rule: Rule, scene: Scene, trace: Trace | undefined): void {
	const { words, alive, marks } = scene;
	for (let i = 0; i < words.length; i++) {
		if (rule.marks !== 0 && ((marks[i] as number) & rule.marks) === 0) continue;
		if (trace === undefined) rule.apply(scene, i);
		else {
			const from = Math.max(i - FARTHEST, 0);
			const before = alive.slice(from, i + FARTHEST);
			rule.apply(scene, i);
			for (const [k, mask] of before.entries()) {
				const gone = mask & ~(alive[from + k] as number);
				const { readings } = words[from + k] as PrunedWord;
				if (gone !== 0)
					trace(
						rule.name,
						from + k,
						readings.filter((_, bit) => (gone & (1 << bit)) !== 0),
					);
			}
		}
	}
}
