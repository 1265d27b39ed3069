import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	type CalendarDay,
	compareDays,
	dayNumber,
	dayOfNumber,
	daysInMonth,
	isCalendarDay,
	isLeapYear,
	isoDay,
	isoWeek,
	weekdayOf,
	weekStart,
} from "../src/dates/calendar.js";

const day = (iso: string): CalendarDay => {
	const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
	return { year, month, day: date };
};

describe("the calendar", () => {
	it.each([
		[2000, true],
		[1900, false],
		[2020, true],
		[2021, false],
		[2100, false],
		[2400, true],
	])("knows whether %i is a leap year: %s", (year, leap) => {
		expect(isLeapYear(year)).toBe(leap);
	});

	it.each([
		[2, 2020, 29],
		[2, 2021, 28],
		[2, undefined, 29],
		[4, 2021, 30],
		[12, 2021, 31],
		[13, 2021, 0],
	])("gives month %i of %s %i days", (month, year, days) => {
		expect(daysInMonth(month, year)).toBe(days);
	});

	it.each([
		["2021-08-05", 1, "2021-08-06"],
		["2020-02-28", 1, "2020-02-29"],
		["2021-02-28", 1, "2021-03-01"],
		["2020-12-31", 1, "2021-01-01"],
		["2021-01-01", -1, "2020-12-31"],
		["2021-01-01", 365, "2022-01-01"],
		["2000-03-01", -1, "2000-02-29"],
	])("%s and %i days is %s", (from, days, to) => {
		expect(isoDay(addDays(day(from), days))).toBe(to);
	});

	it.each([
		["2021-01-31", 1, "2021-02-28"],
		["2020-01-31", 1, "2020-02-29"],
		["2021-08-06", -8, "2020-12-06"],
		["2021-08-06", 5, "2022-01-06"],
		["2020-02-29", 12, "2021-02-28"],
		["2021-03-31", -1, "2021-02-28"],
	])("%s and %i months is %s", (from, months, to) => {
		expect(isoDay(addMonths(day(from), months))).toBe(to);
	});

	it.each([
		["1970-01-01", 4],
		["2021-08-06", 5],
		["2021-08-08", 7],
		["2021-08-09", 1],
		["2000-02-29", 2],
		["1900-01-01", 1],
	])("%s is weekday %i, Monday being 1", (iso, weekday) => {
		expect(weekdayOf(day(iso))).toBe(weekday);
	});

	it.each([
		["2021-01-03", 2020, 53, "2020-12-28"],
		["2021-01-04", 2021, 1, "2021-01-04"],
		["2018-12-31", 2019, 1, "2018-12-31"],
		["2016-01-01", 2015, 53, "2015-12-28"],
		["2021-08-06", 2021, 31, "2021-08-02"],
	])("%s is in the week of %i number %i, which begins on %s", (iso, year, week, monday) => {
		expect(isoWeek(day(iso))).toEqual({ year, week });
		expect(isoDay(weekStart(day(iso)))).toBe(monday);
	});

	const days = fc.integer({ min: -400_000, max: 400_000 });

	it("numbers days without gaps", () => {
		fc.assert(
			fc.property(days, (number) => {
				const date = dayOfNumber(number);
				expect(dayNumber(date)).toBe(number);
				expect(isCalendarDay(date.month, date.day, date.year)).toBe(true);
				expect(compareDays(date, dayOfNumber(number + 1))).toBeLessThan(0);
			}),
		);
	});

	it("agrees with the language's own calendar", () => {
		fc.assert(
			fc.property(days, (number) => {
				expect(isoDay(dayOfNumber(number))).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
				expect(weekdayOf(dayOfNumber(number)) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
			}),
		);
	});

	it("begins every week on a Monday not after the day", () => {
		fc.assert(
			fc.property(days, (number) => {
				const monday = weekStart(dayOfNumber(number));
				expect(weekdayOf(monday)).toBe(1);
				expect(number - dayNumber(monday)).toBeGreaterThanOrEqual(0);
				expect(number - dayNumber(monday)).toBeLessThan(7);
			}),
		);
	});
});
