import { goldCase, sameCase, sameLemma } from "./compare.mjs";
import { fold, isRead } from "./gold.mjs";

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ"]);

export const isRussian = (form) => /\p{Script=Cyrillic}/u.test(form);

/** A sentence of the corpus as `prune` takes it. */
export const wordsOf = (dictionary, sentence) =>
	sentence.map(({ form }) => ({
		form: fold(form),
		readings: isRussian(form) ? dictionary.read(form) : [],
		capital: /^\p{Lu}/u.test(form),
	}));

/** Counts of words and of those read right: before pruning, after, among all that is left. */
export function measureReadings(dictionary, sentences) {
	const count = { words: 0, any: 0, unpruned: 0, first: 0, nominal: 0, bareCase: 0, case: 0, caseLeft: 0, standing: 0 };
	for (const sentence of sentences) {
		const words = wordsOf(dictionary, sentence);
		const pruned = dictionary.prune(words);
		for (const [i, gold] of sentence.entries()) {
			if (!isRead(gold)) continue;
			const { readings } = words[i];
			const [first] = pruned[i];
			count.words++;
			if (readings.some((reading) => sameLemma(dictionary, reading, gold))) count.any++;
			if (sameLemma(dictionary, readings[0], gold)) count.unpruned++;
			if (sameLemma(dictionary, first, gold)) count.first++;
			if (!NOMINAL.has(gold.pos) || goldCase(gold) === 0) continue;
			if (first.tag.grammemes.has("Fixd")) {
				count.standing++;
				continue;
			}
			count.nominal++;
			if (sameCase(readings[0], gold)) count.bareCase++;
			if (sameCase(first, gold)) count.case++;
			if (pruned[i].some((reading) => sameCase(reading, gold))) count.caseLeft++;
		}
	}
	return count;
}
