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

/** May the form stand for its place here, with no type word to vouch for it? `rivals` are all forms of the stretch. */
export function isSupported(scan: Scan, match: FormMatch, rivals: readonly FormMatch[]): boolean {
	const { pieces } = scan;
	const { place, kind } = match.entry;
	if (fillsQuotes(pieces, match)) return false;
	if (kind === "x") return true;
	const flagged = (flag: string): boolean => rivals.some((rival) => rival.entry.place.flags.has(flag));
	const doubtful = rivals.every((rival) => rival.entry.weak) || flagged("word") || flagged("person");
	const before = pieces[match.from - 1];
	const personal = isPersonal(tokenOf(scan, before)) && !before?.dash;
	const initials = isInitial(pieces, match.from - 1) && place.weight < 8;
	if (initials) return false;
	if (!doubtful) return !(personal && place.weight < 5 && isPersonal(tokenOf(scan, pieces[match.from])));
	if (personal) return false;
	const after = tokenOf(scan, pieces[match.to]);
	if (flagged("person") && isPersonal(after)) return false;
	if (PLACE_PREPOSITIONS.has(before?.norm ?? "")) return true;
	return standsBesidePlace(scan, match);
}

/** «Москва – Владимир», «Суздаль, Владимир и Муром»: a member of a list of places. */
function standsBesidePlace(scan: Scan, match: FormMatch): boolean {
	const { pieces, gazetteer } = scan;
	const link = pieces[match.to];
	const other = match.to + 1;
	if (
		link === undefined ||
		!(link.dash || link.norm === "," || link.norm === "и" || link.norm === "(") ||
		!pieces[other]?.capital
	)
		return false;
	return formsAt(pieces, other, gazetteer).some(
		({ entry }) => entry.kind !== "a" && !entry.weak && entry.place.flags.size === 0,
	);
}
