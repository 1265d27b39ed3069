import type { Cell } from "./table.js";

/** How a table is written: RFC 4180, or as Excel in Russian reads it. */
export interface Dialect {
	/** Before the first row. */
	readonly mark: string;
	readonly separator: string;
	readonly lineEnd: string;
	/** Whether a cell that begins like a formula is kept from being one. */
	readonly guarded: boolean;
}

export const plain: Dialect = { mark: "", separator: ",", lineEnd: "\n", guarded: false };
export const excel: Dialect = { mark: "\ufeff", separator: ";", lineEnd: "\r\n", guarded: true };

/** A row as a line. What is not known is an empty cell. */
export const csvLine = (cells: readonly Cell[], dialect: Dialect): string =>
	cells.map((cell) => written(cell, dialect)).join(dialect.separator) + dialect.lineEnd;

function written(cell: Cell, { separator, guarded }: Dialect): string {
	if (cell === undefined || cell === null) return "";
	const text = String(cell);
	const safe = guarded && typeof cell === "string" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
	return safe.includes(separator) || /["\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
