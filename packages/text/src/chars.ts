/** What the scanner needs to know of a UTF-16 code unit. */
export const Char = {
	other: 0,
	space: 1,
	cyrillicLower: 2,
	cyrillicUpper: 3,
	latinLower: 4,
	latinUpper: 5,
	digit: 6,
	/** Combining marks, soft hyphens, joiners: part of the word they stand in, white space to nobody. */
	mark: 7,
	punct: 8,
	hyphen: 9,
	apostrophe: 10,
} as const;

/** Code units from here on are `other` (hanzi, emoji, lone surrogates) unless {@link charAt} says more. */
const LIMIT = 0x3100;

const table = new Uint8Array(LIMIT);

const fill = (kind: number, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
	for (const [from, to] of ranges) table.fill(kind, from, to + 1);
};

const both = (upper: number, lower: number, from: number, to: number): void => {
	for (let code = from; code <= to; code++) {
		const char = String.fromCharCode(code);
		table[code] = char.toLowerCase() === char ? lower : upper;
	}
};

fill(
	Char.punct,
	[0x21, 0x2f],
	[0x3a, 0x40],
	[0x5b, 0x60],
	[0x7b, 0x7e],
	[0xa1, 0xbf],
	[0x2010, 0x22ff],
	[0x3001, 0x303f],
);
fill(Char.digit, [0x30, 0x39]);
both(Char.latinUpper, Char.latinLower, 0x41, 0x5a);
both(Char.latinUpper, Char.latinLower, 0x61, 0x7a);
both(Char.latinUpper, Char.latinLower, 0xc0, 0x2af);
both(Char.latinUpper, Char.latinLower, 0x1e00, 0x1eff);
both(Char.cyrillicUpper, Char.cyrillicLower, 0x400, 0x481);
both(Char.cyrillicUpper, Char.cyrillicLower, 0x48a, 0x52f);
fill(Char.latinLower, [0xaa, 0xaa], [0xba, 0xba]);
fill(Char.punct, [0xd7, 0xd7], [0xf7, 0xf7]);
fill(Char.mark, [0x300, 0x36f], [0x483, 0x489], [0xad, 0xad], [0x200b, 0x200f], [0x2060, 0x2064]);
fill(Char.space, [0x9, 0xd], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]);
fill(Char.space, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
fill(Char.hyphen, [0x2d, 0x2d], [0x2010, 0x2011]);
fill(Char.apostrophe, [0x27, 0x27], [0x2019, 0x2019], [0x2bc, 0x2bc]);

/** Class of a code unit, one of {@link Char}. */
export function charClass(code: number): number {
	if (code < LIMIT) return table[code] as number;
	if (code === 0xfeff) return Char.space;
	if (code >= 0xfe00 && code <= 0xfe0f) return Char.mark;
	if (code >= 0xff01 && code <= 0xff0f) return Char.punct;
	return Char.other;
}

export const isLetter = (kind: number): boolean => kind >= Char.cyrillicLower && kind <= Char.latinUpper;
export const isCyrillic = (kind: number): boolean => kind === Char.cyrillicLower || kind === Char.cyrillicUpper;
export const isUpper = (kind: number): boolean => kind === Char.cyrillicUpper || kind === Char.latinUpper;
