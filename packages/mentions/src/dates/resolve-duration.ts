import { addDays, addMonths, type CalendarDay, isoDay, isoMonth } from "./calendar.js";
import type { DateUnit, Duration } from "./partial-date.js";
import { dayOf } from "./resolve-year.js";
import type { DateContext, Draft } from "./resolved-date.js";

/**
 * The stretch a length of time covers from the date it hangs on: «сроком на пять лет» from 2018-10-23 is `2018/2023`,
 * «на четыре дня» from 2025-03-02 ends on 2025-03-05, and from XXXX-03-02 on XXXX-03-05. Undefined without such a date.
 */
export function resolveDuration({ unit, count, max, endless }: Duration, { anchor }: DateContext): Draft | undefined {
	const undated = /^XXXX(-\d\d-\d\d)$/u.exec(anchor?.edtf ?? "")?.[1];
	if (undated !== undefined) return daysOfNoYear(dayOf(`${ANY_YEAR}${undated}`), daysOf(unit, count, max));
	const first = anchor?.earliest;
	if (!anchor || !first || anchor.precision === "bounded") return undefined;
	const start = dayOf(first);
	const value = (edtf: string): Draft => ({ edtf, precision: "interval", resolution: "relative-to-event" });
	if (endless) return { edtf: `${first.slice(0, 4)}/..`, precision: "bounded", resolution: "relative-to-event" };
	if (count === undefined || max !== undefined) return undefined;
	if (unit === "year" && Number.isInteger(count))
		return value(`${first.slice(0, 4)}/${String(start.year + count).padStart(4, "0")}`);
	const months = count * (MONTHS_IN[unit] ?? 0);
	if (months > 0 && Number.isInteger(months) && anchor.precision !== "year")
		return value(`${isoMonth(start)}/${isoMonth(addMonths(start, months))}`);
	if (anchor.precision !== "day") return undefined;
	const days = daysOf(unit, count);
	return days > 0 ? value(`${isoDay(start)}/${isoDay(addDays(start, days - 1))}`) : undefined;
}

/** A year that has no 29 February: one that nobody tells may have none. */
const ANY_YEAR = 2001;

const MONTHS_IN: { readonly [U in DateUnit]?: number } = { month: 1, quarter: 3, half: 6, year: 12 };
const DAYS_IN: { readonly [U in DateUnit]?: number } = { day: 1, week: 7 };

/** Days of a length told in whole days or weeks; 0 of any other. */
const daysOf = (unit: DateUnit, count = 0, max?: number): number =>
	max !== undefined || !Number.isInteger(count) ? 0 : count * (DAYS_IN[unit] ?? 0);

/** «На три дня» from 20 February of a year that nobody tells; not over the end of February. */
function daysOfNoYear({ month, day, year }: CalendarDay, days: number): Draft | undefined {
	const last = addDays({ year, month, day }, days - 1);
	if (days < 1 || (month !== last.month && (month === 2 || last.month === 2))) return undefined;
	const edtf = `${isoDay({ month, day })}/${isoDay({ month: last.month, day: last.day })}`;
	return { edtf, precision: "interval", resolution: "unresolved-year" };
}
