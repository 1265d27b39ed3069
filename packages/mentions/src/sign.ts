/**
 * What a spelling may be by any of its dictionary readings: bits of `Token.signs` and `Sentence.signs`. A bit that is
 * missing spares a finder the look; one that is set promises nothing. The bits from `records` on are the next layer's.
 */
export const Sign = {
	documentNoun: 1 << 0,
	eventNoun: 1 << 1,
	postHead: 1 << 2,
	organizationHead: 1 << 3,
	/** A sentence without such a word holds no date. */
	dateHead: 1 << 4,
	number: 1 << 5,
	honorific: 1 << 6,
	/** In small letters too it may begin a place, or a street that bears a place's name. */
	place: 1 << 7,
	/** Written with a hyphen, an apostrophe or a full stop inside. */
	parted: 1 << 8,
	records: 1 << 24,
} as const;
