/** Case forms of the weekdays, Monday first. */
export const weekdays: readonly string[] = [
	"понедельник _ а у ом е",
	"вторник _ а у ом е",
	"сред а ы е у ой",
	"четверг _ а у ом е",
	"пятниц а ы е у ей",
	"суббот а ы е у ой",
	"воскресень е я ю ем и",
];

/** «06.05, пт»: the short names calendars print. */
export const weekdayAbbreviations: readonly string[] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
