import type { SignsOf } from "@letopis/text";

/**
 * What a spelling may be by any of its dictionary readings: bits of `Token.signs` and `Sentence.signs`. A bit that is
 * missing spares a finder the look; one that is set promises nothing. The bits from `records` on are the next layer's.
 */
export const Sign = {
	documentNoun: 1 << 0,
	eventNoun: 1 << 1,
	records: 1 << 24,
} as const;

type Nouns = readonly { readonly noun: string }[];

/** Tells the signs of spellings by the nouns of papers and of occasions. */
export function signsOfNouns(papers: Nouns, occasions: Nouns): SignsOf {
	const byNoun = new Map<string, number>();
	for (const { noun } of papers) byNoun.set(noun, Sign.documentNoun);
	for (const { noun } of occasions) byNoun.set(noun, (byNoun.get(noun) ?? 0) | Sign.eventNoun);
	return ({ readings }) => {
		let signs = 0;
		for (const { lemma, tag } of readings) if (tag.pos === "NOUN") signs |= byNoun.get(lemma.replaceAll("ё", "е")) ?? 0;
		return signs;
	};
}
