import { fold } from "@letopis/morphology";
import { stem } from "@letopis/text";

/** Longest beginning of a word that is compared, in letters. */
const LONGEST = 6;

/** Beginnings of the words of a name, without the endings of their forms; short words are left out. */
export function stemsOf(name: string): string {
	return fold(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 2)
		.map((word) => stem(word).slice(0, LONGEST))
		.join(" ");
}

/** What makes a name its own: the words in quotation marks, else all of them. */
export const coreOf = (name: string): string => {
	const quoted = /«([^«»]+)»/u.exec(name)?.[1];
	return stemsOf(quoted ?? name);
};

/**
 * Do the letters of an acronym begin the words of a name, in order? A word may give several: «НВТУ» is spelt by
 * «Нижневолжский технический университет».
 */
export function spells(acronym: string, name: string): boolean {
	const words = (
		fold(name)
			.split(/\s(?:имени|им)(?=[\s.])/u, 1)[0]
			?.match(/\p{L}+/gu) ?? []
	).filter((word) => word.length > 2);
	let word = -1;
	let inside = 0;
	for (const letter of fold(acronym)) {
		if (words[word + 1]?.startsWith(letter)) {
			word++;
			inside = 1;
			continue;
		}
		const next = words[word]?.indexOf(letter, inside) ?? -1;
		if (next < 0) return false;
		inside = next + 1;
	}
	return words.length > 1 && word === words.length - 1;
}
