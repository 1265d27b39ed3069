import { align, type Pair, pairUp } from "./align.js";
import { mainEdtf } from "./dates.js";
import { type Aligned, agreementFields, countField, countRecords, eventFields, type Field } from "./fields.js";
import { sameParticipant } from "./participants.js";
import type { ScoredDocument, ScoredRecord } from "./record.js";
import { type Row, rounded, row, sum, type Tally } from "./tally.js";

export interface Miss {
	readonly document: string;
	readonly family: "agreement" | "event";
	readonly what: "missed" | "false";
	/** Of a missed record its id in gold; of a false one its rule. */
	readonly name: string;
	/** What is hard about it, or the words of its trigger. */
	readonly text: string;
}

export interface Score {
	readonly documents: number;
	/** Documents of gold that have a line. */
	readonly answered: number;
	/** Share of gold records with type, status, date and the whole party set right. */
	readonly exact: { readonly agreement: number; readonly event: number };
	/** By family and field, e.g. `agreement.parties`. */
	readonly fields: Readonly<Record<string, Row>>;
	/** The same as counts. */
	readonly tallies: Readonly<Record<string, Tally>>;
	readonly misses: readonly Miss[];
}

export interface Family {
	readonly family: "agreement" | "event";
	readonly list: "agreements" | "events";
	readonly fields: readonly Field[];
	readonly isExact: (gold: ScoredRecord, found: ScoredRecord) => boolean;
}

const sameHead = (gold: ScoredRecord, found: ScoredRecord): boolean =>
	gold.type === found.type && mainEdtf(gold) === mainEdtf(found);

/** Whether every participant that gold does not mark as optional was found; `whole`: and nobody else. */
function allFound(gold: ScoredRecord, found: ScoredRecord, list: "parties" | "participants", whole: boolean): boolean {
	const [wanted, given] = [gold[list] ?? [], found[list] ?? []];
	const hits = pairUp(wanted, given, sameParticipant);
	const got = new Set(hits.map(([participant]) => participant));
	return wanted.every((one) => one.optional === true || got.has(one)) && (!whole || hits.length === given.length);
}

export const families: readonly Family[] = [
	{
		family: "agreement",
		list: "agreements",
		fields: agreementFields,
		isExact: (gold, found) =>
			sameHead(gold, found) && gold.status === found.status && allFound(gold, found, "parties", true),
	},
	{
		family: "event",
		list: "events",
		fields: eventFields,
		isExact: (gold, found) =>
			sameHead(gold, found) && gold.realis === found.realis && allFound(gold, found, "participants", false),
	},
];

/** Compares found documents with gold ones of the same name, field by field. A document without an answer has no records. */
export function score(gold: ReadonlyMap<string, ScoredDocument>, found: ReadonlyMap<string, ScoredDocument>): Score {
	const tallies: Record<string, Tally> = {};
	const misses: Miss[] = [];
	const exact = { agreement: 0, event: 0 };
	for (const { family, list, fields, isExact } of families) {
		let [right, total] = [0, 0];
		for (const [document, { [list]: records }] of gold) {
			const aligned = alignCounted(records, found.get(document)?.[list] ?? []);
			const add = (label: string, tally: Tally): void => {
				const key = `${family}.${label}`;
				tallies[key] = sum(tallies[key] ?? { right: 0, gold: 0, found: 0 }, tally);
			};
			add("record", countRecords(aligned));
			for (const field of fields) add(field.label, countField(field, aligned));
			total += aligned.gold.length;
			right += aligned.pairs.filter(([g, f]) => isExact(g, f)).length;
			misses.push(...missesOf(aligned).map((miss) => ({ document, family, ...miss })));
		}
		exact[family] = total > 0 ? rounded(right / total, 4) : 0;
	}
	const answered = [...found.keys()].filter((name) => gold.has(name)).length;
	const fields = Object.fromEntries(Object.entries(tallies).map(([key, tally]) => [key, row(tally)]));
	return { documents: gold.size, answered, exact, fields, tallies, misses };
}

/** Aligns the records of a document and takes out what counts neither way. */
export function alignCounted(gold: readonly ScoredRecord[], found: readonly ScoredRecord[]): Aligned {
	const pairs = align(gold, found);
	const isOptional = ([record]: Pair<ScoredRecord>): boolean => record.optional === true;
	const excused = new Set(pairs.filter(isOptional).map(([, record]) => record));
	return {
		pairs: pairs.filter((pair) => !isOptional(pair)),
		gold: gold.filter((record) => record.optional !== true),
		found: found.filter((record) => !excused.has(record) && record.type !== "intent"),
	};
}

function missesOf({ pairs, gold, found }: Aligned): readonly Omit<Miss, "document" | "family">[] {
	const met = new Set(pairs.flat());
	const missed = gold.filter((record) => !met.has(record));
	const wrong = found.filter((record) => !met.has(record));
	return [
		...missed.map(({ id = "", hard, trigger }) => ({ what: "missed" as const, name: id, text: hard || trigger.text })),
		...wrong.map(({ rule = "", trigger }) => ({ what: "false" as const, name: rule, text: trigger.text })),
	];
}
