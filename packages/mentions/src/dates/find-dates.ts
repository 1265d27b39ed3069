import { ANY_CASE, Num } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import type { DateMention } from "../mention.js";
import { dateClass, type Layer, layers } from "./grammar.js";
import { type Lexeme, lexemesOf, mayHoldDate } from "./lexeme.js";
import type { Piece, Scan } from "./pattern.js";

/** The dates, ranges, relative words and lengths of time a sentence names, in order, without overlap. */
export function findDates(sentence: Sentence): readonly DateMention[] {
	if (!mayHoldDate(sentence)) return [];
	const lexemes = lexemesOf(sentence);
	let pieces: readonly (Piece | undefined)[] = [];
	const blocked: (true | undefined)[] = [];
	for (const layer of layers) pieces = readLayer(layer, { lexemes, pieces, blocked }, blocked);
	const mentions: DateMention[] = [];
	for (const piece of pieces) {
		if (!piece || piece.weak) continue;
		const mention = mentionOf(piece, lexemes, sentence);
		if (mention) mentions.push(mention);
	}
	return mentions;
}

function readLayer(layer: Layer, scan: Scan, blocked: (true | undefined)[]): readonly (Piece | undefined)[] {
	const read: (Piece | undefined)[] = [];
	let at = 0;
	while (at < scan.lexemes.length) {
		const before = scan.pieces[at];
		const best = bestAt(layer, scan, at);
		if (best === null) {
			at++;
			if (before) {
				read[before.from] = before;
				at = before.to;
			}
		} else if (before && before.to > best.to) {
			read[at] = before;
			at = before.to;
		} else {
			if (best.date) read[at] = best as Piece;
			else for (let i = at; i < best.to; i++) blocked[i] = true;
			at = best.to;
		}
	}
	return read;
}

type Reading = Omit<Piece, "date"> & { readonly date: Piece["date"] | null };

function bestAt(layer: Layer, scan: Scan, at: number): Reading | null {
	const lexeme = scan.lexemes[at] as Lexeme;
	if (scan.blocked[at]) return null;
	const classes = scan.pieces[at] ? lexeme.word.classes | dateClass : lexeme.word.classes;
	let best: Reading | null = null;
	for (const { rule, patterns } of layer.candidates(classes, lexeme.norm))
		for (const pattern of patterns) {
			const found = pattern.match(scan, at);
			if (!found || (best && found.end <= best.to)) continue;
			const date = rule.value(found.captures);
			if (date === undefined) continue;
			best = { from: at, to: found.end, date, rule: rule.name, weak: rule.weak ?? false };
			break;
		}
	return best;
}

/** Undefined when it begins or ends inside a token: «Иннопром-2018» is a name. */
function mentionOf(piece: Piece, lexemes: readonly Lexeme[], sentence: Sentence): DateMention | undefined {
	const first = lexemes[piece.from] as Lexeme;
	const last = lexemes[piece.to - 1] as Lexeme;
	if (!first.opens || !last.closes) return undefined;
	return {
		kind: "date",
		start: first.start,
		end: last.end,
		sentence: sentence.index,
		from: first.token,
		to: last.token + 1,
		cases: ANY_CASE,
		numbers: Num.sing | Num.plur,
		rule: piece.rule,
		date: piece.date,
	};
}
