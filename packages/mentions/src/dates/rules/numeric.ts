import { type DateRule, partial } from "../rule.js";

/** Full dates in digits. A day or month no calendar has is read and is no date. */
export const numericRules: readonly DateRule[] = [
	{
		name: "date/numeric-day-month-year",
		patterns: [
			"{day} ~. ~{num:month} ~. ~{year} <g>?",
			"{day} ~/ ~{mm:month} ~/ ~{year}",
			"{day} ~- ~{mm:month} ~- ~{year}",
		],
		value: ({ day, month, year }) => partial({ day: day?.number, month: month?.number, year: year?.number }) ?? null,
		examples: [
			["17.02.2021", { day: 17, month: 2, year: 2021 }],
			["11.09.2001 г.", { day: 11, month: 9, year: 2001 }],
			["8.06.2022", { day: 8, month: 6, year: 2022 }],
			["04/08/2020", { day: 4, month: 8, year: 2020 }],
		],
		never: ["31.02.2021", "версия 12.15.2020", "192.168.10.1"],
	},
	{
		name: "date/numeric-two-digit-year",
		patterns: ["{day} ~. ~{mm:month} ~. ~{yy} <g>?"],
		value: ({ day, month, yy }) => partial({ day: day?.number, month: month?.number, shortYear: yy?.number }) ?? null,
		examples: [
			["12.11.98", { day: 12, month: 11, shortYear: 98 }],
			["06.08.21", { day: 6, month: 8, shortYear: 21 }],
			["15.11.21 г.", { day: 15, month: 11, shortYear: 21 }],
		],
		never: ["10.13.21", "1.2.3", "п. 12.05.03.1"],
	},
	{
		name: "date/spaced-numeric",
		patterns: ["от|с|до [ {day} {mm:month} {year} <g>? ]"],
		value: ({ day, month, year }) => partial({ day: day?.number, month: month?.number, year: year?.number }),
		examples: [
			["письмо от [05 03 2019]", { day: 5, month: 3, year: 2019 }],
			["указание от [01 12 2014 г.]", { day: 1, month: 12, year: 2014 }],
			["приказ от [21 10 2016 года]", { day: 21, month: 10, year: 2016 }],
		],
		never: ["от 21 10 участников", "от 21 15 2016"],
	},
	{
		name: "date/iso",
		patterns: ["{year} ~- ~{mm:month} ~- ~{day}"],
		value: ({ day, month, year }) => partial({ day: day?.number, month: month?.number, year: year?.number }) ?? null,
		examples: [
			["2016-02-29", { day: 29, month: 2, year: 2016 }],
			["2024-02-11", { day: 11, month: 2, year: 2024 }],
			["2018-09-08", { day: 8, month: 9, year: 2018 }],
		],
		never: ["2024-02-31", "№ 2024-15-11"],
	},
	{
		name: "date/numeric-day-month",
		patterns: [
			"^ [ {day} ~. ~{mm:month} ~.? ] !{num|measure|unit} !%",
			"с|по|до|от|на|-|\\(|;|•|▪|▪️|●|·|* [ {day} ~. ~{mm:month} ] !. !{num|measure|unit} !%",
		],
		value: ({ day, month }) =>
			day?.norm.length === 2 ? partial({ day: day.number, month: month?.number }) : undefined,
		examples: [
			["выставка ([01.09]) в Харбине", { day: 1, month: 9 }],
			["[12.02.] подписан протокол", { day: 12, month: 2 }],
			["перенесли на [11.06]", { day: 11, month: 6 }],
		],
		never: ["вырос на 10.12 %", "в 16.00", "подешевел до 12.05 рублей"],
	},
];
