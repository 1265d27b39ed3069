import type { Reading } from "./tag.js";

/** One token of a sentence, as {@link prune} takes it. */
export interface PrunedWord {
	/** Lower case, ё as е; punctuation as it is. */
	readonly form: string;
	/** Empty for anything but Russian words. */
	readonly readings: readonly Reading[];
	/** The first letter is a capital one. */
	readonly capital: boolean;
}

/** A sentence while it is pruned. `alive[i]` has bit `k` set while reading `k` of word `i` stands. */
export interface Scene {
	readonly words: readonly PrunedWord[];
	readonly alive: Int32Array;
	/** Whether any rule has removed anything since it was last put to false. */
	changed: boolean;
}

/** More readings than bits: such a word (none in the dictionary) is left as it is. */
const MOST_READINGS = 31;

export function sceneOf(words: readonly PrunedWord[]): Scene {
	const alive = new Int32Array(words.length);
	for (const [i, { readings }] of words.entries())
		alive[i] = readings.length > MOST_READINGS ? 0 : (1 << readings.length) - 1;
	return { words, alive, changed: false };
}

/** Lets only the readings of `mask` stand, unless none would. */
export function keep(scene: Scene, i: number, mask: number): boolean {
	const before = scene.alive[i] as number;
	const after = before & mask;
	if (after === 0 || after === before) return false;
	scene.alive[i] = after;
	scene.changed = true;
	return true;
}

/** The standing readings that have one of the marks. */
export function withMarks(scene: Scene, i: number, marks: number): number {
	const { readings } = scene.words[i] as PrunedWord;
	let mask = 0;
	for (let rest = scene.alive[i] as number; rest !== 0; rest &= rest - 1) {
		const k = 31 - Math.clz32(rest & -rest);
		if (((readings[k] as Reading).tag.marks & marks) !== 0) mask |= 1 << k;
	}
	return mask;
}

/** The marks that any of the standing readings has. */
export function marksOf(scene: Scene, i: number): number {
	const { readings } = scene.words[i] as PrunedWord;
	let marks = 0;
	for (let rest = scene.alive[i] as number; rest !== 0; rest &= rest - 1)
		marks |= (readings[31 - Math.clz32(rest & -rest)] as Reading).tag.marks;
	return marks;
}

/** The cells of the readings of `mask`, together. */
export function cellsAt(scene: Scene, i: number, mask: number): number {
	const { readings } = scene.words[i] as PrunedWord;
	let cells = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1)
		cells |= (readings[31 - Math.clz32(rest & -rest)] as Reading).tag.cells;
	return cells;
}

/** The readings of `mask` that share a cell with `cells`. */
export function fitting(scene: Scene, i: number, mask: number, cells: number): number {
	const { readings } = scene.words[i] as PrunedWord;
	let fit = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) {
		const k = 31 - Math.clz32(rest & -rest);
		if (((readings[k] as Reading).tag.cells & cells) !== 0) fit |= 1 << k;
	}
	return fit;
}
