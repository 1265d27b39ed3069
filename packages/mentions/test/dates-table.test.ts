import { describe, expect, it } from "vitest";
import { type DateRow, readDateTable } from "../bench/dates-table.mjs";
import { boundsOf } from "../src/dates/edtf.js";
import { resolveDate } from "../src/dates/resolve-date.js";
import type { DateContext, DatePrecision } from "../src/dates/resolved-date.js";
import { datesOf } from "./dates-reader.js";

const rows = readDateTable();

function contextOf({ context, anchor }: DateRow): DateContext {
	const bounds = anchor === undefined ? undefined : boundsOf(anchor);
	if (anchor === undefined || bounds === undefined) return context;
	const precision: DatePrecision = anchor.includes("/") ? "interval" : anchor.length === 10 ? "day" : "year";
	return { ...context, anchor: { edtf: anchor, precision, ...bounds } };
}

/** «[12 мая 1998 г.] => 1998-05-12 day explicit», as the table has it. */
function answer(row: DateRow): string {
	const context = contextOf(row);
	const found = datesOf(row.text).map(({ start, end, date }) => {
		const value = resolveDate(date, context);
		const words = row.text.slice(start, end);
		if (!value) return `[${words}] unknown`;
		return [`[${words}]`, value.edtf, value.precision, value.modifier, value.resolution].filter(Boolean).join(" ");
	});
	return found.join("; ");
}

describe("the table of date expressions", () => {
	it("has at least 300 lines", () => {
		expect(rows.length).toBeGreaterThanOrEqual(300);
	});
	for (const row of rows) {
		const { tense, contextYear } = row.context;
		it(`${row.at} ${tense ?? ""} ${contextYear ?? ""} «${row.text}»`, () => {
			const wanted = row.spans.map(({ start, end }, i) => `[${row.text.slice(start, end)}] ${row.values[i]}`);
			expect(answer(row)).toBe(wanted.join("; "));
		});
	}
});
