import { fold } from "@letopis/morphology";
import type { Sentence, Spelling, Token } from "@letopis/text";
import { Sign } from "../sign.js";
import { dateHeads } from "./lexicon/index.js";
import { Class, type Word } from "./lexicon/word.js";

/** A token as the date rules see it. «06.08.21» and «2004-2019» fall into several, «25-го» is one. */
export interface Lexeme {
	readonly norm: string;
	/** What it may be; {@link noWord} for what the lexicon does not list. */
	readonly word: Word;
	/** The classes of `word`. */
	readonly classes: number;
	/** Number of the literal it is, 0 for none. */
	readonly literal: number;
	/** Token it is in, within the sentence. */
	readonly token: number;
	readonly start: number;
	readonly end: number;
	/** White space stands before it. */
	readonly spaced: boolean;
	/** It begins with its token; it ends with its token. */
	readonly opens: boolean;
	readonly closes: boolean;
	/** Written with a capital first letter though no sentence begins here: «Марта», «Мая». */
	readonly title: boolean;
}

export const noWord: Word = Object.freeze({ classes: 0 });

/** A word that means something to the rules. */
export interface Listed {
	/** Undefined where it means nothing by itself and begins no pattern. */
	readonly word: Word | undefined;
	readonly literal: number;
}

export type Vocabulary = ReadonlyMap<string, Listed>;

const romanPattern = /^(?=[ivxхі])(?:x|х){0,3}(?:i[xх]|іх|iv|іv|v?[iі]{0,3})$/u;
const romanValues: Readonly<Record<string, number>> = { i: 1, і: 1, v: 5, x: 10, х: 10 };
const piecePattern = /\d+|\p{L}+|[^\d\p{L}]/gu;
const singularEnding = /^(?:го|й|ый|ой|ом|ому|му|м|ым|е|ое|ая|я|ю|ую)$/u;
/** «5-ти лет», «3-х дней» */
const countEnding = /^(?:ти|и|х|м|ми|мя)$/u;
const pluralEnding = /^(?:е|ые|х|ых|ми|ыми)$/u;
const digitsOnly = /^\d+$/u;

/** Whether a sentence with such a word may hold a date. The cheap test before all others. */
export const isDateHead = ({ kind, norm }: Pick<Spelling, "kind" | "norm">): boolean =>
	kind === "word"
		? dateHeads.has(norm) || norm.includes("-")
		: kind === "number" && (norm.length > 3 || norm.includes("-"));

export const mayHoldDate = (sentence: Sentence): boolean =>
	(sentence.signs & Sign.dateHead) !== 0 && (sentence.signs !== -1 || sentence.tokens.some(isDateHead));

/** The lexemes of a sentence; `vocabulary` lists the words that mean anything to the rules. */
export function lexemesOf(sentence: Sentence, vocabulary: Vocabulary): readonly Lexeme[] {
	const lexemes: Lexeme[] = [];
	let index = 0;
	for (const token of sentence.tokens) {
		if (isCompound(token)) splitToken(token, index, lexemes, vocabulary);
		else lexemes.push(wholeToken(token, index, vocabulary));
		index++;
	}
	return lexemes;
}

const isCompound = ({ kind, norm, text }: Token): boolean =>
	kind === "number" ? !digitsOnly.test(text) : kind === "word" && norm.includes("-");

function wholeToken(token: Token, index: number, vocabulary: Vocabulary): Lexeme {
	const { norm, start, end, spaced, kind } = token;
	const listed = vocabulary.get(norm);
	const word = kind === "number" ? numberWord(token.text) : (listed?.word ?? unlisted(token));
	const { classes } = word;
	const literal = listed?.literal ?? 0;
	const title = index > 0 && token.shape === "title";
	return { norm, word, classes, literal, token: index, start, end, spaced, opens: true, closes: true, title };
}

function unlisted(token: Token): Word {
	return token.norm.length <= 5 && (token.shape === "upper" || (token.text.length === 1 && token.shape === "title"))
		? romanWord(token.norm)
		: noWord;
}

function romanWord(norm: string): Word {
	if (!romanPattern.test(norm)) return noWord;
	let total = 0;
	for (let i = 0; i < norm.length; i++) {
		const value = romanValues[norm[i] as string] ?? 0;
		total += value < (romanValues[norm[i + 1] ?? ""] ?? 0) ? -value : value;
	}
	return { classes: Class.roman, number: total };
}

function numberWord(digits: string): Word {
	const number = Number(digits);
	if (digits.length > 6) return noWord;
	let classes: number = Class.num;
	if (digits.length <= 2 && number >= 1 && number <= 31) classes |= Class.day;
	if (digits.length === 2) classes |= Class.yy;
	if (digits.length === 2 && number >= 1 && number <= 12) classes |= Class.mm;
	if (digits.length === 4 && number >= 1000 && number < 2200) classes |= Class.year;
	return { classes, number };
}

function splitToken(token: Token, index: number, lexemes: Lexeme[], vocabulary: Vocabulary): void {
	const pieces = token.text.match(piecePattern) ?? [];
	let next = 0;
	for (let i = 0; i < pieces.length; i++) {
		const at = next;
		let text = pieces[i] as string;
		let word = digitsOnly.test(text) ? numberWord(text) : undefined;
		const [dash, ending] = [pieces[i + 1], pieces[i + 2]?.toLowerCase()];
		const last = i + 3 === pieces.length || !/[-\p{L}\d]/u.test(pieces[i + 3] ?? "");
		if (word && dash !== undefined && ending !== undefined && /^[-‐‑]$/u.test(dash) && last) {
			const nth = nthWord(word, text, ending);
			if (nth) {
				word = nth;
				text += dash + ending;
				i += 2;
			}
		}
		next = at + text.length;
		const norm = fold(text).replace(/[‐‑–—]/u, "-");
		const listed = vocabulary.get(norm);
		word ??= listed?.word ?? (text === text.toUpperCase() ? romanWord(norm) : noWord);
		lexemes.push({
			norm,
			word,
			classes: word.classes,
			literal: listed?.literal ?? 0,
			token: index,
			start: token.start + at,
			end: token.start + at + text.length,
			spaced: at === 0 && token.spaced,
			opens: at === 0,
			closes: at + text.length === token.text.length,
			title: at > 0 ? false : index > 0 && token.shape === "title",
		});
	}
}

/** «25-го», «2008-й» keep what the number is; «1990-е» is ten years; «2-летний» is none of these. */
function nthWord(word: Word, digits: string, ending: string): Word | undefined {
	const number = word.number ?? 0;
	if (pluralEnding.test(ending) && number % 10 === 0 && number >= 20 && (digits.length === 2 || digits.length === 4))
		return { classes: Class.tens | (word.classes & Class.day) | (ending === "е" ? Class.nth : 0), number };
	if (singularEnding.test(ending)) return { classes: (word.classes & ~Class.num) | Class.nth, number };
	return countEnding.test(ending) && digits.length <= 2 ? { classes: Class.num, number } : undefined;
}
