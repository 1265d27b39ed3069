/** Of one field: how many gold has, how many were found, how many of those are right. */
export interface Tally {
	readonly right: number;
	readonly gold: number;
	readonly found: number;
}

/** Precision, recall and F1 to four places. */
export interface Row {
	readonly p: number;
	readonly r: number;
	readonly f1: number;
	readonly gold: number;
	readonly pred: number;
}

export const sum = (a: Tally, b: Tally): Tally => ({
	right: a.right + b.right,
	gold: a.gold + b.gold,
	found: a.found + b.found,
});

export function row({ right, gold, found }: Tally): Row {
	const p = found > 0 ? right / found : 0;
	const r = gold > 0 ? right / gold : 0;
	const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
	return { p: rounded(p, 4), r: rounded(r, 4), f1: rounded(f1, 4), gold, pred: found };
}

export const rounded = (value: number, places: number): number => Number(fixed(value, places));

/** Like `toFixed`, but with exact halves going to the even neighbour: 0.0625 to three places is 0.062. */
export function fixed(value: number, places: number): string {
	const text = value.toFixed(places);
	// A binary fraction lies half-way between two decimal ones only when it is an odd number of 2^-(places + 1).
	if (Math.abs((value * 2 ** (places + 1)) % 2) !== 1) return text;
	const last = Number(text.at(-1));
	return last % 2 === 0 ? text : (Number(text) - 10 ** -places).toFixed(places);
}
