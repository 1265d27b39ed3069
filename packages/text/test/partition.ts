import { loadDictionary } from "@letopis/morphology";
import { createReader } from "../src/index.js";

/** One reader for the tests of the package. */
export const reader = createReader({ dictionary: loadDictionary() });

/** `"Да.| |Нет."` without its marks: the text. */
export const textOf = (partition: string): string => partition.replaceAll("|", "");

/** The text parted where its sentences begin and end: `"Да.| |Нет."`. */
export function sentencesOf(text: string): string {
	return mark(text, reader.read(text).sentences);
}

/** The text parted at its tokens: `"13-й| |протокол|."`. */
export function tokensOf(text: string): string {
	return mark(
		text,
		reader.read(text).sentences.flatMap((sentence) => sentence.tokens),
	);
}

function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
	const pieces: string[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		if (start > at) pieces.push(text.slice(at, start));
		pieces.push(text.slice(start, end));
		at = end;
	}
	if (at < text.length) pieces.push(text.slice(at));
	return pieces.join("|");
}
