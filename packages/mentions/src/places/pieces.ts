import type { Sentence } from "@letopis/text";

/** A token, or one part of a hyphenated token: what place names are compared with. */
export interface Piece {
	readonly norm: string;
	/** Position of its token in the sentence. */
	readonly token: number;
	/** Offsets in the original. */
	readonly start: number;
	readonly end: number;
	/** Begins with a capital letter. */
	readonly capital: boolean;
	/** Two capitals or more: «КНР», «СПб». */
	readonly capitals: boolean;
	/** A letter or digit begins it. */
	readonly word: boolean;
	/** A dash, a hyphen, an apostrophe: what two spellings of a name may differ in. */
	readonly dash: boolean;
	/** No white space before it. */
	readonly joined: boolean;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const DASH = /^['’ʼ-]$/u;
const PARTS = /['’ʼ.-]/u;
const WORD = /^[\p{L}\p{N}]/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

function pushPart(pieces: Piece[], norm: string, text: string, token: number, start: number, joined: boolean): void {
	const first = text.charAt(0);
	const capital = isUpper(first);
	pieces.push({
		norm,
		token,
		start,
		end: start + text.length,
		capital,
		capitals: capital && text.length > 1 && TWO_CAPITALS.test(text),
		word: WORD.test(norm),
		dash: DASH.test(norm),
		joined,
	});
}

/** The pieces of a sentence, in order. */
export function piecesOfSentence(sentence: Sentence): readonly Piece[] {
	const pieces: Piece[] = [];
	sentence.tokens.forEach(({ text, norm, kind, start, spaced }, token) => {
		if (kind !== "word" || norm.length !== text.length || !PARTS.test(norm)) {
			pushPart(pieces, norm, text, token, start, !spaced);
			return;
		}
		let at = 0;
		for (const part of norm.split(/(['’ʼ.-])/u)) {
			if (part !== "") pushPart(pieces, part, text.slice(at, at + part.length), token, start + at, at > 0 || !spaced);
			at += part.length;
		}
	});
	return pieces;
}

const BRACKET_LIMIT = 12;

/** Position after a short bracket that opens here («(2011 г.)»), or the position itself. */
export function skipBracket(pieces: readonly Piece[], at: number): number {
	if (pieces[at]?.norm !== "(") return at;
	for (let to = at + 1; to < at + BRACKET_LIMIT; to++) if (pieces[to]?.norm === ")") return to + 1;
	return at;
}
