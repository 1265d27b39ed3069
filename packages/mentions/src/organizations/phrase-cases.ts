import { Case, type Dictionary, Num } from "@letopis/morphology";
import { withCapitals } from "./capitals.js";
import { isAdjective, isNoun } from "./words.js";

const adjectival = /(?:[иыо]й|[ая]я|[ое]е)$/u;

/** A nominative phrase in the genitive: its adjectives and first noun change, the rest stays («Республики Татарстан»). */
export function inGenitive(name: string, dictionary: Dictionary): string {
	const words = name.split(" ");
	const turned: string[] = [];
	for (const [i, word] of words.entries()) {
		const readings = dictionary
			.read(word)
			.filter((one) => (one.tag.cases & Case.nomn) !== 0 && (isNoun(one) || isAdjective(one)));
		const single = readings.filter((one) => (one.tag.numbers & Num.sing) !== 0);
		const reading =
			(i < words.length - 1 ? single.find((one) => isAdjective(one) && adjectival.test(word)) : undefined) ??
			single.find((one) => one.known) ??
			readings[0];
		if (reading === undefined || /[^\p{L}-]/u.test(word)) return [...turned, ...words.slice(i)].join(" ");
		turned.push(withCapitals(dictionary.inflect(word.toLowerCase(), reading, { case: Case.gent }) ?? word, word));
		if (isNoun(reading)) return [...turned, ...words.slice(i + 1)].join(" ");
	}
	return turned.join(" ");
}
