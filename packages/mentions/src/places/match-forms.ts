import type { Entry, Gazetteer } from "./gazetteer.js";
import type { FormMatch } from "./matches.js";
import { casesOf, type Ending, meet, numbersOf, PARADIGMS } from "./paradigms.js";
import type { Piece } from "./pieces.js";

const read = (norm: string, stem: string, paradigm: string): Ending | undefined =>
	norm.startsWith(stem) ? PARADIGMS.get(paradigm)?.get(norm.slice(stem.length)) : undefined;

/** Position of the next piece of a name: a dash or an apostrophe between two is passed over. */
const next = (pieces: readonly Piece[], at: number): number => (pieces[at]?.dash && pieces[at + 1]?.word ? at + 1 : at);

function matchEntry(entry: Entry, ending: Ending, pieces: readonly Piece[], from: number): FormMatch | undefined {
	let grammar = ending;
	let at = from + 1;
	for (const { stem, paradigm } of entry.rest) {
		at = next(pieces, at);
		const piece = pieces[at];
		const form = piece && read(piece.norm, stem, paradigm);
		if (form === undefined) return undefined;
		if (casesOf(form) !== 0) {
			grammar = casesOf(grammar) === 0 ? form : meet(grammar, form);
			if (casesOf(grammar) === 0) return undefined;
		}
		at++;
	}
	return { entry, from, to: at, grammar, cases: casesOf(grammar), numbers: numbersOf(grammar) };
}

const NONE: readonly FormMatch[] = Object.freeze([]);

const admits = (kind: string, piece: Piece): boolean =>
	kind === "a" ? true : kind === "x" ? piece.capitals : piece.capital;

/** Every form of the gazetteer of the sentence that begins at a piece; found once for each piece. */
export function formsAt(pieces: readonly Piece[], from: number, gazetteer: Gazetteer): readonly FormMatch[] {
	const piece = pieces[from];
	if (piece === undefined || !piece.word) return NONE;
	piece.forms ??= formsIn(pieces, from, gazetteer);
	return piece.forms;
}

/** The same of any gazetteer, and not remembered. */
export function formsIn(pieces: readonly Piece[], from: number, gazetteer: Gazetteer): readonly FormMatch[] {
	const piece = pieces[from];
	if (piece === undefined || !piece.word) return NONE;
	const candidates = gazetteer.candidates(piece.norm);
	if (candidates.length === 0) return NONE;
	const found: FormMatch[] = [];
	for (const { entry, ending } of candidates) {
		const match = admits(entry.kind, piece) ? matchEntry(entry, ending, pieces, from) : undefined;
		if (match !== undefined) found.push(match);
	}
	return found;
}

/** The longest of some matches that pass a test. */
export function longest(matches: readonly FormMatch[], keep: (match: FormMatch) => boolean): readonly FormMatch[] {
	if (matches.length === 0) return matches;
	let to = 0;
	for (const match of matches) if (match.to > to && keep(match)) to = match.to;
	return matches.filter((match) => match.to === to && keep(match));
}
