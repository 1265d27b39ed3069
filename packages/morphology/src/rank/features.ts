import { formAt } from "../rules/company.js";
import type { PrunedWord, Scene } from "../scene.js";
import { Mark, type Reading } from "../tag.js";

/** Number of hashed weights; a power of two. */
export const HASHED = 1 << 18;
/** Features of one reading. */
export const FEATURES = 9;

const HEADS = Mark.noun | Mark.finite | Mark.infinitive | Mark.gerund | Mark.short | Mark.participle | Mark.preposition;
const FARTHEST_HEAD = 4;
const VERBS = Mark.finite | Mark.short;
const FARTHEST_VERB = 12;
const BARRIERS = new Set([",", ";", ":", ".", "(", ")", "—", "-", "–", "что", "и"]);

function hashText(text: string, from: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

function mix(kind: number, a: number, b: number): number {
	let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & (HASHED - 1);
}

/** What the readings of one word share: hashes of the word, its end, its neighbours and its head, and its place. */
export function writeContext(scene: Scene, i: number, context: Int32Array): void {
	const form = formAt(scene, i);
	context[0] = hashText(form, 0);
	context[1] = hashText(form, Math.max(form.length - 3, 0));
	context[2] = hashText(formAt(scene, i - 1), 0);
	context[3] = hashText(formAt(scene, i + 1), 0);
	context[4] = headBefore(scene, i);
	context[5] = (hasVerb(scene, i, -1) ? 1 : 0) | (hasVerb(scene, i, 1) ? 2 : 0);
	context[6] = ((scene.words[i] as PrunedWord).capital ? 1 : 0) | (i === 0 ? 2 : 0);
}

/** The lemma of the word that may govern this one: the last noun, verb or preposition before its adjectives. */
function headBefore(scene: Scene, i: number): number {
	for (let j = i - 1; j >= 0 && j >= i - FARTHEST_HEAD; j--) {
		if (((scene.marks[j] as number) & HEADS) === 0) continue;
		const alive = scene.alive[j] as number;
		const { readings } = scene.words[j] as PrunedWord;
		return hashText((readings[31 - Math.clz32(alive & -alive)] as Reading).lemma, 0);
	}
	return 0;
}

/** A finite verb or a short form stands in the same clause, before or after. */
function hasVerb(scene: Scene, i: number, step: 1 | -1): boolean {
	for (let n = 1, j = i + step; n <= FARTHEST_VERB && j >= 0 && j < scene.words.length; n++, j += step) {
		if (BARRIERS.has(formAt(scene, j))) return false;
		if (((scene.marks[j] as number) & VERBS) !== 0) return true;
	}
	return false;
}

/** Writes the indices of the weights of reading `k`, which is of `group`, to `out`. */
export function writeFeatures(context: Int32Array, reading: Reading, k: number, group: number, out: Int32Array): void {
	out[0] = mix(0, context[0] as number, group);
	out[1] = mix(1, context[1] as number, group);
	out[2] = mix(2, context[2] as number, group);
	out[3] = mix(3, context[3] as number, group);
	out[4] = mix(4, context[4] as number, group & 0x1fc);
	out[5] = mix(5, context[5] as number, group);
	out[6] = mix(6, (context[6] as number) | (reading.known ? 4 : 0), group);
	out[7] = mix(7, Math.min(k, 7), 0);
	out[8] = mix(8, hashText(reading.lemma, 0), group >> 5);
}
