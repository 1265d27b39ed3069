import { fold } from "@letopis/morphology";
import type { Landmarks } from "./landmarks.js";
import { readTable, wordsOf } from "./read-table.js";
import { expansions } from "./types.js";

const rows = readTable("organizations/universities.tsv");

/** Codes of the regions that have a university with such letters. */
const territories: ReadonlyMap<string, readonly string[]> = new Map(
	rows.map((row) => [row["form"] ?? "", wordsOf(row["territories"])]),
);

const plain = /^(?:государствен|националь|исследовательск|университет|институт|академи|госуниверситет)/u;

/** «Уральский государственный горный университет им. Х» → stems of «Уральский горный». */
const keyOf = (name: string): string =>
	fold(name)
		.replace(/\s(?:имени|им)(?=[\s.]).*$/u, "")
		.replace("кыргыз", "киргиз")
		.split(" ")
		.filter((word) => !plain.test(word))
		.map((word) => word.replace(/(?:[иы]й|[ая]я)$/u, ""))
		.join(" ");

/** Codes by what tells a university from others in its name («уральск горн»), and by its first adjective («уральск *»). */
function codesOfNames(): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const row of rows) {
		const codes = wordsOf(row["territories"]);
		wordsOf(row["whose"]).forEach((name, i) => {
			const code = codes.length === 1 ? codes[0] : codes[i];
			const key = keyOf(name.trim());
			if (code === undefined) return;
			for (const one of new Set([key, `${key.split(" ", 1)[0]} *`]))
				found.set(one, (found.get(one) ?? new Set()).add(code));
		});
	}
	return found;
}

const codesByKey = codesOfNames();

/** Where a university or chamber is by its full name: «Уральский государственный горный университет»; null where it tells not enough. */
export function territoryOfFullName(name: string): string | null {
	const key = keyOf(name);
	const codes = codesByKey.get(key) ?? codesByKey.get(`${key.split(" ", 1)[0]} *`);
	return codes?.size === 1 ? ([...codes][0] as string) : null;
}

export const isUniversity = (acronym: string): boolean => territories.has(fold(acronym));

/** Where «УлГТУ» is; of several («ВГУ») the one whose region the document names, null where it names none or two. */
export function territoryOfUniversity(acronym: string, landmarks: Landmarks): string | null {
	const codes = territories.get(fold(acronym)) ?? [];
	if (codes.length < 2) return codes[0] ?? null;
	const named = codes.filter((code) => landmarks.home((place) => place.territory === code) !== undefined);
	return named.length === 1 ? (named[0] as string) : null;
}

/** Names for the reader by letters, one for each of the codes. */
const readers: ReadonlyMap<string, readonly string[]> = new Map(
	rows.map((row) => [row["form"] ?? "", wordsOf(row["whose"]).map((name) => name.trim())]),
);

const suffixes = [...expansions].sort(([a], [b]) => b.length - a.length);

/** «Технологический», of what follows «Белгородский …». */
const isAdjective = (word: string | undefined): boolean => word !== undefined && /(?:ый|кий)$/u.test(word);

/**
 * «АлтГТУ» of a region as a clerk would file it: «Алтайский государственный технический университет». Undefined where the
 * letters do not tell.
 */
export function nameOfUniversity(acronym: string, code: string): string | undefined {
	const form = fold(acronym);
	const names = readers.get(form) ?? [];
	const at = names.length === 1 ? 0 : (territories.get(form) ?? []).indexOf(code);
	const [place, ...rest] = (names[at] ?? "").split(" ");
	if (place === undefined || !/(?:ск|цк)ий$/u.test(place) || !/г\p{L}{0,3}у/u.test(form)) return undefined;
	const written = suffixes.find(([suffix]) => form.endsWith(suffix))?.[1].name ?? "государственный университет";
	if (rest.length === 0) return `${place} ${written}`;
	const kind = isAdjective(rest[0])
		? ["государственный", ...rest, "университет"]
		: ["государственный университет", ...rest];
	return [place, ...kind].join(" ");
}
