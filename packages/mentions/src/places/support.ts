import { Case } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { formsInBrackets } from "./brackets.js";
import type { Gazetteer } from "./gazetteer.js";
import { formsAt } from "./match-forms.js";
import { typeAt } from "./match-types.js";
import type { FormMatch } from "./matches.js";
import { isOfHolder } from "./of-holder.js";
import type { Piece } from "./pieces.js";
import type { Place } from "./place.js";
import type { Scan, Standing } from "./scan.js";

/** Prepositions that stand before places far more often than before persons and things. */
const PLACE_PREPOSITIONS = new Set(["в", "во", "из", "под", "близ", "через", "вблизи", "возле"]);
const QUOTES = new Set(['"', "«", "»"]);

const tokenOf = ({ sentence }: Scan, piece: Piece | undefined): Token | undefined =>
	piece === undefined ? undefined : sentence.tokens[piece.token];

const isPersonal = (token: Token | undefined): boolean =>
	token !== undefined &&
	token.shape !== "lower" &&
	token.readings.some(({ tag }) => tag.grammemes.has("Name") || tag.grammemes.has("Patr") || tag.grammemes.has("Surn"));

const isFirstName = (token: Token | undefined): boolean =>
	token?.shape === "title" && token.readings.some(({ tag, known }) => known && tag.grammemes.has("Name"));

/** «Уитни Хьюстон», «Остин Пауэрс»: a name or a capitalised word nobody knows stands beside it. */
function isForeignName(scan: Scan, at: number): boolean {
	const piece = scan.pieces[at];
	const token = tokenOf(scan, piece);
	if (token === undefined || piece?.capitals || !piece?.capital || token.kind !== "word") return false;
	if (isPersonal(token)) return true;
	return token.readings.every((reading) => !reading.known) && formsAt(scan.pieces, at, scan.gazetteer).length === 0;
}

/** An initial: «А.» before or after a surname. */
const isInitial = (pieces: readonly Piece[], at: number): boolean =>
	pieces[at]?.norm === "." && pieces[at - 1]?.norm.length === 1 && (pieces[at - 1]?.capital ?? false);

/** A name that fills its quotes is a firm, a ship or a hotel: «ОАО «Витебск»». */
const fillsQuotes = (pieces: readonly Piece[], { from, to }: FormMatch): boolean =>
	QUOTES.has(pieces[from - 1]?.norm ?? "") && QUOTES.has(pieces[to]?.norm ?? "");

/**
 * How well a form stands for its place here, with no type word to vouch for it; undefined when it cannot. `rivals` are all
 * forms of the stretch.
 */
export function standingOf(scan: Scan, match: FormMatch, rivals: readonly FormMatch[]): Standing | undefined {
	const { pieces } = scan;
	const { kind, paradigm } = match.entry;
	if (fillsQuotes(pieces, match)) return undefined;
	const weak = rivals.every((rival) => rival.entry.weak);
	if (kind === "x") return weak ? "doubtful" : "sure";
	const first = pieces[match.from] as Piece;
	const whole = match.to === match.from + 1;
	const { flags, weight } = likeliest(rivals);
	// «КРУ», «ПАП»: four capitals are an abbreviation of something else.
	if (whole && first.capitals && first.norm.length < 5 && weight < 6) return undefined;
	if (isInitial(pieces, match.from - 1) && weight < 8) return "personal";
	if (isExplained(scan, match.to, rivals) || isOfRegion(scan, match.to, rivals)) return "firm";
	if (weight < 7 && whole && isWordHere(scan, match, paradigm)) return undefined;
	if (belongsToOffice(scan, match)) return "firm";
	if (isPersonHere(scan, match, weight, flags)) return "personal";
	const plain = !weak && (!isDoubtful(flags) || isTownForm(first.norm, flags));
	if (!plain && flags.has("word") && (flags.has("minor") || weight < 3)) return undefined;
	const before = pieces[match.from - 1]?.norm ?? "";
	if (PLACE_PREPOSITIONS.has(before) || standsBesidePlace(scan, match) || isTownOf(scan, match)) return "firm";
	if (plain) return "sure";
	// A common word has a capital at the head of a sentence anyway.
	return flags.has("word") && match.from === 0 ? undefined : "doubtful";
}

/** «Ниш (Республика Сербия)», «Сокол (Вологодская область)»: what holds the place stands in brackets behind it. */
function isExplained(scan: Scan, at: number, rivals: readonly FormMatch[]): boolean {
	if (scan.pieces[at]?.norm !== "(") return false;
	for (const { entry } of formsInBrackets(scan, at + 1))
		if (rivals.some((rival) => isHeldBy(rival.entry.place, entry.place))) return true;
	return false;
}

/** «Киров Калужской области»: its region stands behind it. */
function isOfRegion({ pieces, gazetteer }: Scan, at: number, rivals: readonly FormMatch[]): boolean {
	if (!pieces[at]?.capital) return false;
	return formsAt(pieces, at, gazetteer).some(
		({ entry: { kind, place }, cases, to }) =>
			kind === "a" &&
			(cases & Case.gent) !== 0 &&
			rivals.some((rival) => isHeldBy(rival.entry.place, place)) &&
			typeAt(pieces, to, "after")?.type.levels.includes("region") === true,
	);
}

const isHeldBy = (place: Place, { id, level, code }: Place): boolean =>
	place.id !== id &&
	place.code !== null &&
	(level === "country" ? place.code.slice(0, 2) === code : level === "region" && place.code === code);

/** «мэр Алексина Павел Горшков». */
const belongsToOffice = ({ sentence, pieces }: Scan, { from, to, cases }: FormMatch): boolean =>
	isOfHolder(sentence.tokens, pieces[from]?.token ?? 0, (pieces[to - 1]?.token ?? 0) + 1, cases);

/** «Обе стороны», «в Белом доме». */
const isWordHere = (scan: Scan, match: FormMatch, paradigm: string): boolean =>
	isFunctionWord(tokenOf(scan, scan.pieces[match.from])) || (paradigm.startsWith("adj") && agreesWithNext(scan, match));

/** «Уитни Хьюстон», «Роман Владимир», «Владимир Орлов». */
function isPersonHere(scan: Scan, { from, to }: FormMatch, weight: number, flags: ReadonlySet<string>): boolean {
	const before = scan.pieces[from - 1];
	// «посол на Южном Кавказе Юхан Линдквист»: no name of a person has two words of a place.
	if (to > from + 1 && !scan.pieces[from + 1]?.joined && !flags.has("person")) return false;
	// «район Наньган Харбина»
	const typed = typeAt(scan.pieces, from - 2, "before");
	if (typed?.to === from - 1 && typed.type.names && townAt(scan.pieces, from, scan.gazetteer))
		return isFirstName(tokenOf(scan, before));
	if (weight < 6 && (isForeignName(scan, from - 1) || isForeignName(scan, to))) return true;
	if (weight < 8 && (isForeignName(scan, from - 1) || isFirstName(tokenOf(scan, before)))) return true;
	if (!isDoubtful(flags) && weight > 6) return false;
	if (isPersonal(tokenOf(scan, before)) && !before?.dash) return true;
	return flags.has("person") && isPersonal(tokenOf(scan, scan.pieces[to]));
}

/** The name alone does not tell a place. */
export const isDoubtful = (flags: ReadonlySet<string>): boolean =>
	flags.has("word") || flags.has("person") || flags.has("minor");

/** «Пушкино», «с Пушкином»: no surname has these endings. */
const isTownForm = (norm: string, flags: ReadonlySet<string>): boolean =>
	!flags.has("word") && !flags.has("minor") && /(?:[её]в|ов|ин|ын)ом?$/u.test(norm);

const likeliest = (rivals: readonly FormMatch[]): Place =>
	rivals.reduce(
		(best, { entry: { place } }) => (place.weight > best.weight ? place : best),
		(rivals[0] as FormMatch).entry.place,
	);

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
	"NPRO",
	"NUMR",
	"PREP",
	"CONJ",
	"PRCL",
	"INTJ",
	"ADVB",
	"PRED",
	"COMP",
]);

/** «Обе», «Вы», «Так» at the head of a sentence. */
const isFunctionWord = (token: Token | undefined): boolean =>
	token?.readings.some(({ tag, known }) => known && FUNCTION_WORDS.has(tag.pos)) ?? false;

/** «в Белом доме» names no town called «Белый». */
function agreesWithNext(scan: Scan, { to, cases }: FormMatch): boolean {
	const next = tokenOf(scan, scan.pieces[to]);
	return next?.readings.some(({ tag }) => tag.pos === "NOUN" && (tag.cases & cases) !== 0) ?? false;
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

/** Does the name of a town in the genitive begin here that is hardly anything else? */
export const townAt = (pieces: readonly Piece[], at: number, gazetteer: Gazetteer): boolean =>
	(pieces[at]?.capital ?? false) &&
	formsAt(pieces, at, gazetteer).some(
		({ entry: { kind, place, weak }, cases }) =>
			kind === "n" && !weak && place.level === "city" && (cases & Case.gent) !== 0 && !isDoubtful(place.flags),
	);

const isPlainPlace = ({ pieces, gazetteer }: Scan, at: number): boolean =>
	(pieces[at]?.capital ?? false) &&
	formsAt(pieces, at, gazetteer).some(
		({ entry }) => entry.kind !== "a" && !entry.weak && !isDoubtful(entry.place.flags),
	);
