import { type EventDraft, tookPlace } from "../draft.js";
import { bounded, datesMeet } from "../merge-same.js";
import type { DateValue } from "../schema.js";
import { lasting, many, stays } from "./kinds.js";
import { spanOf } from "./spans.js";

/** «Во время визита прошёл форум. Форум открылся на следующий день»: the day taken over from the visit was not its own. */
const mayBeOff = (a: EventDraft, b: EventDraft): boolean =>
	a.when?.resolution === "inherited-from-event" && !many.has(a.type) && b.sentence - a.sentence <= 2;

/** «Форум пройдёт с 20 по 22 сентября … Завершится форум 22 сентября»: the last day of what is still to come. */
export const isLastDayOf = (a: EventDraft, b: EventDraft): boolean =>
	a.realis === "planned" && b.realis === "ongoing" && b.edge === "last" && a.when !== undefined && !bounded(a.when);

/** «Подписано сегодня на форуме … Участниками форума, который завершится завтра»: the last day of what is on. */
export const endsAhead = (a: EventDraft, b: EventDraft): boolean =>
	tookPlace(a) && b.realis === "ongoing" && b.edge === "last" && !b.name && b.places.length === 0 && !many.has(a.type);

/** «Сегодня открылся форум … В рамках форума 11 июня подпишут»: a later day of it. */
export const isDayOf = (a: EventDraft, b: EventDraft): boolean =>
	a.edge === "first" &&
	(b.bare || b.at === true) &&
	!many.has(a.type) &&
	a.when?.precision === "day" &&
	b.when?.precision === "day" &&
	a.when.edtf <= b.when.edtf;

/** «Визит намечен на май … Визит отложили до осени»: the day of a plan and the one it was put off to. */
export const isPutOff = (a: EventDraft, b: EventDraft): boolean =>
	(a.realis === "postponed") !== (b.realis === "postponed") &&
	!tookPlace(a) &&
	!tookPlace(b) &&
	(a.name === undefined || b.name === undefined || a.inTitle) &&
	b.links.every(({ target }) => target !== a);

/** Kinds whose end is told a sentence after their opening. */
const longRunning: ReadonlySet<string> = new Set([...lasting, ...stays]);

/** «Мэр отправится в Минск 20 июня. Поездка завершится 23 июня»: from its first day to its last. */
export function toLastDay(a: EventDraft, b: EventDraft): DateValue | undefined {
	const begun = a.edge === "first" || (a.realis === "planned" && a.edge === undefined);
	if (!begun || b.edge !== "last" || b.name !== undefined || !longRunning.has(a.type)) return undefined;
	return a.when && b.when && spanOf(a.when, b.when);
}

/** «14 июля открылась выставка … Выставка продлится до 30 августа»: from the one day to the other. */
export function fromOpening({ type, when, edge }: EventDraft, { when: end }: EventDraft): DateValue | undefined {
	if (!longRunning.has(type) || edge === "last" || when === undefined || bounded(when)) return undefined;
	if (end?.precision !== "bounded" || end.earliest !== null || end.latest === null) return undefined;
	if (end.resolution === "bounded-by-publication" || end.edtf !== `../${end.latest}`) return undefined;
	return spanOf(when, { ...end, edtf: end.latest, precision: "day", earliest: end.latest });
}

/** Can two descriptions be of one event by the days they tell of it? */
export const daysMeet = (a: EventDraft, b: EventDraft): boolean =>
	datesMeet(a.when, b.when) ||
	toLastDay(a, b) !== undefined ||
	endsAhead(a, b) ||
	mayBeOff(a, b) ||
	isDayOf(a, b) ||
	isPutOff(a, b);
