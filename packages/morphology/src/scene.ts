import { factsOf, type WordFacts } from "./rank/word-facts.js";
import type { Reading } from "./tag.js";

/** One token of a sentence, as {@link prune} takes it. */
export interface PrunedWord {
	/** Lower case, ё as е; punctuation as it is. */
	readonly form: string;
	/** Empty for anything but Russian words. */
	readonly readings: readonly Reading[];
	/** The first letter is a capital one. */
	readonly capital: boolean;
	/** What `factsOf` gives of its form and readings: for a word that comes again and again it is found once. */
	readonly facts?: WordFacts;
}

/** A sentence while it is pruned. */
export interface Scene {
	readonly words: readonly PrunedWord[];
	readonly facts: readonly WordFacts[];
	/** Bit `k` of `alive[i]` is set while reading `k` of word `i` stands. */
	readonly alive: Int32Array;
	/** The marks of the standing readings of each word, together; likewise their cells. */
	readonly marks: Int32Array;
	readonly cells: Int32Array;
	/** Whether any rule has removed anything since it was last put to false. */
	changed: boolean;
}

/** More readings than bits: such a word (none in the dictionary) is left as it is. */
const MOST_READINGS = 31;

export function sceneOf(words: readonly PrunedWord[]): Scene {
	const { length } = words;
	const facts = words.map((word) => word.facts ?? factsOf(word.form, word.readings));
	const scene: Scene = {
		words,
		facts,
		alive: new Int32Array(length),
		marks: new Int32Array(length),
		cells: new Int32Array(length),
		changed: false,
	};
	for (let i = 0; i < length; i++) {
		const { readings } = words[i] as PrunedWord;
		if (readings.length === 0 || readings.length > MOST_READINGS) continue;
		const { marks, cells } = facts[i] as WordFacts;
		scene.alive[i] = 2 ** readings.length - 1;
		scene.marks[i] = marks;
		scene.cells[i] = cells;
	}
	return scene;
}

function stand(scene: Scene, i: number, mask: number): void {
	const { readings } = scene.words[i] as PrunedWord;
	let marks = 0;
	let cells = 0;
	for (let k = 0; k < readings.length; k++) {
		if ((mask & (1 << k)) === 0) continue;
		const { tag } = readings[k] as Reading;
		marks |= tag.marks;
		cells |= tag.cells;
	}
	scene.alive[i] = mask;
	scene.marks[i] = marks;
	scene.cells[i] = cells;
}

/** Lets only the readings of `mask` stand, unless none would. */
export function keep(scene: Scene, i: number, mask: number): void {
	const before = scene.alive[i] as number;
	const after = before & mask;
	if (after === 0 || after === before) return;
	stand(scene, i, after);
	scene.changed = true;
}

/** The standing readings that have one of the marks. */
export function withMarks(scene: Scene, i: number, marks: number): number {
	if (((scene.marks[i] as number) & marks) === 0) return 0;
	const { readings } = scene.words[i] as PrunedWord;
	const alive = scene.alive[i] as number;
	let mask = 0;
	for (let k = 0; k < readings.length; k++)
		if ((alive & (1 << k)) !== 0 && ((readings[k] as Reading).tag.marks & marks) !== 0) mask |= 1 << k;
	return mask;
}

/** The cells of the readings of `mask`, together. */
export function cellsAt(scene: Scene, i: number, mask: number): number {
	if (mask === scene.alive[i]) return scene.cells[i] as number;
	const { readings } = scene.words[i] as PrunedWord;
	let cells = 0;
	for (let k = 0; k < readings.length; k++) if ((mask & (1 << k)) !== 0) cells |= (readings[k] as Reading).tag.cells;
	return cells;
}

/** The readings of `mask` that share a cell with `cells`. */
export function fitting(scene: Scene, i: number, mask: number, cells: number): number {
	const { readings } = scene.words[i] as PrunedWord;
	let fit = 0;
	for (let k = 0; k < readings.length; k++)
		if ((mask & (1 << k)) !== 0 && ((readings[k] as Reading).tag.cells & cells) !== 0) fit |= 1 << k;
	return fit;
}
