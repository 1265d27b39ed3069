import { openEnded, upTo } from "../dating.js";
import type { EventDraft } from "../draft.js";
import type { DateValue, PublishedDate, Realis } from "../schema.js";

/** Events that go on for days: open on the page's day, they are still going on. */
const days: ReadonlySet<string> = new Set([
	"fair",
	"exhibition",
	"festival",
	"days-of-region",
	"visit",
	"forum",
	"business-mission",
]);

/** Days after its first that an event or a stay is taken to go on still. */
const STILL = { event: 1, visit: 2 } as const;

/** A full day as a number of days, those without a year all in one; undefined of any other date. */
export const dayOf = (edtf: string | null | undefined): number | undefined => {
	const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/u.exec(edtf ?? "") ?? [];
	if (month === undefined || day === undefined) return undefined;
	return Date.UTC(year === "XXXX" ? 2001 : Number(year), Number(month) - 1, Number(day)) / 86_400_000;
};

/** «Делегация прилетела вчера», «сегодня открылась ярмарка»: begun by the page's day, no end told. */
function isStillOn({ type, realis, edge, lasts, when }: EventDraft, published: PublishedDate | null): boolean {
	if (realis !== "actual" || !days.has(type) || edge !== "first" || lasts !== undefined) return false;
	const [first, page] = [dayOf(when?.edtf), dayOf(published?.edtf)];
	if (first === undefined || page === undefined) return false;
	return page >= first && page - first <= (type === "visit" ? STILL.visit : STILL.event);
}

/** Days that a show at which others meet goes on at most. */
const FORTNIGHT = 14;

/** «Выставка открылась 14 июля и продлится до 30 августа»: what happens meanwhile is no part of it. */
export function isLongRun({ type, when }: EventDraft): boolean {
	if (type !== "exhibition" || when?.precision !== "interval") return false;
	const [first, last] = [dayOf(when.earliest), dayOf(when.latest)];
	return first !== undefined && last !== undefined && last - first > FORTNIGHT;
}

/** Months after the page's within which a day whose year nobody tells is taken for one to come. */
const AHEAD = 6;

/** A page of 4 April and an event of the 6th, both without a year. */
function isLaterUndated(when: DateValue | undefined, published: PublishedDate | null): boolean {
	const [page, day] = [published?.edtf, when?.edtf].map((edtf) => /^XXXX-(\d\d)-(\d\d)/u.exec(edtf ?? ""));
	if (page == null || day == null) return false;
	const [from, to] = [page, day].map(([, month, number]) => Number(month) * 31 + Number(number));
	return from !== undefined && to !== undefined && to > from && to - from < AHEAD * 31;
}

/** A page of 21 February and a visit of the 20th to the 22nd, both without a year. */
function isOnUndated(type: string, when: DateValue | undefined, published: PublishedDate | null): boolean {
	const [first, last] = (when?.edtf.split("/") ?? []).map(dayOf);
	const page = published?.edtf.startsWith("XXXX") === true ? dayOf(published.edtf) : undefined;
	if (!days.has(type) || first === undefined || last === undefined || page === undefined) return false;
	return when?.edtf.startsWith("XXXX") === true && first <= page && page < last;
}

/** «На этой неделе прошёл форум»: some day of it. */
const isWeek = ({ evidence }: DateValue): boolean => evidence.spans.some(({ text }) => /недел/iu.test(text));

/** The calendar's word on it: what begins after the page's day is planned, what spans it goes on. */
export function againstPage(
	realis: Realis,
	type: string,
	when: DateValue | undefined,
	published: PublishedDate | null,
	edge?: EventDraft["edge"],
): Realis {
	// «визит завершится 7 октября»
	if (realis === "ongoing" && edge === "last") return realis;
	if (realis === "actual" && isLaterUndated(when, published)) return "planned";
	if (realis === "actual" && isOnUndated(type, when, published)) return "ongoing";
	const day = published?.earliest ?? null;
	if (when === undefined || day === null || published?.precision !== "day") return realis;
	const begun = realis === "actual" || realis === "ongoing";
	if (begun && when.earliest !== null && when.earliest > day) return "planned";
	// «гости пробудут до 19 мая»
	if (realis === "actual" && days.has(type) && when.earliest === null && when.latest !== null && when.latest > day)
		return "ongoing";
	if (realis === "planned" && when.latest !== null && when.latest < day && when.resolution === "explicit")
		return "actual";
	if (
		realis === "actual" &&
		days.has(type) &&
		when.precision === "interval" &&
		!isWeek(when) &&
		when.earliest !== null &&
		when.latest !== null
	)
		return when.earliest <= day && day < when.latest ? "ongoing" : realis;
	return realis;
}

/** Once all is told of an event: does it go on as the page is written? */
export function goesOn(event: EventDraft, published: PublishedDate | null): void {
	if (isStillOn(event, published)) event.realis = "ongoing";
	else if (event.realis === "actual") event.realis = againstPage("actual", event.type, event.when, published);
}

/** Kinds of which a last day told alone is the end of several. */
const longer: ReadonlySet<string> = new Set(["visit", "business-mission", "fair", "exhibition", "days-of-region"]);

/** «Форум, который завершится завтра»: it is on as the page is written. */
const endsLater = ({ realis, when }: EventDraft, published: PublishedDate | null): boolean =>
	realis === "ongoing" && when?.latest != null && published?.latest != null && when.latest > published.latest;

/** «Делегация прилетела вчера» is there still, «визит завершился в четверг» began before: the end not told stays open. */
export function openEnds(event: EventDraft, published: PublishedDate | null): void {
	const { when, type, edge, lasts } = event;
	if (when?.precision !== "day" || lasts !== undefined) return;
	if (edge === "first" && event.realis === "ongoing" && isStillOn({ ...event, realis: "actual" }, published))
		event.when = openEnded(when);
	else if (edge === "last" && (longer.has(type) || endsLater(event, published))) event.when = upTo(when);
}
