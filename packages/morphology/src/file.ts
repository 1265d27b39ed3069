const MAGIC = 0x4c535452;
const VERSION = 2;

/** The sections of a dictionary file (`data/FORMAT.md`): views over its bytes, but for `entries` and `forms`. */
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

/** Numbers from their lowest bytes, then their second bytes, and so on. */
function joined(bytes: Uint8Array): Uint32Array {
	const count = bytes.length >>> 2;
	const numbers = new Uint32Array(count);
	for (let i = 0; i < count; i++)
		numbers[i] =
			(bytes[i] as number) |
			((bytes[count + i] as number) << 8) |
			((bytes[2 * count + i] as number) << 16) |
			((bytes[3 * count + i] as number) << 24);
	return numbers;
}

/** Opens the bytes of a dictionary file. They may be shared between threads. */
export function openFile(bytes: ArrayBufferLike): DictionaryFile {
	if (bytes.byteLength < 96) throw new RangeError("Expected `bytes` to be a dictionary file, got too few bytes");
	const header = new Uint32Array(bytes, 0, 24);
	if (header[0] !== MAGIC || header[1] !== VERSION)
		throw new RangeError("Expected `bytes` to be a dictionary file of version 2, got something else");
	const at = (section: number) => header[4 + 2 * section] as number;
	const size = (section: number) => header[5 + 2 * section] as number;
	const wide = (section: number) => new Uint32Array(bytes, at(section), size(section) / 4);
	const narrow = (section: number) => new Uint8Array(bytes, at(section), size(section));
	const planes = (section: number) => joined(narrow(section));
	return {
		words: wide(0),
		wordRoot: header[2] as number,
		endings: wide(1),
		endingRoot: header[3] as number,
		entries: planes(2),
		paradigms: wide(3),
		forms: planes(4),
		lemmas: narrow(5),
		suffixEnds: wide(6),
		suffixLetters: new Uint16Array(bytes, at(7), size(7) / 2),
		tags: narrow(8),
		yoSets: narrow(9),
	};
}
