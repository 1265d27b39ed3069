import type { Sentence, Spelling, Token } from "@letopis/text";
import { isSite } from "../domains.js";
import { Sign } from "../sign.js";
import type { FormMatch, TypeMatch } from "./matches.js";

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
	/** What `formsAt` and `typeAt` found here, null until asked: several rules ask the same of one piece. */
	forms: readonly FormMatch[] | null;
	before: TypeMatch | undefined | null;
	after: TypeMatch | undefined | null;
}

/** Most capitals and small letters are Russian: of those the code tells. */
function isUpper(text: string): boolean {
	const code = text.charCodeAt(0);
	if (code >= 0x410 && code <= 0x44f) return code < 0x430;
	const char = text.charAt(0);
	return char !== char.toLowerCase();
}
const DASH = /^['’ʼ-]$/u;
const PARTS = /['’ʼ.-]/u;
const WORD = /^[\p{L}\p{N}]/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Does a word so spelt fall into several pieces? */
export const isParted = ({ kind, norm }: Pick<Spelling, "kind" | "norm">): boolean =>
	kind === "word" && PARTS.test(norm) && !isSite(norm);

function pieceOf(norm: string, text: string, token: number, start: number, joined: boolean): Piece {
	const capital = isUpper(text);
	const code = norm.charCodeAt(0);
	const word = (code >= 0x430 && code <= 0x44f) || WORD.test(norm);
	return {
		norm,
		token,
		start,
		end: start + text.length,
		capital,
		capitals: capital && text.length > 1 && TWO_CAPITALS.test(text),
		word,
		dash: norm.length === 1 && DASH.test(norm),
		joined,
		forms: null,
		before: null,
		after: null,
	};
}

/** A word in small letters, as most are: what there is to know of it needs no look at its letters. */
function pieceOfWord({ norm, start, end, spaced }: Token, token: number): Piece {
	return {
		norm,
		token,
		start,
		end,
		capital: false,
		capitals: false,
		word: true,
		dash: false,
		joined: !spaced,
		forms: null,
		before: null,
		after: null,
	};
}

/** The pieces of a sentence, in order. */
export function piecesOfSentence({ tokens }: Sentence): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const { text, norm, kind, shape, start, spaced } = token;
		if ((token.signs & Sign.parted) !== 0 && isParted(token) && norm.length === text.length)
			pushParts(pieces, token, at);
		else if (kind === "word" && shape === "lower" && token.readings.length > 0) pieces.push(pieceOfWord(token, at));
		else pieces.push(pieceOf(norm, text, at, start, !spaced));
	}
	return pieces;
}

function pushParts(pieces: Piece[], { text, norm, start, spaced }: Token, token: number): void {
	let at = 0;
	for (const part of norm.split(/(['’ʼ.-])/u)) {
		if (part !== "") pieces.push(pieceOf(part, text.slice(at, at + part.length), token, start + at, at > 0 || !spaced));
		at += part.length;
	}
}

const BRACKET_LIMIT = 12;

/** Position after a short bracket that opens here («(2011 г.)»), or the position itself. */
export function skipBracket(pieces: readonly Piece[], at: number): number {
	if (pieces[at]?.norm !== "(") return at;
	for (let to = at + 1; to < at + BRACKET_LIMIT; to++) if (pieces[to]?.norm === ")") return to + 1;
	return at;
}
