import { type DateRule, partial } from "../rule.js";
import { step } from "./values.js";

const plural = /(?:ые|ых|ым|ыми)$/u;

/** Decades and centuries. */
export const longRules: readonly DateRule[] = [
	{
		name: "date/decade",
		patterns: [
			"{tens} <gg>",
			"в|с|до|к|конце|начале|середине|конца|начала|середины [ {tens} ] !{unit}",
			"{decadeword} <gg>",
			"нулевые|нулевых|нулевым@zero <gg>",
			"в|с|до|к [ {decadeword} ] !{unit}",
		],
		value: ({ tens, decadeword, zero }) => {
			if (zero) return { decade: 2000 };
			if (tens?.number !== undefined) return { decade: tens.number };
			return decadeword && plural.test(decadeword.norm) && (decadeword.number ?? 0) < 100
				? partial({ decade: decadeword.number })
				: undefined;
		},
		examples: [
			["1990-е годы", { decade: 1990 }],
			["2000-х годов", { decade: 2000 }],
			["в [90-х]", { decade: 90 }],
			["девяностых годах", { decade: 90 }],
			["нулевые годы", { decade: 2000 }],
		],
		never: ["на 40-е место", "двадцатых участников", "90-летие", "20-го"],
	},
	{
		name: "date/decade-of-century",
		patterns: [
			"{tens|decadeword:tens} <gg> {roman|ordinal:n} {century}",
			"{tens|decadeword:tens} <gg> {ten}? {ordinal:n} {century}",
			"{tens|decadeword:tens} <gg> прошлого@last {century}",
		],
		value: ({ tens, n, ten, last }) => {
			const decade = tens?.number ?? 100;
			const century = (ten?.number ?? 0) + (n?.number ?? 0);
			if (decade >= 100 || century > 21) return undefined;
			return last ? { decade, relative: step("century", -1) } : { decade: (century - 1) * 100 + decade };
		},
		examples: [
			["20-е годы XX века", { decade: 1920 }],
			["70-х годов прошлого века", { decade: 70, relative: { unit: "century", offset: -1, anchor: "publication" } }],
			["сороковым годам XIV века", { decade: 1340 }],
		],
		never: ["70-х годов", "прошлого века"],
	},
	{
		name: "date/decade-range",
		patterns: ["{tens:first} - {tens:last} <gg>?"],
		value: ({ first, last }) =>
			(first?.number ?? 0) < (last?.number ?? 0)
				? { range: { start: { decade: first?.number as number }, end: { decade: last?.number as number } } }
				: undefined,
		examples: [
			["1990-е – 2000-е годы", { range: { start: { decade: 1990 }, end: { decade: 2000 } } }],
			["80-х – 90-х годов", { range: { start: { decade: 80 }, end: { decade: 90 } } }],
			["1970-х – 1980-х годов", { range: { start: { decade: 1970 }, end: { decade: 1980 } } }],
		],
		never: ["90-х – 80-х годов", "1990-х – 1980-х годов"],
	},
	{
		name: "date/century",
		patterns: [
			"{roman|ordinal:n} {century}",
			"{roman:n} ~- ~го|м|й|е {century}",
			"{roman:n} в ~.",
			"{ten} {ordinal:n} {century}",
		],
		value: ({ n, ten }) => {
			const century = (ten?.number ?? 0) + (n?.number ?? 0);
			return century >= 1 && century <= 21 ? { century } : undefined;
		},
		examples: [
			["XXI век", { century: 21 }],
			["XIX века", { century: 19 }],
			["двадцатом веке", { century: 20 }],
			["ХХ-го века", { century: 20 }],
			["двадцать первом веке", { century: 21 }],
		],
		never: ["Петр I в Воронеже", "золотой век", "сороковой век"],
	},
];
