/** Bits for stems; a quarter as many stems and more leave few of them free. */
const BITS = 1 << 20;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1);

/** Tells of most words that no stem of a table begins them, without cutting anything off. */
export interface Stems {
	add(stem: string): void;
	/** Bit `n` is set where the word without its last `n` letters, `most` at most, may be a stem. */
	cuts(word: string, most: number): number;
}

/** A bit for each stem, by its hash: other words may share it. */
export function createStems(): Stems {
	const bits = new Uint8Array(BITS >> 3);
	const has = (bit: number): boolean => ((bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
	return {
		add(stem) {
			let hash = 0;
			for (let at = 0; at < stem.length; at++) hash = step(hash, stem.charCodeAt(at));
			const bit = bitOf(hash);
			bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
		},
		cuts(word, most) {
			let hash = 0;
			let found = 0;
			for (let at = 0; at < word.length; at++) {
				hash = step(hash, word.charCodeAt(at));
				const cut = word.length - at - 1;
				if (cut <= most && has(bitOf(hash))) found |= 1 << cut;
			}
			return found;
		},
	};
}
