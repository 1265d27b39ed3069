import { type DateRule, partial } from "../rule.js";

/** Dates of a chronicle, whose lines begin with the year. */
export const yearFirstRules: readonly DateRule[] = [
	{
		name: "date/year-first-day",
		patterns: ["^ {year} <g>? , {day} <a-month>"],
		value: ({ year, day, month }) => partial({ day: day?.number, month: month?.month, year: year?.number }) ?? null,
		examples: [
			["[2003, 18 октября]", { day: 18, month: 10, year: 2003 }],
			["[2015 год, 4 мая]", { day: 4, month: 5, year: 2015 }],
			["[2019 г., 30 окт.]", { day: 30, month: 10, year: 2019 }],
		],
		never: ["2003, 31 февраля", "2003, 18 человек", "зал на 2003, 18 рядов"],
	},
	{
		name: "date/year-first-days",
		patterns: ["^ {year} <g>? , {day:first} - {day:last} <a-month>"],
		value: ({ year, first, last, month }) => {
			const day = (number: number | undefined) => partial({ day: number, month: month?.month, year: year?.number });
			const [start, end] = [day(first?.number), day(last?.number)];
			return start && end && (first?.number ?? 0) < (last?.number ?? 0) ? { range: { start, end } } : undefined;
		},
		examples: [
			[
				"[2015, 4-5 сентября]",
				{ range: { start: { day: 4, month: 9, year: 2015 }, end: { day: 5, month: 9, year: 2015 } } },
			],
			[
				"[2018 г., 12–15 мая]",
				{ range: { start: { day: 12, month: 5, year: 2018 }, end: { day: 15, month: 5, year: 2018 } } },
			],
			[
				"[1998, 1-3 июня]",
				{ range: { start: { day: 1, month: 6, year: 1998 }, end: { day: 3, month: 6, year: 1998 } } },
			],
		],
		never: ["2015, 5-4 сентября", "2015, 4-5 человек"],
	},
	{
		name: "date/year-first-month",
		patterns: ["^ {year} <g>? , {month} !{day} !{year}"],
		value: ({ year, month }) => partial({ month: month?.month, year: year?.number }),
		examples: [
			["[2012, март]", { month: 3, year: 2012 }],
			["[2017 г., ноябрь]", { month: 11, year: 2017 }],
			["[1994, июнь]. Подписан договор.", { month: 6, year: 1994 }],
		],
		never: ["2012, мартовский", "2012 маршрутов.", "Всего 2010."],
	},
];
