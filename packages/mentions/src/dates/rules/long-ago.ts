import { type DateRule, partial } from "../rule.js";

const plural = /(?:ые|ых|ым|ыми)$/u;

/** Decades and centuries. */
export const longRules: readonly DateRule[] = [
	{
		name: "date/decade",
		patterns: ["{tens} <gg>", "{tens} !{century}", "{decadeword} <gg>", "в|с|до|к [ {decadeword} ] !{unit}"],
		value: ({ tens, decadeword }) => {
			if (tens?.number !== undefined) return { decade: tens.number };
			return decadeword && plural.test(decadeword.norm) && (decadeword.number ?? 0) < 100
				? partial({ decade: decadeword.number })
				: undefined;
		},
		examples: [
			["1990-е годы", { decade: 1990 }],
			["2000-х годов", { decade: 2000 }],
			["90-х", { decade: 90 }],
			["девяностых годах", { decade: 90 }],
		],
		never: ["двадцатых участников", "90-летие", "20-го"],
	},
	{
		name: "date/decade-range",
		patterns: ["{tens:first} - {tens:last} <gg>?"],
		value: ({ first, last }) =>
			(first?.number ?? 0) < (last?.number ?? 0)
				? { range: { start: { decade: first?.number as number }, end: { decade: last?.number as number } } }
				: undefined,
		examples: [["1970-х – 1980-х годов", { range: { start: { decade: 1970 }, end: { decade: 1980 } } }]],
		never: ["1990-х – 1980-х годов"],
	},
	{
		name: "date/century",
		patterns: [
			"{roman|ordinal:n} {century}",
			"{roman:n} в ~.",
			"{ten} {ordinal:n} {century}",
			"{roman|ordinal:n} столетие|столетия|столетии",
		],
		value: ({ n, ten }) => {
			const century = (ten?.number ?? 0) + (n?.number ?? 0);
			return century >= 1 && century <= 21 ? { century } : undefined;
		},
		examples: [
			["XXI век", { century: 21 }],
			["XIX века", { century: 19 }],
			["двадцатом веке", { century: 20 }],
			["двадцать первом веке", { century: 21 }],
		],
		never: ["Петр I в Воронеже", "золотой век", "сороковой век"],
	},
];
