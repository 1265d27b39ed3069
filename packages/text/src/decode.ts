import { LETTER_WEIGHTS } from "./data/letter-weights.js";

export interface Decoded {
	readonly text: string;
	/** WHATWG label, e.g. `utf-8`, `windows-1251`. */
	readonly encoding: string;
}

const CODE_PAGES = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"];
/** Bytes voted over. */
const SAMPLE = 8192;

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
	[[0xef, 0xbb, 0xbf], "utf-8"],
	[[0xff, 0xfe], "utf-16le"],
	[[0xfe, 0xff], "utf-16be"],
];

/** Text of a file: by its byte order mark, as strict UTF-8, else in the Cyrillic code page whose letters look most Russian. */
export function decode(bytes: Uint8Array): Decoded {
	if (!(bytes instanceof Uint8Array)) throw new TypeError("Expected `bytes` to be a Uint8Array");
	const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
	if (marked !== undefined) return { text: new TextDecoder(marked[1]).decode(bytes), encoding: marked[1] };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
	} catch {
		const encoding = vote(bytes.subarray(0, SAMPLE));
		return { text: new TextDecoder(encoding).decode(bytes), encoding };
	}
}

function vote(sample: Uint8Array): string {
	const scores = CODE_PAGES.map((encoding) => score(new TextDecoder(encoding).decode(sample)));
	return CODE_PAGES[scores.indexOf(Math.max(...scores))] as string;
}

/** Frequent letters speak for a reading, rare ones and a capital inside a word against it. */
function score(text: string): number {
	let sum = 0;
	let inside = false;
	for (const char of text) {
		const lower = char.toLowerCase();
		const weight = LETTER_WEIGHTS.get(lower);
		if (weight === undefined) {
			if (char > "\u007f") sum -= 2;
			inside = false;
			continue;
		}
		sum += inside && char !== lower ? -1 : weight;
		inside = char === lower;
	}
	return sum;
}
