import { type DateMention, resolveDate } from "@letopis/mentions";
import type { Dating } from "./dating.js";
import { type AgreementDraft, type EventDraft, tookPlace } from "./draft.js";
import { saying } from "./events/verbs.js";
import { clauseAt, type Scene, type Scenes, unitAt } from "./scene/scene.js";
import type { DateValue, PublishedDate } from "./schema.js";

/** What lies further back than a month before the page is history, not its news. */
const monthBefore = { relative: { unit: "day", offset: -31, anchor: "publication" } } as const;
const toTheDay = /^[\dX]{4}-\d\d-\d\d/u;

/** The day before which what a page tells is history; undefined for a page without a day. */
export function newsSince(published: PublishedDate | null): string | undefined {
	const [year, month, day] = (published?.latest?.split("-") ?? []).map(Number);
	const page = year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
	return page && resolveDate(monthBefore, { published: page })?.edtf;
}

const byPlace = (a: { trigger: { start: number } }, b: typeof a): number => a.trigger.start - b.trigger.start;

/** After the page's day, both of one year or of none: «подписываем 14 марта» on a page of 21 February. */
export function isToCome(value: DateValue, published: PublishedDate | null): boolean {
	const [day, page] = [value.edtf.split("/")[0] ?? "", published?.edtf ?? ""];
	return toTheDay.test(page) && day.slice(0, 4) === page.slice(0, 4) && day > page;
}

/** Days told of themselves, not over and done with before the news. */
function fresh(value: DateValue | undefined, since: string | undefined): value is DateValue {
	if (value === undefined || !["day", "interval"].includes(value.precision)) return false;
	if (value.resolution === "inherited-from-event" || !toTheDay.test(value.edtf)) return false;
	return since === undefined || value.earliest === null || value.earliest >= since;
}

/** Sentences at the head of a text that tell the day of its news. */
const HEAD = 4;

const returns: ReadonlySet<string> = new Set(["вернуться", "возвратиться", "возвращаться"]);

/** «Вернулись вчера из Иордании»: the day after all that is told. */
function isReturn(scene: Scene, { from }: DateMention): boolean {
	return clauseAt(scene, unitAt(scene, from)).predicates.some(({ lemma }) => returns.has(lemma));
}

/** «Об этом сообщили сегодня в мэрии»: the day of the telling, where the clause names no event. */
function isReport(scene: Scene, { from }: DateMention): boolean {
	const clause = clauseAt(scene, unitAt(scene, from));
	const said = clause.predicates.some(({ lemma }) => saying.has(lemma) || lemma === "сообщать");
	return said && scene.units.slice(clause.from, clause.to).every(({ mention }) => mention?.kind !== "event");
}

/** The past days that the first sentences of the text tell, whatever they tell of them. */
export function firstDays(scenes: Scenes, dating: Dating): readonly DateValue[] {
	const days: DateValue[] = [];
	const end = dating.published?.latest;
	// «past» is said of the day of the page
	if (end == null) return days;
	let read = 0;
	for (let at = 0; at < scenes.sentences.length && read < HEAD; at++) {
		if (scenes.sentences[at]?.zone !== "body") continue;
		read++;
		for (const mention of scenes.datesAt(at)) {
			if (isReturn(scenes.at(at), mention) || isReport(scenes.at(at), mention)) continue;
			const { bound, vague, recurring, duration, anniversary } = mention.date;
			if (bound !== undefined || vague || recurring || duration !== undefined || anniversary !== undefined) continue;
			const value = dating.resolve(mention, "past");
			if (value?.latest != null && value.latest <= end) days.push(value);
		}
	}
	return days;
}

/** Told as on, and not as at its end: «форум завершает работу сегодня». */
const goesOn = ({ realis, ends }: EventDraft): boolean => realis === "ongoing" && ends !== true;

/**
 * The day of what a page reports: that of the first event or signing it tells with a day of its own. What it tells
 * beside it without a day happened then.
 */
export function newsDay(
	agreements: readonly AgreementDraft[],
	events: readonly EventDraft[],
	published: PublishedDate | null,
	dated: () => readonly DateValue[],
): DateValue | undefined {
	const since = newsSince(published);
	const now = (value: DateValue | undefined): value is DateValue => fresh(value, since) && !isToCome(value, published);
	const held = events.filter((event) => !event.weak && tookPlace(event));
	const signed = agreements.filter(({ status }) => status === "signed");
	const told = [
		// «форум завершился, за два дня подписано»: what is over happened on all its days
		...held.map((event) => ({
			trigger: event.trigger,
			value: goesOn(event) ? (event.edgeDay ?? event.when) : event.when,
		})),
		...signed.map(({ trigger, signed: value }) => ({ trigger, value })),
	].sort(byPlace);
	return told.find(({ value }) => now(value))?.value ?? dated().find(now);
}

/** What falls among the days counted from a first or last one happened on the day of the news, if that is one of them. */
export function dayOfHost(event: EventDraft, news: DateValue | undefined): DateValue | undefined {
	const { when, edgeDay } = event;
	if (when === undefined || edgeDay === undefined || news?.precision !== "day") return when;
	// «завершился сегодня, за два дня подписано»: the last day of what is over is no day of all it held
	if (edgeDay === news && !goesOn(event)) return when;
	const { earliest: day } = news;
	return day !== null && (when.earliest ?? day) <= day && day <= (when.latest ?? day) ? news : when;
}

/** «Делегация гостит с 13 по 16 апреля», told on the 14th: what the page reports of a stay that goes on is of its own day. */
export function dayMeanwhile(event: EventDraft, news: DateValue | undefined): DateValue | undefined {
	const { when } = event;
	if (!goesOn(event) || when?.precision !== "interval" || news?.precision !== "day") return dayOfHost(event, news);
	const { earliest: day } = news;
	const { earliest, latest } = when;
	return day !== null && earliest !== null && latest !== null && earliest <= day && day <= latest ? news : when;
}

/** What was done by then of days that last beyond the page's own was done on that day at the latest. */
export function byPageDay(days: DateValue, published: PublishedDate | null): DateValue {
	const [first, last] = days.edtf.split("/");
	const page = published?.edtf ?? "";
	if (days.precision !== "interval" || published === null || first === undefined || last === undefined) return days;
	const alike = [first, last, page].every(
		(day) => toTheDay.test(day) && day.startsWith("XXXX") === page.startsWith("XXXX"),
	);
	if (!alike || page < first || page >= last) return days;
	return { ...days, edtf: page, precision: "day", earliest: published.earliest, latest: published.latest };
}
