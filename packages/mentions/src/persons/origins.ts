import { withoutYo } from "@letopis/morphology";
import type { PersonMention } from "../mention.js";
import { readTable, wordsOf } from "../organizations/read-table.js";

const countriesByName: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	readTable("persons/origins.tsv").flatMap((row) => {
		const countries = new Set(wordsOf(row["countries"]));
		return wordsOf(row["names"]).map((name) => [withoutYo(name), countries] as const);
	}),
);

/**
 * Countries a person can act for as far as the name tells, ISO 3166-1: «Ли Ган» speaks for no region of Russia, «Вячеслав
 * Ярошин» for no ministry of Uzbekistan unless the text says so. Undefined where the name tells nothing.
 */
export function countriesOf({ name, rule, surname }: PersonMention): ReadonlySet<string> | undefined {
	const first = name.split(" ", 1)[0] as string;
	if (first === surname && !countriesByName.has(rule)) return undefined;
	return countriesByName.get(rule) ?? countriesByName.get(withoutYo(first));
}
