import type { Landmarks } from "./landmarks.js";
import { readTable, wordsOf } from "./read-table.js";

/** Codes of the regions that have a university with such letters. */
const territories: ReadonlyMap<string, readonly string[]> = new Map(
	readTable("organizations/universities.tsv").map((row) => [row["form"] ?? "", wordsOf(row["territories"])]),
);

const fold = (acronym: string): string => acronym.toLowerCase().replaceAll("ё", "е");

export const isUniversity = (acronym: string): boolean => territories.has(fold(acronym));

/** Where «УлГТУ» is; of several («ВГУ») the one whose region the document names, null where it names none or two. */
export function territoryOfUniversity(acronym: string, landmarks: Landmarks): string | null {
	const codes = territories.get(fold(acronym)) ?? [];
	if (codes.length < 2) return codes[0] ?? null;
	const named = codes.filter((code) => landmarks.home((place) => place.territory === code) !== undefined);
	return named.length === 1 ? (named[0] as string) : null;
}
