import { addDays, addMonths, type CalendarDay, isoDay, isoMonth, weekdayOf, weekStart } from "./calendar.js";
import { latticeValue } from "./lattice.js";
import type { PartialDate, Relative } from "./partial-date.js";
import { dayOf, yearOf } from "./resolve-year.js";
import type { DateContext, DatePrecision, DateResolution, Draft, KnownDate } from "./resolved-date.js";

/** Stand-in for an unknown year in day arithmetic; results carry `XXXX`, and nothing steps over the end of February. */
const ANY_YEAR = 2001;

interface Base {
	readonly day: KnownDate;
	readonly resolution: DateResolution;
}

/** «Вчера», «на прошлой неделе», «два года назад», «в тот же день». Undefined when there is nothing to count from. */
export function resolveRelative(date: PartialDate, relative: Relative, context: DateContext): Draft | undefined {
	const base = baseOf(relative, context);
	if (!base) return undefined;
	if (relative.anchor === "event" && relative.offset === 0 && relative.unit === "day" && context.anchor) {
		const { edtf, precision } = context.anchor;
		return { edtf, precision, resolution: base.resolution };
	}
	const value = stepFrom(base.day, relative);
	return value && { ...value, resolution: base.resolution, modifier: date.modifier };
}

function baseOf({ anchor, offset }: Relative, context: DateContext): Base | undefined {
	if (anchor === "event") {
		const edge = offset > 0 ? context.anchor?.latest : context.anchor?.earliest;
		if (edge) return { day: dayOf(edge), resolution: "relative-to-event" };
		const yearless = /(?:^|\/)XXXX-(\d{2})-(\d{2})$/u.exec(context.anchor?.edtf ?? "");
		return yearless
			? { day: { month: Number(yearless[1]), day: Number(yearless[2]) }, resolution: "relative-to-event" }
			: undefined;
	}
	const { published, contextYear } = context;
	if (!published) return undefined;
	if (published.year !== undefined || contextYear === undefined)
		return { day: published, resolution: "relative-to-publication" };
	return { day: { ...published, year: contextYear }, resolution: "year-from-context" };
}

type Value = { readonly edtf: string; readonly precision: DatePrecision };

function stepFrom(from: KnownDate, { unit, offset }: Relative): Value | undefined {
	const { year, month } = from;
	switch (unit) {
		case "hour":
			return stepDays(from, 0);
		case "day":
			return stepDays(from, offset);
		case "week":
			return stepWeeks(from, offset);
		case "month": {
			if (month === undefined) return undefined;
			const reached = addMonths({ year: year ?? ANY_YEAR, month, day: 1 }, offset);
			const known = year === undefined ? {} : { year: reached.year };
			return { edtf: isoMonth({ ...known, month: reached.month }), precision: "month" };
		}
		case "quarter":
		case "half": {
			if (year === undefined || month === undefined) return undefined;
			const length = unit === "quarter" ? 3 : 6;
			const index = year * (12 / length) + Math.floor((month - 1) / length) + offset;
			const reached = Math.floor(index / (12 / length));
			const part = index - reached * (12 / length) + 1;
			return latticeValue(unit === "quarter" ? { quarter: part as 1 } : { half: part as 1 }, reached);
		}
		case "year":
			return year === undefined ? undefined : latticeValue({}, year + offset);
		case "decade":
			return year === undefined ? undefined : { edtf: `${Math.floor(year / 10) + offset}X`, precision: "decade" };
		case "century": {
			if (year === undefined) return undefined;
			const last = (Math.ceil(year / 100) + offset) * 100;
			return { edtf: `${last - 99}/${last}`, precision: "interval" };
		}
		case "season":
			return undefined;
	}
}

function stepDays(from: KnownDate, offset: number): Value | undefined {
	const { year, month, day } = from;
	if (month === undefined || day === undefined) return undefined;
	const reached = addDays({ year: year ?? ANY_YEAR, month, day }, offset);
	if (year !== undefined) return { edtf: isoDay(reached), precision: "day" };
	const crossed = [month, reached.month].includes(2) && month !== reached.month;
	return crossed ? undefined : { edtf: isoDay({ month: reached.month, day: reached.day }), precision: "day" };
}

function stepWeeks({ year, month, day }: KnownDate, offset: number): Value | undefined {
	if (year === undefined || month === undefined || day === undefined) return undefined;
	const monday = addDays(weekStart({ year, month, day }), 7 * offset);
	return { edtf: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, precision: "interval" };
}

/** «В среду», «в минувшую субботу»: the nearest such day on the side the tense says; the day of publication counts. */
export function resolveWeekday(weekday: number, date: PartialDate, context: DateContext): Draft | undefined {
	const base = baseOf({ unit: "day", offset: 0, anchor: "publication" }, context);
	const { year, month, day } = base?.day ?? {};
	if (!base || month === undefined || day === undefined) return undefined;
	const shift = date.relative?.offset;
	if (year === undefined) {
		if (context.weekday === undefined) return undefined;
		const value = stepDays(base.day, daysTo(weekday, context.weekday, shift, context.tense));
		return value && { ...value, resolution: base.resolution };
	}
	const seen: CalendarDay = { year, month, day };
	const within = date.relative ? undefined : weekdayWithin(weekday, context.anchor);
	const days = daysTo(weekday, weekdayOf(seen), shift, context.tense);
	const edtf = isoDay(addDays(seen, days));
	if (within === undefined || within === edtf) return { edtf, precision: "day", resolution: base.resolution };
	return { edtf: within, precision: "day", resolution: "relative-to-event" };
}

/** Days from a day on one weekday to that on another which the tense or the «прошлый», «этот», «следующий» beside it means. */
function daysTo(weekday: number, today: number, shift: number | undefined, tense: DateContext["tense"]): number {
	const ahead = (weekday - today + 7) % 7;
	if (shift === undefined) return tense === "future" || ahead === 0 ? ahead : ahead - 7;
	if (shift === 0) return weekday - today;
	return shift < 0 ? ahead - 7 : ahead || 7;
}

/** «С 15 по 21 февраля … В среду»: the one such day of the stretch just spoken of. */
function weekdayWithin(weekday: number, anchor: DateContext["anchor"]): string | undefined {
	if (!anchor?.earliest || !anchor.latest || anchor.precision !== "interval") return undefined;
	const first = dayOf(anchor.earliest);
	const day = isoDay(addDays(first, (weekday - weekdayOf(first) + 7) % 7));
	return day <= anchor.latest && isoDay(addDays(first, 13)) > anchor.latest ? day : undefined;
}

/** «Прошлой весной», «в прошлом сентябре»: the last such season or month, not the one under way. */
export function resolveShifted(date: PartialDate, relative: Relative, context: DateContext): Draft | undefined {
	const { published } = context;
	const { year, month } = published ?? {};
	const bare = { ...date };
	delete (bare as { relative?: Relative }).relative;
	if (year === undefined) {
		const value = latticeValue(bare, undefined);
		return value && { ...value, resolution: yearOf(bare, {}).resolution };
	}
	const started = date.month === undefined || month === undefined ? false : date.month < month;
	const back = date.month === undefined ? -1 : started ? 0 : -1;
	const reached = relative.offset === 0 ? year : relative.offset < 0 ? year + back : year + forward(date, month);
	const value = latticeValue(bare, reached);
	return value && { ...value, resolution: "relative-to-publication" };
}

const seasonStarts = { winter: 1, spring: 3, summer: 6, autumn: 9 } as const;

function forward(date: PartialDate, month = 12): number {
	const start = date.month ?? (date.season ? seasonStarts[date.season] : 1);
	return start > month ? 0 : 1;
}
