import { ANY_CASE, Case } from "@letopis/morphology";
import { DOMAINS } from "../domains.js";
import { formsAt, longest } from "./match-forms.js";
import type { FormMatch } from "./matches.js";
import { type Draft, type Found, placesOf, type Scan, type Standing } from "./scan.js";
import { standingOf } from "./support.js";

const isName = (match: FormMatch): boolean => match.entry.kind !== "a";

const GOVERNED: Readonly<Record<string, number>> = {
	в: Case.accs | Case.loct,
	во: Case.accs | Case.loct,
	на: Case.accs | Case.loct,
	о: Case.accs | Case.loct,
	об: Case.accs | Case.loct,
	при: Case.loct,
	из: Case.gent,
	от: Case.gent,
	до: Case.gent,
	для: Case.gent,
	без: Case.gent,
	у: Case.gent,
	около: Case.gent,
	возле: Case.gent,
	близ: Case.gent,
	вблизи: Case.gent,
	против: Case.gent,
	к: Case.datv,
	ко: Case.datv,
	под: Case.accs | Case.ablt,
	над: Case.ablt,
	через: Case.accs,
	между: Case.ablt | Case.gent,
};

/** The cases a preposition takes: «в Братском» is no form of the town Братск. */
const casesAfter = (norm: string | undefined): number => (norm === undefined ? ANY_CASE : (GOVERNED[norm] ?? ANY_CASE));

/** Forms that may stand without a type word, the strong ones first. */
export function bareNames(scan: Scan, at: number): readonly FormMatch[] {
	if (!scan.pieces[at]?.capital) return [];
	const wanted = casesAfter(scan.pieces[at - 1]?.norm);
	return longest(formsAt(scan.pieces, at, scan.gazetteer), (match) => isName(match) && (match.cases & wanted) !== 0);
}

/** A mention of some forms of one stretch. */
export function draftOfNames(matches: readonly FormMatch[], rule: string): Omit<Draft, "standing"> {
	const [first] = matches as readonly [FormMatch, ...FormMatch[]];
	const places = placesOf(matches);
	const top = matches.find((match) => match.entry.place === places[0]) ?? first;
	let cases = 0;
	let numbers = 0;
	for (const match of matches) {
		cases |= match.cases;
		numbers |= match.numbers;
	}
	return {
		from: first.from,
		to: first.to,
		head: first.from,
		name: places[0]?.name ?? "",
		places,
		metonym: top.entry.metonym,
		cases,
		numbers,
		rule,
	};
}

/** «Гродно.by». */
const isSiteAt = ({ pieces }: Scan, dot: number): boolean =>
	pieces[dot]?.norm === "." &&
	pieces[dot]?.joined === true &&
	pieces[dot + 1]?.joined === true &&
	DOMAINS.has(pieces[dot + 1]?.norm ?? "");

/** Name of the rule that finds «КНР». */
export const ABBREVIATION = "place/abbreviation";

const STRONGEST: readonly Standing[] = ["firm", "sure", "doubtful", "personal"];

/** A name alone: «Харбин», «КНР», «Приамурье». */
export function namesAt(scan: Scan, at: number): Found | undefined {
	const matches = bareNames(scan, at);
	const to = matches[0]?.to;
	if (to === undefined || isSiteAt(scan, to)) return undefined;
	const standings = matches.map((match) => standingOf(scan, match, matches));
	const kept = matches.filter((_, place) => standings[place] !== undefined);
	const standing = STRONGEST.find((one) => standings.includes(one));
	if (standing === undefined) return undefined;
	const metonym = kept.every((match) => match.entry.metonym);
	const rule = metonym ? "place/metonym" : kept[0]?.entry.kind === "x" ? ABBREVIATION : "place/name";
	return { drafts: [{ standing, ...draftOfNames(kept, rule) }], to };
}
