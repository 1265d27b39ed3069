import { Case, type Dictionary, Num, type Reading } from "@letopis/morphology";
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
		if (!isNoun(reading)) continue;
		const rest = words.slice(i + 1).join(" ");
		const second = /^(?:область|округ)$/u.test(word) ? secondName.exec(rest)?.[1] : undefined;
		if (second === undefined) return rest === "" ? turned.join(" ") : `${turned.join(" ")} ${rest}`;
		return `${turned.join(" ")} ${rest.slice(0, 2)}${inGenitive(second, dictionary)}`;
	}
	return turned.join(" ");
}

/** «Ханты-Мансийский автономный округ – [Югры]»: a second name of a region. */
const secondName = /^(?:[–—-]) (\p{Lu}[\p{L}-]+)$/u;

/** A nominative plural phrase in the singular: its adjectives and first noun change («ректоры» → «ректор»). */
export function inSingular(name: string, dictionary: Dictionary): string {
	const words = name.split(" ");
	const plural = (one: Reading): boolean => (one.tag.cases & Case.nomn) !== 0 && (one.tag.numbers & Num.plur) !== 0;
	const readings = words.map((word) => dictionary.read(word).filter(plural));
	const head = readings.findIndex((found) => found.some(isNoun));
	const noun = readings[head]?.find(isNoun);
	if (noun === undefined) return name;
	const gender = noun.tag.genders & -noun.tag.genders;
	const turned = words.slice(0, head + 1).map((word, i) => {
		const reading = i === head ? noun : readings[i]?.find(isAdjective);
		if (reading === undefined) return word;
		const target = { case: Case.nomn, number: Num.sing, ...(i === head ? {} : { gender }) };
		return withCapitals(dictionary.inflect(word.toLowerCase(), reading, target) ?? word, word);
	});
	return [...turned, ...words.slice(head + 1)].join(" ");
}
