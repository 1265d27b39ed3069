import { type CalendarDay, daysInMonth, isCalendarDay, isoDay } from "./calendar.js";

/** Closed calendar bounds as `YYYY-MM-DD`; null where the date is open or its year unknown. */
export interface DateBounds {
	readonly earliest: string | null;
	readonly latest: string | null;
}

interface Days {
	readonly first: CalendarDay;
	readonly last: CalendarDay;
}

const pointPattern = /^(\d{3}X|\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Months of the EDTF codes 21–24 (seasons), 33–36 (quarters) and 40–41 (halves). Winter is either end of its year. */
const divisions: ReadonlyMap<number, readonly [first: number, last: number]> = new Map([
	[21, [3, 5]],
	[22, [6, 8]],
	[23, [9, 11]],
	[24, [1, 12]],
	[33, [1, 3]],
	[34, [4, 6]],
	[35, [7, 9]],
	[36, [10, 12]],
	[40, [1, 6]],
	[41, [7, 12]],
]);

/** Undefined: no such value. Null: a good value whose year is unknown. */
function daysOf(point: string): Days | null | undefined {
	const found = pointPattern.exec(point);
	if (!found) return undefined;
	const [, yearText = "", monthText, dayText] = found;
	if (yearText.endsWith("X") && yearText !== "XXXX") {
		if (monthText !== undefined) return undefined;
		const decade = Number(yearText.slice(0, 3)) * 10;
		return { first: { year: decade, month: 1, day: 1 }, last: { year: decade + 9, month: 12, day: 31 } };
	}
	const year = yearText === "XXXX" ? undefined : Number(yearText);
	if (monthText === undefined) return year === undefined ? undefined : wholeYear(year);
	const month = Number(monthText);
	const months = divisions.get(month) ?? (month >= 1 && month <= 12 ? [month, month] : undefined);
	if (!months) return undefined;
	if (dayText !== undefined) {
		const day = Number(dayText);
		if (!isCalendarDay(month, day, year)) return undefined;
		return year === undefined ? null : { first: { year, month, day }, last: { year, month, day } };
	}
	if (year === undefined) return null;
	const [from, to] = months as [number, number];
	return { first: { year, month: from, day: 1 }, last: { year, month: to, day: daysInMonth(to, year) } };
}

const wholeYear = (year: number): Days => ({ first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } });

/**
 * Calendar bounds of an EDTF value of the record contract: `2021-02` is 2021-02-01 to 2021-02-28.
 * Undefined when the text is no such value or its end lies before its start.
 */
export function boundsOf(edtf: string): DateBounds | undefined {
	const parts = edtf.split("/");
	if (parts.length > 2 || edtf === "../..") return undefined;
	const [start = "", end = start] = parts;
	const open = parts.length === 2 ? ".." : undefined;
	const first = start === open ? null : daysOf(start);
	const last = end === open ? null : daysOf(end);
	if (first === undefined || last === undefined) return undefined;
	const earliest = first && isoDay(first.first);
	const latest = last && isoDay(last.last);
	return earliest !== null && latest !== null && earliest > latest ? undefined : { earliest, latest };
}

/** Whether the text is an EDTF value of the record contract that a calendar has: `2021-02-30` is not. */
export function isValidEdtf(edtf: string): boolean {
	return boundsOf(edtf) !== undefined;
}

/** Whether two values share a day. An open end reaches for ever; an unknown year meets nothing. */
export function edtfIntersects(a: string, b: string): boolean {
	const [x, y] = [boundsOf(a), boundsOf(b)];
	if (!x || !y || a.includes("XXXX") || b.includes("XXXX")) return false;
	return (
		(x.earliest === null || y.latest === null || x.earliest <= y.latest) &&
		(y.earliest === null || x.latest === null || y.earliest <= x.latest)
	);
}

/** Order in time: by first day, then by last; open starts first, what is no value last. */
export function compareEdtf(a: string, b: string): number {
	const key = (edtf: string) => {
		const bounds = boundsOf(edtf);
		return bounds ? `${bounds.earliest ?? "0000"} ${bounds.latest ?? "9999"}` : "X";
	};
	const [x, y] = [key(a), key(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}
