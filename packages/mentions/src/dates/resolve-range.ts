import { addDays, isoDay, weekdayOf } from "./calendar.js";
import { boundsOf } from "./edtf.js";
import type { DateRange, PartialDate } from "./partial-date.js";
import { resolvePoint } from "./resolve-point.js";
import { dayOf, nearestYear, yearOf } from "./resolve-year.js";
import type { DateContext, DateResolution, Draft } from "./resolved-date.js";

/** «С 9 по 12 июля»: both ends in one stretch of time, the end never before the start. */
export function resolveRange({ start, end }: DateRange, context: DateContext): Draft | undefined {
	const [from, to] = resolveEnds(start, end, context);
	if (!from || !to) return undefined;
	const first = widen(from.edtf.split("/")[0] as string, "0");
	const last = widen(to.edtf.split("/").at(-1) as string, "9");
	const edtf = `${first}/${last}`;
	return boundsOf(edtf) && { edtf, precision: "interval", resolution: joint(from.resolution, to.resolution) };
}

const hasYear = (date: PartialDate) =>
	date.year !== undefined || date.shortYear !== undefined || date.relative !== undefined || date.month === undefined;

function resolveEnds(start: PartialDate, end: PartialDate, context: DateContext): readonly (Draft | undefined)[] {
	if (end.weekday !== undefined && end.day === undefined) return resolveWeekdays(start, end.weekday, end, context);
	const from = resolveStart(start, end, context);
	const year = from && /^\d{4}/u.test(from.edtf) ? Number(from.edtf.slice(0, 4)) : undefined;
	if (hasYear(end) || year === undefined) return [from, resolvePoint(end, context)];
	const same = resolvePoint({ ...end, year }, context);
	const next = resolvePoint({ ...end, year: year + 1 }, context);
	const to = same && (boundsOf(same.edtf)?.latest ?? "") >= (boundsOf(from?.edtf ?? "")?.earliest ?? "") ? same : next;
	return [from, to && from && { ...to, resolution: from.resolution }];
}

/** The start takes its year where the whole range fits the tense: a forum under way has begun and is not over. */
function resolveStart(start: PartialDate, end: PartialDate, context: DateContext): Draft | undefined {
	const { published, contextYear, tense } = context;
	if (hasYear(start) || contextYear !== undefined || published?.year === undefined) return resolvePoint(start, context);
	if (hasYear(end)) {
		const { year } = yearOf(end, context);
		const turned = (start.month ?? 0) > (end.month ?? 12) ? 1 : 0;
		return year === undefined ? undefined : inYear(resolvePoint({ ...start, year: year - turned }, context));
	}
	const turns = (start.month ?? 0) > (end.month ?? 0) ? 1 : 0;
	const endYear = nearestYear(end, published, tense);
	const year =
		tense === "past" ? nearestYear(start, published, tense) : endYear === undefined ? undefined : endYear - turns;
	return year === undefined ? resolvePoint(start, context) : inYear(resolvePoint({ ...start, year }, context));
}

const inYear = (draft: Draft | undefined): Draft | undefined =>
	draft && { ...draft, resolution: "year-from-publication" };

/** «С понедельника по пятницу», «с 21 мая до пятницы»: the first such day from the start on. */
function resolveWeekdays(start: PartialDate, weekday: number, end: PartialDate, context: DateContext) {
	const from = resolvePoint(start, context);
	const first = from && boundsOf(from.edtf)?.earliest;
	if (!from || !first) return [from, resolvePoint(end, context)];
	const ahead = (weekday - weekdayOf(dayOf(first)) + 7) % 7;
	const to: Draft = {
		edtf: isoDay(addDays(dayOf(first), ahead)),
		precision: "day",
		resolution: "relative-to-publication",
	};
	return [from, to];
}

const order: readonly DateResolution[] = [
	"unresolved-year",
	"relative-to-event",
	"relative-to-publication",
	"year-from-context",
	"year-from-publication",
];

/** The weaker of two derivations. */
function joint(a: DateResolution, b: DateResolution): DateResolution {
	return order.find((each) => each === a || each === b) ?? a;
}

/** Intervals run between years, not decades: «1970-х – 1980-х» is 1970 to 1989. */
const widen = (edtf: string, digit: string) => (/^\d{3}X$/u.test(edtf) ? edtf.slice(0, 3) + digit : edtf);
