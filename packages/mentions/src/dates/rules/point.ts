import type { PartialDate } from "../partial-date.js";
import { type DateRule, partial } from "../rule.js";
import { oneOf, step, yearOf } from "./values.js";

/** What stands round one date: its part, its weekday, «вчера» before it. */
export const pointRules: readonly DateRule[] = [
	{
		name: "date/part-of",
		patterns: ["{part} {date}"],
		value: ({ part, date }) =>
			date?.date && isSpan(date.date) ? { ...date.date, modifier: part?.modifier ?? "late" } : undefined,
		examples: [
			["начале 2021 года", { year: 2021, modifier: "early" }],
			["середине марта", { month: 3, modifier: "mid" }],
			["конце прошлого года", { relative: { unit: "year", offset: -1, anchor: "publication" }, modifier: "late" }],
			["начале 2000-х годов", { decade: 2000, modifier: "early" }],
		],
		never: ["конце концов", "начало положено"],
	},
	{
		name: "date/part-of-this",
		patterns: ["{part} {unit:span} !{year}"],
		value: ({ part, span }) => {
			const name = span?.unit;
			if (name === undefined || name === "hour" || name === "day" || !genitives.has(span?.norm ?? "")) return undefined;
			return { relative: step(name, 0), modifier: part?.modifier ?? "late" };
		},
		examples: [
			["начала года", { relative: { unit: "year", offset: 0, anchor: "publication" }, modifier: "early" }],
			["конце месяца", { relative: { unit: "month", offset: 0, anchor: "publication" }, modifier: "late" }],
		],
		never: ["конец света", "начало дня"],
	},
	{
		name: "date/half-of-month",
		patterns: ["{ordinal:n} половина|половине|половину|половины {month} <year-tail>?"],
		value: (found) => {
			const half = oneOf(found["n"]?.number, 1, 2);
			return (
				half && partial({ month: found["month"]?.month, modifier: half === 1 ? "early" : "late", ...yearOf(found) })
			);
		},
		examples: [["вторую половину ноября", { month: 11, modifier: "late" }]],
		never: ["вторая половина встречи"],
	},
	{
		name: "date/weekday-and-day",
		patterns: [
			"{weekday} ,|-|\\(? {date} \\)?",
			"{weekday} \\( {date} \\)",
			"{shift} {weekday} ,? {date}",
			"{date} ,|\\( {weekday} \\)?",
		],
		value: ({ weekday, date }) =>
			date?.date?.day !== undefined && date.date.weekday === undefined
				? { ...date.date, ...partial({ weekday: weekday?.weekday }) }
				: undefined,
		examples: [
			["воскресенье, 31 августа", { month: 8, day: 31, weekday: 7 }],
			["Пятница, 7 сентября 2018", { year: 2018, month: 9, day: 7, weekday: 5 }],
			["среду 14 мая", { month: 5, day: 14, weekday: 3 }],
		],
		never: ["среду, 14 участников", "субботу в мае"],
	},
	{
		name: "date/restated",
		patterns: ["{dayword} ,|- {date}", "{dayword} \\( {date} \\)", "накануне@eve ,|- {date}", "{dayword} {date}"],
		value: ({ dayword, eve, date }) =>
			date?.date?.day !== undefined && date.date.relative === undefined
				? { ...date.date, relative: step("day", eve ? -1 : (dayword?.offset ?? 0)) }
				: undefined,
		examples: [
			["вчера, 3 июля", { month: 7, day: 3, relative: { unit: "day", offset: -1, anchor: "publication" } }],
			["сегодня, 8 апреля", { month: 4, day: 8, relative: { unit: "day", offset: 0, anchor: "publication" } }],
			[
				"Сегодня, 8 апреля 2021 года",
				{ year: 2021, month: 4, day: 8, relative: { unit: "day", offset: 0, anchor: "publication" } },
			],
		],
		never: ["вчера и 3 гостя"],
	},
];

/** A stretch that has a beginning and an end of its own. */
const isSpan = (date: PartialDate) =>
	date.day === undefined &&
	date.weekday === undefined &&
	date.range === undefined &&
	date.duration === undefined &&
	date.vague === undefined &&
	date.recurring === undefined &&
	date.relative?.unit !== "day" &&
	date.bound === undefined;

const genitives = new Set("года месяца недели квартала полугодия века столетия десятилетия".split(" "));
