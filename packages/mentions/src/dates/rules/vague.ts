import { type DateRule, partial } from "../rule.js";

const PLURALS = "годы|лет|месяцы|месяцев|недели|недель|дни|дней|годах|днях|месяцах|десятилетия|десятилетий|столетия";

/** Words about time that give no calendar value. */
export const vagueRules: readonly DateRule[] = [
	{
		name: "date/recurring",
		patterns: [
			"ежегодно|ежемесячно|еженедельно|ежеквартально",
			"каждый|каждую|каждые|каждое|каждого {unit|month|weekday|season}",
		],
		value: ({ unit }) => partial({ month: unit?.month, recurring: true }),
		examples: [
			["ежегодно", { recurring: true }],
			["каждый апрель", { month: 4, recurring: true }],
			["каждый год", { recurring: true }],
		],
		never: ["каждый участник", "годно", "ежегодный форум"],
	},
	{
		name: "date/vague",
		patterns: [
			"на [ днях ]",
			`последние|последних|ближайшие|ближайших|последующие|последующих|предыдущие|предыдущих|минувшие|предстоящие|предстоящих|прошедшие|долгие|многие|первые|разные {several}? ${PLURALS}`,
			"последний|последнюю|последнее неделю|месяц|год|десятилетие|столетие|квартал|сезон",
			"некоторое время назад",
			"{shift} сезон|сезона|сезоне|сезону",
			"{part} {shift}? сезона",
			"на|в|под [ рождество ]",
			"эти|в|на [ эти же? дни ]",
			"последние|последних {num|count} с лишним {unit}",
			"<more> {num|count} последних {unit}",
			"последний|последнюю месяц|год|неделю с небольшим",
		],
		value: () => ({ vague: true }),
		examples: [
			["на [днях]", { vague: true }],
			["в [последние годы]", { vague: true }],
			["за [последние несколько месяцев]", { vague: true }],
			["последний месяц", { vague: true }],
			["в [конце сезона]", { vague: true }],
			["на [Рождество]", { vague: true }],
			["в [эти дни]", { vague: true }],
		],
		never: ["последний день", "время года", "первые дипломы", "театральный сезон"],
	},
	{
		name: "date/bare-weekend",
		patterns: ["в|на|все [ выходные ]"],
		value: () => ({ range: { start: { weekday: 6 }, end: { weekday: 7 } } }),
		examples: [
			["пройдёт в [выходные]", { range: { start: { weekday: 6 }, end: { weekday: 7 } } }],
			["съехались на [выходные]", { range: { start: { weekday: 6 }, end: { weekday: 7 } } }],
			["в [выходные] открылась ярмарка", { range: { start: { weekday: 6 }, end: { weekday: 7 } } }],
		],
		never: ["выходные данные", "указать выходные сведения"],
	},
	{
		name: "date/weekend",
		patterns: ["{shift} выходные|выходных|выходным"],
		value: ({ shift }) => ({
			range: {
				start: { weekday: 6, relative: { unit: "week", offset: shift?.offset ?? 0, anchor: "publication" } },
				end: { weekday: 7, relative: { unit: "week", offset: shift?.offset ?? 0, anchor: "publication" } },
			},
		}),
		examples: [
			[
				"эти выходные",
				{
					range: {
						start: { weekday: 6, relative: { unit: "week", offset: 0, anchor: "publication" } },
						end: { weekday: 7, relative: { unit: "week", offset: 0, anchor: "publication" } },
					},
				},
			],
			[
				"ближайшие выходные",
				{
					range: {
						start: { weekday: 6, relative: { unit: "week", offset: 1, anchor: "publication" } },
						end: { weekday: 7, relative: { unit: "week", offset: 1, anchor: "publication" } },
					},
				},
			],
			[
				"минувшие выходные",
				{
					range: {
						start: { weekday: 6, relative: { unit: "week", offset: -1, anchor: "publication" } },
						end: { weekday: 7, relative: { unit: "week", offset: -1, anchor: "publication" } },
					},
				},
			],
		],
		never: ["выходные данные", "рабочие выходные"],
	},
];
