import type { DateRule } from "../rule.js";

/** Words about time that give no calendar value. */
export const vagueRules: readonly DateRule[] = [
	{
		name: "date/recurring",
		patterns: [
			"ежегодно|ежегодный|ежегодная|ежегодного|ежегодной|ежегодном|ежегодную|ежемесячно|еженедельно|ежедневно|ежеквартально",
			"каждый|каждую|каждые|каждое|каждого {unit|month|weekday|season}",
		],
		value: () => ({ recurring: true }),
		examples: [
			["ежегодно", { recurring: true }],
			["каждый апрель", { recurring: true }],
			["каждый год", { recurring: true }],
		],
		never: ["каждый участник", "годно"],
	},
	{
		name: "date/vague",
		patterns: [
			"недавно",
			"на [ днях ]",
			"в|за|на [ последние|ближайшие|последующие|предыдущие|минувшие|прошлые {num|count}? годы|месяцы|дни|недели|лет ]",
			"в [ настоящее|последнее|ближайшее|скорое время ]",
		],
		value: () => ({ vague: true }),
		examples: [
			["недавно", { vague: true }],
			["в [последние годы]", { vague: true }],
			["в [настоящее время]", { vague: true }],
		],
		never: ["последний день", "время года"],
	},
];
