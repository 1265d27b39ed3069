import type { PageDate, Span, ZoneKind } from "../document.js";
import { findDate, OF_READING } from "../page-date.js";
import type { Line } from "./line.js";
import { findTornDate } from "./stamp.js";

/** What a date in the small print must say of itself to be the page's. */
const DATED =
	/(?:обновл|измен[её]н|опубликован|размещ|публикаци|актуализ|по\s+состоянию|posted|published|updated|date)/iu;
/** «Список участников (обновлено 24.05.2025)»: part of the text, but it dates the page. */
const DATED_ASIDE = /\((?:обновл|актуализ|по\s+состоянию)/iu;
const SHORT = 100;

/**
 * The page's own date: a stamp below the headline, above it, a dateline with its year, a date in the small print that
 * says so; at last a date without a year.
 */
export function choosePageDate(
	text: string,
	lines: readonly Line[],
	kinds: readonly (ZoneKind | undefined)[],
	top: number,
	dateline: Span | undefined,
): PageDate | undefined {
	const title = kinds.indexOf("title");
	const stamps: PageDate[] = [];
	const small: PageDate[] = [];
	lines.forEach((line, at) => {
		const kind = kinds[at];
		if (kind === undefined && !(line.text.length < SHORT && DATED_ASIDE.test(line.text))) return;
		if (kind === "teaser" || kind === "comment" || kind === "caption") return;
		if (OF_READING.test(line.text)) return;
		const date = findDate(text, line.start, line.end) ?? findTornDate(text, lines, at);
		if (date === undefined) return;
		if (at < top && (kind === "byline" || kind === "dateline")) stamps.push(date);
		else if (kind === "byline" || DATED.test(line.text)) small.push(date);
	});
	const line = dateline === undefined ? undefined : findDate(text, dateline.start, dateline.end);
	const headline = title < 0 ? 0 : (lines[title] as Line).start;
	const below = stamps.filter((date) => date.start > headline);
	const above = stamps.filter((date) => date.start <= headline).reverse();
	const all = [...below, ...above, ...(line === undefined ? [] : [line]), ...small];
	return (
		all.find((date) => date.year !== undefined && date.day !== undefined) ??
		all.find((date) => date.year !== undefined) ??
		all[0]
	);
}
