import type { Extraction } from "@letopis/records";

export type Cell = string | number | boolean | null | undefined;

/** A column: its name, its type in SQL, what stands in it. */
export type Column<Row> = readonly [
	name: string,
	type: "VARCHAR" | "INTEGER" | "DOUBLE" | "BOOLEAN" | "DATE",
	cell: (row: Row) => Cell,
];

/** A flat table over many extractions. */
export interface Table {
	readonly name: string;
	/** Name and SQL type of each column. */
	readonly columns: readonly (readonly [name: string, type: string])[];
	/** The rows that one extraction gives. */
	rows(extraction: Extraction): readonly (readonly Cell[])[];
}

/** A table whose rows are made of things that an extraction holds. */
export const table = <Row>(
	name: string,
	columns: readonly Column<Row>[],
	rowsOf: (extraction: Extraction) => readonly Row[],
): Table => ({
	name,
	columns: columns.map(([column, type]) => [column, type]),
	rows: (extraction) => rowsOf(extraction).map((row) => columns.map(([, , cell]) => cell(row))),
});

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join("; ");
