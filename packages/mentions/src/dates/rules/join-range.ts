import { isCalendarDay } from "../calendar.js";
import type { PartialDate } from "../partial-date.js";

/**
 * A range whose start takes from its end what it leaves out: «с 9 по 12 июля» has the month once, «31 октября –
 * 3 ноября 2020 года» the year once. Undefined when the two are not of one kind or run backwards.
 */
export function joinRange(first: PartialDate, last: PartialDate): PartialDate | undefined {
	if (first.range || last.range || first.bound || last.bound || first.duration || last.duration) return undefined;
	if (first.anniversary || last.anniversary || first.nthDay || last.nthDay) return undefined;
	if (first.vague || last.vague || first.recurring || last.recurring) return undefined;
	const start = inherit(first, last);
	if (!start || !isOrdered(start, last)) return undefined;
	return { range: { start, end: last } };
}

const yearless = (date: PartialDate) =>
	date.year === undefined && date.shortYear === undefined && date.relative?.unit !== "year";

function inherit(first: PartialDate, last: PartialDate): PartialDate | undefined {
	let start = first;
	if (start.day !== undefined && start.month === undefined && start.weekday === undefined) {
		if (last.day === undefined || last.month === undefined) return undefined;
		start = { ...start, month: last.month };
	}
	if (grain(start) === undefined || grain(last) === undefined) return undefined;
	if (grain(start) === "year" || !yearless(start)) return start;
	const turn = (start.month ?? 0) > (last.month ?? 13) ? 1 : 0;
	if (last.year !== undefined) start = { ...start, year: last.year - turn };
	else if (last.shortYear !== undefined) start = { ...start, shortYear: last.shortYear - turn };
	else if (last.relative?.unit === "year" && !start.relative)
		start = { ...start, relative: { ...last.relative, offset: last.relative.offset - turn } };
	if (start.day !== undefined && start.month !== undefined && !isCalendarDay(start.month, start.day, start.year))
		return undefined;
	return start;
}

/** What kind of date it is; ranges run between dates of one family. */
function grain(date: PartialDate): string | undefined {
	if (date.day !== undefined) return "day";
	if (date.month !== undefined) return "month";
	if (date.weekday !== undefined || date.relative?.unit === "day") return "day";
	if (date.season !== undefined) return "season";
	if (date.quarter !== undefined || date.half !== undefined) return "quarter";
	if (date.year !== undefined || date.relative !== undefined) return "year";
	if (date.decade !== undefined || date.century !== undefined) return "decade";
	return undefined;
}

function isOrdered(start: PartialDate, end: PartialDate): boolean {
	if (start.year !== undefined && end.year !== undefined) {
		if (start.year !== end.year) return start.year < end.year;
	} else if (grain(start) !== grain(end))
		return grain(start) === "day" || grain(end) === "day" || end.year !== undefined;
	if (start.month !== undefined && end.month !== undefined) {
		if (start.month !== end.month) return start.month < end.month || (yearless(start) && yearless(end));
		if (start.day !== undefined && end.day !== undefined) return start.day < end.day;
		return start.day !== undefined || end.day !== undefined || start.modifier !== end.modifier;
	}
	if (start.relative?.unit === "day" && end.relative?.unit === "day")
		return start.relative.offset < end.relative.offset;
	if (start.quarter !== undefined && end.quarter !== undefined) return start.quarter < end.quarter;
	if (start.decade !== undefined && end.decade !== undefined) return start.decade < end.decade;
	if (start.century !== undefined && end.century !== undefined) return start.century < end.century;
	return (
		start.month !== undefined ||
		end.month !== undefined ||
		start.year !== end.year ||
		start.season !== end.season ||
		start.weekday !== end.weekday ||
		start.modifier !== end.modifier
	);
}
