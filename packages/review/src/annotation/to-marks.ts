import type { AgreementRecord, EventRecord, Evidence, Extraction, TextSpan } from "@letopis/records";
import type { Mark, MarkedRecord } from "./mark.js";
import { codesOf, type Family, type SlotRow, slotRows } from "./slots.js";

type Fields = Readonly<Record<string, unknown>>;

/** The records of an extraction as marks, agreements first. Nothing of a record is lost. */
export const markedRecords = ({
	agreements,
	events,
}: Pick<Extraction, "agreements" | "events">): readonly MarkedRecord[] => [
	...agreements.map((record) => marked("Agreement", record)),
	...events.map((record) => marked("Event", record)),
];

function marked(family: Family, record: AgreementRecord | EventRecord): MarkedRecord {
	const { trigger, ...fields } = record;
	const rest: Record<string, unknown> = { ...fields };
	const slots: { role: string; mark: Mark }[] = [];
	// A field that several roles share, as `participants` is, keeps the order of its items.
	for (const field of new Set(slotRows[family].map((row) => row.field))) {
		const rows = slotRows[family].filter((row) => row.field === field);
		const items = rest[field] === undefined ? [] : rows[0]?.many ? (rest[field] as Fields[]) : [rest[field] as Fields];
		delete rest[field];
		for (const item of items) {
			const row = rows.find(({ role }) => role === item["role"]) ?? rows[0]!;
			slots.push({ role: row.role, mark: markOf(item, row) });
		}
	}
	return { trigger: withCodes(family, rest, [trigger]), slots };
}

/** A value with its evidence, an evidence, a quoted speaker, or bare words. */
function markOf(item: Fields, { label }: SlotRow): Mark {
	const {
		evidence,
		spans,
		span,
		role: _,
		...value
	} = item as Fields & {
		evidence?: Evidence;
		spans?: TextSpan[];
		span?: TextSpan;
	};
	if (evidence !== undefined) return withCodes(label, { ...value, how: evidence.how }, evidence.spans);
	if (spans !== undefined) return withCodes(label, value, spans);
	if (span !== undefined) return withCodes(label, value, [span]);
	return withCodes(label, {}, [item as unknown as TextSpan]);
}

function withCodes(label: string, fields: Fields, spans: readonly TextSpan[]): Mark {
	const value: Record<string, unknown> = { ...fields };
	const codes: Record<string, string> = {};
	for (const { name, field } of codesOf(label)) {
		if (value[field] === undefined) continue;
		codes[name] = value[field] as string;
		delete value[field];
	}
	return { label, spans, codes, value };
}
