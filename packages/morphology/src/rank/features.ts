import type { PrunedWord, Scene } from "../scene.js";
import { Mark, type Reading } from "../tag.js";
import { hashText } from "./hash.js";
import type { WordFacts } from "./word-facts.js";

/** Number of hashed weights; a power of two. */
export const HASHED = 1 << 18;
/** Features of one reading. */
export const FEATURES = 9;

const HEADS = Mark.noun | Mark.finite | Mark.infinitive | Mark.gerund | Mark.short | Mark.participle | Mark.preposition;
const FARTHEST_HEAD = 4;
const VERBS = Mark.finite | Mark.short;
const FARTHEST_VERB = 12;
/** Hash of what stands outside the sentence. */
const OUTSIDE = hashText("", 0);

function mix(kind: number, a: number, b: number): number {
	let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & (HASHED - 1);
}

/** What the readings of one word share: hashes of the word, its end, its neighbours and its head, and its place. */
export function writeContext(scene: Scene, i: number, context: Int32Array): void {
	const { facts } = scene;
	const own = facts[i] as WordFacts;
	context[0] = own.hash;
	context[1] = own.ending;
	context[2] = i === 0 ? OUTSIDE : (facts[i - 1] as WordFacts).hash;
	context[3] = i + 1 === facts.length ? OUTSIDE : (facts[i + 1] as WordFacts).hash;
	context[4] = headBefore(scene, i);
	context[5] = (hasVerb(scene, i, -1) ? 1 : 0) | (hasVerb(scene, i, 1) ? 2 : 0);
	context[6] = ((scene.words[i] as PrunedWord).capital ? 1 : 0) | (i === 0 ? 2 : 0);
}

/** The lemma of the word that may govern this one: the last noun, verb or preposition before its adjectives. */
function headBefore(scene: Scene, i: number): number {
	for (let j = i - 1; j >= 0 && j >= i - FARTHEST_HEAD; j--) {
		if (((scene.marks[j] as number) & HEADS) === 0) continue;
		const alive = scene.alive[j] as number;
		return (scene.facts[j] as WordFacts).lemmas[31 - Math.clz32(alive & -alive)] as number;
	}
	return 0;
}

/** A finite verb or a short form stands in the same clause, before or after. */
function hasVerb(scene: Scene, i: number, step: 1 | -1): boolean {
	for (let n = 1, j = i + step; n <= FARTHEST_VERB && j >= 0 && j < scene.words.length; n++, j += step) {
		if ((scene.facts[j] as WordFacts).barrier) return false;
		if (((scene.marks[j] as number) & VERBS) !== 0) return true;
	}
	return false;
}

/** Writes the indices of the weights of reading `k`, which is of `group` and of the lemma hashed to `lemma`, to `out`. */
export function writeFeatures(
	context: Int32Array,
	{ known }: Reading,
	lemma: number,
	k: number,
	group: number,
	out: Int32Array,
): void {
	out[0] = mix(0, context[0] as number, group);
	out[1] = mix(1, context[1] as number, group);
	out[2] = mix(2, context[2] as number, group);
	out[3] = mix(3, context[3] as number, group);
	out[4] = mix(4, context[4] as number, group & 0x1fc);
	out[5] = mix(5, context[5] as number, group);
	out[6] = mix(6, (context[6] as number) | (known ? 4 : 0), group);
	out[7] = mix(7, Math.min(k, 7), 0);
	out[8] = mix(8, lemma, group >> 5);
}
