import { type DateRule, partial } from "../rule.js";
import { EVENTS, step } from "./values.js";

export const relativeRules: readonly DateRule[] = [
	{
		name: "date/day-word",
		patterns: ["{dayword} день|дня|дню|днем", "{dayword}"],
		value: ({ dayword }) => partial({ relative: step("day", dayword?.offset ?? 0) }),
		examples: [
			["вчера", { relative: { unit: "day", offset: -1, anchor: "publication" } }],
			["сегодня", { relative: { unit: "day", offset: 0, anchor: "publication" } }],
			["завтрашний день", { relative: { unit: "day", offset: 1, anchor: "publication" } }],
			["на [сегодняшней] сессии", { relative: { unit: "day", offset: 0, anchor: "publication" } }],
		],
		never: ["сего", "всегда"],
	},
	{
		name: "date/eve",
		patterns: [`[ накануне@event ] ${EVENTS}`, "накануне"],
		value: ({ event }) => ({ relative: step("day", -1, event ? "event" : "publication") }),
		examples: [
			["[Накануне] открытия", { relative: { unit: "day", offset: -1, anchor: "event" } }],
			["накануне", { relative: { unit: "day", offset: -1, anchor: "publication" } }],
			["[накануне] церемонии", { relative: { unit: "day", offset: -1, anchor: "event" } }],
		],
		never: ["каникулы", "канун"],
	},
	{
		name: "date/same-day",
		patterns: [
			"в|на [ тот|этот|сей же|самый? день ]",
			"того|этого же? дня",
			"в [ тот|этот же|самый? год ]",
			"в [ том|этом@year же году ]",
			"того@year же? года",
		],
		value: ({ year }) => ({ relative: step(year ? "year" : "day", 0, "event") }),
		examples: [
			["в [тот же день]", { relative: { unit: "day", offset: 0, anchor: "event" } }],
			["вечером [того же дня]", { relative: { unit: "day", offset: 0, anchor: "event" } }],
			["в [том же году]", { relative: { unit: "year", offset: 0, anchor: "event" } }],
		],
		never: ["тот же дом", "в один день"],
	},
	{
		name: "date/next-day",
		patterns: ["на [ следующий|другой же? день ]", "утро|утром|днем|вечером|вечер [ следующего дня ]", "назавтра"],
		value: () => ({ relative: step("day", 1, "event") }),
		examples: [
			["на [другой день]", { relative: { unit: "day", offset: 1, anchor: "event" } }],
			["назавтра", { relative: { unit: "day", offset: 1, anchor: "event" } }],
			["на [следующий день]", { relative: { unit: "day", offset: 1, anchor: "event" } }],
		],
		never: ["на третий день", "на рабочий день"],
	},
	{
		name: "date/nth-day",
		patterns: ["{ordinal|nth:n} же? день", "в|во|на [ последний|заключительный@last день ]"],
		value: ({ n, last }) => (last ? { nthDay: -1 } : (n?.number ?? 99) <= 14 ? { nthDay: n?.number ?? 1 } : undefined),
		examples: [
			["на [второй день] форума", { nthDay: 2 }],
			["в [первый же день] визита", { nthDay: 1 }],
			["в [заключительный день]", { nthDay: -1 }],
		],
		never: ["в сороковой день", "в первый раз", "рабочий день"],
	},
	{
		name: "date/shifted-unit",
		patterns: ["{shift} же? {unit} !{month} !{year} !назад", "{shift} {god}"],
		value: ({ shift, unit, god }) => {
			const name = god ? "year" : unit?.unit;
			if (name === undefined || name === "day" || name === "hour" || pluralShift.test(shift?.norm ?? ""))
				return undefined;
			return partial({ relative: step(name, shift?.offset ?? 0) });
		},
		examples: [
			["прошлой неделе", { relative: { unit: "week", offset: -1, anchor: "publication" } }],
			["этой неделе", { relative: { unit: "week", offset: 0, anchor: "publication" } }],
			["прошлом месяце", { relative: { unit: "month", offset: -1, anchor: "publication" } }],
			["будущем году", { relative: { unit: "year", offset: 1, anchor: "publication" } }],
			["текущего года", { relative: { unit: "year", offset: 0, anchor: "publication" } }],
			["прошлом квартале", { relative: { unit: "quarter", offset: -1, anchor: "publication" } }],
		],
		never: ["прошлых лет", "этого дома", "следующие годы"],
	},
	{
		name: "date/part-of-this",
		patterns: ["{part} {unit:span} !{year}"],
		value: ({ part, span }) => {
			const name = span?.unit;
			if (name === undefined || name === "hour" || name === "day" || !genitives.has(span?.norm ?? "")) return undefined;
			return { relative: step(name, 0), modifier: part?.modifier ?? "late" };
		},
		examples: [
			["середине недели", { relative: { unit: "week", offset: 0, anchor: "publication" }, modifier: "mid" }],
			["начала года", { relative: { unit: "year", offset: 0, anchor: "publication" }, modifier: "early" }],
			["конце месяца", { relative: { unit: "month", offset: 0, anchor: "publication" }, modifier: "late" }],
		],
		never: ["конец света", "начало дня"],
	},
	{
		name: "date/this-year-short",
		patterns: ["с ~. г ~.?", "т ~. г ~.?"],
		value: () => ({ relative: step("year", 0) }),
		examples: [
			["т. г.", { relative: { unit: "year", offset: 0, anchor: "publication" } }],
			["с.г.", { relative: { unit: "year", offset: 0, anchor: "publication" } }],
			["т.г.", { relative: { unit: "year", offset: 0, anchor: "publication" } }],
		],
		never: ["с г. Харбин", "т.д."],
	},
	{
		name: "date/last-year-adjective",
		patterns: [
			"прошлогодний|прошлогодняя|прошлогоднее|прошлогоднего|прошлогодней|прошлогодним|прошлогоднем|прошлогоднюю|прошлогодние|прошлогодних|прошлогодними",
		],
		value: () => ({ relative: step("year", -1) }),
		examples: [
			["прошлогоднем", { relative: { unit: "year", offset: -1, anchor: "publication" } }],
			["[Прошлогодние] договорённости", { relative: { unit: "year", offset: -1, anchor: "publication" } }],
			["прошлогодний", { relative: { unit: "year", offset: -1, anchor: "publication" } }],
		],
		never: ["новогодний", "погодный"],
	},
	{
		name: "date/ago",
		patterns: [
			"{approx}? {several} {unit} назад",
			"{unit} {num|count:n} назад",
			"<more> {ten}? {num|count:n} {unit} назад",
			"{approx}? {approx}? {unit} назад",
			"полгода@halfyear назад",
			"полвека@halfcentury назад",
			"полтора@n {unit} назад",
		],
		value: ({ n, ten, unit, several, halfyear, halfcentury }) => {
			if (several) return { vague: true };
			if (halfyear) return { relative: step("month", -6) };
			if (halfcentury) return { relative: step("year", -50) };
			if (ten && (n?.number ?? 10) > 9) return undefined;
			return unit?.unit && shiftBy(unit.unit, -((ten?.number ?? 0) + (n?.number ?? 1)));
		},
		examples: [
			["месяц назад", { relative: { unit: "month", offset: -1, anchor: "publication" } }],
			["17 лет назад", { relative: { unit: "year", offset: -17, anchor: "publication" } }],
			["два года назад", { relative: { unit: "year", offset: -2, anchor: "publication" } }],
			["час назад", { relative: { unit: "hour", offset: -1, anchor: "publication" } }],
			["полгода назад", { relative: { unit: "month", offset: -6, anchor: "publication" } }],
			["несколько лет назад", { vague: true }],
		],
		never: ["шаг назад", "отступил назад"],
	},
	{
		name: "date/in-a-while",
		patterns: [
			"через|спустя@how {approx}? {several} {unit}",
			"через|спустя@how {approx}? {num|count:n} {unit}",
			"через|спустя@how {approx}? {unit}",
			"через@soon полчаса|час|полтора",
		],
		value: ({ n, unit, several, how, soon }) => {
			if (unit?.unit === "hour" && (several || n)) return undefined;
			if (several) return { vague: true };
			if (soon) return { relative: step("hour", 1) };
			return unit?.unit && shiftBy(unit.unit, n?.number ?? 1, how?.norm === "спустя" ? "event" : "publication");
		},
		examples: [
			["через год", { relative: { unit: "year", offset: 1, anchor: "publication" } }],
			["через два года", { relative: { unit: "year", offset: 2, anchor: "publication" } }],
			["спустя две недели", { relative: { unit: "week", offset: 2, anchor: "event" } }],
		],
		never: ["через дорогу", "через 200 метров"],
	},
	{
		name: "date/later-or-earlier",
		patterns: [
			"{num|count:n}? {unit} спустя",
			"{num|count:n}? {unit} до@before того|этого",
			"{several} {unit} до того|этого",
			"несколькими днями|неделями|месяцами|годами@several ранее|раньше|позже|позднее",
			"{several} {unit} спустя",
			"полгода@halfyear спустя|позже",
			"полгода@halfyear до@before того|этого",
			"годом|днем|месяцем|неделей@step ранее|раньше|позже|позднее@side",
			"{num|count:n} {unit} ранее|раньше|позже|позднее@side",
		],
		value: ({ n, unit, step: one, side, several, halfyear, before }) => {
			if (several) return { vague: true };
			if (halfyear) return { relative: step("month", before ? -6 : 6, "event") };
			const name = unit?.unit ?? one?.unit;
			const back = before !== undefined || /^ран/u.test(side?.norm ?? "");
			return name && shiftBy(name, (back ? -1 : 1) * (n?.number ?? 1), "event");
		},
		examples: [
			["два года спустя", { relative: { unit: "year", offset: 2, anchor: "event" } }],
			["год спустя", { relative: { unit: "year", offset: 1, anchor: "event" } }],
			["годом ранее", { relative: { unit: "year", offset: -1, anchor: "event" } }],
			["за [неделю до этого]", { relative: { unit: "week", offset: -1, anchor: "event" } }],
			["за [полгода до того]", { relative: { unit: "month", offset: -6, anchor: "event" } }],
			["за [несколько дней до этого]", { vague: true }],
		],
		never: ["днем прошло", "не позже"],
	},
];

type Unit = NonNullable<ReturnType<typeof step>["unit"]>;

/** Eighteen months, not one and a half years. */
function shiftBy(unit: Unit, count: number, anchor: "publication" | "event" = "publication") {
	if (Number.isInteger(count)) return { relative: step(unit, count, anchor) };
	return unit === "year" ? { relative: step("month", count * 12, anchor) } : undefined;
}

/** «Прошлые недели» are no one week. */
const pluralShift = /[ыи](?:е|х|ми)$/u;

const genitives = new Set("года месяца недели квартала полугодия века столетия десятилетия".split(" "));
