import type { PartialDate } from "../partial-date.js";
import { type DateRule, partial } from "../rule.js";
import { EVENTS, oneOf, step } from "./values.js";

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
		name: "date/half-of-month",
		patterns: ["{ordinal:n} половина|половине|половину|половины {date}"],
		value: (found) => {
			const half = oneOf(found["n"]?.number, 1, 2);
			if (!half) return undefined;
			const modifier = half === 1 ? "early" : "late";
			const { date } = found["date"] ?? {};
			return date && isSpan(date) && isFiner(date) ? { ...date, modifier } : undefined;
		},
		examples: [
			["первой половине октября 2020 года", { month: 10, year: 2020, modifier: "early" }],
			["вторую половину ноября", { month: 11, modifier: "late" }],
			["второй половине 90-х годов", { decade: 90, modifier: "late" }],
		],
		never: ["вторую половину пути", "вторая половина встречи"],
	},
	{
		name: "date/weekday-and-day",
		patterns: [
			"{weekday} ,|-|\\(? {date} \\)?",
			"{weekday} \\( {date} \\)",
			"{shift} {weekday} ,? {date}",
			"{date} ,|\\(? {weekday} \\)?",
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
		never: ["завтра, 5 участников", "вчера и 3 гостя"],
	},
	{
		name: "date/counted-and-told",
		patterns: ["{date:counted} ,|- в|во? {date}", "{date:counted} \\( в|во? {date} \\)"],
		value: ({ counted, date }) =>
			isCounted(counted?.date) && date?.date?.year !== undefined && !date.date.relative ? date.date : undefined,
		examples: [
			["годом ранее, в октябре 2018 года", { month: 10, year: 2018 }],
			["два года спустя, 5 мая 2020 года", { day: 5, month: 5, year: 2020 }],
			["пять лет назад (в 2015 году)", { year: 2015 }],
		],
		never: ["годом ранее, в Пскове", "год спустя, 5 участников"],
	},
	{
		name: "date/day-of-event",
		patterns: [
			`[ {date} ,? накануне ] ${EVENTS}`,
			`[ {date} ,|\\( в|во {date:nth} ] ${EVENTS}`,
			"{dayword} , в|во {date:nth}",
		],
		value: ({ date, nth, dayword }) =>
			dayword && nth?.date?.nthDay !== undefined
				? { relative: step("day", dayword.offset ?? 0) }
				: date?.date?.day !== undefined &&
						date.date.relative === undefined &&
						(nth === undefined || nth.date?.nthDay !== undefined)
					? date.date
					: undefined,
		examples: [
			["[17 мая, накануне] заседания", { month: 5, day: 17 }],
			["[28 октября, во второй день] форума", { month: 10, day: 28 }],
			["[9 июня 2023 года, в последний день] визита", { year: 2023, month: 6, day: 9 }],
			["завтра, в заключительный день", { relative: { unit: "day", offset: 1, anchor: "publication" } }],
		],
		never: ["12–14 мая, накануне форума", "3 июня, во второй половине дня"],
	},
	{
		name: "date/restated-step",
		patterns: ["{date:step} ,|-? {date}", "{date:step} \\( {date} \\)"],
		value: ({ step: said, date }) =>
			said?.date?.relative &&
			Object.keys(said.date).length === 1 &&
			date?.date?.day !== undefined &&
			!date.date.relative
				? { ...date.date, relative: said.date.relative }
				: undefined,
		examples: [
			[
				"через месяц, 18 сентября",
				{ month: 9, day: 18, relative: { unit: "month", offset: 1, anchor: "publication" } },
			],
			["через неделю, 24 февраля", { month: 2, day: 24, relative: { unit: "week", offset: 1, anchor: "publication" } }],
			["в [том же году, 5 мая]", { month: 5, day: 5, relative: { unit: "year", offset: 0, anchor: "event" } }],
		],
		never: ["год назад, в мае", "через неделю, в пятницу"],
	},
	{
		name: "date/day-and-year",
		patterns: ["{date} ,? {date:year}"],
		value: ({ date, year }) =>
			(date?.date?.month !== undefined || date?.date?.season !== undefined) &&
			date.date.year === undefined &&
			date.date.relative === undefined &&
			isYearOnly(year?.date)
				? { ...date.date, ...year?.date }
				: undefined,
		examples: [
			["мае две тысячи десятого", { month: 5, year: 2010 }],
			["осенью сорок третьего", { season: "autumn", shortYear: 43 }],
			["9 мая тысяча девятьсот сорок пятого года", { day: 9, month: 5, year: 1945 }],
			["17 сентября две тысячи четвёртого", { day: 17, month: 9, year: 2004 }],
		],
		never: ["мая две тысячи человек", "5 мая, две тысячи гостей"],
	},
	{
		name: "date/during",
		patterns: ["в? течение {date}"],
		value: ({ date }) => (date?.date?.duration || date?.date?.range || date?.date?.bound ? undefined : date?.date),
		examples: [
			["течение этого года", { relative: { unit: "year", offset: 0, anchor: "publication" } }],
			["в течение мая", { month: 5 }],
			["в течение 2017 года", { year: 2017 }],
		],
		never: ["в течении реки", "течение Волги"],
	},
];

const isYearOnly = (date: PartialDate | undefined) =>
	(date?.year !== undefined || date?.shortYear !== undefined) && Object.keys(date).length === 1;

/** Halves of years are halves; of months and decades they are early or late. */
const isFiner = (date: PartialDate) =>
	date.month !== undefined || date.decade !== undefined || date.century !== undefined;

/** «Годом ранее», «два года назад»: so long before or after something. */
const isCounted = (date: PartialDate | undefined) =>
	date?.relative !== undefined && Math.abs(date.relative.offset) > 0 && Object.keys(date).length === 1;

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
