import { daysInMonth, isCalendarDay, isoDay, isoMonth } from "./calendar.js";
import type { PartialDate, Season } from "./partial-date.js";
import type { DatePrecision } from "./resolved-date.js";

const seasonCodes: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

export interface LatticeValue {
	readonly edtf: string;
	readonly precision: DatePrecision;
}

/**
 * EDTF of what a date says below its year: month and day, month, quarter, half or season, in the year given or in
 * `XXXX`. The year alone when it says nothing finer. Undefined when the calendar has no such day or nothing is said.
 */
export function latticeValue(date: PartialDate, year: number | undefined): LatticeValue | undefined {
	const { month, day, quarter, half, season, third } = date;
	const known = year === undefined ? {} : { year };
	const coded = (code: number, precision: DatePrecision) => ({ edtf: isoMonth({ ...known, month: code }), precision });
	if (month !== undefined && day !== undefined)
		return isCalendarDay(month, day, year) ? { edtf: isoDay({ ...known, month, day }), precision: "day" } : undefined;
	if (day !== undefined && month === undefined) return undefined;
	if (month !== undefined && third !== undefined) {
		const last = third === 3 ? daysInMonth(month, year ?? 2001) : third * 10;
		const [from, to] = [third * 10 - 9, last].map((each) => isoDay({ ...known, month, day: each }));
		return { edtf: `${from}/${to}`, precision: "interval" };
	}
	if (month !== undefined) return coded(month, "month");
	if (quarter !== undefined) return coded(32 + quarter, "quarter");
	if (half !== undefined) return coded(39 + half, "half");
	if (season !== undefined) return coded(seasonCodes[season], "season");
	return year === undefined ? undefined : { edtf: String(year).padStart(4, "0"), precision: "year" };
}

/** Whether a date says anything below its year. */
export const isFinerThanYear = ({ month, quarter, half, season }: PartialDate): boolean =>
	month !== undefined || quarter !== undefined || half !== undefined || season !== undefined;
