import type { PartialDate } from "../partial-date.js";
import type { Captures } from "../pattern.js";
import { type DateRule, partial } from "../rule.js";

/** Lengths of time: no date of their own, but a validity or a stay once its start is known. */
export const lengthRules: readonly DateRule[] = [
	{
		name: "date/term",
		patterns: [
			"сроком|срок|рассчитан|рассчитано|рассчитана|рассчитаны на {num|count:n} {unit}",
			"сроком|срок на {unit}",
			"на [ {num|count:n} {unit} ]",
			"на [ {unit} ] !назад",
		],
		value: (found) => lengthOf(found, true),
		examples: [
			["сроком на пять лет", { duration: { unit: "year", count: 5, term: true } }],
			["рассчитан на три года", { duration: { unit: "year", count: 3, term: true } }],
			["на [десять лет]", { duration: { unit: "year", count: 10, term: true } }],
			["сроком на год", { duration: { unit: "year", count: 1, term: true } }],
		],
		never: ["на пять гостей", "сроком на"],
	},
	{
		name: "date/endless",
		patterns: ["бессрочный|бессрочное|бессрочная|бессрочно|бессрочным|бессрочной|бессрочного"],
		value: () => ({ duration: { unit: "year", endless: true } }),
		examples: [["бессрочный", { duration: { unit: "year", endless: true } }]],
		never: ["срочный"],
	},
	{
		name: "date/length",
		patterns: [
			"{approx}? {num|count:n} -|или {num|count:m} {unit}",
			"{approx}? чем? {ten}? {num|count:n} {unit}",
			"полгода@halfyear|полугода@halfyear",
			"{several} {unit}",
		],
		value: (found) => lengthOf(found, false),
		examples: [
			["пять лет", { duration: { unit: "year", count: 5 } }],
			["более 20 лет", { duration: { unit: "year", count: 20 } }],
			["2-3 дня", { duration: { unit: "day", count: 2, max: 3 } }],
			["несколько месяцев", { duration: { unit: "month" } }],
		],
		never: ["5 участников", "несколько встреч", "2004 год"],
	},
	{
		name: "date/lasting",
		patterns: [
			"{lasting}",
			"{num:n} ~- ~дневный|дневная|дневное|дневного|дневной|дневному|дневным|дневном|дневную|дневные|дневных",
		],
		value: ({ lasting, n }) =>
			lasting
				? partial({ duration: { unit: lasting.unit ?? "day", count: lasting.number ?? 1 } })
				: { duration: { unit: "day", count: n?.number ?? 1 } },
		examples: [
			["трёхдневный", { duration: { unit: "day", count: 3 } }],
			["пятилетнее", { duration: { unit: "year", count: 5 } }],
			["3-дневный", { duration: { unit: "day", count: 3 } }],
		],
		never: ["ежедневный", "летний"],
	},
];

function lengthOf({ n, m, ten, unit, halfyear }: Captures, term: boolean): PartialDate | undefined {
	if (halfyear) return { duration: { unit: "month", count: 6 } };
	if (unit?.unit === undefined || unit.unit === "hour" || (n?.number ?? 0) > 999) return undefined;
	const count = (ten?.number ?? 0) + (n?.number ?? (term ? 1 : 0));
	return {
		duration: {
			unit: unit.unit,
			...(count === 0 ? {} : { count }),
			...(m?.number === undefined ? {} : { max: m.number }),
			...(term ? { term: true as const } : {}),
		},
	};
}
