import type { Token } from "@letopis/text";
import { type FormMatch, formsAt } from "./match-forms.js";
import type { Piece } from "./pieces.js";
import type { Scan } from "./scan.js";

/** Prepositions that stand before places far more often than before persons and things. */
const PLACE_PREPOSITIONS = new Set(["в", "во", "из", "под", "близ", "через", "вблизи", "возле"]);
const QUOTES = new Set(['"', "«", "»"]);

const tokenOf = ({ sentence }: Scan, piece: Piece | undefined): Token | undefined =>
	piece === undefined ? undefined : sentence.tokens[piece.token];

const isPersonal = (token: Token | undefined): boolean =>
	token !== undefined &&
	token.shape !== "lower" &&
	token.readings.some(({ tag }) => tag.grammemes.has("Name") || tag.grammemes.has("Patr") || tag.grammemes.has("Surn"));

/** An initial: «А.» before or after a surname. */
const isInitial = (pieces: readonly Piece[], at: number): boolean =>
	pieces[at]?.norm === "." && pieces[at - 1]?.norm.length === 1 && (pieces[at - 1]?.capital ?? false);

/** A name that fills its quotes is a firm, a ship or a hotel: «ОАО «Витебск»». */
const fillsQuotes = (pieces: readonly Piece[], { from, to }: FormMatch): boolean =>
	QUOTES.has(pieces[from - 1]?.norm ?? "") && QUOTES.has(pieces[to]?.norm ?? "");

/**
 * May the form stand for its place here, with no type word to vouch for it? `doubtful` when only the rest of the document
 * can tell. `rivals` are all forms of the stretch.
 */
export function supportOf(scan: Scan, match: FormMatch, rivals: readonly FormMatch[]): "sure" | "doubtful" | "none" {
	const { pieces } = scan;
	const { place, kind } = match.entry;
	if (fillsQuotes(pieces, match)) return "none";
	const weak = rivals.every((rival) => rival.entry.weak);
	if (kind === "x") return weak ? "doubtful" : "sure";
	// «КРУ», «ПАП»: four capitals are an abbreviation of something else.
	if (match.to === match.from + 1 && pieces[match.from]?.capitals && (pieces[match.from]?.norm.length ?? 0) < 5)
		return "none";
	const before = pieces[match.from - 1];
	const personal = isPersonal(tokenOf(scan, before)) && !before?.dash;
	if (isInitial(pieces, match.from - 1) && place.weight < 8) return "none";
	const flagged = (flag: string): boolean => rivals.some((rival) => rival.entry.place.flags.has(flag));
	if (!weak && !flagged("word") && !flagged("person")) {
		return personal && place.weight < 5 && isPersonal(tokenOf(scan, pieces[match.from])) ? "none" : "sure";
	}
	if (personal || (flagged("person") && isPersonal(tokenOf(scan, pieces[match.to])))) return "none";
	if (PLACE_PREPOSITIONS.has(before?.norm ?? "") || standsBesidePlace(scan, match) || isTownOf(scan, match))
		return "sure";
	return flagged("person") || weak ? "doubtful" : "none";
}

/** «Москва – Владимир», «Суздаль, Владимир и Муром», «Колин (Чехия)»: a member of a list of places, or one explained. */
function standsBesidePlace(scan: Scan, { from, to }: FormMatch): boolean {
	const links = (at: number): boolean => {
		const link = scan.pieces[at];
		return link !== undefined && (link.dash || link.norm === "," || link.norm === "и" || link.norm === "(");
	};
	return (
		(links(to) && isPlainPlace(scan, to + 1)) ||
		(links(from - 1) && scan.pieces[from - 1]?.norm !== "(" && isPlainPlace(scan, from - 2))
	);
}

/** «чешским Колином»: an adjective of the country stands before its town. */
function isTownOf({ pieces, gazetteer }: Scan, { from, entry }: FormMatch): boolean {
	const country = entry.place.code?.slice(0, 2);
	return formsAt(pieces, from - 1, gazetteer).some(
		(match) => match.entry.kind === "a" && match.cases !== 0 && match.entry.place.code === country,
	);
}

const isPlainPlace = ({ pieces, gazetteer }: Scan, at: number): boolean =>
	(pieces[at]?.capital ?? false) &&
	formsAt(pieces, at, gazetteer).some(({ entry }) => entry.kind !== "a" && !entry.weak && entry.place.flags.size === 0);
