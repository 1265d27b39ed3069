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

/** Months after the page's within which a day whose year nobody tells is taken for one to come. */
const AHEAD = 6;

/** A page of 4 April and an event of the 6th, both without a year. */
function isLaterUndated(when: DateValue | undefined, published: PublishedDate | null): boolean {
	const [page, day] = [published?.edtf, when?.edtf].map((edtf) => /^XXXX-(\d\d)-(\d\d)/u.exec(edtf ?? ""));
	if (page == null || day == null) return false;
	const [from, to] = [page, day].map(([, month, number]) => Number(month) * 31 + Number(number));
	return from !== undefined && to !== undefined && to > from && to - from < AHEAD * 31;
}

/** The calendar's word on it: what begins after the page's day is planned, what spans it goes on. */
export function againstPage(
	realis: Realis,
	type: string,
	when: DateValue | undefined,
	published: PublishedDate | null,
): Realis {
	if (realis === "actual" && isLaterUndated(when, published)) return "planned";
	const day = published?.earliest ?? null;
	if (when === undefined || day === null || published?.precision !== "day") return realis;
	if (realis === "actual" && when.earliest !== null && when.earliest > day) return "planned";
	if (realis === "planned" && when.latest !== null && when.latest < day && when.resolution === "explicit")
		return "actual";
	if (
		realis === "actual" &&
		days.has(type) &&
		when.precision === "interval" &&
		when.earliest !== null &&
		when.latest !== null
	)
		return when.earliest <= day && day <= when.latest ? "ongoing" : realis;
	return realis;
}
