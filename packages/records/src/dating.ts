import {
	type DateContext,
	type DateMention,
	mentionWith,
	type PartialDate,
	resolveDate,
	withoutBound,
} from "@letopis/mentions";
import type { Document, Span } from "@letopis/text";
import { evidence } from "./actor.js";
import type { Tense } from "./scene/predicate.js";
import type { DateValue, Evidence, How, PublishedDate } from "./schema.js";

/** A year and, where one place tells it, that place. */
export interface YearInForce {
	readonly year: number;
	readonly at?: Span;
}

/** Turns date mentions into the contract's values against the page's date. */
export interface Dating {
	readonly published: PublishedDate | null;
	/**
	 * The year that governs the dates of the sentence being read, before the page's own: «В 2015 году состоялись:». It is
	 * asked for when a date wants it.
	 */
	govern(year: () => YearInForce | undefined): void;
	/** The year put in force by {@link govern}. */
	governing(): () => YearInForce | undefined;
	/** The value of a date mention; undefined when nothing in the text or the caller's date settles any of it. */
	resolve(mention: DateMention, tense: Tense, anchor?: DateValue): DateValue | undefined;
	/** The words of a date as evidence. */
	told(words: Span): Evidence;
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

/** How far behind the first of several members the year of all can stand: «5, 12, 19 и 26 июля 2019 года». */
const REACH = 120;

/** «В [мае] и июне 2016 года»: the digits of the year that stands once for several members, behind this one. */
function sharedYear({ text }: Document, { start, end, date }: DateMention): Span | undefined {
	if (date.coordinated !== true || date.year === undefined) return undefined;
	const digits = String(date.year);
	if (text.slice(start, end).includes(digits)) return undefined;
	const far = text.slice(end, end + REACH).indexOf(digits);
	return far < 0 ? undefined : { start: end + far, end: end + far + digits.length };
}

/** No year but its own can change what it says. */
const isWhole = ({ range, ...date }: PartialDate): boolean =>
	range === undefined
		? date.year !== undefined &&
			(date.duration ?? date.relative ?? date.weekday ?? date.nthDay ?? date.anniversary) === undefined
		: isWhole(range.start) && isWhole(range.end);

/** «Через год открыли школу»: what is past by now is counted from what was told before, not from the page's day. */
function sinceThen(date: PartialDate): PartialDate {
	const { relative } = date;
	if (relative === undefined || relative.anchor === "event" || relative.offset <= 0) return date;
	// «завтра» is the page's
	return relative.unit === "day" && relative.offset < 2
		? date
		: { ...date, relative: { ...relative, anchor: "event" } };
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** Resolves the dates of one document against its publication, null where that is unknown, and the weekday of that. */
export function datingOf(
	document: Document,
	published: PublishedDate | null,
	weekdayOfPage?: () => number | undefined,
): Dating {
	let weekday: { readonly known: number | undefined } | undefined;
	const page = published === null ? undefined : partsOf(published.edtf);
	let governing: () => YearInForce | undefined = () => undefined;
	return {
		published,
		governing: () => governing,
		govern(year) {
			governing = year;
		},
		resolve(mention, tense, anchor) {
			const inForce = isWhole(mention.date) ? undefined : governing();
			const context: { -readonly [Name in keyof DateContext]: DateContext[Name] } = {};
			if (page !== undefined) context.published = page;
			if (tense !== "none") context.tense = tense;
			if (anchor !== undefined) context.anchor = anchor;
			if (inForce !== undefined) context.contextYear = inForce.year;
			if (mention.date.weekday !== undefined && page !== undefined && page.year === undefined) {
				weekday ??= { known: weekdayOfPage?.() };
				if (weekday.known !== undefined) context.weekday = weekday.known;
			}
			const resolved = resolveDate(
				tense === "past" && anchor !== undefined ? sinceThen(mention.date) : mention.date,
				context,
			);
			if (resolved === undefined) return undefined;
			const elsewhere = resolved.resolution === "year-from-context" ? inForce?.at : sharedYear(document, mention);
			const spans = elsewhere === undefined || covers(mention, elsewhere) ? [mention] : [mention, elsewhere];
			const told = spans.toSorted((a, b) => a.start - b.start);
			const how = resolved.resolution.startsWith("relative-to-") ? "inferred" : "explicit";
			return Object.assign({}, resolved, { evidence: evidence(document, how, told) });
		},
		told: (words) => evidence(document, "explicit", [words]),
	};
}

/** What `read` gives with another year in force. */
export function govern<Value>(dating: Dating, year: YearInForce, read: () => Value): Value {
	const before = dating.governing();
	dating.govern(() => year);
	const value = read();
	dating.govern(before);
	return value;
}

/** Evidence of a value that two places tell together, in order of text. */
export function joined(a: Evidence, b: Evidence): Evidence {
	const spans = [...a.spans, ...b.spans].sort((x, y) => x.start - y.start);
	return { how: a.how, spans };
}

/** «Расторгнут в 2024 году», «вчера вернулись»: up to then, since nobody tells when. */
export const upTo = (end: DateValue): DateValue => ({
	...end,
	edtf: `../${end.edtf}`,
	precision: "bounded",
	earliest: null,
});

/** «Открылась 10 июня» and still on: from then, the end not told. */
export const openEnded = (first: DateValue): DateValue => ({
	...first,
	edtf: `${first.edtf}/..`,
	precision: "bounded",
	latest: null,
});

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

/** The date that a mention names without its side: «с 2008 года» as the year 2008, for «побратимы с 2008 года». */
export const dateItself = (mention: DateMention): DateMention =>
	mentionWith(mention, { date: withoutBound(mention.date) });
