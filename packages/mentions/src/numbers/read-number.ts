import type { Token } from "@letopis/text";
import { numerals } from "./numerals.js";

export interface ReadNumber {
	readonly value: number;
	/** Position after the last token of the number. */
	readonly to: number;
}

const digits = /^\d+(?:[.,]\d+)?$/u;

function wordValue(token: Token): number | undefined {
	for (const reading of token.readings) {
		const value = numerals.get(reading.lemma);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** A number in figures («214,6», «10 987») or in words («двадцать пять») that begins at `at`. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
	const first = tokens[at];
	if (first === undefined) return undefined;
	if (first.kind === "number") {
		if (!digits.test(first.norm)) return undefined;
		let [text, to] = [first.norm, at + 1];
		while (
			/^\d{1,3}$/u.test(text.slice(0, 3)) &&
			tokens[to]?.kind === "number" &&
			/^\d{3}$/u.test((tokens[to] as Token).norm)
		) {
			text += (tokens[to] as Token).norm;
			to++;
		}
		return { value: Number(text.replace(",", ".")), to };
	}
	let [sum, last, to] = [0, Number.POSITIVE_INFINITY, at];
	for (let token: Token | undefined = first; token !== undefined && token.kind === "word"; token = tokens[to]) {
		const value = wordValue(token);
		if (value === undefined || value >= last) break;
		sum += value;
		last = value < 10 ? 0 : value < 20 ? 0 : value < 100 ? 10 : 100;
		to++;
		if (last === 0) break;
	}
	return to > at ? { value: sum, to } : undefined;
}
