import { addDays, isoDay } from "./calendar.js";
import { boundsOf } from "./edtf.js";
import { isFinerThanYear, latticeValue } from "./lattice.js";
import type { PartialDate } from "./partial-date.js";
import { resolveRelative, resolveShifted, resolveWeekday } from "./resolve-relative.js";
import { dayOf, yearOf } from "./resolve-year.js";
import type { DateContext, Draft } from "./resolved-date.js";

/** One date, not a range: a day, month, part of a year, year, decade or century. */
export function resolvePoint(date: PartialDate, context: DateContext): Draft | undefined {
	if (date.nthDay !== undefined) return resolveNthDay(date.nthDay, context);
	if (date.recurring) return latticeDraft(date);
	if (date.anniversary !== undefined) return resolveAnniversary(date.anniversary, context);
	if (date.century !== undefined) {
		const edtf = `${String(date.century * 100 - 99).padStart(4, "0")}/${String(date.century * 100).padStart(4, "0")}`;
		return { edtf, precision: "interval", resolution: "explicit", modifier: date.modifier };
	}
	if (date.decade !== undefined) return resolveDecade(date.decade, date, context);
	if (date.weekday !== undefined && date.day === undefined) return resolveWeekday(date.weekday, date, context);
	if (date.day !== undefined && date.month === undefined) return resolveDayAlone(date.day, context);
	const { relative } = date;
	if (relative && (relative.unit === "season" || relative.unit === "month") && isFinerThanYear(date))
		return withModifier(resolveShifted(date, relative, context), date);
	if (relative && !isFinerThanYear(date) && date.year === undefined) return resolveRelative(date, relative, context);
	const { year, resolution } = yearOf(date, context);
	const value = latticeValue(date, year) ?? (resolution === "explicit" ? undefined : latticeValue(date, undefined));
	if (!value) return undefined;
	return {
		...value,
		resolution: value.edtf.startsWith("XXXX") ? "unresolved-year" : resolution,
		modifier: date.modifier,
	};
}

const withModifier = (draft: Draft | undefined, { modifier }: PartialDate): Draft | undefined =>
	draft && { ...draft, modifier };

/** «Каждый апрель»: the month of no year. */
function latticeDraft(date: PartialDate): Draft | undefined {
	const value = latticeValue(date, undefined);
	return value && { ...value, resolution: "unresolved-year" };
}

/** «На второй день форума»: from the first day of what the text has just spoken of; -1 is its last. */
function resolveNthDay(nth: number, { anchor }: DateContext): Draft | undefined {
	const edge = nth < 0 ? anchor?.latest : anchor?.earliest;
	if (!edge || anchor?.precision === "year") return undefined;
	const reached = nth < 0 ? dayOf(edge) : addDays(dayOf(edge), nth - 1);
	return { edtf: isoDay(reached), precision: "day", resolution: "relative-to-event" };
}

/** «25-го»: a day of the month the text has just spoken of, else of the page's month. */
function resolveDayAlone(day: number, { anchor, published, contextYear }: DateContext): Draft | undefined {
	const [, yearText, monthText] = /^(\d{4}|XXXX)-(\d{2})/u.exec(anchor?.edtf ?? "") ?? [];
	const spoken =
		monthText === undefined || Number(monthText) > 12 ? undefined : { year: yearText, month: Number(monthText) };
	const month = spoken?.month ?? published?.month;
	if (month === undefined) return undefined;
	const year = spoken ? (spoken.year === "XXXX" ? undefined : Number(spoken.year)) : (published?.year ?? contextYear);
	const value = latticeValue({ month, day }, year);
	const known = spoken || published?.year === undefined ? "year-from-context" : "year-from-publication";
	return value && { ...value, resolution: year === undefined ? "unresolved-year" : known };
}

/** «В 90-х»: of two digits, the last such ten years that had begun; before 2030 without a date to look from. */
function resolveDecade(
	decade: number,
	{ modifier, relative }: PartialDate,
	{ published }: DateContext,
): Draft | undefined {
	const latest = (published?.year ?? 2029) + (relative?.unit === "century" ? 100 * relative.offset : 0);
	const century = Math.floor(latest / 100) * 100;
	const first =
		decade >= 100 ? decade : century + decade <= latest || relative ? century + decade : century - 100 + decade;
	return { edtf: `${String(first).slice(0, 3)}X`, precision: "decade", resolution: "explicit", modifier };
}

/** «15-летие побратимства»: not after the year so many years before the text; an inference, which the caller is to flag. */
function resolveAnniversary(years: number, { published, contextYear }: DateContext): Draft | undefined {
	const base = published?.year ?? contextYear;
	const value = base === undefined ? undefined : latticeValue({}, base - years);
	if (!value || !boundsOf(value.edtf)) return undefined;
	const resolution = published?.year === undefined ? "year-from-context" : "relative-to-publication";
	return { edtf: `../${value.edtf}`, precision: "bounded", resolution };
}
