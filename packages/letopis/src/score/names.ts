const dropped =
	/(?<![\p{L}\p{N}_])(?:г|город|города|провинция|провинции|область|области|обл|республика|республики|край|края|район|района|имени|им)(?![\p{L}\p{N}_])/gu;

const committees = [
	["областной исполнительный комитет", "облисполком"],
	["городской исполнительный комитет", "горисполком"],
	["районный исполнительный комитет", "райисполком"],
] as const;

/** A name with case, quotes, ё, brackets and common type words folded away. */
export function fold(name: string | undefined): string {
	let folded = (name ?? "").toLowerCase().replaceAll("ё", "е").replaceAll("\u00a0", " ");
	folded = folded.replaceAll(/[«»"“”„'()[\].,]/gu, " ");
	for (const [full, short] of committees) folded = folded.replaceAll(full, short);
	return folded.replaceAll(dropped, " ").replaceAll(/\s+/gu, " ").trim();
}

/** The first five letters of each word of three letters or more. */
export function stems(name: string): ReadonlySet<string> {
	const words = fold(name).match(/[\p{L}\p{N}_-]+/gu) ?? [];
	return new Set(
		words
			.map((word) => [...word])
			.filter((letters) => letters.length > 2)
			.map((letters) => letters.slice(0, 5).join("")),
	);
}

export const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
	let count = 0;
	for (const stem of a) if (b.has(stem)) count++;
	return count;
};

/** Equal, one within the other, or with three fifths of their stems in common. */
export function sameName(first: string | undefined, second: string | undefined): boolean {
	const [a, b] = [fold(first), fold(second)];
	if (a === "" || b === "") return a === b;
	if (a.includes(b) || b.includes(a)) return true;
	const [x, y] = [stems(a), stems(b)];
	if (x.size === 0 || y.size === 0) return false;
	const shared = common(x, y);
	return shared / (x.size + y.size - shared) >= 0.6;
}
