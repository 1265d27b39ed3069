import type { Bound, PartialDate } from "../partial-date.js";
import type { Found } from "../pattern.js";
import type { DateRule } from "../rule.js";

/** A date with one side: «до 2030 года», «с 1998 года», «к ноябрю». */
export const boundRules: readonly DateRule[] = [
	{
		name: "date/from",
		patterns: ["<from> {date}", "[ <from> {date:bare} ] <after-bare>", "начиная с {date}"],
		value: ({ date, bare }) => bounded("from", date, bare),
		examples: [
			["с 2008 года", { year: 2008, bound: "from" }],
			["с 15 октября", { day: 15, month: 10, bound: "from" }],
			[
				"с начала этого года",
				{ relative: { unit: "year", offset: 0, anchor: "publication" }, modifier: "early", bound: "from" },
			],
		],
		never: ["с 2019 годом", "с 8 российскими регионами"],
	},
	{
		name: "date/until",
		patterns: [
			"до {date} включительно?",
			"[ до {date:bare} ] <after-bare>",
			"вплоть [ до {date} ]",
			"по {date} включительно",
		],
		value: ({ date, bare }) => bounded("until", date, bare),
		examples: [
			["до 2030 года", { year: 2030, bound: "until" }],
			["до конца 2027 года", { year: 2027, modifier: "late", bound: "until" }],
			["до 31 декабря 2021 года", { day: 31, month: 12, year: 2021, bound: "until" }],
			["до 1 августа", { day: 1, month: 8, bound: "until" }],
			["до воскресенья включительно", { weekday: 7, bound: "until" }],
		],
		never: ["до 2000 рублей", "до 2000 слушателей", "до 5 участников"],
	},
	{
		name: "date/by",
		patterns: ["к|ко {date}", "[ к {date:bare} ] <after-bare>", "не позднее|позже {date}"],
		value: ({ date, bare }) => bounded("by", date, bare),
		examples: [
			["не позднее 20 августа", { day: 20, month: 8, bound: "by" }],
			["к 2030 году", { year: 2030, bound: "by" }],
			["к ноябрю", { month: 11, bound: "by" }],
		],
		never: ["к 8 партнёрам", "к 2000 участников"],
	},
	{
		name: "date/after",
		patterns: ["после {date}", "[ после {date:bare} ] <after-bare>"],
		value: ({ date, bare }) => bounded("after", date, bare),
		examples: [
			["после 15 августа", { day: 15, month: 8, bound: "after" }],
			["после 2014-го", { year: 2014, bound: "after" }],
			["после 2014 года", { year: 2014, bound: "after" }],
		],
		never: ["после 2000 участников", "после 5 встреч"],
	},
	{
		name: "date/about",
		patterns: ["около|примерно в? {date}"],
		value: ({ date }) => (date?.date?.year === undefined ? undefined : bounded("about", date, undefined)),
		examples: [
			["примерно в 1995 году", { year: 1995, bound: "about" }],
			["около 1900 года", { year: 1900, bound: "about" }],
			["около 2010 года", { year: 2010, bound: "about" }],
		],
		never: ["около 1500 гостей", "около 2010 человек"],
	},
];

/** A year in digits alone needs its company: «до 2000 участников». */
function bounded(bound: Bound, any: Found | undefined, bare: Found | undefined): PartialDate | undefined {
	const found = bare ?? (any?.bare ? undefined : any);
	const date = found?.date;
	if (
		!found ||
		!date ||
		date.range ||
		date.duration ||
		date.vague ||
		date.recurring ||
		date.anniversary ||
		date.nthDay ||
		date.bound ||
		found.last === "годом"
	)
		return undefined;
	return { ...date, bound };
}
