import { fold } from "@letopis/morphology";
import type { TypeMatch } from "./matches.js";
import { ANYTHING, casesOf, type Ending, meet, PARADIGMS } from "./paradigms.js";
import type { Piece } from "./pieces.js";
import { TYPE_MODIFIERS, TYPE_TAILS, TYPE_WORDS, type TypeWord } from "./type-words.js";

const paradigmOf = (id: string): ReadonlyMap<string, Ending> => PARADIGMS.get(id) as ReadonlyMap<string, Ending>;
const ENDING_OF: Readonly<Record<string, number>> = { "t-ok": 2, "t-ets": 2, "t-m": 0, fixed: 0 };
const stemOf = (type: TypeWord): string =>
	fold(type.word).slice(0, fold(type.word).length - (ENDING_OF[type.paradigm] ?? 1));

type Form<T> = readonly [what: T, ending: Ending];

function* formsOfAll<T>(
	words: readonly T[],
	stem: (word: T) => string,
	paradigm: (word: T) => string,
): Generator<readonly [string, Form<T>]> {
	for (const word of words)
		for (const [ending, grammar] of paradigmOf(paradigm(word))) yield [stem(word) + ending, [word, grammar]];
}

const typeForms = new Map(formsOfAll(TYPE_WORDS, stemOf, (type) => type.paradigm));
const modifierForms = new Map(
	formsOfAll(
		TYPE_MODIFIERS,
		(word) => word.slice(0, -2),
		() => "adj",
	),
);
const byAbbreviation = (side: "before" | "after"): ReadonlyMap<string, TypeWord> =>
	new Map(TYPE_WORDS.flatMap((type) => type[side].map((short) => [short, type] as const)));
const shortBefore = byAbbreviation("before");
const shortAfter = byAbbreviation("after");
const tails = new Set(TYPE_TAILS);
const adjectives = paradigmOf("adj");

/** «р-н» is three pieces; the rest of the abbreviations are one. */
function shortAt(
	pieces: readonly Piece[],
	at: number,
	table: ReadonlyMap<string, TypeWord>,
): { type: TypeWord; to: number } | undefined {
	const piece = pieces[at] as Piece;
	// «Д. Медведев» is an initial, «д. Малая» a village.
	if (piece.capital && piece.norm.length < 3 && !piece.capitals) return undefined;
	const hyphenated = pieces[at + 1]?.dash && pieces[at + 2]?.token === piece.token;
	const norm = hyphenated ? `${piece.norm}-${(pieces[at + 2] as Piece).norm}` : piece.norm;
	const type = table.get(norm);
	if (type === undefined) return undefined;
	let to = at + (hyphenated ? 3 : 1);
	if (pieces[to]?.norm === ".") to++;
	else if (norm.length < 2 || (norm.length < 3 && norm !== "ао")) return undefined;
	return { type, to };
}

const isNumber = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{N}|^[xivlcdm]+$/u.test(piece.norm);

const beginnings = new Set([...typeForms.keys(), ...modifierForms.keys(), ...shortBefore.keys(), "р"]);

/** May a type word or an adjective of one begin with this word? */
export const beginsType = (norm: string): boolean => beginnings.has(norm);

/** A type word at a piece, adjectives of its own included; `side` says where the name stands from it. */
export function typeAt(pieces: readonly Piece[], from: number, side: "before" | "after"): TypeMatch | undefined {
	const piece = pieces[from];
	if (piece === undefined || !piece.word) return undefined;
	if (piece[side] === null) piece[side] = findType(pieces, from, side);
	return piece[side] ?? undefined;
}

function findType(pieces: readonly Piece[], from: number, side: "before" | "after"): TypeMatch | undefined {
	const own: string[] = [];
	let at = from;
	let agreement = ANYTHING;
	while (own.length < 3 && pieces[at]?.word) {
		const found = modifierForms.get((pieces[at] as Piece).norm);
		if (found === undefined || casesOf(found[1]) === 0) break;
		own.push(found[0]);
		agreement = meet(agreement, found[1]);
		at++;
	}
	const piece = pieces[at];
	if (piece === undefined || !piece.word) return undefined;
	// «Омское АО «Луч»»: a company
	if (piece.norm === "ао" && /^["«„“]$/u.test(pieces[at + 1]?.norm ?? "")) return undefined;
	const short =
		own.length === 0 && !isNumber(pieces[at - 1])
			? shortAt(pieces, at, side === "before" ? shortBefore : shortAfter)
			: undefined;
	if (short) return { type: short.type, from, to: short.to, grammar: ANYTHING, modifiers: own, abbreviated: true };
	const found = typeForms.get(piece.norm);
	if (found === undefined) return undefined;
	// «ТОР» is a zone, «Тор» a name.
	if (found[0].word.length < 6 && found[0].word === found[0].word.toUpperCase() && !piece.capitals) return undefined;
	const grammar = meet(agreement, found[1]);
	if (casesOf(grammar) === 0) return undefined;
	let to = at + 1;
	if (pieces[to]?.dash && tails.has(pieces[to + 1]?.norm.replace(/[аыуе]$|ом$|ов$|ам[и]?$|ах$/u, "") ?? "")) to += 2;
	return { type: found[0], from, to, grammar, modifiers: own, abbreviated: false };
}

/** Nominative of an adjective before a type word: «Витебской» before «областью» is «Витебская». */
export function nominativeAdjective(text: string, type: TypeWord): string | undefined {
	const cut = [3, 2].find((length) => adjectives.has(fold(text).slice(-length)));
	if (cut === undefined) return undefined;
	const stem = text.slice(0, -cut);
	if (type.adjective === "ый") return stem + (/[гкхжшчщ]$/iu.test(stem) ? "ий" : "ый");
	return stem + type.adjective;
}

/** Is this the form of an adjective that could be made from a name: «Сычевском», «Тарский»? */
export function adjectiveEnding(norm: string): Ending | undefined {
	const parts = /^(?:.*[^аеиоуыэюя])?(?:ск|цк|инн|енн|нн|ов|ь?н)(\p{L}{2,3})$/u.exec(norm);
	return parts === null ? undefined : adjectives.get(parts[1] as string);
}
