import { codeAt } from "./alphabet.js";

const LAST = 64;
const FINAL = 128;
const LEAF = 0x80000000;
const LABEL = 0x7fffffff;

/** The label of a word in a packed automaton (`data/FORMAT.md`), or -1. */
export function labelOf(units: Uint32Array, root: number, word: string): number {
	let at = root;
	let label = -1;
	for (let i = 0; i < word.length; i++) {
		const code = codeAt(word, i);
		if (code === 0 || at === 0) return -1;
		let edge = units[at] as number;
		while ((edge & 63) !== code) {
			if ((edge & LAST) !== 0) return -1;
			edge = units[++at] as number;
		}
		at = edge >>> 8;
		label = -1;
		if ((edge & FINAL) !== 0) {
			const unit = units[at] as number;
			label = unit & LABEL;
			at = (unit & LEAF) === 0 ? at + 1 : 0;
		}
	}
	return label;
}

/** The label of the longest ending of `word` in an automaton of reversed endings, or -1. */
export function endingLabel(units: Uint32Array, root: number, word: string): number {
	let at = root;
	let label = -1;
	for (let i = word.length - 1; i >= 0 && at !== 0; i--) {
		const code = codeAt(word, i);
		if (code === 0) return label;
		let edge = units[at] as number;
		while ((edge & 63) !== code) {
			if ((edge & LAST) !== 0) return label;
			edge = units[++at] as number;
		}
		at = edge >>> 8;
		if ((edge & FINAL) !== 0) {
			const unit = units[at] as number;
			label = unit & LABEL;
			at = (unit & LEAF) === 0 ? at + 1 : 0;
		}
	}
	return label;
}
