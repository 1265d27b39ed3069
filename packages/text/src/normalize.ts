import { Char, charClass, isCyrillic, isLetter, isUpper } from "./chars.js";
import type { Shape, TokenKind } from "./document.js";

/** Latin letters typed for Cyrillic ones they look like: «Xэйлyнцзян». */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
	a: "а",
	b: "в",
	c: "с",
	e: "е",
	h: "н",
	k: "к",
	m: "м",
	o: "о",
	p: "р",
	t: "т",
	x: "х",
	y: "у",
};

/** Cyrillic letters typed for the Latin ones of a Roman numeral: «ХIV». */
const ROMAN: Readonly<Record<string, string>> = { х: "x", і: "i", м: "m", с: "c" };

const named = (chars: string, norm: string): [string, string][] => [...chars].map((char) => [char, norm]);

const PUNCT_NORMS: ReadonlyMap<string, string> = new Map([
	...named("«»„“”‟〝〞‹›", '"'),
	...named("‐‑‒–—―−", "-"),
	...named("’‘ʼ", "'"),
	["...", "…"],
]);

/** Norm of a punctuation token: quotes as `"`, dashes as `-`, three dots as `…`. */
export const normalizePunct = (text: string): string => PUNCT_NORMS.get(text) ?? text;

/** Drops what is written but not compared: soft hyphens, joiners, stress marks; composes й and ё typed as two. */
function compose(lower: string, cyrillic: boolean): string {
	const plain = lower.replace(/\u00ad|[\u200b-\u200f]|[\u2060-\u2064]|[\ufe00-\ufe0f]/gu, "");
	if (!cyrillic) return plain.normalize("NFC");
	const decomposed = plain.normalize("NFD");
	return decomposed.replace(/[\u0300-\u0305\u0307\u0309-\u036f\u0483-\u0489]/gu, "").normalize("NFC");
}

const foldPart = (part: string, letters: Readonly<Record<string, string>>): string | undefined => {
	let folded = "";
	for (const char of part) {
		const kind = charClass(char.charCodeAt(0));
		if (isLetter(kind) && !isCyrillic(kind) && letters[char] === undefined) return undefined;
		folded += letters[char] ?? char;
	}
	return folded;
};

const hasLatin = (part: string): boolean => /[a-z\u00c0-\u024f]/u.test(part);
const hasCyrillic = (part: string): boolean => /[\u0400-\u052f]/u.test(part);

/** A word of both alphabets, part by part between hyphens: `xэйлyнцзян` → `хэйлунцзян`, `хiv` → `xiv`, `it-компания` as it is. */
function foldMixed(lower: string): string {
	return lower
		.split("-")
		.map((part) => {
			if (!hasLatin(part) || !hasCyrillic(part) || part.includes(".")) return part;
			const roman = [...part].map((char) => ROMAN[char] ?? char).join("");
			if (/^[ivxlcdm]+$/u.test(roman)) return roman;
			return foldPart(part, LOOK_ALIKE) ?? part;
		})
		.join("-");
}

export interface WordForm {
	/** As typed but for damage: capitals and ё stay, look-alike letters and marks go. */
	readonly spelling: string;
	readonly norm: string;
	readonly kind: TokenKind;
	readonly shape: Shape;
}

/** Norm, kind and shape of a run of letters. */
export function normalizeWord(text: string): WordForm {
	let cyrillic = 0;
	let latin = 0;
	let marks = 0;
	let hyphens = 0;
	let digits = 0;
	let upper = 0;
	let initials = 0;
	let previous = Char.hyphen as number;
	for (let i = 0; i < text.length; i++) {
		const kind = charClass(text.charCodeAt(i));
		if (isLetter(kind)) {
			if (isUpper(kind)) {
				upper++;
				if (!isLetter(previous)) initials++;
			}
			if (isCyrillic(kind)) cyrillic++;
			else latin++;
		} else if (kind === Char.mark) marks++;
		else if (kind === Char.hyphen || kind === Char.apostrophe) hyphens++;
		else digits++;
		if (kind !== Char.mark) previous = kind;
	}
	const shape = shapeOf(cyrillic + latin, upper, upper === initials && isUpper(charClass(text.charCodeAt(0))));
	let norm = text.toLowerCase();
	if (hyphens > 0) norm = norm.replace(/[‐‑]/gu, "-").replace(/[’ʼ]/gu, "'");
	const mixed = latin > 0 && cyrillic > 0;
	if (marks > 0 || mixed) norm = compose(norm, cyrillic > 0);
	if (mixed) norm = foldMixed(norm);
	const spelling = marks > 0 || mixed || hyphens > 0 ? capitalize(norm, shape) : text;
	if (cyrillic > 0 && norm.includes("ё")) norm = norm.replaceAll("ё", "е");
	return { spelling, norm, kind: kindOf(norm, cyrillic, latin, digits), shape };
}

/** The letter case of a shape put back on a mended word. */
function capitalize(lower: string, shape: Shape): string {
	if (shape === "upper") return lower.toUpperCase();
	return shape === "title" ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** «13-й», «5-ого» are numbers; «80-летие» is a word. */
const ORDINAL_SUFFIX = 3;
const startsWithDigit = (norm: string): boolean => charClass(norm.charCodeAt(0)) === Char.digit;

function kindOf(norm: string, cyrillic: number, latin: number, digits: number): TokenKind {
	if (latin === 0 && cyrillic === 0) return digits > 0 ? "number" : "other";
	if (digits > 0 && cyrillic > 0 && cyrillic <= ORDINAL_SUFFIX && startsWithDigit(norm)) return "number";
	if (latin > 0 && !hasCyrillic(norm)) return "latin";
	if (latin === 0) return "word";
	return /^[ivxlcdm]+-\p{L}{1,3}$/u.test(norm) ? "latin" : "word";
}

function shapeOf(letters: number, upper: number, capitalized: boolean): Shape {
	if (letters === 0) return "none";
	if (upper === 0) return "lower";
	if (upper === letters && letters > 1) return "upper";
	return capitalized ? "title" : "mixed";
}
