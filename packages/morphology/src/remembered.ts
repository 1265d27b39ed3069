/**
 * `make`, which remembers its answers for at most `size` words. Two generations: when the young one is full it becomes the
 * old one, so memory stays bounded and what comes again and again stays.
 */
export function remembered<T extends object | number>(make: (word: string) => T, size: number): (word: string) => T {
	let young = new Map<string, T>();
	let old = new Map<string, T>();
	return (word) => {
		const known = young.get(word);
		if (known !== undefined) return known;
		const found = old.get(word) ?? make(word);
		if (young.size * 2 >= size) {
			old = young;
			young = new Map();
		}
		young.set(word, found);
		return found;
	};
}
