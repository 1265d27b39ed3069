import type { Declension } from "./forms.js";

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

/** «Пятничный», «субботний», «воскресный». */
export const weekdayAdjectives: readonly (readonly [weekday: number, stem: string, declension: Declension])[] = [
	[5, "пятничн", "hard"],
	[6, "субботн", "soft"],
	[7, "воскресн", "hard"],
];

/** «06.05, пт»: the short names calendars print. */
export const weekdayAbbreviations: readonly string[] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
