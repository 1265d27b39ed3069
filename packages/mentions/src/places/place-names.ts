import { type FormMatch, formsAt, longest } from "./match-forms.js";
import { type Draft, type Found, placesOf, type Scan } from "./scan.js";
import { supportOf } from "./support.js";

const isName = (match: FormMatch): boolean => match.entry.kind !== "a";

/** Forms that may stand without a type word, the strong ones first. */
export function bareNames(scan: Scan, at: number): readonly FormMatch[] {
	if (!scan.pieces[at]?.capital) return [];
	return longest(formsAt(scan.pieces, at, scan.gazetteer), isName);
}

/** A mention of some forms of one stretch. */
export function draftOfNames(matches: readonly FormMatch[], rule: string): Draft {
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

/** A name alone: «Харбин», «КНР», «Приамурье». */
export function namesAt(scan: Scan, at: number): Found | undefined {
	const matches = bareNames(scan, at);
	const to = matches[0]?.to;
	if (to === undefined) return undefined;
	const supports = matches.map((match) => supportOf(scan, match, matches));
	const kept = matches.filter((_, place) => supports[place] !== "none");
	if (kept.length === 0) return undefined;
	const doubtful = !supports.includes("sure");
	const metonym = kept.every((match) => match.entry.metonym);
	const rule = metonym ? "place/metonym" : kept[0]?.entry.kind === "x" ? "place/abbreviation" : "place/name";
	return { drafts: [{ ...draftOfNames(kept, rule), doubtful }], to };
}
