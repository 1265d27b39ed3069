import { compoundCounts } from "../lexicon/numerals.js";
import type { DateRule } from "../rule.js";

const TIES =
	"побратимства|побратимских|сотрудничества|дружбы|партнерства|подписания|заключения|установления|договора|соглашения|отношений|дипломатических|связей";
const ENDINGS = "летие|летия|летию|летием|летии";
const counts = new Map(
	compoundCounts.flatMap(([number, part]) => ENDINGS.split("|").map((end) => [part + end, number])),
);
const words = [...counts.keys()].filter((word) => !/^(?:одно|полутора|полу|десяти)?лет/u.test(word)).join("|");

/** «15-летие побратимства» tells when the tie began. */
export const anniversaryRules: readonly DateRule[] = [
	{
		name: "date/anniversary",
		patterns: [
			`[ {num:n} ~- ~${ENDINGS} ] ${TIES}`,
			`[ ${words}@word ] ${TIES}`,
			`[ {num:n} лет|года|год ] со|с дня|даты|момента ${TIES}`,
		],
		value: ({ n, word }) => {
			const years = n?.number ?? counts.get(word?.norm ?? "") ?? 0;
			return years > 1 && years <= 200 && Number.isInteger(years) ? { anniversary: years } : undefined;
		},
		examples: [
			["[15-летие] побратимства", { anniversary: 15 }],
			["[двадцатилетие] сотрудничества", { anniversary: 20 }],
			["к [30-летию] установления связей", { anniversary: 30 }],
			["[10 лет] со дня подписания", { anniversary: 10 }],
		],
		never: [
			"80-летие режиссёра",
			"100 лет со дня рождения",
			"10 лет сотрудничества",
			"десятилетие сотрудничества",
			"летие",
		],
	},
];
