import type { Participant } from "@letopis/records";
import { quantityInWords } from "@letopis/review";
import { documentColumns, type OfDocument, wordsOf } from "./shared-columns.js";
import { type Column, table } from "./table.js";

interface Row extends OfDocument {
	/** Id of its agreement or event. */
	readonly record: string;
	/** From 1 up, among those of the record. */
	readonly position: number;
	readonly who: Participant;
}

const columns = (record: string): readonly Column<Row>[] => [
	...documentColumns,
	[record, "VARCHAR", ({ record }) => record],
	["position", "INTEGER", ({ position }) => position],
	["role", "VARCHAR", ({ who }) => who.role],
	["name", "VARCHAR", ({ who }) => who.name],
	["kind", "VARCHAR", ({ who }) => who.kind],
	["territory", "VARCHAR", ({ who }) => who.territory],
	["post", "VARCHAR", ({ who }) => who.post],
	["body", "VARCHAR", ({ who }) => who.body],
	["native_name", "VARCHAR", ({ who }) => who.nativeName],
	["collective", "BOOLEAN", ({ who }) => who.collective],
	["count", "VARCHAR", ({ who }) => (who.count === undefined ? undefined : quantityInWords(who.count))],
	["how", "VARCHAR", ({ who }) => who.evidence.how],
	["words", "VARCHAR", ({ who }) => wordsOf(who.evidence)],
	["words_start", "INTEGER", ({ who }) => who.evidence.spans[0]?.start],
];

const rows = (document: OfDocument["document"], record: string, all: readonly Participant[]): readonly Row[] =>
	all.map((who, index) => ({ document, record, position: index + 1, who }));

/** One row a party or signatory of an agreement. */
export const parties = table("parties", columns("agreement"), ({ document, agreements }) =>
	agreements.flatMap(({ id, parties, signatories }) => rows(document, id, [...parties, ...signatories])),
);

/** One row a participant of an event. */
export const participants = table("participants", columns("event"), ({ document, events }) =>
	events.flatMap(({ id, participants }) => rows(document, id, participants)),
);
