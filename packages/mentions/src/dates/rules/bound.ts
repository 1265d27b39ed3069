import type { Bound, PartialDate } from "../partial-date.js";
import type { Found } from "../pattern.js";
import type { DateRule } from "../rule.js";

/** A date with one side: «до 2030 года», «с 1998 года», «к ноябрю». */
export const boundRules: readonly DateRule[] = [
	{
		name: "date/moved-from",
		patterns: ["!ночь [ <from> {date} ] на {date:to}", "[ <from> {date} ] на {day} -"],
		value: ({ date, to }) => (date?.bare || to?.date?.duration || to?.date?.vague ? undefined : unbounded(date)),
		examples: [
			["переносятся [с мая] на 12–15 июня", { month: 5 }],
			["перенесли [с 5 октября] на 9 октября", { day: 5, month: 10 }],
			["сдвинули [с осени] на весну", { season: "autumn" }],
		],
		never: ["работает с мая на заводе", "с 2015 года на три года"],
	},
	{
		name: "date/from",
		patterns: ["<from> {date}", "[ <from> {date:bare} ] <after-bare>", "начиная с {date}", "не раньше|ранее {date}"],
		value: ({ date, bare }) => bounded("from", date, bare),
		examples: [
			["не раньше осени", { season: "autumn", bound: "from" }],
			["с 2008 года", { year: 2008, bound: "from" }],
			["с 15 октября", { day: 15, month: 10, bound: "from" }],
			[
				"с начала этого года",
				{ relative: { unit: "year", offset: 0, anchor: "publication" }, modifier: "early", bound: "from" },
			],
		],
		never: ["с 2019 годом", "с январём", "с 8 российскими регионами"],
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

/** «С 2019 годом», «с январём» compare, they begin nothing. */
const instrumental = /^\p{L}{2,}[ео]м$/u;

/** «Перенесли с мая на июнь» names two dates and no beginning. */
function unbounded(found: Found | undefined): PartialDate | undefined {
	return bounded("from", found, undefined) && found?.date;
}

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
		instrumental.test(found.last ?? "")
	)
		return undefined;
	return { ...date, bound };
}
