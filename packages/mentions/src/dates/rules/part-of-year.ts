import { type DateRule, partial } from "../rule.js";
import { oneOf, step, yearOf } from "./values.js";

/** Quarters, halves, seasons, thirds of a month. */
export const partOfYearRules: readonly DateRule[] = [
	{
		name: "date/quarter",
		patterns: ["<ordinal> {quarter} ~.? <year-tail>?", "<ordinal> кв ~.? <year-tail>"],
		value: (found) => {
			const quarter = oneOf(found["n"]?.number, 1, 2, 3, 4);
			return quarter && partial({ quarter, ...yearOf(found) });
		},
		examples: [
			["III квартал 2024 г.", { quarter: 3, year: 2024 }],
			["первом квартале 2022 года", { quarter: 1, year: 2022 }],
			["IV квартал", { quarter: 4 }],
			["2-м квартале этого года", { quarter: 2, relative: { unit: "year", offset: 0, anchor: "publication" } }],
		],
		never: ["15 квартал", "жилой квартал", "VII квартал"],
	},
	{
		name: "date/quarter-range",
		patterns: ["{roman|ordinal|nth|num:n} -|и {roman|ordinal|nth|num:m} {quarter} <year-tail>?"],
		value: (found) => {
			const [first, last] = [oneOf(found["n"]?.number, 1, 2, 3, 4), oneOf(found["m"]?.number, 1, 2, 3, 4)];
			if (!first || !last || first >= last) return undefined;
			const year = yearOf(found);
			return { range: { start: { quarter: first, ...year }, end: { quarter: last, ...year } } };
		},
		examples: [
			["I–II кварталы", { range: { start: { quarter: 1 }, end: { quarter: 2 } } }],
			[
				"первый и второй кварталы 2020 года",
				{ range: { start: { quarter: 1, year: 2020 }, end: { quarter: 2, year: 2020 } } },
			],
			["II–III кварталы 2024 г.", { range: { start: { quarter: 2, year: 2024 }, end: { quarter: 3, year: 2024 } } }],
		],
		never: ["IV–II кварталы", "5–6 кварталы"],
	},
	{
		name: "date/half-year",
		patterns: [
			"<ordinal> {half} <year-tail>?",
			"{ordinal:n} половин|половина|половине|половину|половины {year} <g>?",
			"{ordinal:n} половин|половина|половине|половину|половины ( <year-relative> | года@thisyear )",
		],
		value: (found) => {
			const half = oneOf(found["n"]?.number, 1, 2);
			return half && partial({ half, ...yearOf(found) });
		},
		examples: [
			["II полугодие 2020 г.", { half: 2, year: 2020 }],
			["второе полугодие", { half: 2 }],
			["1 полугодии 2023 года", { half: 1, year: 2023 }],
			["вторую половину 2020 года", { half: 2, year: 2020 }],
			["второй половине года", { half: 2, relative: { unit: "year", offset: 0, anchor: "publication" } }],
		],
		never: ["третье полугодие", "вторая половина матча"],
	},
	{
		name: "date/first-months",
		patterns: [
			"{approx}? {num|count:n} месяцев|месяца <year-tail>",
			"{approx}? {num|count:n} месяцев|месяца с@thisyear начала года",
		],
		value: (found) => {
			const last = found["n"]?.number ?? 0;
			if (!Number.isInteger(last) || last < 2 || last > 11) return undefined;
			const year = yearOf(found);
			return { range: { start: { month: 1, ...year }, end: { month: last, ...year } } };
		},
		examples: [
			["11 месяцев 2023 г.", { range: { start: { month: 1, year: 2023 }, end: { month: 11, year: 2023 } } }],
			[
				"пять месяцев этого года",
				{
					range: {
						start: { month: 1, relative: { unit: "year", offset: 0, anchor: "publication" } },
						end: { month: 5, relative: { unit: "year", offset: 0, anchor: "publication" } },
					},
				},
			],
			["девять месяцев 2020 года", { range: { start: { month: 1, year: 2020 }, end: { month: 9, year: 2020 } } }],
		],
		never: ["15 месяцев 2020 года", "девять месяцев спустя"],
	},
	{
		name: "date/season-year",
		patterns: ["{season} <year-tail>"],
		value: (found) => partial({ season: found["season"]?.season, ...yearOf(found) }),
		examples: [
			["летом 2015 года", { season: "summer", year: 2015 }],
			["весной будущего года", { season: "spring", relative: { unit: "year", offset: 1, anchor: "publication" } }],
			["осенью т.г.", { season: "autumn", relative: { unit: "year", offset: 0, anchor: "publication" } }],
		],
		never: ["лета 30 градусов", "весна в Гомеле"],
	},
	{
		name: "date/shifted-season",
		patterns: ["{shift} {season}"],
		value: ({ shift, season }) => partial({ season: season?.season, relative: step("season", shift?.offset ?? 0) }),
		examples: [
			["будущей зимой", { season: "winter", relative: { unit: "season", offset: 1, anchor: "publication" } }],
			["прошлой весной", { season: "spring", relative: { unit: "season", offset: -1, anchor: "publication" } }],
			["этим летом", { season: "summer", relative: { unit: "season", offset: 0, anchor: "publication" } }],
		],
		never: ["нынешним составом", "прошлой встречей"],
	},
	{
		name: "date/season",
		patterns: ["весной|летом|осенью|зимой@s", "на [ {season} ]"],
		value: ({ s, season }) => partial({ season: season?.season ?? seasonOf[s?.norm ?? ""] }),
		examples: [
			["зимой", { season: "winter" }],
			["осенью", { season: "autumn" }],
			["на [осень]", { season: "autumn" }],
		],
		never: ["«Весна в Гомеле»", "осенняя ярмарка"],
	},
	{
		name: "date/bare-season",
		patterns: ["{season}"],
		weak: true,
		value: ({ season }) => partial({ season: season?.season }),
		examples: [],
		never: [],
	},
	{
		name: "date/third-of-month",
		patterns: ["{ordinal|roman:n} декада|декаде|декаду|декады {month} <year-tail>?"],
		value: (found) => {
			const third = oneOf(found["n"]?.number, 1, 2, 3);
			return third && partial({ third, month: found["month"]?.month, ...yearOf(found) });
		},
		examples: [
			[
				"II декаде июля этого года",
				{ third: 2, month: 7, relative: { unit: "year", offset: 0, anchor: "publication" } },
			],
			["первую декаду октября", { third: 1, month: 10 }],
			["третьей декаде мая 2019 года", { third: 3, month: 5, year: 2019 }],
		],
		never: ["первая декада культуры", "пятую декаду мая"],
	},
];

const seasonOf: Readonly<Record<string, "spring" | "summer" | "autumn" | "winter">> = {
	весной: "spring",
	летом: "summer",
	осенью: "autumn",
	зимой: "winter",
};
