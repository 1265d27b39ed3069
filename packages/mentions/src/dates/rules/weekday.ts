import { type DateRule, partial } from "../rule.js";
import { step } from "./values.js";

export const weekdayRules: readonly DateRule[] = [
	{
		name: "date/weekday",
		patterns: ["в|во|на [ {weekday} ] !обитания", "утром|днем|вечером|ночью|утра|вечера [ {weekday} ]"],
		value: ({ weekday }) =>
			weekday && weekday.norm.length > 2 && weekday.norm !== "среде"
				? partial({ weekday: weekday.weekday })
				: undefined,
		examples: [
			["в [среду]", { weekday: 3 }],
			["во [вторник]", { weekday: 2 }],
			["на [четверг]", { weekday: 4 }],
			["вечером [пятницы]", { weekday: 5 }],
		],
		never: ["в окружающую среду", "в среде предпринимателей", "по понедельникам"],
	},
	{
		name: "date/shifted-weekday",
		patterns: ["{shift} {weekday}"],
		value: ({ shift, weekday }) =>
			weekday && weekday.norm.length > 2 && !/^сред(?:а|е|ы|ой)$/u.test(weekday.norm)
				? partial({ weekday: weekday.weekday, relative: step("week", shift?.offset ?? 0) })
				: undefined,
		examples: [
			["минувшую субботу", { weekday: 6, relative: { unit: "week", offset: -1, anchor: "publication" } }],
			["прошлый понедельник", { weekday: 1, relative: { unit: "week", offset: -1, anchor: "publication" } }],
			["ближайшую среду", { weekday: 3, relative: { unit: "week", offset: 1, anchor: "publication" } }],
		],
		never: ["ближайшая сфера", "нынешняя среда обитания"],
	},
	{
		name: "date/bare-weekday",
		patterns: ["{weekday}"],
		weak: true,
		value: ({ weekday }) => partial({ weekday: weekday?.weekday }),
		examples: [],
		never: [],
	},
];
