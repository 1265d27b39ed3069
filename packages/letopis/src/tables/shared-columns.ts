import type { AgreementRecord, DateValue, EventRecord, Evidence, Extraction } from "@letopis/records";
import { type Column, joined } from "./table.js";

export interface OfDocument {
	readonly document: Extraction["document"];
}

export const documentColumns: readonly Column<OfDocument>[] = [
	["document", "VARCHAR", ({ document }) => document.id],
	["source", "VARCHAR", ({ document }) => document.source],
	["published", "VARCHAR", ({ document }) => document.published?.edtf],
];

/** `when`, `when_precision`, `when_earliest`, `when_latest`: the date as EDTF, and as days that can be compared. */
export const dateColumns = <Row>(name: string, of: (row: Row) => DateValue | undefined): readonly Column<Row>[] => [
	[name, "VARCHAR", (row) => of(row)?.edtf],
	[`${name}_precision`, "VARCHAR", (row) => of(row)?.precision],
	[`${name}_earliest`, "DATE", (row) => of(row)?.earliest],
	[`${name}_latest`, "DATE", (row) => of(row)?.latest],
];

export interface OfRecord extends OfDocument {
	readonly record: AgreementRecord | EventRecord;
}

/** Who said it, which words say it, and what found them. Offsets are UTF-16 code units of the text. */
export const groundColumns: readonly Column<OfRecord>[] = [
	["said_by", "VARCHAR", ({ record }) => record.attribution?.by],
	["said_as", "VARCHAR", ({ record }) => record.attribution?.kind],
	["trigger", "VARCHAR", ({ record }) => record.trigger.text],
	["trigger_start", "INTEGER", ({ record }) => record.trigger.start],
	["trigger_end", "INTEGER", ({ record }) => record.trigger.end],
	["rule", "VARCHAR", ({ record }) => record.rule],
	["flags", "VARCHAR", ({ record }) => joined(record.flags)],
];

export const wordsOf = ({ spans }: Evidence): string => spans.map(({ text }) => text).join(" … ");
