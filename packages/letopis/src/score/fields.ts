import { mainDate } from "@letopis/records";
import { type Pair, pairUp } from "./align.js";
import { sameName } from "./names.js";
import { sameParticipant, sameRole } from "./participants.js";
import type { ScoredDate, ScoredEvidence, ScoredParticipant, ScoredRecord } from "./record.js";
import type { Tally } from "./tally.js";

/** The records of one family in one document, aligned; records that gold marks as optional are taken out. */
export interface Aligned {
	readonly pairs: readonly Pair<ScoredRecord>[];
	readonly gold: readonly ScoredRecord[];
	readonly found: readonly ScoredRecord[];
}

/** One value of a field. */
export interface Item {
	/** As a person reads it. */
	readonly words: string;
	/** Counts neither way, found or missed. */
	readonly optional?: boolean;
	readonly evidence?: ScoredEvidence;
}

/** A field of any number of values. */
export interface Field {
	readonly label: string;
	readonly items: (record: ScoredRecord) => readonly Item[];
	/** The values of two records that are the same, each used once. */
	readonly pairs: (gold: ScoredRecord, found: ScoredRecord) => readonly Pair<Item>[];
}

/** A field by its values, how two of them compare, and how one reads. */
export function field<Value>(
	label: string,
	values: (record: ScoredRecord) => readonly Value[],
	same: (gold: Value, found: Value) => boolean,
	words: (value: Value) => string,
): Field {
	const items = (record: ScoredRecord) =>
		values(record).map((value) => {
			const { optional, evidence } = Object(value) as Partial<Item>;
			return { value, words: words(value), ...(optional ? { optional } : {}), ...(evidence ? { evidence } : {}) };
		});
	return {
		label,
		items,
		pairs: (gold, found) => pairUp(items(gold), items(found), (a, b) => same(a.value, b.value)),
	};
}

/** The value that a field has at most once. */
export const one = <Value>(value: Value | undefined): readonly Value[] => (value ? [value] : []);
export const equal = <Value>(a: Value, b: Value): boolean => a === b;

/** The records themselves, as if they were a field. */
export const countRecords = ({ pairs, gold, found }: Aligned): Tally => ({
	right: pairs.length,
	gold: gold.length,
	found: found.length,
});

export function countField({ items, pairs }: Field, aligned: Aligned): Tally {
	const hits = aligned.pairs.flatMap(([gold, found]) => pairs(gold, found));
	const excused = hits.filter(([item]) => item.optional === true).length;
	return {
		right: hits.length - excused,
		gold: aligned.gold.flatMap(items).filter(({ optional }) => optional !== true).length,
		found: aligned.found.flatMap(items).length - excused,
	};
}

const code = (label: "type" | "status" | "realis"): Field =>
	field(label, (record) => one(record[label]), equal, String);

const date = (label: string, get: (record: ScoredRecord) => ScoredDate | undefined): Field =>
	field(
		label,
		(record) => one(get(record)).filter(({ edtf }) => edtf),
		(a, b) => a.edtf === b.edtf,
		({ edtf = "" }) => edtf,
	);

const sided = ({ name, territory }: { readonly name: string; readonly territory?: string | null }): string =>
	territory ? `${name} (${territory})` : name;
const inRole = (participant: ScoredParticipant): string => `${participant.role ?? "?"} ${sided(participant)}`;

const named = (a: { readonly name: string }, b: { readonly name: string }): boolean => sameName(a.name, b.name);

export const agreementFields: readonly Field[] = [
	code("type"),
	code("status"),
	date("date", mainDate),
	date("validity", ({ validity }) => validity),
	field("title", ({ title }) => one(title), sameName, String),
	field("parties", ({ parties = [] }) => parties, sameParticipant, sided),
	field("signatories", ({ signatories = [] }) => signatories, sameParticipant, sided),
	field("place", ({ place }) => one(place), named, sided),
	field(
		"spheres",
		({ spheres = [] }) => spheres,
		(a, b) => a.code === b.code,
		(sphere) => sphere.code,
	),
];

export const eventFields: readonly Field[] = [
	code("type"),
	code("realis"),
	date("date", mainDate),
	field("name", ({ name }) => one(name), sameName, String),
	field("participants", ({ participants = [] }) => participants, sameParticipant, sided),
	field(
		"roles",
		({ participants = [] }) => participants,
		(a, b) => sameRole(a, b) && sameParticipant(a, b),
		inRole,
	),
	field("place", ({ places = [] }) => places, named, sided),
];
