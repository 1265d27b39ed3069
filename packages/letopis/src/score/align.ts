import { datesMeet, mainEdtf } from "./dates.js";
import { sameParticipant } from "./participants.js";
import type { ScoredParticipant, ScoredRecord, ScoredSpan } from "./record.js";

export type Pair<Item> = readonly [gold: Item, found: Item];

/** Types that are near each other: half a point of similarity. */
const near: readonly (readonly string[])[] = [
	[
		...["agreement", "treaty", "contract", "memorandum", "protocol", "programme", "plan", "roadmap", "documents"],
		...["letter", "declaration", "arrangement", "intent", "twinning", "other"],
	],
	[
		...["forum", "conference", "exhibition", "fair", "festival", "days-of-region", "round-table", "seminar"],
		...["presentation", "matchmaking", "competition", "training", "other"],
	],
	[
		...["meeting", "negotiations", "visit", "working-group-session", "commission-session", "call"],
		...["business-mission", "other"],
	],
	["signing-ceremony", "ceremony", "opening", "meeting", "other"],
];

/** Each item of gold with the first unused found one that is the same. */
export function pairUp<Item>(
	gold: readonly Item[],
	found: readonly Item[],
	same: (gold: Item, found: Item) => boolean,
): readonly Pair<Item>[] {
	const used = new Set<number>();
	const pairs: Pair<Item>[] = [];
	for (const item of gold) {
		const index = found.findIndex((other, at) => !used.has(at) && same(item, other));
		if (index === -1) continue;
		used.add(index);
		pairs.push([item, found[index]!]);
	}
	return pairs;
}

const spans = ({ trigger, mentions = [] }: ScoredRecord): readonly ScoredSpan[] => [trigger, ...mentions];

const overlap = (a: ScoredRecord, b: ScoredRecord): boolean =>
	spans(a).some((x) => spans(b).some((y) => x.start < y.end && y.start < x.end));

const actors = (record: ScoredRecord): readonly ScoredParticipant[] => [
	...(record.parties ?? []),
	...(record.signatories ?? []),
	...(record.participants ?? []),
];

/** Trigger overlap 2, Jaccard of the participants up to 2, date up to 1, type up to 1; 0 where that is no match. */
export function similarity(gold: ScoredRecord, found: ScoredRecord): number {
	const [a, b] = [actors(gold), actors(found)];
	const matched = pairUp(a, b, sameParticipant).length;
	const jaccard = a.length > 0 || b.length > 0 ? matched / (a.length + b.length - matched) : 0;
	const touch = overlap(gold, found);
	const [x, y] = [mainEdtf(gold), mainEdtf(found)];
	let score = (touch ? 2 : 0) + 2 * jaccard;
	if (x !== undefined && x === y) score += 1;
	else if (datesMeet(x, y) || (x === undefined && y === undefined)) score += 0.5;
	if (gold.type === found.type) score += 1;
	else if (near.some((types) => types.includes(gold.type) && types.includes(found.type))) score += 0.5;
	return score >= 2 && (touch || jaccard >= 0.5) ? score : 0;
}

/** Pairs the most similar first; earlier records go first among equals. */
export function align(gold: readonly ScoredRecord[], found: readonly ScoredRecord[]): readonly Pair<ScoredRecord>[] {
	const candidates = gold
		.flatMap((g, i) => found.map((f, j) => ({ score: similarity(g, f), i, j })))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
	const [left, right] = [new Set<number>(), new Set<number>()];
	const pairs: Pair<ScoredRecord>[] = [];
	for (const { i, j } of candidates) {
		if (left.has(i) || right.has(j)) continue;
		left.add(i);
		right.add(j);
		pairs.push([gold[i]!, found[j]!]);
	}
	return pairs;
}
