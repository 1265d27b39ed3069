/** The words and signs that patterns name, numbered from 1: a lexeme is compared with them by number, not by letters. */
export type Literals = Map<string, number>;

/** A set of literals: 1 at the number of each. */
export type LiteralSet = Uint8Array;

/** Numbers the literals that have no number yet. */
export function literalSet(list: readonly string[], numbers: Literals): LiteralSet {
	const own = list.map((literal) => {
		const number = numbers.get(literal) ?? numbers.size + 1;
		numbers.set(literal, number);
		return number;
	});
	const set = new Uint8Array(own.length === 0 ? 0 : Math.max(...own) + 1);
	for (const number of own) set[number] = 1;
	return set;
}

export const hasLiteral = (set: LiteralSet, number: number): boolean => number < set.length && set[number] === 1;
