import { resolveDate } from "@letopis/mentions";
import type { AgreementDraft, EventDraft } from "./draft.js";
import type { DateValue, PublishedDate } from "./schema.js";

/** What lies further back than a month before the page is history, not its news. */
const monthBefore = { relative: { unit: "day", offset: -31, anchor: "publication" } } as const;
const toTheDay = /^[\dX]{4}-\d\d-\d\d/u;

const byPlace = (a: { trigger: { start: number } }, b: typeof a): number => a.trigger.start - b.trigger.start;

/** Days told of themselves, not over and done with before the news. */
function fresh(value: DateValue | undefined, since: string | undefined): value is DateValue {
	if (value === undefined || !["day", "interval"].includes(value.precision)) return false;
	if (value.resolution === "inherited-from-event" || !toTheDay.test(value.edtf)) return false;
	return since === undefined || value.earliest === null || value.earliest >= since;
}

/**
 * The day of what a page reports: that of the first event or signing it tells with a day of its own. What it tells
 * beside it without a day happened then.
 */
export function newsDay(
	agreements: readonly AgreementDraft[],
	events: readonly EventDraft[],
	published: PublishedDate | null,
): DateValue | undefined {
	const [year, month, day] = (published?.latest?.split("-") ?? []).map(Number);
	const page = year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
	const since = page && resolveDate(monthBefore, { published: page })?.edtf;
	const held = events.filter(({ realis, weak }) => !weak && (realis === "actual" || realis === "ongoing"));
	const signed = agreements.filter(({ status }) => status === "signed");
	const told = [
		...held.map(({ trigger, when, edgeDay }) => ({ trigger, value: edgeDay ?? when })),
		...signed.map(({ trigger, signed: value }) => ({ trigger, value })),
	].sort(byPlace);
	return told.find(({ value }) => fresh(value, since))?.value;
}

/** What falls among the days of an event happened on the day of the news, if that is one of them. */
export function dayWithin(host: DateValue, news: DateValue | undefined): DateValue {
	if (news?.precision !== "day" || host.precision !== "interval" || host.earliest === null || host.latest === null)
		return host;
	const { earliest } = news;
	return earliest !== null && host.earliest <= earliest && earliest <= host.latest ? news : host;
}
