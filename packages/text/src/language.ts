import { franc } from "franc";
import { LANGUAGE_LETTERS } from "./data/language-letters.js";

/** Letters looked at: enough for any decision, and the cost of a long document stays small. */
const SAMPLE = 20_000;
/** Letters that do for a text that is plainly Russian. */
const GLANCE = 800;
/** Fewer letters than this say nothing to a trigram model. */
const SHORT = 20;
/** A sentence or two: the model takes such for Serbian or Bulgarian, but those do not go so long without ј and ъ. */
const FEW = 400;
/** Share of letters Russian has not: a twentieth in its neighbours, a name or two in a Russian text. */
const FOREIGN = 0.03;
/** Share of ы, э and ё: a fortieth in Russian, none in Bulgarian or Ukrainian. */
const RUSSIAN = 0.004;
const CYRILLIC = ["rus", "ukr", "bel", "bul", "srp", "mkd", "kaz", "kir", "tat", "tgk"];

/**
 * ISO 639-3 code of the language a document is written in, `und` when it has no letters.
 * Letters decide first; a trigram model, asked once, decides the rest; Cyrillic text it cannot tell is `rus`.
 */
export function detectLanguage(text: string): string {
	if (text.length > GLANCE && isPlainlyRussian(countLetters(text.slice(0, GLANCE)))) return "rus";
	const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
	const letters = countLetters(sample);
	if (letters.cyrillic * 2 < letters.latin + letters.other) {
		return letters.latin + letters.other < SHORT ? "und" : franc(sample);
	}
	if (letters.cyrillic === 0) return "und";
	const rare = letters.marked / letters.cyrillic;
	if (rare > FOREIGN) return byLetters(sample) ?? modelOf(sample);
	if (letters.russian / letters.cyrillic > RUSSIAN) return "rus";
	return letters.cyrillic < FEW && !sample.includes("ъ") ? "rus" : modelOf(sample);
}

/** Three times the Russian letters asked for, hardly any other. */
const isPlainlyRussian = ({ cyrillic, latin, other, marked, russian }: Letters): boolean =>
	latin + other < cyrillic / 10 && marked < cyrillic * (FOREIGN / 10) && russian > cyrillic * RUSSIAN * 3;

function modelOf(sample: string): string {
	const code = franc(sample, { only: CYRILLIC });
	return code === "und" ? "rus" : code;
}

interface Letters {
	cyrillic: number;
	/** Cyrillic letters Russian has not. */
	marked: number;
	/** ы, э, ё: absent from Bulgarian, Serbian, Macedonian and Ukrainian. */
	russian: number;
	latin: number;
	other: number;
}

function countLetters(text: string): Letters {
	const letters: Letters = { cyrillic: 0, marked: 0, russian: 0, latin: 0, other: 0 };
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at) | 0;
		if (code >= 0x410 && code <= 0x44f) {
			letters.cyrillic++;
			if (code === 0x44b || code === 0x44d) letters.russian++;
		} else if (code < 0x80) {
			const lower = code | 0x20;
			if (lower >= 0x61 && lower <= 0x7a) letters.latin++;
		} else if (code >= 0x400 && code <= 0x52f) {
			letters.cyrillic++;
			if (code === 0x451 || code === 0x401) letters.russian++;
			else letters.marked++;
		} else if (code >= 0xc0 && code < 0x250) letters.latin++;
		else if (code >= 0x370 && (code < 0x2000 || code > 0x2e7f)) letters.other++;
	}
	return letters;
}

/** The language whose own letters are there and whose forbidden ones are not; undefined when several fit. */
function byLetters(sample: string): string | undefined {
	const lower = sample.toLowerCase();
	const fits = LANGUAGE_LETTERS.filter(({ has, lacks }) => has.test(lower) && !lacks.test(lower));
	return fits.length === 1 ? fits[0]?.code : undefined;
}
