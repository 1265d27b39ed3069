import { declineName } from "./decline.js";
import { type Entry, everyCut, type Forms, gazetteerOf } from "./gazetteer.js";
import { formsIn, longest } from "./match-forms.js";
import type { Place } from "./place.js";
import type { Draft, Scan } from "./scan.js";

/** Names one document taught by their type words, to be found where they stand bare. */
export interface Learned {
	find(scan: Scan, taken: readonly Draft[]): readonly Draft[];
}

const NOTHING: Learned = { find: () => [] };
const noFlags: ReadonlySet<string> = new Set();

const bareName = (name: string): string => name.slice(name.search(/\p{Lu}/u));

/** Learns the names that no row fits: «уезд Сюнькэ». */
export function learnNames(drafts: readonly Draft[]): Learned {
	const names = new Set(
		drafts.filter((draft) => /\/(?:type-unlisted|explained)$/u.test(draft.rule)).map((draft) => draft.name),
	);
	if (names.size === 0) return NOTHING;
	const entries = new Map<string, Entry[]>();
	for (const name of names) {
		const place: Place = { id: "", name, level: "settlement", code: null, parent: null, weight: 0, flags: noFlags };
		for (const [first, ...rest] of declineName(bareName(name))) {
			if (first === undefined) continue;
			const entry: Entry = { kind: "n", weak: false, metonym: false, paradigm: first.paradigm, rest, place };
			entries.set(first.stem, [...(entries.get(first.stem) ?? []), entry]);
		}
	}
	const forms: Forms = { entries: (stem) => entries.get(stem) ?? [], cuts: everyCut };
	const gazetteer = gazetteerOf(names.size, forms, () => undefined);
	return { find: (scan, taken) => findLearned({ ...scan, gazetteer }, taken) };
}

function findLearned(scan: Scan, taken: readonly Draft[]): readonly Draft[] {
	const drafts: Draft[] = [];
	const covered = new Set<number>();
	for (const { from, to } of taken) for (let at = from; at < to; at++) covered.add(at);
	for (let at = 0; at < scan.pieces.length; at++) {
		if (covered.has(at) || !scan.pieces[at]?.capital) continue;
		const [match] = longest(formsIn(scan.pieces, at, scan.gazetteer), () => true);
		if (match === undefined) continue;
		const { cases, numbers, from, to } = match;
		drafts.push({
			from,
			to,
			head: from,
			name: match.entry.place.name,
			places: [],
			territory: null,
			cases,
			numbers,
			rule: "place/learned",
		});
		at = to - 1;
	}
	return drafts;
}
