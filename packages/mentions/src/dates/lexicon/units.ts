import type { DateUnit } from "../partial-date.js";

export const units: readonly (readonly [unit: DateUnit, forms: string])[] = [
	["hour", "час часа часу часом часов часам часами"],
	["day", "день дня дню днем дне дни дней дням днями днях сутки суток суткам сутками сутках"],
	["week", "неделя недели неделе неделю неделей недель неделям неделями неделях"],
	["month", "месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес"],
	["year", "год года году годом годе годы годов годам годами годах лет"],
	["decade", "десятилетие десятилетия десятилетию десятилетием десятилетий десятилетиям десятилетиями десятилетиях"],
	["century", "столетие столетия столетию столетием столетий столетиям столетиях"],
];

/** Stems of the second parts of «трёхдневный», «пятилетний». */
export const lastingStems: readonly (readonly [unit: DateUnit, stem: string])[] = [
	["day", "дневн"],
	["day", "суточн"],
	["week", "недельн"],
	["month", "месячн"],
	["year", "летн"],
	["year", "годичн"],
];

export const quarterForms = "квартал _ а у ом е ы ов ах ам";
export const halfForms = "полугоди е я ю ем и й ях ям";
export const centuryForms = "век _ а у ом е и ов ах";
/** «Двадцатилетие»; «десятилетие» is a unit. */
export const anniversaryForms = "лети е я ю ем и";
