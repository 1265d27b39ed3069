/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; without a year February has 29, for some year has them. */
export function daysInMonth(month: number, year?: number): number {
	if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
	return monthLengths[month - 1] ?? 0;
}

export function isCalendarDay(month: number, day: number, year?: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** Days since 1970-01-01, counted without any clock (Hinnant's days-from-civil). */
export function dayNumber({ year, month, day }: CalendarDay): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** The day with that number of days since 1970-01-01. */
export function dayOfNumber(number: number): CalendarDay {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
	};
}

export function addDays(from: CalendarDay, days: number): CalendarDay {
	return dayOfNumber(dayNumber(from) + days);
}

/** Month arithmetic; a day the month reached does not have becomes its last: 31 January and a month is 28 February. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
	const index = from.year * 12 + from.month - 1 + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return { year, month, day: Math.min(from.day, daysInMonth(month, year)) };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: CalendarDay): number {
	const index = (dayNumber(day) + 3) % 7;
	return (index < 0 ? index + 7 : index) + 1;
}

/** Monday of the week the day is in. */
export function weekStart(day: CalendarDay): CalendarDay {
	return addDays(day, 1 - weekdayOf(day));
}

/** Number of the ISO 8601 week and the year it belongs to: 2021-01-03 is in week 53 of 2020. */
export function isoWeek(day: CalendarDay): { readonly year: number; readonly week: number } {
	const thursday = addDays(weekStart(day), 3);
	const first = weekStart({ year: thursday.year, month: 1, day: 4 });
	return { year: thursday.year, week: (dayNumber(weekStart(day)) - dayNumber(first)) / 7 + 1 };
}

export function compareDays(a: CalendarDay, b: CalendarDay): number {
	return a.year - b.year || a.month - b.month || a.day - b.day;
}

const digits = (value: number, length: number) => String(value).padStart(length, "0");

/** `2021-08-05`, or `XXXX-08-05` without a year. */
export function isoDay(day: { readonly year?: number; readonly month: number; readonly day: number }): string {
	return `${isoMonth(day)}-${digits(day.day, 2)}`;
}

/** `2021-08`, or `XXXX-08` without a year. */
export function isoMonth(date: { readonly year?: number; readonly month: number }): string {
	return `${date.year === undefined ? "XXXX" : digits(date.year, 4)}-${digits(date.month, 2)}`;
}
