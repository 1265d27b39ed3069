import { ANY_CASE, Case, Mark, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { formsInBrackets } from "./brackets.js";
import { formsAt } from "./match-forms.js";
import type { Place } from "./place.js";
import type { Found, Scan } from "./scan.js";

/** Pieces of one hyphenated name, hyphens counted. */
const MOST_PARTS = 5;
/** Shortest name that is taken on trust, in letters. */
const SHORTEST = 4;

/** «Брэнфилд (США)», «Градиньево (Болгария)»: a word nobody knows before the country or region that it lies in. */
export function explainedAt(scan: Scan, at: number): Found | undefined {
	const { pieces } = scan;
	const first = pieces[at];
	if (!first?.capital || first.capitals || first.norm.length < SHORTEST || isPartOfName(scan, at)) return undefined;
	let to = at + 1;
	while (to < at + MOST_PARTS && pieces[to]?.dash && pieces[to]?.joined && pieces[to + 1]?.capital) to += 2;
	if (pieces[to]?.norm !== "(" || !isUnknown(scan, at, to)) return undefined;
	const holder = holderAt(scan, to + 1);
	if (holder === undefined) return undefined;
	const draft = {
		from: at,
		to,
		head: at,
		name: nameOf(scan.sentence.tokens[first.token] as Token),
		places: [],
		territory: holder.code,
		cases: ANY_CASE,
		numbers: Num.sing,
		rule: "place/explained",
	};
	return { drafts: [draft], to };
}

/** «С Градиньевом (Болгария)» is filed «Градиньев»: its ending can be no nominative; «в Тоддинге (США)» may be one. */
function nameOf({ text, readings }: Token): string {
	const nouns = readings.filter(({ tag }) => (tag.marks & Mark.noun) !== 0);
	const [first] = nouns;
	if (first === undefined || nouns.some(({ tag }) => (tag.cases & Case.nomn) !== 0)) return text;
	const same = [...first.lemma].findIndex((letter, i) => text[i]?.toLowerCase() !== letter);
	return same < 0 ? text.slice(0, first.lemma.length) : text.slice(0, same) + first.lemma.slice(same);
}

/** Is the word before one of the same name: «Пётр Брэнфилд (США)», «Ян Де Вриндт (Бельгия)», «компания Брэнфилд (США)»? */
function isPartOfName({ sentence, pieces }: Scan, at: number): boolean {
	const before = pieces[at - 1];
	const token = before && sentence.tokens[before.token];
	if (token === undefined || token.kind !== "word") return token?.norm === "." || token?.norm === '"';
	return before?.capital === true || token.readings.some(({ tag }) => tag.pos === "NOUN");
}

/** One token, no word of the dictionary and no form of the gazetteer. */
function isUnknown({ sentence, pieces, gazetteer }: Scan, from: number, to: number): boolean {
	const token = sentence.tokens[pieces[from]?.token ?? -1] as Token | undefined;
	if (token === undefined || pieces[to - 1]?.token !== pieces[from]?.token) return false;
	return (
		token.shape !== "upper" &&
		token.readings.every(({ known }) => !known) &&
		!formsAt(pieces, from, gazetteer).some((match) => match.to === to)
	);
}

/** The country or region that brackets hold from a piece on, and nothing else. */
function holderAt(scan: Scan, from: number): Place | undefined {
	const { pieces } = scan;
	for (const { entry, to } of formsInBrackets(scan, from)) {
		const { place, kind } = entry;
		if (place.level !== "country" && place.level !== "region") continue;
		// «(Смоленская область)»: an adjective and its type word
		const end = kind === "a" && pieces[to]?.word ? to + 1 : to;
		if ((kind !== "a" || end > to) && closes(pieces, end)) return place;
	}
	return undefined;
}

/** «(США)», «(США, 1995 г.)». */
const closes = (pieces: Scan["pieces"], at: number): boolean =>
	pieces[at]?.norm === ")" || (pieces[at]?.norm === "," && /^\d/u.test(pieces[at + 1]?.norm ?? ""));
