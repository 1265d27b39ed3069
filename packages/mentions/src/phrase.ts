import { withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";

/** Grammar a noun phrase has, as bit sets of `Case`, `Num` and `Gender`. */
export interface Agreement {
	readonly cases: number;
	readonly numbers: number;
	readonly genders: number;
}

/** Is some reading of the token this lemma? Letters compared without ё. */
export function hasLemma(token: Token, lemma: string): boolean {
	for (const reading of token.readings) if (reading.lemma === lemma || withoutYo(reading.lemma) === lemma) return true;
	return token.norm === lemma;
}

/** The union of the grammar of those readings of a token that pass `keep`; undefined when none does. */
export function grammarOf(token: Token, keep: (pos: string, lemma: string) => boolean): Agreement | undefined {
	let found = false;
	let [cases, numbers, genders] = [0, 0, 0];
	for (const { lemma, tag } of token.readings) {
		if (!keep(tag.pos, lemma)) continue;
		found = true;
		cases |= tag.cases;
		numbers |= tag.numbers;
		genders |= tag.genders;
	}
	return found ? { cases, numbers, genders } : undefined;
}

const isModifier = (pos: string): boolean => pos === "ADJF" || pos === "PRTF";

/** The grammar two words share, or undefined when they do not agree. */
export function agree(a: Agreement, b: Agreement): Agreement | undefined {
	const cases = a.cases & b.cases;
	const numbers = a.numbers & b.numbers;
	const genders = a.genders & b.genders;
	return cases !== 0 && numbers !== 0 && genders !== 0 ? { cases, numbers, genders } : undefined;
}

/**
 * Position of the first of the adjectives that stand before a head and agree with it: «двусторонние рамочные» before
 * «соглашения». An ordinal or a Roman numeral among them is passed over.
 */
export function modifiersBefore(
	tokens: readonly Token[],
	head: number,
	grammar: Agreement,
): { from: number; grammar: Agreement } {
	let from = head;
	let shared = grammar;
	for (let i = head - 1; i >= 0 && i >= head - 8; i--) {
		const token = tokens[i] as Token;
		if (isNumeral(token)) {
			from = i;
			continue;
		}
		const own = grammarOf(token, isModifier);
		const both = own && agree(own, shared);
		if (both) {
			from = i;
			shared = both;
			continue;
		}
		const before = tokens[i - 1];
		const coordinated =
			(token.norm === "," || token.norm === "и") && from === i + 1 && from < head && before !== undefined;
		const other = coordinated ? grammarOf(before, isModifier) : undefined;
		if (!other || !agree(other, shared)) break;
	}
	return { from, grammar: shared };
}

/** «V», «XXIV», «ХХ» typed in Cyrillic, «13-й», «5-я». */
export function isNumeral(token: Token): boolean {
	return editionOf(token) !== undefined;
}

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, і: 1, х: 10, с: 100 };

/** A numeral with the ending of an adjective: «13-й», «3-ю», «10-ому», «IV-го». */
const withSuffix = /^(?:(\d{1,3})-?|([IVXLCХІС]{1,7})-)(?:[ыои]?й|[аь]?я|[оыь]?е|[уь]?ю|[ое]?го|[ое]?му|[ыои]?м|ей)$/iu;

/** The number an edition numeral stands for: «XIV» 14, «13-й» 13, «IV-го» 4. */
export function editionOf(token: Token): number | undefined {
	const suffixed = withSuffix.exec(token.text);
	const [, digits, numeral = token.text] = suffixed ?? [];
	if (digits !== undefined) return Number(digits);
	if (suffixed === null && token.shape !== "upper" && token.text.length > 1) return undefined;
	const letters = [...numeral.toLowerCase()];
	if (letters.length > 7 || token.shape === "lower" || !letters.every((letter) => letter in roman)) return undefined;
	if (letters.length === 1 && "сcС".includes(numeral)) return undefined;
	let sum = 0;
	letters.forEach((letter, i) => {
		const value = roman[letter] as number;
		sum += value < (roman[letters[i + 1] ?? ""] ?? 0) ? -value : value;
	});
	return sum > 0 && sum < 200 ? sum : undefined;
}

const opening = new Set(['"', "«", "„", "“"]);

/** Position after a quotation that begins at `at`, or -1: «”Инновации Цзянсу“». At most 20 tokens. */
export function quotationEnd(tokens: readonly Token[], at: number): number {
	const first = tokens[at];
	if (first === undefined || first.kind !== "punct" || !opening.has(first.norm)) return -1;
	for (let i = at + 2; i < tokens.length && i < at + 20; i++) {
		const token = tokens[i] as Token;
		if (token.kind === "punct" && token.norm === '"' && !(token.spaced && tokens[i + 1]?.spaced === false))
			return i + 1;
	}
	return -1;
}
