/** How common a letter is in Russian running text: 3 for the ten most frequent, −1 for the rarest. */
export const LETTER_WEIGHTS: ReadonlyMap<string, number> = new Map(
	(
		[
			["оеаинтсрвл", 3],
			["кмдпуяыьгзб", 2],
			["чйхжшюц", 1],
			["щэф", 0],
			["ъё", -1],
		] as const
	).flatMap(([letters, weight]) => [...letters].map((letter): [string, number] => [letter, weight])),
);
