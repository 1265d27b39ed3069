import { type Dictionary, factsOf, type PrunedWord, type Reading, type WordFacts } from "@letopis/morphology";
import type { Spelling } from "./document.js";
import { splitHyphens } from "./hyphens.js";
import { normalizePunct, normalizeWord, type WordForm } from "./normalize.js";

/** What is the same for every token of one spelling. */
export interface Word extends Spelling, PrunedWord {
	/** The spelling. */
	readonly text: string;
	readonly readings: readonly Reading[];
	readonly signs: number;
	readonly facts: WordFacts;
	/** Offsets of the hyphens that part it into several tokens («Витебск-Харбин»); empty for one token. */
	readonly cuts: readonly number[];
}

/** Tells of a spelling, once, what later stages will ask of each of its tokens: a bit set. */
export type SignsOf = (spelling: Spelling) => number;

/** Spellings to {@link Word}s, looked up once. */
export interface Words {
	/** The word, number or Latin run `text.slice(start, end)`. */
	word(text: string, start: number, end: number): Word;
	/** A punctuation mark. */
	mark(text: string, start: number, end: number): Word;
	/** A run of anything else. */
	other(text: string, start: number, end: number): Word;
}

const NO_READINGS: readonly Reading[] = Object.freeze([]);
const NO_CUTS: readonly number[] = Object.freeze([]);
/** Longer runs of letters are damage, not words: they are not looked up and not remembered. */
const LONGEST_WORD = 80;

/** Numbers that come again and again: days and years. Of others («№ 10451», «5.06.2019») there is no end. */
const isSerial = (text: string, start: number, end: number): boolean =>
	end - start > 2 &&
	isDigit(text, start) &&
	isDigit(text, end - 1) &&
	!(end - start === 4 && (text[start] === "1" || text[start] === "2"));

/** Words read with a dictionary; a bounded number of spellings is remembered. */
export function createWords(dictionary: Dictionary, signsOf: SignsOf): Words {
	const word = remember((text) => readWord(text, dictionary, signsOf));
	const mark = remember((text) => plain(text, normalizePunct(text), "punct", signsOf));
	return {
		word,
		mark,
		other: (text, start, end) => plain(text.slice(start, end), text.slice(start, end), "other", signsOf),
	};
}

/** Slots of a table: at first, and at most. At most half of them are taken. */
const FEWEST = 1 << 10;
const MOST = 1 << 17;
/** Slots tried for one spelling: a bound on what made-up collisions can cost. */
const PROBES = 8;

type Slots = (Word | undefined)[];

const emptySlots = (size: number): Slots => new Array(size).fill(undefined);

/** The word spelt `text.slice(start, end)`, whose {@link hashOf} is given. */
function find(slots: Slots, hash: number, text: string, start: number, end: number): Word | undefined {
	const mask = slots.length - 1;
	let slot = hash & mask;
	for (let probe = 0; probe < PROBES; probe++) {
		const known = slots[slot];
		if (known === undefined) return undefined;
		if (isAt(known.text, text, start, end)) return known;
		slot = (slot + 1) & mask;
	}
	return undefined;
}

/** Files a word; where all its slots are taken, in the place of another. Tells whether one more is taken. */
function put(slots: Slots, hash: number, word: Word): boolean {
	const mask = slots.length - 1;
	let slot = hash & mask;
	for (let probe = 1; probe < PROBES && slots[slot] !== undefined; probe++) slot = (slot + 1) & mask;
	const free = slots[slot] === undefined;
	slots[slot] = word;
	return free;
}

/**
 * Remembers what `make` gives for a stretch of text, and finds it again without cutting the stretch out. Two generations:
 * when the young one is full it becomes the old one, so that what comes again and again stays.
 */
function remember(make: (text: string) => Word): (text: string, start: number, end: number) => Word {
	let young = emptySlots(FEWEST);
	let old: Slots = [undefined];
	let taken = 0;
	const file = (word: Word, hash: number): void => {
		if (put(young, hash, word)) taken++;
	};
	const grow = (): void => {
		const full = young;
		young = emptySlots(Math.min(full.length * 2, MOST));
		taken = 0;
		if (full.length === MOST) old = full;
		else for (const word of full) if (word !== undefined) file(word, hashOf(word.text, 0, word.text.length));
	};
	return (text, start, end) => {
		if (end - start > LONGEST_WORD || isSerial(text, start, end)) return make(text.slice(start, end));
		const hash = hashOf(text, start, end);
		const known = find(young, hash, text, start, end);
		if (known !== undefined) return known;
		const word = find(old, hash, text, start, end) ?? make(copy(text, start, end));
		if (taken >= young.length / 2) grow();
		file(word, hash);
		return word;
	};
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

/** A string of its own: a slice would keep the whole document in memory as long as the word is remembered. */
function copy(text: string, start: number, end: number): string {
	let own = "";
	for (let at = start; at < end; at++) own += String.fromCharCode(text.charCodeAt(at));
	return own;
}

function hashOf(text: string, start: number, end: number): number {
	let sum = end - start;
	for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return sum ^ (sum >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

function plain(text: string, norm: string, kind: "punct" | "other", signsOf: SignsOf): Word {
	return makeWord(text, { spelling: text, norm, kind, shape: "none" }, NO_READINGS, NO_CUTS, signsOf);
}

function readWord(text: string, dictionary: Dictionary, signsOf: SignsOf): Word {
	const form = normalizeWord(text);
	const isPhrase = form.kind === "word" && text.length <= LONGEST_WORD && text.includes("-");
	const cuts = isPhrase ? splitHyphens(text, dictionary) : NO_CUTS;
	return makeWord(text, form, readingsOf(form, cuts, dictionary), cuts, signsOf);
}

/** One object literal, so that all words have one hidden class. */
function makeWord(
	text: string,
	own: WordForm,
	readings: readonly Reading[],
	cuts: readonly number[],
	signsOf: SignsOf,
): Word {
	const { norm, kind, shape } = own;
	const capital = shape === "title" || shape === "upper" || (shape === "mixed" && /^\p{Lu}/u.test(text));
	const signs = signsOf({ norm, kind, shape, readings });
	const facts = factsOf(norm, readings);
	return { text, cuts, norm, kind, shape, readings, signs, form: norm, capital, facts };
}

/** `it-компания` is read by its Russian end, `80-летие` likewise; a token with Latin letters left in it has no readings. */
function readingsOf(form: WordForm, cuts: readonly number[], dictionary: Dictionary): readonly Reading[] {
	if (form.kind !== "word" || cuts.length > 0 || form.norm.length > LONGEST_WORD) return NO_READINGS;
	const { spelling } = form;
	if (/^\p{Script=Cyrillic}[\p{Script=Cyrillic}'-]*$/u.test(spelling)) return dictionary.read(spelling);
	const end = /^[\p{L}\d-]*-(\p{Script=Cyrillic}+)$/u.exec(spelling)?.[1];
	return end === undefined ? NO_READINGS : dictionary.read(end);
}
