export {
	addDays,
	addMonths,
	type CalendarDay,
	compareDays,
	daysInMonth,
	isCalendarDay,
	isLeapYear,
	isoDay,
	isoMonth,
	isoWeek,
	weekdayOf,
	weekStart,
} from "./calendar.js";
export { boundsOf, compareEdtf, type DateBounds, edtfIntersects, isValidEdtf } from "./edtf.js";
export { findDates } from "./find-dates.js";
export { findNameYears, type NameYear } from "./name-years.js";
export type { Bound, DateRange, DateUnit, Duration, Modifier, PartialDate, Relative, Season } from "./partial-date.js";
export { resolveDate, withoutBound } from "./resolve-date.js";
export type { DateContext, DatePrecision, DateResolution, KnownDate, ResolvedDate, Tense } from "./resolved-date.js";
