import { endingLabel, labelOf } from "./automaton.js";
import type { DictionaryFile } from "./file.js";
import { parseTag, type Reading, type Tag } from "./tag.js";

/** The bits of a form that say how it is spelt: suffix and prefix, not tag. */
const SPELLING = 0x18003fff;
const PREFIXES = ["", "по", "наи"] as const;

/** A place in the dictionary: a form of a paradigm, with the ё of the word. */
export interface Slot {
	readonly paradigm: number;
	readonly form: number;
	readonly yo: number;
}

/** The tables of a dictionary file as words, tags and readings. Texts are decoded when first asked for. */
export interface Lexicon {
	/** Label of a word of the dictionary, of the ending of an unknown word; -1 for none. */
	find(word: string): number;
	guess(word: string): number;
	/** The readings of the lower-case `word` under a label, the likeliest first. */
	readings(label: number, word: string, known: boolean): Reading[];
	slots(label: number): Slot[];
	/** Every form of a paradigm, given one of its forms. */
	formsOf(slot: Slot): readonly { readonly form: number; readonly tag: Tag }[];
	/** The text of another form of the lexeme `word` is the `slot` of. */
	textOf(word: string, slot: Slot, form: number): string;
	tag(text: string): Tag;
}

export function lexiconOf(file: DictionaryFile): Lexicon {
	const { entries, paradigms, forms, lemmas, suffixEnds, suffixLetters, yoSets } = file;
	const suffixes: (string | undefined)[] = new Array(suffixEnds.length - 1).fill(undefined);
	const tagTexts = new TextDecoder().decode(file.tags.slice()).split("\n");
	const tags: (Tag | undefined)[] = new Array(tagTexts.length).fill(undefined);
	const byText = new Map<string, Tag>();

	const tag = (text: string): Tag => {
		let found = byText.get(text);
		if (found === undefined) {
			found = parseTag(text);
			byText.set(text, found);
		}
		return found;
	};
	const tagAt = (id: number): Tag => (tags[id] ??= tag(tagTexts[id] as string));
	const suffixAt = (id: number): string =>
		(suffixes[id] ??= String.fromCharCode(...suffixLetters.subarray(suffixEnds[id], suffixEnds[id + 1])));

	/** Stem of the word with its ё put back. */
	const stemOf = (word: string, unit: number, yo: number): string => {
		const suffix = unit & 0x3fff;
		const cut = (suffixEnds[suffix + 1] as number) - (suffixEnds[suffix] as number);
		const from = (PREFIXES[unit >>> 27] as string).length;
		if (yo === 0) return word.slice(from, word.length - cut);
		let spelt = word;
		for (let i = 4 * yo; i < 4 * yo + 4; i++) {
			const at = word.length - (yoSets[i] as number);
			if (at < word.length) spelt = `${spelt.slice(0, at)}ё${spelt.slice(at + 1)}`;
		}
		return spelt.slice(from, word.length - cut);
	};
	const spell = (stem: string, unit: number): string =>
		(PREFIXES[unit >>> 27] as string) + stem + suffixAt(unit & 0x3fff);

	const lemmaOf = (word: string, unit: number, lemma: number, yo: number): string =>
		yo === 0 && ((unit ^ lemma) & SPELLING) === 0 ? word : spell(stemOf(word, unit, yo), lemma);

	const slotOf = (entry: number): Slot => ({
		paradigm: entry & 0xfff,
		form: (entry >>> 12) & 0xff,
		yo: (entry >>> 20) & 0xff,
	});

	return {
		find: (word) => labelOf(file.words, file.wordRoot, word),
		guess: (word) => endingLabel(file.endings, file.endingRoot, word),
		readings(label, word, known) {
			let count = 1;
			while ((entries[label + count - 1] as number) >>> 31 === 0) count++;
			const list: Reading[] = [];
			let lemma = "";
			let lastStem = -1;
			let lastLemma = -1;
			for (let i = 0; i < count; i++) {
				const entry = entries[label + i] as number;
				const first = paradigms[entry & 0xfff] as number;
				const at = first + ((entry >>> 12) & 0xff);
				const unit = forms[at] as number;
				const lemmaAt = first + (lemmas[at] as number);
				// Neighbours mostly share stem and lemma: «области» gent, datv, loct.
				const stemKey = (unit & 0x3fff) | ((unit >>> 27) << 14) | (entry & 0x0ff00000);
				if (stemKey !== lastStem || lemmaAt !== lastLemma) {
					lemma = lemmaOf(word, unit, forms[lemmaAt] as number, (entry >>> 20) & 0xff);
					lastStem = stemKey;
					lastLemma = lemmaAt;
				}
				list.push({ lemma, tag: tagAt((unit >>> 14) & 0x1fff), known });
			}
			// a copy has no room to grow
			return list.slice();
		},
		slots(label) {
			const list: Slot[] = [];
			for (let i = label; ; i++) {
				const entry = entries[i] as number;
				list.push(slotOf(entry));
				if (entry >>> 31 === 1) return list;
			}
		},
		formsOf({ paradigm }) {
			const first = paradigms[paradigm] as number;
			const list = [];
			for (let at = first; at < (paradigms[paradigm + 1] as number); at++)
				list.push({ form: at - first, tag: tagAt(((forms[at] as number) >>> 14) & 0x1fff) });
			return list;
		},
		textOf(word, { paradigm, form, yo }, wanted) {
			const first = paradigms[paradigm] as number;
			return spell(stemOf(word, forms[first + form] as number, yo), forms[first + wanted] as number);
		},
		tag,
	};
}
