import { formAt } from "../rules/company.js";
import { marksOf, type PrunedWord, type Scene } from "../scene.js";
import { Mark, type Reading } from "../tag.js";
import { groupOf } from "./groups.js";

/** Number of hashed weights; a power of two. */
export const HASHED = 1 << 18;
/** Features of one reading. */
export const FEATURES = 9;

const HEADS = Mark.noun | Mark.finite | Mark.infinitive | Mark.gerund | Mark.short | Mark.participle | Mark.preposition;
const FARTHEST_HEAD = 4;
const FARTHEST_VERB = 12;

const hashText = (text: string, from = 0): number => {
	let hash = 0x811c9dc5;
	for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
};

const mix = (kind: number, a: number, b: number): number => {
	let hash = Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & (HASHED - 1);
};

/** What the readings of one word share: computed once for the word. */
export interface Context {
	readonly form: number;
	readonly ending: number;
	readonly before: number;
	readonly after: number;
	readonly head: number;
	readonly verbs: number;
	readonly place: number;
}

export function contextOf(scene: Scene, i: number): Context {
	const form = formAt(scene, i);
	return {
		form: hashText(form),
		ending: hashText(form, Math.max(form.length - 3, 0)),
		before: hashText(formAt(scene, i - 1)),
		after: hashText(formAt(scene, i + 1)),
		head: headBefore(scene, i),
		verbs: verbsAround(scene, i),
		place: ((scene.words[i] as PrunedWord).capital ? 1 : 0) | (i === 0 ? 2 : 0),
	};
}

/** The lemma of the word that may govern this one: the last noun, verb or preposition before its adjectives. */
function headBefore(scene: Scene, i: number): number {
	for (let j = i - 1; j >= 0 && j >= i - FARTHEST_HEAD; j--) {
		const alive = scene.alive[j] as number;
		if (alive === 0) continue;
		if ((marksOf(scene, j) & HEADS) === 0) continue;
		const { readings } = scene.words[j] as PrunedWord;
		return hashText((readings[31 - Math.clz32(alive & -alive)] as Reading).lemma);
	}
	return 0;
}

/** Whether a finite verb stands in the clause before, after. */
function verbsAround(scene: Scene, i: number): number {
	let found = 0;
	for (let j = i - 1; j >= 0 && j >= i - FARTHEST_VERB && !isBarrier(formAt(scene, j)); j--)
		if ((marksOf(scene, j) & (Mark.finite | Mark.short)) !== 0) {
			found |= 1;
			break;
		}
	for (let j = i + 1; j < scene.words.length && j <= i + FARTHEST_VERB && !isBarrier(formAt(scene, j)); j++)
		if ((marksOf(scene, j) & (Mark.finite | Mark.short)) !== 0) {
			found |= 2;
			break;
		}
	return found;
}

const BARRIERS = new Set([",", ";", ":", ".", "(", ")", "—", "-", "–", "что", "и"]);
const isBarrier = (form: string): boolean => BARRIERS.has(form);

/** Writes the indices of the weights of reading `k` to `out`. */
export function featuresOf(context: Context, reading: Reading, k: number, out: Int32Array): void {
	const { tag, known } = reading;
	const group = groupOf(tag);
	out[0] = mix(0, context.form, group);
	out[1] = mix(1, context.ending, group);
	out[2] = mix(2, context.before, group);
	out[3] = mix(3, context.after, group);
	out[4] = mix(4, context.head, group & 0x1fc);
	out[5] = mix(5, context.verbs, group);
	out[6] = mix(6, context.place | (known ? 4 : 0), group);
	out[7] = mix(7, Math.min(k, 7), 0);
	out[8] = mix(8, hashText(reading.lemma), group >> 5);
}
