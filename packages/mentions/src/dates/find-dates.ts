import { ANY_CASE, Case, Num } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import type { DateMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { type Layer, layers, vocabulary } from "./grammar.js";
import { type Lexeme, lexemesOf, mayHoldDate, noWord } from "./lexeme.js";
import { Class } from "./lexicon/word.js";
import { type Piece, type Scan, scanOf } from "./pattern.js";

const nothing: readonly DateMention[] = Object.freeze([]);

/** The dates, ranges, relative words and lengths of time a sentence names, in order, without overlap. */
export function findDates(sentence: Sentence): readonly DateMention[] {
	if (!mayHoldDate(sentence)) return nothing;
	const lexemes = lexemesOf(sentence, vocabulary);
	const blocked: (true | undefined)[] = [];
	let pieces: readonly Piece[] = [];
	for (const layer of layers) {
		if (layer.readsDates && pieces.length === 0) return nothing;
		pieces = readLayer(layer, scanOf(lexemes, pieces, blocked), blocked);
	}
	const mentions: DateMention[] = [];
	for (const piece of pieces) {
		const mention = piece.weak ? undefined : mentionOf(piece, lexemes, sentence);
		if (mention !== undefined) mentions.push(mention);
	}
	return mentions;
}

/** The pieces of the layer before, and over them what this layer reads; the longer wins, then the newer. */
function readLayer(layer: Layer, scan: Scan, blocked: (true | undefined)[]): readonly Piece[] {
	const read: Piece[] = [];
	let at = 0;
	while (at < scan.lexemes.length) {
		const before = scan.pieces[at];
		const best = blocked[at] || (layer.readsDates && !scan.near[at]) ? undefined : bestAt(layer, scan, at);
		if (best && best.to >= (before?.to ?? 0)) {
			if (best.date) read.push(best as Piece);
			else for (let i = at; i < best.to; i++) blocked[i] = true;
			at = best.to;
		} else if (before) {
			read.push(before);
			at = before.to;
		} else at++;
	}
	return read;
}

type Reading = Omit<Piece, "date"> & { readonly date: Piece["date"] | null };

function bestAt(layer: Layer, scan: Scan, at: number): Reading | undefined {
	const { word, classes, literal } = scan.lexemes[at] as Lexeme;
	const isDate = scan.pieces[at] !== undefined;
	if (word === noWord && !isDate) return undefined;
	let best: Reading | undefined;
	const next = scan.lexemes[at + 1];
	const behind = next === undefined ? 0 : scan.pieces[at + 1] ? next.classes | Class.date : next.classes;
	const own = isDate ? classes | Class.date : classes;
	for (const { rule, pattern } of layer.candidates(own, literal, behind, next?.literal ?? 0)) {
		const to = pattern.match(scan, at);
		if (to < 0) continue;
		if (best && to <= best.to) {
			pattern.forget(scan);
			continue;
		}
		const date = rule.value(pattern.captures(scan));
		if (date !== undefined) best = { from: at, to, date, rule: rule.name, weak: rule.weak ?? false };
	}
	return best;
}

const EVE = "date/eve";

/** «Накануне выборов»: no day before the page's own, where a genitive stands behind it. */
function governs({ tokens }: Sentence, at: number): boolean {
	if (tokens[at]?.shape !== "lower") return false;
	const readings = tokens[at]?.readings.filter(({ tag }) => NOMINAL.has(tag.pos)) ?? [];
	return (
		readings.length > 0 && readings.every(({ tag }) => (tag.cases & Case.gent) !== 0 && (tag.cases & Case.nomn) === 0)
	);
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJF", "PRTF"]);

/** Undefined when it begins or ends inside a token: «Иннопром-2018» is a name. */
function mentionOf(piece: Piece, lexemes: readonly Lexeme[], sentence: Sentence): DateMention | undefined {
	const first = lexemes[piece.from] as Lexeme;
	const last = lexemes[piece.to - 1] as Lexeme;
	if (!first.opens || !last.closes) return undefined;
	if (piece.rule === EVE && piece.date.relative?.anchor === "publication" && governs(sentence, last.token + 1))
		return undefined;
	return asMention({
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
	});
}
