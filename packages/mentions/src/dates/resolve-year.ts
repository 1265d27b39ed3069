import { type CalendarDay, dayNumber, isoDay, isoMonth, weekdayOf } from "./calendar.js";
import { boundsOf } from "./edtf.js";
import { latticeValue } from "./lattice.js";
import type { PartialDate } from "./partial-date.js";
import type { DateContext, DateResolution, KnownDate, ResolvedDate, Tense } from "./resolved-date.js";

export interface ResolvedYear {
	readonly year?: number;
	readonly resolution: DateResolution;
}

/** A date without a year is put into a neighbouring year only when it then lies this much nearer. */
const FAR = 240;
const NEAR = 120;

/** The year of a date: its own, or reckoned from the context; none when nothing tells. */
export function yearOf(date: PartialDate, context: DateContext): ResolvedYear {
	const { published, contextYear, anchor } = context;
	if (date.year !== undefined)
		return { year: date.year, resolution: date.coordinated ? "coordination-scope" : "explicit" };
	if (date.shortYear !== undefined) return { year: fullYear(date.shortYear, published?.year), resolution: "explicit" };
	if (date.relative?.unit === "year" && date.relative.anchor === "event") {
		const base = yearOfAnchor(anchor);
		return base === undefined
			? { resolution: "unresolved-year" }
			: { year: base + date.relative.offset, resolution: "relative-to-event" };
	}
	if (date.relative?.unit === "year") {
		const base = published?.year ?? contextYear;
		if (base === undefined) return { resolution: "unresolved-year" };
		const resolution = published?.year === undefined ? "year-from-context" : "relative-to-publication";
		return { year: base + date.relative.offset, resolution };
	}
	if (contextYear !== undefined) return { year: contextYear, resolution: "year-from-context" };
	const year = published?.year === undefined ? undefined : nearestYear(date, published, tenseOf(date, context.tense));
	return year === undefined ? { resolution: "unresolved-year" } : { year, resolution: "year-from-publication" };
}

/** 21 is 2021 and 94 is 1994 seen from 2021: within 80 years back and 20 forward. Unseen: 1950 to 2049. */
export function fullYear(short: number, seenFrom = 2029): number {
	const first = seenFrom - 79;
	return first + ((((short - first) % 100) + 100) % 100);
}

/** «Вчера, 3 июля» is past whatever its clause. */
function tenseOf(date: PartialDate, tense: Tense | undefined): Tense | undefined {
	const offset = date.relative?.unit === "day" ? date.relative.offset : 0;
	return offset < 0 ? "past" : offset > 0 ? "future" : tense;
}

const yearOfAnchor = (anchor: DateContext["anchor"]): number | undefined => {
	const day = anchor?.earliest ?? anchor?.latest;
	return day ? Number(day.slice(0, 4)) : undefined;
};

/**
 * The year that puts a date without one where its tense wants it: past, not after publication; future, not before;
 * else the year of publication unless a neighbouring one is much nearer.
 */
export function nearestYear(date: PartialDate, published: KnownDate, tense: Tense | undefined): number | undefined {
	const year = published.year;
	if (year === undefined) return undefined;
	const seen = boundsOf(publishedEdtf(published) as string) as ResolvedDate;
	const at = (candidate: number) => {
		const value = latticeValue(date, candidate);
		return value && (boundsOf(value.edtf) as { earliest: string; latest: string });
	};
	const there = [year - 1, year, year + 1].filter((candidate) => at(candidate) !== undefined);
	const latest = seen.latest as string;
	const earliest = seen.earliest as string;
	if (tense === "past") return there.findLast((candidate) => (at(candidate)?.earliest ?? "9") <= latest);
	if (tense === "future") return there.find((candidate) => (at(candidate)?.latest ?? "0") >= earliest);
	const agreeing = date.weekday === undefined ? [] : there.filter((candidate) => weekdayIs(date, candidate));
	if (agreeing.length === 1) return agreeing[0];
	const distance = (candidate: number) => {
		const days = at(candidate);
		return days ? gap(days.earliest, days.latest, earliest, latest) : Number.POSITIVE_INFINITY;
	};
	if (!there.includes(year)) return there[0];
	const nearer = there.find((candidate) => distance(candidate) < NEAR && distance(year) > FAR);
	return nearer ?? year;
}

function weekdayIs(date: PartialDate, year: number): boolean {
	if (date.month === undefined || date.day === undefined) return false;
	return weekdayOf({ year, month: date.month, day: date.day }) === date.weekday;
}

function gap(aFirst: string, aLast: string, bFirst: string, bLast: string): number {
	if (aLast < bFirst) return dayNumber(dayOf(bFirst)) - dayNumber(dayOf(aLast));
	return aFirst > bLast ? dayNumber(dayOf(aFirst)) - dayNumber(dayOf(bLast)) : 0;
}

/** The day of a `YYYY-MM-DD`. */
export function dayOf(iso: string): CalendarDay {
	const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
	return { year, month, day };
}

/** EDTF of a known date: `2021-08-05`, `2021-08`, `2021`, `XXXX-08-05`; undefined for nothing. */
export function publishedEdtf({ year, month, day }: KnownDate): string | undefined {
	const known = year === undefined ? {} : { year };
	if (month !== undefined) return day === undefined ? isoMonth({ ...known, month }) : isoDay({ ...known, month, day });
	return year === undefined ? undefined : String(year).padStart(4, "0");
}
