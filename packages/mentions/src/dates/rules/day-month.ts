import { type DateRule, partial } from "../rule.js";
import { yearOf } from "./values.js";

/** «25-го», «на 6-е»; «10-й» and «5-м» are somebody's number. A bare number stands before «числа». */
const dayEnding = /(?:-го|-е|^\d+)$/u;

export const dayMonthRules: readonly DateRule[] = [
	{
		name: "date/day-month-year",
		patterns: [
			"{day} ~.? <a-month> <year-tail>",
			"{day} {month|mon:month} ~.? {yy} $",
			"{day} {month|mon:month} {yy} г ~.?",
		],
		value: (found) => {
			const { day, month, yy } = found;
			return partial({ day: day?.number, month: month?.month, shortYear: yy?.number, ...yearOf(found) }) ?? null;
		},
		examples: [
			["12 мая 1998 г.", { day: 12, month: 5, year: 1998 }],
			["3 июня 2008 года", { day: 3, month: 6, year: 2008 }],
			["13 апр 2021", { day: 13, month: 4, year: 2021 }],
			["25 окт, 2024", { day: 25, month: 10, year: 2024 }],
			["30 марта прошлого года", { day: 30, month: 3, relative: { unit: "year", offset: -1, anchor: "publication" } }],
			["14 сентября с.г.", { day: 14, month: 9, relative: { unit: "year", offset: 0, anchor: "publication" } }],
			["[3 марта 17]", { day: 3, month: 3, shortYear: 17 }],
		],
		never: ["31 февраля 2021 года", "30 февраля", "дом 5, Марта Иванова"],
	},
	{
		name: "date/coordinated-day-month",
		patterns: ["[ {day} {month} ] ( ,|и|или {day:next} {month:other} )* ,|и|или {day:end} {month:last} <year-tail>"],
		value: (found) => {
			const { day, month, last } = found;
			if ((month?.month ?? 0) > (last?.month ?? 12)) return undefined;
			return partial({ day: day?.number, month: month?.month, ...yearOf(found), coordinated: true });
		},
		examples: [
			["[12 мая] и 3 июня 2015 г.", { day: 12, month: 5, year: 2015, coordinated: true }],
			["[5 марта], 2 апреля и 7 мая 2019 года", { day: 5, month: 3, year: 2019, coordinated: true }],
		],
		never: ["5 мая и 12 июня", "31 декабря и 2 января 2016 года"],
	},
	{
		name: "date/day-month",
		patterns: ["{day} <a-month>", "{nth:day} {month}"],
		value: ({ day, month }) => partial({ day: day?.number, month: month?.month }) ?? null,
		examples: [
			["12 ноября", { day: 12, month: 11 }],
			["17 июн", { day: 17, month: 6 }],
			["1июня", { day: 1, month: 6 }],
			["8 Марта", { day: 8, month: 3 }],
			["25-го мая", { day: 25, month: 5 }],
		],
		never: ["31 июня", "42 мая", "с 8 российскими регионами", "11 маршрутов"],
	},
	{
		name: "date/new-year",
		patterns: ["до|перед [ нового|новым года|годом ] !{num}"],
		value: () => ({ day: 31, month: 12 }),
		examples: [
			["подпишут перед [Новым годом]", { day: 31, month: 12 }],
			["перед [Новым годом]", { day: 31, month: 12 }],
			["встретятся перед [новым годом]", { day: 31, month: 12 }],
		],
		never: ["с Новым годом", "в новом году", "до нового соглашения"],
	},
	{
		name: "date/day-alone",
		patterns: ["{day|nth:day} числа", "[ {nth:day} ] <after-bare>", "[ {nth:day} ] у"],
		value: ({ day }) =>
			(day?.number ?? 99) <= 31 && dayEnding.test(day?.norm ?? "") ? partial({ day: day?.number }) : undefined,
		examples: [
			["25-го числа", { day: 25 }],
			["откроется раньше, [25-го], в ледовом дворце", { day: 25 }],
			["перенесли на [6-е]", { day: 6 }],
			["которую ждали [19-го], перенесли", { day: 19 }],
		],
		never: ["10-й участник", "на 40-е", "5-го созыва", "на 3-е место"],
	},
	{
		name: "date/coordinated-day",
		patterns: ["[ {day|nth:day} ] ( ,|и|или {day|nth:other} )* ,|и|или {day|nth:last} {month} <year-tail>?"],
		value: (found) => {
			const { day, month } = found;
			return partial({ day: day?.number, month: month?.month, ...yearOf(found), coordinated: true });
		},
		examples: [
			["[5] и 12 июля 2019 года", { day: 5, month: 7, year: 2019, coordinated: true }],
			["[1], 3 и 10 мая", { day: 1, month: 5, coordinated: true }],
			["[25-го] или 28-го мая", { day: 25, month: 5, coordinated: true }],
		],
		never: ["приехали 5 и 12 человек", "5 мая и 12 июня"],
	},
	{
		name: "date/day-in-words",
		patterns: ["{ten}? {ordinal} {month} <year-tail>?", "{ordinal} {month} ( {year} <g>? )?"],
		value: (found) => {
			const { ten, ordinal, month } = found;
			const day = (ten?.number ?? 0) + (ordinal?.number ?? 0);
			if (ten && (ordinal?.number ?? 0) > 9) return undefined;
			return partial({ day, month: month?.month, ...yearOf(found) }) ?? null;
		},
		examples: [
			["двадцать пятого мая", { day: 25, month: 5 }],
			["третьего июня", { day: 3, month: 6 }],
			["тридцать первого декабря 2019 года", { day: 31, month: 12, year: 2019 }],
			[
				"первого июля прошлого года",
				{ day: 1, month: 7, relative: { unit: "year", offset: -1, anchor: "publication" } },
			],
		],
		never: ["пятого участника", "тридцать первого июня", "третий маршрут"],
	},
];
