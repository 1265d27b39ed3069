import type { Document, Sentence } from "@letopis/text";
import type { PersonMention, PlaceMention } from "../mention.js";
import { stemsOfForm, surnameStem } from "./surnames.js";

type BySentence<T> = readonly (readonly T[])[];

/** Heavier rows (countries, partners' regions, large towns) keep their names beside a namesake. */
const HEAVY = 8;

/**
 * Places less those whose name is a surname the document has with a first name: «Рено» of «Джанет Рено». A place after a
 * preposition of places («в Рено») or with its type word stays, and so does an adjective.
 */
export function withoutNamesakes(
	{ sentences }: Document,
	places: BySentence<PlaceMention>,
	persons: BySentence<PersonMention>,
): BySentence<PlaceMention> {
	const surnames = new Set<string>();
	for (const { name, surname } of persons.flat())
		if (surname !== undefined && name.includes(" ")) surnames.add(surnameStem(surname));
	if (surnames.size === 0) return places;
	return places.map((mentions, i) => {
		const { tokens } = sentences[i] as Sentence;
		return mentions.filter(({ from, to, adjectival, places: [row] }) => {
			if (to > from + 1 || adjectival || (row?.weight ?? 0) >= HEAVY) return true;
			if (/^(?:в|во|из|под|близ|через|вблизи|возле)$/u.test(tokens[from - 1]?.norm ?? "")) return true;
			return !stemsOfForm(tokens[from]?.norm ?? "").some((stem) => surnames.has(stem));
		});
	});
}
