const MAGIC = 0x4c535452;
const VERSION = 3;
/** In place of the version where the planes are joined. */
const JOINED = 0x100 + VERSION;
/** Sections whose numbers are parted into planes. */
const PARTED = [0, 1, 2, 4];

/** The sections of a dictionary file (`data/FORMAT.md`): views over its joined bytes, but for `suffixEnds`. */
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
	/** Where each suffix begins in `suffixLetters`, and one past the last. */
	readonly suffixEnds: Uint32Array;
	readonly suffixLetters: Uint16Array;
	readonly tags: Uint8Array;
	/** Sets of up to four places of ё, counted from the end of the word. */
	readonly yoSets: Uint8Array;
}

function headerOf(bytes: ArrayBufferLike): Uint32Array {
	if (bytes.byteLength < 96) throw new RangeError("Expected `bytes` to be a dictionary file, got too few bytes");
	const header = new Uint32Array(bytes, 0, 24);
	if (header[0] !== MAGIC || (header[1] !== VERSION && header[1] !== JOINED))
		throw new RangeError(`Expected \`bytes\` to be a dictionary file of version ${VERSION}, got something else`);
	return header;
}

const offsetOf = (header: Uint32Array, section: number): number => header[4 + 2 * section] as number;
const sizeOf = (header: Uint32Array, section: number): number => header[5 + 2 * section] as number;

/**
 * Puts together, in place, the numbers of a dictionary file that are parted into planes, unless they are already. Do so
 * before the bytes are shared: each thread would else keep numbers of its own.
 */
export function joinPlanes(bytes: ArrayBufferLike): void {
	const header = headerOf(bytes);
	if (header[1] === JOINED) return;
	for (const section of PARTED) {
		const size = sizeOf(header, section);
		const count = size >>> 2;
		const [first, second, third, fourth] = Array.from({ length: 4 }, (_, plane) =>
			new Uint8Array(bytes, offsetOf(header, section) + plane * count, count).slice(),
		) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
		const numbers = new Uint32Array(bytes, offsetOf(header, section), count);
		for (let i = 0; i < count; i++)
			numbers[i] =
				(first[i] as number) |
				((second[i] as number) << 8) |
				((third[i] as number) << 16) |
				((fourth[i] as number) << 24);
	}
	header[1] = JOINED;
}

/** Opens the bytes of a dictionary file. They may be shared between threads once {@link joinPlanes} has joined them. */
export function openFile(bytes: ArrayBufferLike): DictionaryFile {
	let joined = bytes;
	if (headerOf(bytes)[1] !== JOINED) {
		joined = bytes.slice(0);
		joinPlanes(joined);
	}
	const header = headerOf(joined);
	const narrow = (section: number) => new Uint8Array(joined, offsetOf(header, section), sizeOf(header, section));
	const wide = (section: number) => new Uint32Array(joined, offsetOf(header, section), sizeOf(header, section) / 4);
	return {
		words: wide(0),
		wordRoot: header[2] as number,
		endings: wide(1),
		endingRoot: header[3] as number,
		entries: wide(2),
		paradigms: wide(3),
		forms: wide(4),
		lemmas: narrow(5),
		suffixEnds: endsOf(narrow(6)),
		suffixLetters: new Uint16Array(joined, offsetOf(header, 7), sizeOf(header, 7) / 2),
		tags: narrow(8),
		yoSets: narrow(9),
	};
}

function endsOf(lengths: Uint8Array): Uint32Array {
	const ends = new Uint32Array(lengths.length + 1);
	for (const [i, length] of lengths.entries()) ends[i + 1] = (ends[i] as number) + length;
	return ends;
}
