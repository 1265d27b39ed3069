/** Rows of a table of nouns by their noun, in their order. */
export function rowsByNoun<T extends { readonly noun: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
	const byNoun = new Map<string, T[]>();
	for (const row of rows) {
		const known = byNoun.get(row.noun);
		if (known === undefined) byNoun.set(row.noun, [row]);
		else known.push(row);
	}
	return byNoun;
}
