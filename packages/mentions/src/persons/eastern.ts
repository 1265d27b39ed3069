import { readTable, wordsOf } from "../organizations/read-table.js";

const chinese = new Map(readTable("persons/chinese.tsv").map((row) => [row["kind"], wordsOf(row["words"])]));
const syllables: ReadonlySet<string> = new Set(chinese.get("syllable"));
const chineseSurnames: ReadonlySet<string> = new Set(chinese.get("surname"));
const eastern: ReadonlySet<string> = new Set(
	readTable("persons/eastern.tsv").flatMap((row) => wordsOf(row["surnames"])),
);

/** «Ван», «Чжэн», «Оуян». */
export const isChineseSurname = (word: string): boolean => chineseSurnames.has(word);

/** «Ким», «Нгуен». */
export const isEasternSurname = (word: string): boolean => eastern.has(word);

const LONGEST_SYLLABLE = 6;

/** Is the word made of one or two Chinese syllables: «мин», «вэньтао»? */
export function isChineseGiven(word: string): boolean {
	if (word.length > 2 * LONGEST_SYLLABLE) return false;
	const plain = word.replace("ъ", "");
	if (syllables.has(plain)) return true;
	for (let i = 1; i < plain.length; i++) {
		// A vowel behind a consonant is parted from it by ъ («Чанъань»): «Фэна» is «Фэн» in the genitive.
		if (plain === word && /[^аеиоуыэюяй]$/u.test(plain.slice(0, i)) && /^[аеиоуыэюя]/u.test(plain.slice(i))) continue;
		if (syllables.has(plain.slice(0, i)) && syllables.has(plain.slice(i))) return true;
	}
	return false;
}

const caseEndings: readonly (readonly [string, string])[] = [
	["ом", ""],
	["ем", "ь"],
	["а", ""],
	["у", ""],
	["е", ""],
	["я", "ь"],
	["ю", "ь"],
	["е", "ь"],
];

/** The nominative of a Chinese given name: «Мином» → «мин», «Вэньтао» as it is; undefined for what is none. */
export function chineseGiven(word: string): { readonly base: string; readonly declined: boolean } | undefined {
	if (isChineseGiven(word)) return { base: word, declined: false };
	for (const [ending, back] of caseEndings) {
		if (!word.endsWith(ending)) continue;
		const base = word.slice(0, -ending.length) + back;
		if (/[бвгджзйклмнпрстфхцчшщь]$/u.test(base) && isChineseGiven(base)) return { base, declined: true };
	}
	return undefined;
}
