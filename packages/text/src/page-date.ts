import { MONTHS } from "./data/months.js";
import type { PageDate } from "./document.js";

const MONTH = `(${MONTHS.join("|")})\\p{L}*`;
const YEAR = "(\\d{4}|\\d{2}(?!\\d|[.:]\\d))(?:\\s*(?:г(?![\\p{L}])\\.?|год[ау]?(?![\\p{L}])))?";

interface Form {
	readonly pattern: RegExp;
	/** Which groups hold year, month and day; 0 for none. */
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const form = (pattern: string, year: number, month: number, day: number): Form => ({
	pattern: new RegExp(`(?<!\\d|\\d[.,:/]|\\d\\s?[–—-]\\s?|№\\s?)${pattern}(?!\\d)`, "iu"),
	year,
	month,
	day,
});

/** `2016-02-24`, `20.10.2023`, `06.08.21`, «7 мар. 2020», «Август 3, 2021», «05 АПР 2016» over three lines, «5 мая», «март 2019». */
const FORMS: readonly Form[] = [
	form("(\\d{4})[-./](\\d{2})[-./](\\d{2})", 1, 2, 3),
	form(`(\\d{1,2})[./](\\d{1,2})[./]${YEAR}`, 3, 2, 1),
	form("(\\d{1,2})-(\\d{2})-(\\d{4})", 3, 2, 1),
	form(`(\\d{1,2})\\s+${MONTH}[.,]*\\s+${YEAR}`, 3, 2, 1),
	form(`${MONTH}\\s+(\\d{1,2}),\\s+(\\d{4})`, 3, 1, 2),
	form(`(\\d{1,2})\\s+${MONTH}`, 0, 2, 1),
	form(`(?<!\\p{L}|\\d\\s)${MONTH},?\\s+(\\d{4})(?:\\s*(?:г(?![\\p{L}])\\.?|год[ау]?(?![\\p{L}])))?`, 2, 1, 0),
];

/** A line whose date is of the day of reading, not of writing: a clock, the weather, rates of exchange. */
export const OF_READING = /^(?:Сегодня|Today)(?!\p{L})|погод|°|курс\p{L}*\s+(?:валют|доллар|ЦБ)/iu;

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first date of `text.slice(start, end)`, the fullest form first. Impossible dates are none. */
export function findDate(text: string, start: number, end: number): PageDate | undefined {
	const line = text.slice(start, end);
	if (!/\d/u.test(line)) return undefined;
	for (const { pattern, ...groups } of FORMS) {
		const found = pattern.exec(line);
		if (found === null) continue;
		const month = monthOf(found[groups.month] as string);
		const day = groups.day === 0 ? undefined : Number(found[groups.day]);
		const year = groups.year === 0 ? undefined : fullYear(found[groups.year] as string);
		if (month === undefined || !isPossible(year, month, day)) continue;
		const from = start + found.index;
		const parts = { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) };
		return { start: from, end: from + found[0].trimEnd().length, ...parts };
	}
	return undefined;
}

const BEGINNINGS = MONTHS.map((month) => new RegExp(`^(?:${month})`, "iu"));

function monthOf(word: string): number | undefined {
	if (/^\d/u.test(word)) return Number(word);
	const at = BEGINNINGS.findIndex((month) => month.test(word));
	return at < 0 ? undefined : at + 1;
}

/** `21` is 2021, `98` is 1998. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length === 4) return year;
	return year < 70 ? 2000 + year : 1900 + year;
}

function isPossible(year: number | undefined, month: number, day: number | undefined): boolean {
	if (year !== undefined && (year < 1900 || year > 2100)) return false;
	const last = LAST_DAYS[month - 1];
	if (last === undefined || (day !== undefined && (day < 1 || day > last))) return false;
	const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
	return !(month === 2 && day === 29 && !leap);
}
