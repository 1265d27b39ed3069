import type { PartialDate } from "../partial-date.js";
import { type DateRule, partial } from "../rule.js";
import { daysAlone } from "./days-alone.js";
import { joinRange } from "./join-range.js";
import { step } from "./values.js";

const relativeDay = (offset: number): PartialDate => ({ relative: step("day", offset) });

/** Two days told one after the other: «завтра и послезавтра», «в субботу и воскресенье». */
function running(first: PartialDate, last: PartialDate): PartialDate | undefined {
	const plain = [first, last].every((date) => Object.keys(date).length === 1);
	const [a, b] = [first, last].map(({ relative, weekday }) =>
		relative?.unit === "day" && relative.anchor === "publication" ? relative.offset : weekday,
	);
	const alike = (first.weekday === undefined) === (last.weekday === undefined);
	return plain && alike && a !== undefined && b !== undefined && b - a === 1
		? { range: { start: first, end: last } }
		: undefined;
}

export const rangeRules: readonly DateRule[] = [
	{
		name: "date/day-range",
		patterns: [
			"{day|nth:first} - {date:last}",
			"<from> {day|nth:first} по|до {date:last}",
			"между {day|nth:first} и {date:last}",
			"{day|nth:first} ~. ~{mm} - {date:last}",
		],
		value: ({ first, last, mm }) =>
			last?.date?.day === undefined
				? undefined
				: joinRange({ day: first?.number ?? 0, ...partial({ month: mm?.number }) }, last.date),
		examples: [
			["2-4 июня", { range: { start: { day: 2, month: 6 }, end: { day: 4, month: 6 } } }],
			["с 9 по 12 июля", { range: { start: { day: 9, month: 7 }, end: { day: 12, month: 7 } } }],
			[
				"21-22 апреля 2011 года",
				{ range: { start: { day: 21, month: 4, year: 2011 }, end: { day: 22, month: 4, year: 2011 } } },
			],
			["передвинули с [20–21 сентября]", { range: { start: { day: 20, month: 9 }, end: { day: 21, month: 9 } } }],
			["25 - 27 сентября", { range: { start: { day: 25, month: 9 }, end: { day: 27, month: 9 } } }],
		],
		never: ["32-34 июня", "12-9 июля", "с 5 по 8 участников"],
	},
	{
		name: "date/night-between",
		patterns: ["ночь [ <from> {day|nth:first} на {date:last} ]"],
		value: ({ first, last }) =>
			last?.date?.day === undefined ? undefined : joinRange({ day: first?.number ?? 0 }, last.date),
		examples: [
			[
				"ночь [с 1 на 2 января 2020 года]",
				{ range: { start: { day: 1, month: 1, year: 2020 }, end: { day: 2, month: 1, year: 2020 } } },
			],
			["В ночь [со 2-го на 3-е ноября]", { range: { start: { day: 2, month: 11 }, end: { day: 3, month: 11 } } }],
			["в ночь [с 11 на 12 сентября]", { range: { start: { day: 11, month: 9 }, end: { day: 12, month: 9 } } }],
		],
		never: ["в ночь с пятницы", "перенесли с 25 на 26 июня"],
	},
	{
		name: "date/two-days",
		patterns: ["{day|nth|ordinal:first} и {date:last}"],
		value: ({ first, last }) =>
			last?.date?.day !== undefined && last.date.day - (first?.number ?? 0) === 1
				? joinRange({ day: first?.number ?? 0 }, last.date)
				: undefined,
		examples: [
			[
				"7 и 8 июня 2022 года",
				{ range: { start: { day: 7, month: 6, year: 2022 }, end: { day: 8, month: 6, year: 2022 } } },
			],
			["13-го и 14-го сентября", { range: { start: { day: 13, month: 9 }, end: { day: 14, month: 9 } } }],
			["Первого и второго июня", { range: { start: { day: 1, month: 6 }, end: { day: 2, month: 6 } } }],
			["17 и 18 мая", { range: { start: { day: 17, month: 5 }, end: { day: 18, month: 5 } } }],
		],
		never: ["5 и 12 июля", "17 и 18 участников"],
	},
	{
		name: "date/two-days-running",
		patterns: ["{date:first} и в|во? {date:last}"],
		value: ({ first, last }) => first?.date && last?.date && running(first.date, last.date),
		examples: [
			["завтра и послезавтра", { range: { start: relativeDay(1), end: relativeDay(2) } }],
			["в [субботу и воскресенье]", { range: { start: { weekday: 6 }, end: { weekday: 7 } } }],
			["в [субботу и в воскресенье]", { range: { start: { weekday: 6 }, end: { weekday: 7 } } }],
		],
		never: ["вчера и завтра", "в субботу и в среду", "вчера и в субботу"],
	},
	{
		name: "date/month-and-days-range",
		patterns: ["{date:month} , <from> {nth|ordinal:first} по {nth|ordinal:last}"],
		value: ({ month, first, last }) =>
			month?.date?.month === undefined || month.date.day !== undefined || month.date.range !== undefined
				? undefined
				: daysAlone(first, last, month.date),
		examples: [
			[
				"в [сентябре, с двенадцатого по четырнадцатое]",
				{ range: { start: { day: 12, month: 9 }, end: { day: 14, month: 9 } } },
			],
			["[мае, с 3-го по 5-е]", { range: { start: { day: 3, month: 5 }, end: { day: 5, month: 5 } } }],
		],
		never: ["сентябре, с пятого по девятый класс", "2015 году, с 3-го по 5-е"],
	},
	{
		name: "date/three-days",
		patterns: ["{day|nth:first} , {day|nth:middle} и {date:last}"],
		value: ({ first, middle, last }) =>
			last?.date?.day !== undefined &&
			last.date.day - (middle?.number ?? 0) === 1 &&
			(middle?.number ?? 0) - (first?.number ?? 0) === 1
				? joinRange({ day: first?.number ?? 0 }, last.date)
				: undefined,
		examples: [
			["1, 2 и 3 октября", { range: { start: { day: 1, month: 10 }, end: { day: 3, month: 10 } } }],
			[
				"4, 5 и 6 мая 2019 г.",
				{ range: { start: { day: 4, month: 5, year: 2019 }, end: { day: 6, month: 5, year: 2019 } } },
			],
			["17, 18 и 19 мая", { range: { start: { day: 17, month: 5 }, end: { day: 19, month: 5 } } }],
		],
		never: ["1, 3 и 10 мая", "17, 18 и 19 участников"],
	},
	{
		name: "date/range",
		patterns: [
			"{date:first} - {date:last}",
			"<from> {date:first} по|до {date:last} <gg>?",
			"<from> {date:first} и по|до {date:last}",
			"между {date:first} и {date:last}",
			"от {date:first} до {date:last}",
		],
		value: ({ first, last }) => first?.date && last?.date && joinRange(first.date, last.date),
		examples: [
			["31 октября – 3 ноября", { range: { start: { day: 31, month: 10 }, end: { day: 3, month: 11 } } }],
			[
				"с сентября по декабрь 2020 года",
				{ range: { start: { month: 9, year: 2020 }, end: { month: 12, year: 2020 } } },
			],
			[
				"с 1 января 2026 г. по 31 декабря 2030 г.",
				{ range: { start: { day: 1, month: 1, year: 2026 }, end: { day: 31, month: 12, year: 2030 } } },
			],
			["с 2016 по 2020 год", { range: { start: { year: 2016 }, end: { year: 2020 } } }],
			[
				"25 декабря 2023 года - 7 января 2024 года",
				{ range: { start: { day: 25, month: 12, year: 2023 }, end: { day: 7, month: 1, year: 2024 } } },
			],
			["с 2003 по 2004 годы", { range: { start: { year: 2003 }, end: { year: 2004 } } }],
			["январь-март 2022 года", { range: { start: { month: 1, year: 2022 }, end: { month: 3, year: 2022 } } }],
		],
		never: ["с 2020 по 2010 год", "январь - 2 участника"],
	},
];
