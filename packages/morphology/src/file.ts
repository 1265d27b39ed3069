const MAGIC = 0x4c535452;
const VERSION = 1;

/** Views over the sections of a dictionary file (`data/FORMAT.md`); nothing is copied. */
export interface DictionaryFile {
	/** Automaton of the folded words; `wordRoot` is the index of its first state's first edge. */
	readonly words: Uint32Array;
	readonly wordRoot: number;
	/** Automaton of the reversed endings. */
	readonly endings: Uint32Array;
	readonly endingRoot: number;
	/** Lists of readings; a state's label is the index of its list's first entry. */
	readonly entries: Uint32Array;
	/** Index in `forms` of the first form of each paradigm. */
	readonly paradigms: Uint32Array;
	readonly forms: Uint32Array;
	/** For each form, which form of the paradigm is its lemma. */
	readonly lemmas: Uint8Array;
	readonly suffixEnds: Uint32Array;
	readonly suffixLetters: Uint16Array;
	readonly tags: Uint8Array;
	/** Sets of up to four places of ё, counted from the end of the word. */
	readonly yoSets: Uint8Array;
}

/** Opens the bytes of a dictionary file. They may be shared between threads. */
export function openFile(bytes: ArrayBufferLike): DictionaryFile {
	if (bytes.byteLength < 96) throw new RangeError("Expected `bytes` to be a dictionary file, got too few bytes");
	const header = new Uint32Array(bytes, 0, 24);
	if (header[0] !== MAGIC || header[1] !== VERSION)
		throw new RangeError("Expected `bytes` to be a dictionary file of version 1, got something else");
	const at = (section: number) => header[4 + 2 * section] as number;
	const size = (section: number) => header[5 + 2 * section] as number;
	const wide = (section: number) => new Uint32Array(bytes, at(section), size(section) / 4);
	const narrow = (section: number) => new Uint8Array(bytes, at(section), size(section));
	return {
		words: wide(0),
		wordRoot: header[2] as number,
		endings: wide(1),
		endingRoot: header[3] as number,
		entries: wide(2),
		paradigms: wide(3),
		forms: wide(4),
		lemmas: narrow(5),
		suffixEnds: wide(6),
		suffixLetters: new Uint16Array(bytes, at(7), size(7) / 2),
		tags: narrow(8),
		yoSets: narrow(9),
	};
}
