import type { PartialDate } from "./partial-date.js";
import { resolveBound } from "./resolve-bound.js";
import { resolveDuration } from "./resolve-duration.js";
import { resolvePoint } from "./resolve-point.js";
import { resolveRange } from "./resolve-range.js";
import { type DateContext, type Draft, finish, type ResolvedDate } from "./resolved-date.js";

/**
 * The calendar value of a date: what its words say, filled from the context. A year comes from the text or from the
 * dates given, by the arithmetic the words ask for; else the value has `XXXX` and says `unresolved-year`. Undefined when
 * there is nothing to count from («вчера» without a page date) or nothing to count («недавно», «ежегодно»).
 */
export function resolveDate(date: PartialDate, context: DateContext = {}): ResolvedDate | undefined {
	const draft = draftOf(date, context);
	return draft && finish(draft);
}

function draftOf(date: PartialDate, context: DateContext): Draft | undefined {
	if (date.vague || (date.recurring && date.month === undefined)) return undefined;
	if (date.duration) return resolveDuration(date.duration, context);
	if (date.range) return resolveRange(date.range, context);
	return date.bound ? resolveBound(date.bound, date, context) : resolvePoint(date, context);
}

/** The date without its side: «с 2008 года» as the year 2008, for «побратимы с 2008 года». */
export function withoutBound({ bound: _, ...date }: PartialDate): PartialDate {
	return date;
}
