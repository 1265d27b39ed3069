import { isCalendarDay } from "./calendar.js";
import type { PartialDate } from "./partial-date.js";
import type { Captures } from "./pattern.js";

/** One way of writing a date. `undefined` from `value`: not mine. `null`: read, and it is no date («улица 8 Марта»). */
export interface DateRule {
	readonly name: `date/${string}`;
	/** See `parsePattern`. */
	readonly patterns: readonly string[];
	/** Useful only as a part of something longer: «май» in «май – июнь», «2016» in «2016–2020 годы». */
	readonly weak?: true;
	readonly value: (found: Captures) => PartialDate | null | undefined;
	/** Text and value; the mention covers the text, or what stands between square brackets. */
	readonly examples: readonly (readonly [text: string, date: PartialDate])[];
	/** Texts in which this rule finds nothing. */
	readonly never: readonly string[];
}

type Loose = { readonly [K in keyof PartialDate]?: PartialDate[K] | undefined };

/** A partial date of the fields that are there. Undefined when day, month and year make no day of the calendar. */
export function partial(fields: Loose): PartialDate | undefined {
	const found: { [name: string]: unknown } = {};
	for (const name in fields) if (fields[name as keyof Loose] !== undefined) found[name] = fields[name as keyof Loose];
	const date: PartialDate = found;
	if (date.day !== undefined && date.month !== undefined && !isCalendarDay(date.month, date.day, date.year))
		return undefined;
	return date;
}
