import type { PartialDate } from "../partial-date.js";
import type { Captures } from "../pattern.js";
import type { DateRule } from "../rule.js";

/** «С 11-го по 13-е»: days of a month told elsewhere; «по 9-й», «по девятый» is something else. */
export function daysAlone(first: Captures[string], last: Captures[string], within: PartialDate = {}) {
	const [from, to] = [first?.number ?? 0, last?.number ?? 0];
	if (from < 1 || to <= from || to > 31 || !/(?:е|ое|ье)$/u.test(last?.norm ?? "")) return undefined;
	const day = (number: number): PartialDate => ({ ...within, day: number });
	return { range: { start: day(from), end: day(to) } };
}

/** Days whose month the text has told before. */
export const daysAloneRules: readonly DateRule[] = [
	{
		name: "date/days-alone-range",
		patterns: ["<from> {nth:first} по {nth:last} !{month} !{mon}"],
		value: ({ first, last }) => daysAlone(first, last),
		examples: [
			["с 11-го по 13-е", { range: { start: { day: 11 }, end: { day: 13 } } }],
			["со 2-го по 5-е", { range: { start: { day: 2 }, end: { day: 5 } } }],
		],
		never: ["с 5-го по 9-й класс", "с пятого по девятый класс", "с 13-го по 11-е"],
	},
];
