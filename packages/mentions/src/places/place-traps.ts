import { Case, fold } from "@letopis/morphology";
import { formsAt, longest } from "./match-forms.js";
import type { FormMatch } from "./matches.js";
import type { Found, Scan } from "./scan.js";
import { TRAPS } from "./traps.js";

const before = new Set(TRAPS.filter((trap) => trap.before).map((trap) => fold(trap.noun)));
const after = new Set(TRAPS.filter((trap) => trap.after).map((trap) => fold(trap.noun)));

const NATURE: ReadonlySet<string> = new Set(["море", "гора", "пролив", "залив", "имя", "им"]);

/** Is the norm or the lemma of a word a noun behind which names are no places? */
export const isTrapNoun = (word: string): boolean => before.has(word);

const isNoun = (scan: Scan, at: number, nouns: ReadonlySet<string>): boolean => {
	const piece = scan.pieces[at];
	if (piece === undefined || !piece.word) return false;
	if (nouns.has(piece.norm)) return true;
	const token = scan.sentence.tokens[piece.token];
	if (nouns.has(token?.norm ?? "")) return true;
	return token?.readings.some((reading) => nouns.has(reading.lemma)) ?? false;
};

/** Takes in silence what only bears a place's name: «улица Московская», «Московский проспект», «имени Кирова». */
export function trapAt(scan: Scan, at: number): Found | undefined {
	const { pieces, gazetteer } = scan;
	if (isListed(scan, at) || isSpokenFor(scan, at)) return undefined;
	const named = namedAfter(scan, at);
	if (named !== undefined && isNoun(scan, at, before)) {
		const forms = longest(formsAt(pieces, named, gazetteer), () => true);
		const [first] = forms;
		if (
			first === undefined ||
			(isBody(scan, at) && forms.some(isNature)) ||
			(!isBody(scan, at) && forms.some((match) => isOwner(match)))
		)
			return undefined;
		return isRegionNext(scan, first.to) ? undefined : { drafts: [], to: first.to };
	}
	const adjective = longest(
		formsAt(pieces, at, gazetteer),
		(match) => match.entry.kind === "a" && match.cases !== 0,
	)[0];
	return adjective && isNoun(scan, adjective.to, after) ? { drafts: [], to: adjective.to + 1 } : undefined;
}

/** Position of the capitalised word that follows, a full stop or a quote between at most: «ул. Московская», «метро «Киевская»». */
function namedAfter({ pieces }: Scan, at: number): number | undefined {
	let to = at + 1;
	while (to < at + 4 && pieces[to] && !pieces[to]?.word) to++;
	return pieces[to]?.capital ? to : undefined;
}

/** «улицы Москвы», «набережная Новороссийска»: a town that owns the street, not one it is named after. */
const isOwner = ({ entry: { kind, place }, cases }: FormMatch): boolean =>
	kind === "n" && cases === Case.gent && place.weight > 4 && !place.flags.has("person");

/** «от имени Татарстана»: who is spoken for, and no namesake. */
const isSpokenFor = ({ pieces }: Scan, at: number): boolean =>
	pieces[at]?.norm === "имени" && pieces[at - 1]?.norm === "от";

/** «озеро Байкал», «на Каспийском море» are in the gazetteer. */
const isNature = ({ entry: { place } }: FormMatch): boolean => place.level === "area";

const isListed = ({ pieces, gazetteer }: Scan, at: number): boolean =>
	pieces[at]?.capital === true &&
	formsAt(pieces, at, gazetteer).some((match) => match.to > at + 1 && match.entry.kind === "n" && isNature(match));

/** «на реке Дон», «озера Чаны»: waters and heights have names of their own in any case. */
const isBody = (scan: Scan, at: number): boolean => isNoun(scan, at, NATURE);

/** «площадь Витебской области» is no square. */
const isRegionNext = (scan: Scan, at: number): boolean =>
	/^(?:област|кра[йяюе]|район|республик|автономн)/u.test(scan.pieces[at]?.norm ?? "");
