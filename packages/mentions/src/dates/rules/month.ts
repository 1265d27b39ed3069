import { type DateRule, partial } from "../rule.js";
import { step, yearOf } from "./values.js";

/** What a month or weekday is only a part of the name of: «воскресная школа». */
const NAMED =
	"школа|школы|школе|школу|школой|школах|революция|революции|революцию|революцией|проповедь|проповеди|восстание|восстания|восстании";

export const monthRules: readonly DateRule[] = [
	{
		name: "date/month-year",
		patterns: ["{month} <year-tail>", "{month} , {year}", "{mon:month} ~.? {year} <g>?"],
		value: (found) => partial({ month: found["month"]?.month, ...yearOf(found) }),
		examples: [
			["октябре 2018 г.", { month: 10, year: 2018 }],
			["май, 2019 года", { month: 5, year: 2019 }],
			["июнь, 2019", { month: 6, year: 2019 }],
			["октябре 2019-го", { month: 10, year: 2019 }],
			["сентябре прошлого года", { month: 9, relative: { unit: "year", offset: -1, anchor: "publication" } }],
			["апреле того же года", { month: 4, relative: { unit: "year", offset: 0, anchor: "event" } }],
			["окт. 2019", { month: 10, year: 2019 }],
		],
		never: ["Марта 45 лет", "майских 2000 рублей"],
	},
	{
		name: "date/shifted-month",
		patterns: ["{shift} {month}"],
		value: ({ shift, month }) => partial({ month: month?.month, relative: step("month", shift?.offset ?? 0) }),
		examples: [
			["этом мае", { month: 5, relative: { unit: "month", offset: 0, anchor: "publication" } }],
			["следующем январе", { month: 1, relative: { unit: "month", offset: 1, anchor: "publication" } }],
			["прошлом сентябре", { month: 9, relative: { unit: "month", offset: -1, anchor: "publication" } }],
		],
		never: ["прошлом совещании", "этот маршрут"],
	},
	{
		name: "date/coordinated-month",
		patterns: ["[ {month} ] ,|и|или {month:other} <year-tail>"],
		value: (found) => partial({ month: found["month"]?.month, ...yearOf(found), coordinated: true }),
		examples: [
			[
				"в [ноябре] или декабре этого года",
				{ month: 11, relative: { unit: "year", offset: 0, anchor: "publication" }, coordinated: true },
			],
			["в [июле] и августе 2019 года", { month: 7, year: 2019, coordinated: true }],
			["на [март], апрель 2020 г.", { month: 3, year: 2020, coordinated: true }],
		],
		never: ["в мае и июне", "март и весна"],
	},
	{
		name: "date/month",
		patterns: [
			"в|во|на|за|от|весь [ {month} ]",
			"\\( [ {month} ] \\)",
			"^ -|•|*|· [ {month} ] -|:|.|,",
			"^ [ {month} ] -|:|.|,",
			", [ {month} ] \\)|;",
			": [ {month} ] <after-bare>",
			"^ [ {month} ] $",
		],
		value: ({ month }) => partial({ month: month?.month }),
		examples: [
			["в [октябре]", { month: 10 }],
			["на [январь]", { month: 1 }],
			["за [октябрь]", { month: 10 }],
			["– [май]: визит делегации", { month: 5 }],
			["ярмарка (Псков, [август])", { month: 8 }],
		],
		never: ["Марта выступила", "в маршруте"],
	},
	{
		name: "date/days-of-month",
		patterns: [
			"первых|последних@which числах|числа {month} <year-tail>?",
			"первые|последние@which числа {month} <year-tail>?",
			"{tens|nth:tens} числа|числах|чисел|числам {month} <year-tail>?",
		],
		value: (found) => {
			const { which, tens } = found;
			if (tens && tens.number !== 20 && tens.number !== 10) return undefined;
			const modifier = tens?.number === 10 ? "mid" : which?.norm.startsWith("перв") ? "early" : "late";
			return partial({ month: found["month"]?.month, modifier, ...yearOf(found) });
		},
		examples: [
			["последних числах мая", { month: 5, modifier: "late" }],
			["первых числах октября 2020 года", { month: 10, year: 2020, modifier: "early" }],
			["первые числа июня", { month: 6, modifier: "early" }],
			["20-х числах мая", { month: 5, modifier: "late" }],
			["на [20-е числа января]", { month: 1, modifier: "late" }],
		],
		never: ["последних встречах", "последних числах отчёта"],
	},
	{
		name: "date/short-month-range",
		patterns: ["{mon|month:first} ~.? - {mon:last} ~.? <year-tail>?"],
		value: (found) => {
			const [first = 13, last = 0] = [found["first"]?.month, found["last"]?.month];
			const year = yearOf(found);
			return first < last ? { range: { start: { month: first, ...year }, end: { month: last, ...year } } } : undefined;
		},
		examples: [
			["янв–апр", { range: { start: { month: 1 }, end: { month: 4 } } }],
			["янв.–сент. 2023 г.", { range: { start: { month: 1, year: 2023 }, end: { month: 9, year: 2023 } } }],
			["июн - авг 2020", { range: { start: { month: 6, year: 2020 }, end: { month: 8, year: 2020 } } }],
		],
		never: ["апр–янв", "сен-мар"],
	},
	{
		name: "date/bare-month",
		patterns: ["{month}"],
		weak: true,
		value: ({ month }) => (month?.title ? undefined : partial({ month: month?.month })),
		examples: [],
		never: [],
	},
	{
		name: "date/monthly",
		patterns: [`{monthly} !{monthly} !${NAMED}`],
		value: ({ monthly }) =>
			monthly?.title ? undefined : partial({ month: monthly?.month, weekday: monthly?.weekday }),
		examples: [
			["[сентябрьской] встрече", { month: 9 }],
			["[Февральские] переговоры", { month: 2 }],
			["[субботней] ярмарке", { weekday: 6 }],
		],
		never: ["в Октябрьском районе", "на встрече", "сентябрь", "воскресную школу", "Февральская революция"],
	},
];
