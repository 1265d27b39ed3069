/** «январ ь я ю ем е» gives the five forms; `_` is an empty ending. */
export function forms(row: string): readonly string[] {
	const [stem = "", ...endings] = row.split(" ");
	return endings.length === 0 ? [stem] : endings.map((ending) => (ending === "_" ? stem : stem + ending));
}

const endings = {
	/** прошлый, новый */
	hard: "ый ого ому ым ом ая ой ую ое ые ых ыми",
	/** второй */
	stressed: "ой ого ому ым ом ая ую ое ые ых ыми",
	/** последний, осенний */
	soft: "ий его ему им ем яя ей юю ее ие их ими",
	/** третий */
	third: "ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими",
	/** текущий, будущий */
	hushing: "ий его ему им ем ая ей ую ее ие их ими",
	/** майский */
	velar: "ий ого ому им ом ая ой ую ое ие их ими",
};

export type Declension = keyof typeof endings;

/** All forms of an adjective: «прошл», hard. */
export function adjective(stem: string, declension: Declension): readonly string[] {
	return endings[declension].split(" ").map((ending) => stem + ending);
}

/** All forms of an ordinal numeral by its lemma: «первый», «второй», «третий». */
export function ordinal(lemma: string): readonly string[] {
	const declension = lemma.endsWith("ый") ? "hard" : lemma.endsWith("ой") ? "stressed" : "third";
	return adjective(lemma.slice(0, -2), declension);
}
