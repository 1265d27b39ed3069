import type { PartialDate, Relative } from "../partial-date.js";
import type { Captures } from "../pattern.js";

/** The year a `<year-tail>` caught: stated or relative. */
export function yearOf(found: Captures): Pick<PartialDate, "year" | "relative"> {
	const { year, yearshift, thisyear, thatyear } = found;
	if (year?.number !== undefined) return { year: year.number };
	if (thatyear) return { relative: { unit: "year", offset: 0, anchor: "event" } };
	const offset = thisyear ? 0 : yearshift?.offset;
	return offset === undefined ? {} : { relative: step("year", offset) };
}

export const step = (unit: Relative["unit"], offset: number, anchor: Relative["anchor"] = "publication"): Relative => ({
	unit,
	offset,
	anchor,
});

/** Number as one of a few: quarters, halves, thirds. */
export function oneOf<const N extends number>(value: number | undefined, ...allowed: readonly N[]): N | undefined {
	return allowed.find((number) => number === value);
}

/** What one can stand on the eve of, or on the second day of. */
export const EVENTS =
	"церемонии|форума|визита|встречи|открытия|закрытия|выставки|ярмарки|подписания|переговоров|саммита|заседания|конференции|праздника|поездки|приезда|отъезда|выборов|фестиваля|дня|годовщины|юбилея|матча|миссии|бизнес-миссии|дней|мероприятия|недели";
