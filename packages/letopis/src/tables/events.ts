import type { EventRecord } from "@letopis/records";
import { quantityInWords } from "@letopis/review";
import { dateColumns, documentColumns, groundColumns, type OfDocument, wordsOf } from "./shared-columns.js";
import { type Column, joined, table } from "./table.js";

interface Row extends OfDocument {
	readonly record: EventRecord;
}

const columns: readonly Column<Row>[] = [
	...documentColumns,
	["event", "VARCHAR", ({ record }) => record.id],
	["type", "VARCHAR", ({ record }) => record.type],
	["realis", "VARCHAR", ({ record }) => record.realis],
	["mode", "VARCHAR", ({ record }) => record.mode],
	["name", "VARCHAR", ({ record }) => record.name],
	["edition", "INTEGER", ({ record }) => record.edition],
	["participants", "VARCHAR", ({ record }) => joined(record.participants.map(({ name }) => name))],
	...dateColumns<Row>("when", ({ record }) => record.when),
	["place", "VARCHAR", ({ record }) => record.places[0]?.name],
	["place_territory", "VARCHAR", ({ record }) => record.places[0]?.territory],
	["places", "VARCHAR", ({ record }) => joined(record.places.map(({ name }) => name))],
	["topics", "VARCHAR", ({ record }) => joined(record.topics.map(wordsOf))],
	["purpose", "VARCHAR", ({ record }) => (record.purpose === undefined ? undefined : wordsOf(record.purpose))],
	["counts", "VARCHAR", ({ record }) => joined(record.counts.map(quantityInWords))],
	["part_of", "VARCHAR", ({ record }) => record.partOf],
	["outcomes", "VARCHAR", ({ record }) => joined(record.outcomes)],
	...groundColumns,
];

/** One row an event. `place` is the first of its `places`. */
export const events = table("events", columns, ({ document, events }) =>
	events.map((record) => ({ document, record })),
);
