import { boundsOf } from "./edtf.js";
import type { Modifier } from "./partial-date.js";

export type DatePrecision =
	| "day"
	| "month"
	| "quarter"
	| "half"
	| "season"
	| "year"
	| "decade"
	| "interval"
	| "bounded";

/** How a date was worked out; the codes of the record contract. */
export type DateResolution =
	| "explicit"
	| "year-from-publication"
	| "year-from-context"
	| "relative-to-publication"
	| "relative-to-event"
	| "inherited-from-event"
	| "coordination-scope"
	| "bounded-by-publication"
	| "bounded-by-context"
	| "unresolved-year";

/** A date of the record contract without its evidence. */
export interface ResolvedDate {
	/** EDTF: `2019-10`, `2018-07-09/2018-07-12`, `XXXX-11-12`, `../2023-10-20`. */
	readonly edtf: string;
	readonly precision: DatePrecision;
	readonly modifier?: Modifier;
	/** Closed calendar bounds `YYYY-MM-DD`; null where open or the year unknown. */
	readonly earliest: string | null;
	readonly latest: string | null;
	readonly resolution: DateResolution;
}

/** A date as far as known; also the page's own. */
export interface KnownDate {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

export type Tense = "past" | "present" | "future";

/** What surrounds a date and helps to place it. Nothing here is required. */
export interface DateContext {
	/** The page's date or the caller's. */
	readonly published?: KnownDate;
	/** The weekday of `published`, 1 for Monday, where its year is not known. */
	readonly weekday?: number;
	/** Tense of the clause the date stands in. */
	readonly tense?: Tense;
	/** Year in force from neighbouring dates or a heading; give it only where it governs: it goes before the page's year. */
	readonly contextYear?: number;
	/** The date the text has just spoken of: «в тот же день», «спустя год», «сроком на пять лет» count from it. */
	readonly anchor?: Pick<ResolvedDate, "edtf" | "precision" | "earliest" | "latest">;
}

/** A value before its bounds are computed. */
export type Draft = Pick<ResolvedDate, "edtf" | "precision" | "resolution"> & {
	readonly modifier?: Modifier | undefined;
};

/** Adds the calendar bounds; undefined when no calendar has such a date. */
export function finish({ edtf, precision, resolution, modifier }: Draft): ResolvedDate | undefined {
	const bounds = boundsOf(edtf);
	return bounds && { edtf, precision, ...(modifier === undefined ? {} : { modifier }), ...bounds, resolution };
}
