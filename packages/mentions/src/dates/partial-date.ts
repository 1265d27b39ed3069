export type Season = "spring" | "summer" | "autumn" | "winter";

/** «В начале», «в середине», «в конце». */
export type Modifier = "early" | "mid" | "late";

export type DateUnit =
	| "hour"
	| "day"
	| "week"
	| "month"
	| "quarter"
	| "half"
	| "season"
	| "year"
	| "decade"
	| "century";

/**
 * A step from another date: «вчера» is a day back, «в апреле будущего года» has the year one ahead.
 * Finer fields of the same date (month, day, weekday, season) stand within the unit reached.
 */
export interface Relative {
	readonly unit: DateUnit;
	/** Whole units; negative is back in time. */
	readonly offset: number;
	/** `publication`: the page's date; `event`: the date the text has just spoken of («в тот же день»). */
	readonly anchor: "publication" | "event";
}

/** «Пять лет», «трёхдневный», «два-три года», «бессрочный». */
export interface Duration {
	readonly unit: DateUnit;
	/** Absent for «несколько лет», «многие годы». */
	readonly count?: number;
	/** Upper count of «два-три года». */
	readonly max?: number;
	/** «Бессрочный»: without an end. */
	readonly endless?: true;
	/** «Сроком на», «рассчитан на»: said to be the life of a paper or an event, not just a length of time. */
	readonly term?: true;
}

/** Which side of the date is meant: «с» `from`, «до» `until`, «к» `by`, «после» `after`, «около» `about`. */
export type Bound = "from" | "until" | "by" | "after" | "about";

export interface DateRange {
	readonly start: PartialDate;
	readonly end: PartialDate;
}

/**
 * What the words alone say of a date, coarse to fine; what they leave open is absent. Plain JSON.
 * {@link resolveDate} turns it into a calendar value.
 */
export interface PartialDate {
	/** 21 for «XXI век». */
	readonly century?: number;
	/** First year of the ten, 2010; below 100 where the text has two digits: 90 for «90-е». */
	readonly decade?: number;
	readonly year?: number;
	/** Two digits of a year: 21 in «06.08.21». */
	readonly shortYear?: number;
	readonly half?: 1 | 2;
	readonly quarter?: 1 | 2 | 3 | 4;
	readonly season?: Season;
	/** January is 1. */
	readonly month?: number;
	/** Ten days of a month: «первая декада октября» is 1. */
	readonly third?: 1 | 2 | 3;
	readonly day?: number;
	/** Monday is 1. */
	readonly weekday?: number;
	/** «На второй день форума» is 2, «в последний день» -1: counted within what the text has just spoken of. */
	readonly nthDay?: number;
	readonly modifier?: Modifier;
	readonly relative?: Relative;
	readonly range?: DateRange;
	readonly bound?: Bound;
	readonly duration?: Duration;
	/** The year or month stands once for several members: «2017 и 2018 гг.». */
	readonly coordinated?: true;
	/** «Ежегодно», «каждый апрель»: a habit, no one date. */
	readonly recurring?: true;
	/** «Недавно», «в последние годы»: no calendar value can be given. */
	readonly vague?: true;
	/** «15-летие побратимства»: so many years after the thing itself; an inference, to be flagged. */
	readonly anniversary?: number;
}
