import type { DateUnit, Modifier, Season } from "../partial-date.js";

/** What a word or number can be in a date rule; patterns name them in braces. One bit each. */
export const Class = {
	num: 1,
	/** 1–31, one or two digits. */
	day: 1 << 1,
	/** 01–12, two digits. */
	mm: 1 << 2,
	/** Four digits, 1000–2199. */
	year: 1 << 3,
	/** Two digits. */
	yy: 1 << 4,
	/** Number with an ordinal ending: «25-го», «2008-й». */
	nth: 1 << 5,
	/** Number with a plural ordinal ending: «1990-е», «90-х». */
	tens: 1 << 6,
	roman: 1 << 7,
	/** «два», «пяти». */
	count: 1 << 8,
	/** «первый», «третьего». */
	ordinal: 1 << 9,
	/** «двадцать» before a unit ordinal. */
	ten: 1 << 10,
	month: 1 << 11,
	/** «окт», only beside a number. */
	mon: 1 << 12,
	/** «сентябрьский», «субботний». */
	monthly: 1 << 13,
	weekday: 1 << 14,
	season: 1 << 15,
	seasonal: 1 << 16,
	/** «год», «г», any case of the singular. */
	god: 1 << 17,
	/** «годы», «гг». */
	gg: 1 << 18,
	unit: 1 << 19,
	/** «прошлый», «этот», «будущий». */
	shift: 1 << 20,
	/** «вчера», «сегодня». */
	dayword: 1 << 21,
	/** «начало», «середина», «конец». */
	part: 1 << 22,
	quarter: 1 << 23,
	half: 1 << 24,
	century: 1 << 25,
	/** «несколько», «много». */
	several: 1 << 26,
	/** «около», «более», «почти». */
	approx: 1 << 27,
	/** «девяностые». */
	decadeword: 1 << 28,
	/** «трёхдневный», «15-летний». */
	lasting: 1 << 29,
	/** Something an earlier layer has read. */
	date: 1 << 30,
	/** «метров», «рублей»: the number before it counts, it is no year. */
	measure: 1 << 31,
} as const;

export type ClassName = keyof typeof Class;

/** One entry of the lexicon: what the form may be and what it stands for. */
export interface Word {
	readonly classes: number;
	readonly number?: number;
	readonly month?: number;
	readonly weekday?: number;
	readonly season?: Season;
	readonly modifier?: Modifier;
	readonly unit?: DateUnit;
	/** Steps of «прошлый» -1, «этот» 0, «будущий» 1; of «вчера» -1 day. */
	readonly offset?: number;
	/** «Тот же», «следующий день»: counted from what the text has just spoken of. */
	readonly anaphoric?: true;
}
