import { type Pair, pairUp } from "./align.js";
import { mainDate } from "./dates.js";
import { sameName } from "./names.js";
import { sameParticipant, sameRole } from "./participants.js";
import type { ScoredParticipant, ScoredRecord } from "./record.js";
import type { Tally } from "./tally.js";

/** The records of one family in one document, aligned; records that gold marks as optional are taken out. */
export interface Aligned {
	readonly pairs: readonly Pair<ScoredRecord>[];
	readonly gold: readonly ScoredRecord[];
	readonly found: readonly ScoredRecord[];
}

export interface Field {
	readonly label: string;
	readonly count: (aligned: Aligned) => Tally;
}

/** A field that every record has. */
const code = (label: "type" | "status" | "realis"): Field => ({
	label,
	count: ({ pairs, gold, found }) => ({
		right: pairs.filter(([g, f]) => g[label] === f[label]).length,
		gold: gold.length,
		found: found.length,
	}),
});

/** A field of one text or none. */
const text = (
	label: string,
	get: (record: ScoredRecord) => string | undefined,
	same: (gold: string, found: string) => boolean = (a, b) => a === b,
): Field => ({
	label,
	count: ({ pairs, gold, found }) => ({
		right: pairs.filter(([g, f]) => get(g) && get(f) && same(get(g) as string, get(f) as string)).length,
		gold: gold.filter(get).length,
		found: found.filter(get).length,
	}),
});

/** A field of any number of items; those that gold marks as optional count neither way, found or missed. */
const list = <Item>(
	label: string,
	get: (record: ScoredRecord) => readonly Item[],
	same: (gold: Item, found: Item) => boolean,
): Field => ({
	label,
	count: ({ pairs, gold, found }) => {
		const hits = pairs.flatMap(([g, f]) => pairUp(get(g), get(f), same));
		const excused = hits.filter(([item]) => isOptional(item)).length;
		return {
			right: hits.length - excused,
			gold: gold.flatMap(get).filter((item) => !isOptional(item)).length,
			found: found.flatMap(get).length - excused,
		};
	},
});

const isOptional = (item: unknown): boolean => (item as { readonly optional?: boolean }).optional === true;

const record: Field = {
	label: "record",
	count: ({ pairs, gold, found }) => ({ right: pairs.length, gold: gold.length, found: found.length }),
};

const participants = (get: (record: ScoredRecord) => readonly ScoredParticipant[] | undefined, label: string): Field =>
	list(label, (one) => get(one) ?? [], sameParticipant);

const named = (a: { readonly name: string }, b: { readonly name: string }): boolean => sameName(a.name, b.name);

export const agreementFields: readonly Field[] = [
	record,
	code("type"),
	code("status"),
	text("date", mainDate),
	text("validity", ({ validity }) => validity?.edtf),
	text("title", ({ title }) => title, sameName),
	participants(({ parties }) => parties, "parties"),
	participants(({ signatories }) => signatories, "signatories"),
	list("place", ({ place }) => (place ? [place] : []), named),
	list(
		"spheres",
		({ spheres }) => spheres ?? [],
		(a, b) => a.code === b.code,
	),
];

export const eventFields: readonly Field[] = [
	record,
	code("type"),
	code("realis"),
	text("date", mainDate),
	text("name", ({ name }) => name, sameName),
	participants(({ participants }) => participants, "participants"),
	list(
		"roles",
		({ participants }) => participants ?? [],
		(a, b) => sameRole(a, b) && sameParticipant(a, b),
	),
	list("place", ({ places }) => places ?? [], named),
];
