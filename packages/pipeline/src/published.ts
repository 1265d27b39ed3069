import { boundsOf } from "@letopis/mentions";
import type { Extraction, PublishedDate } from "@letopis/records";
import type { Document } from "@letopis/text";
import { isCalendarDate } from "./options.js";

const pad = (value: number, length: number): string => String(value).padStart(length, "0");

function dateOf(edtf: string, unresolved: boolean): PublishedDate {
	const bounds = unresolved ? undefined : boundsOf(edtf);
	const precision = edtf.length > 7 ? "day" : edtf.length > 4 ? "month" : "year";
	return {
		edtf,
		precision,
		earliest: bounds?.earliest ?? null,
		latest: bounds?.latest ?? null,
		resolution: unresolved ? "unresolved-year" : "explicit",
	};
}

/** The date of the page: the caller's word first, then what the page prints, then what its head tells machines, then nothing. */
export function publishedOf(
	document: Document,
	caller: string | undefined,
	head?: string,
): Pick<Extraction["document"], "published" | "publishedFrom"> {
	if (caller !== undefined) return { published: dateOf(caller, false), publishedFrom: "caller" };
	const { pageDate: page } = document;
	if (head !== undefined && page?.year === undefined && isCalendarDate(head))
		return { published: dateOf(head, false), publishedFrom: "text" };
	if (page === undefined) return { published: null, publishedFrom: "none" };
	const day = page.day === undefined ? "" : `-${pad(page.day, 2)}`;
	const year = page.year === undefined ? "XXXX" : pad(page.year, 4);
	const span = { start: page.start, end: page.end, text: document.text.slice(page.start, page.end) };
	const value = dateOf(`${year}-${pad(page.month, 2)}${day}`, page.year === undefined);
	return { published: { ...value, evidence: { how: "explicit", spans: [span] } }, publishedFrom: "text" };
}
