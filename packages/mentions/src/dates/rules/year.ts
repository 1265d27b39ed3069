import { type DateRule, partial } from "../rule.js";

const plausible = (first: number, last: number) => first < last && last - first < 120;

/** An ordinal in the masculine singular, as «год» wants it. */
const singular = /(?:[ыио]й|[ое]го|[ое]му|[ыи]м|[ое]м)$/u;

export const yearRules: readonly DateRule[] = [
	{
		name: "date/year",
		patterns: ["{year} <g>", "{num:year} году", "{shift} ,? {year} ,? {god}", "{shift} \\( {year} \\) {god}"],
		value: ({ year }) =>
			(year?.number ?? 0) >= 100 && (year?.number ?? 0) < 2200 ? partial({ year: year?.number }) : undefined,
		examples: [
			["2001 г.", { year: 2001 }],
			["2009 году", { year: 2009 }],
			["2010г.", { year: 2010 }],
			["1998 год", { year: 1998 }],
			["текущем 2021 году", { year: 2021 }],
			["нынешнем, 2021-м, году", { year: 2021 }],
			["текущего (2021) года", { year: 2021 }],
		],
		never: ["2001 человек", "20 годам", "2500 году"],
	},
	{
		name: "date/ordinal-year",
		patterns: ["{nth:year} <g>?"],
		value: ({ year }) => ((year?.number ?? 0) >= 1000 ? partial({ year: year?.number }) : undefined),
		examples: [
			["1996-му", { year: 1996 }],
			["2008-й", { year: 2008 }],
			["2015-го", { year: 2015 }],
		],
		never: ["5-го", "100-й поезд"],
	},
	{
		name: "date/coordinated-year",
		patterns: [
			"[ {year} <g>? ] ( ,|и|или|- {year:other} <g>? )* ,|и|или {year:last} <gg>",
			"{year:other} ,|и|или [ {year} <gg> ]",
			"{year:other} г|года|году .? ,|и|или [ {year} <gg> ]",
		],
		value: ({ year }) => partial({ year: year?.number, coordinated: true }),
		examples: [
			["в [2017] и 2018 гг.", { year: 2017, coordinated: true }],
			["2017 и [2018 гг.]", { year: 2018, coordinated: true }],
			["[2009], 2011 и 2014 годы", { year: 2009, coordinated: true }],
		],
		never: ["2017 и 2018 участников", "2000 и 3000 рублей"],
	},
	{
		name: "date/year-range",
		patterns: [
			"{year:first} - {year:last} <gg>",
			"{year:first} - {year:last} <g>",
			"{year:first} - {year:last} !{measure}",
			"{year:first} ~/ ~{year:last} <gg>?",
		],
		value: ({ first, last }) =>
			plausible(first?.number ?? 0, last?.number ?? 0)
				? partial({ range: { start: { year: first?.number as number }, end: { year: last?.number as number } } })
				: undefined,
		examples: [
			["2010-2013 годы", { range: { start: { year: 2010 }, end: { year: 2013 } } }],
			["2016- 2020 годы", { range: { start: { year: 2016 }, end: { year: 2020 } } }],
			["2018-2019 гг.", { range: { start: { year: 2018 }, end: { year: 2019 } } }],
			["2024–2026 г.г.", { range: { start: { year: 2024 }, end: { year: 2026 } } }],
		],
		never: ["2020-2010 годы", "1500-2000 метров", "тел. 2345-2010"],
	},
	{
		name: "date/year-range-short",
		patterns: [
			"{year:first} - {yy:last} <gg>",
			"{year:first} ~/ ~{yy:last} !{num}",
			"\\( [ {year:first} - {yy:last} ] \\)",
			"сезон|сезона|сезоне [ {year:first} - {yy:last} ]",
		],
		value: ({ first, last }) => {
			const start = first?.number ?? 0;
			const end = start - (start % 100) + (last?.number ?? 0);
			return plausible(start, end) ? partial({ range: { start: { year: start }, end: { year: end } } }) : undefined;
		},
		examples: [
			["2023/24", { range: { start: { year: 2023 }, end: { year: 2024 } } }],
			["2010–12 гг.", { range: { start: { year: 2010 }, end: { year: 2012 } } }],
			["в сезоне [2014-15]", { range: { start: { year: 2014 }, end: { year: 2015 } } }],
			["2019/20", { range: { start: { year: 2019 }, end: { year: 2020 } } }],
		],
		never: ["2012-10 гг.", "2012-15"],
	},
	{
		name: "date/year-after-preposition",
		patterns: [
			"в|во|на|за|от [ {year} ] <after-bare>",
			"в|во [ {year:recent} ] !{measure|unit|num|gg} !% !- !.",
			"р|род . [ {year} ] \\)|,",
			"\\(|,|; [ {year} ] \\)",
			"\\(|, [ {year} ] ,|;|:|-",
			'" , [ {year} ] ,|.|\\)',
		],
		value: ({ year, recent }) =>
			(recent?.number ?? 1900) < 1900 ? undefined : partial({ year: (year ?? recent)?.number }),
		examples: [
			["в [2021]", { year: 2021 }],
			["Цзянсу ([2001])", { year: 2001 }],
			["в [2008] работали", { year: 2008 }],
		],
		never: ["в 1200 матчах", "в 2000 метрах", "Gulf Air Cargo 2025", "до 1500 человек", "2004 экспоната"],
	},
	{
		name: "date/bare-year",
		patterns: ["{year} !{measure}"],
		weak: true,
		value: ({ year }) => partial({ year: year?.number }),
		examples: [],
		never: [],
	},
	{
		name: "date/year-in-words",
		patterns: ["две@new тысячи {ten}? {ordinal} {god}?", "тысяча девятьсот {ten}? {ordinal} {god}?"],
		value: ({ ten, ordinal, new: recent }) => {
			const small = (ten?.number ?? 0) + (ordinal?.number ?? 0);
			if (!singular.test(ordinal?.norm ?? "") || small >= 100) return undefined;
			return { year: (recent ? 2000 : 1900) + small };
		},
		examples: [
			["две тысячи четвёртого", { year: 2004 }],
			["две тысячи двадцать первом году", { year: 2021 }],
			["тысяча девятьсот девяносто шестого года", { year: 1996 }],
		],
		never: ["две тысячи участников", "две тысячи первых зрителей"],
	},
	{
		name: "date/short-year-in-words",
		patterns: ["в [ {ten} {ordinal} ] !{unit} !{century}", "{ten} {ordinal} {god}", "в [ {yy:digits} ] <after-bare>"],
		value: ({ ten, ordinal, god, digits }) => {
			if (digits)
				return /-м$/u.test(digits.norm) && (digits.number ?? 0) >= 40 ? { shortYear: digits.number ?? 0 } : undefined;
			const [tens = 0, ones = 10] = [ten?.number, ordinal?.number];
			if (ones > 9 || (tens < 40 && !god) || !singular.test(ordinal?.norm ?? "")) return undefined;
			return { shortYear: tens + ones };
		},
		examples: [
			["семьдесят восьмым годом", { shortYear: 78 }],
			["в [девяносто шестом]", { shortYear: 96 }],
			["в [96-м] с итальянцами", { shortYear: 96 }],
			["восемьдесят девятого года", { shortYear: 89 }],
		],
		never: ["в двадцать пятом павильоне", "девяносто шесть"],
	},
	{
		name: "date/bare-year-in-words",
		patterns: ["{ten} {ordinal}"],
		weak: true,
		value: ({ ten, ordinal }) => {
			const [tens = 0, ones = 10] = [ten?.number, ordinal?.number];
			return ones < 10 && tens >= 40 && /[ое]го$/u.test(ordinal?.norm ?? "") ? { shortYear: tens + ones } : undefined;
		},
		examples: [],
		never: [],
	},
];
