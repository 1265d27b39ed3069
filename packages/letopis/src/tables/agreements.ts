import { type AgreementRecord, mainDate } from "@letopis/records";

import { dateColumns, documentColumns, groundColumns, type OfDocument } from "./shared-columns.js";
import { type Column, joined, table } from "./table.js";

interface Row extends OfDocument {
	readonly record: AgreementRecord;
}

const columns: readonly Column<Row>[] = [
	...documentColumns,
	["agreement", "VARCHAR", ({ record }) => record.id],
	["type", "VARCHAR", ({ record }) => record.type],
	["status", "VARCHAR", ({ record }) => record.status],
	["title", "VARCHAR", ({ record }) => record.title],
	["number", "VARCHAR", ({ record }) => record.number],
	["parties", "VARCHAR", ({ record }) => joined(record.parties.map(({ name }) => name))],
	["signatories", "VARCHAR", ({ record }) => joined(record.signatories.map(({ name }) => name))],
	...dateColumns<Row>("date", ({ record }) => mainDate(record)),
	["signed", "VARCHAR", ({ record }) => record.signed?.edtf],
	["reached", "VARCHAR", ({ record }) => record.reached?.edtf],
	["in_force", "VARCHAR", ({ record }) => record.inForce?.edtf],
	["validity", "VARCHAR", ({ record }) => record.validity?.edtf],
	["place", "VARCHAR", ({ record }) => record.place?.name],
	["place_territory", "VARCHAR", ({ record }) => record.place?.territory],
	["concluded_at", "VARCHAR", ({ record }) => record.concludedAt],
	["spheres", "VARCHAR", ({ record }) => joined(record.spheres.map(({ code }) => code))],
	["quantity_op", "VARCHAR", ({ record }) => record.quantity?.op],
	["quantity", "DOUBLE", ({ record }) => record.quantity?.value],
	["quantity_max", "DOUBLE", ({ record }) => record.quantity?.max],
	["quantity_of", "VARCHAR", ({ record }) => record.quantity?.of],
	["amount", "DOUBLE", ({ record }) => record.amount?.value],
	["currency", "VARCHAR", ({ record }) => record.amount?.currency],
	...groundColumns,
];

/** One row an agreement. `date` is that of signing, else of the act that gave its status, else since when it holds. */
export const agreements = table("agreements", columns, ({ document, agreements }) =>
	agreements.map((record) => ({ document, record })),
);
