/** Offsets of one text in two counts: UTF-16 code units, as JavaScript and the records have it, and code points. */
export interface Offsets {
	readonly toCodePoint: (unit: number) => number;
	readonly toUnit: (codePoint: number) => number;
}

/** The offset between the halves of a pair counts as the one before it. */
export function offsetsOf(text: string): Offsets {
	/** Where the characters of two units begin. */
	const pairs: number[] = [];
	for (let unit = 0; unit < text.length; unit++) if ((text.codePointAt(unit) as number) > 0xffff) pairs.push(unit++);
	return {
		toCodePoint: (unit) => unit - countBelow(pairs, (start) => start < unit),
		toUnit: (codePoint) => codePoint + countBelow(pairs, (start, index) => start - index < codePoint),
	};
}

/** How many of the first items pass; once one does not, none does. */
function countBelow(items: readonly number[], passes: (item: number, index: number) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(items[middle] as number, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
