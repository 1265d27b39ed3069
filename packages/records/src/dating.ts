import { type DateMention, resolveDate } from "@letopis/mentions";
import type { Document, Span } from "@letopis/text";
import { evidence } from "./actor.js";
import type { Tense } from "./scene/predicate.js";
import type { DateValue, Evidence, How, PublishedDate } from "./schema.js";

/** Turns date mentions into the contract's values against the page's date. */
export interface Dating {
	readonly published: PublishedDate | null;
	/** The year that governs the dates of the sentence being read, before the page's own: «В 2015 году состоялись:». */
	govern(year: number | undefined): void;
	/** The year put in force by {@link govern}. */
	readonly governing: number | undefined;
	/** The value of a date mention; undefined when nothing in the text or the caller's date settles any of it. */
	resolve(mention: DateMention, tense: Tense, anchor?: DateValue): DateValue | undefined;
}

/** Numbers of `2021-08-05`; `XXXX` leaves the year out. */
function partsOf(edtf: string): { year?: number; month?: number; day?: number } {
	const [year, month, day] = edtf.split("-").map(Number) as [number, number?, number?];
	return {
		...(Number.isNaN(year) ? {} : { year }),
		...(month === undefined ? {} : { month }),
		...(day === undefined ? {} : { day }),
	};
}

export function datingOf(document: Document, published: PublishedDate | null): Dating {
	const page = published === null ? undefined : partsOf(published.edtf);
	let contextYear: number | undefined;
	return {
		published,
		get governing() {
			return contextYear;
		},
		govern(year) {
			contextYear = year;
		},
		resolve(mention, tense, anchor) {
			const resolved = resolveDate(mention.date, {
				...(page === undefined ? {} : { published: page }),
				...(tense === "none" ? {} : { tense }),
				...(anchor === undefined ? {} : { anchor }),
				...(contextYear === undefined ? {} : { contextYear }),
			});
			if (resolved === undefined) return undefined;
			return { ...resolved, evidence: evidence(document, "explicit", [mention]) };
		},
	};
}

/** What `read` gives with another year in force. */
export function govern<Value>(dating: Dating, year: number, read: () => Value): Value {
	const before = dating.governing;
	dating.govern(year);
	const value = read();
	dating.govern(before);
	return value;
}

/** Evidence of a value that two places tell together, in order of text. */
export function joined(a: Evidence, b: Evidence): Evidence {
	const spans = [...a.spans, ...b.spans].sort((x, y) => x.start - y.start);
	return { how: a.how, spans };
}

/** «Past and undated»: some day up to the page's date. */
export function boundedByPublication(dating: Dating, document: Document, at: Span): DateValue | undefined {
	const { published } = dating;
	if (published === null || published.edtf.startsWith("XXXX") || published.precision !== "day") return undefined;
	return {
		edtf: `../${published.edtf}`,
		precision: "bounded",
		earliest: null,
		latest: published.latest,
		resolution: "bounded-by-publication",
		evidence: evidence(document, "inferred", [at]),
	};
}

/** The same value, taken over from an event or sentence it hangs on. */
export function inherit(value: DateValue, how: How = "inherited"): DateValue {
	return { ...value, resolution: "inherited-from-event", evidence: { ...value.evidence, how } };
}
