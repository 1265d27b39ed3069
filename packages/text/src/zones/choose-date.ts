import type { PageDate, Span, ZoneKind } from "../document.js";
import { findDate, OF_READING } from "../page-date.js";
import type { Line } from "./line.js";
import { findTornDate, isStamp } from "./stamp.js";

/** What a date in the small print must say of itself to be the page's. */
const DATED =
	/(?:обновл|измен[её]н(?!ия)|последн\p{L}+\s+измен|опубликован|размещ|публикаци|актуализ|по\s+состоянию|данные\s+на|распечатан|отпечатан|утвержд[её]н|posted|published|updated|date)/iu;
/** «Список участников (обновлено 24.05.2025)»: part of the text, but it dates the page. */
const DATED_ASIDE = /\((?:обновл|актуализ|по\s+состоянию)/iu;
const SHORT = 100;
/** Behind a date among headlines of other pages only a clock makes it the page's own. */
const ALONE = /^\s*(?:\d{1,2}:\d{2}|$)/u;
/** Lines at the end of a text where a letter or a column has its day. */
const LAST_LINES = 5;
/** «Срок подачи: 5 мая 2023 года», «встреча – 5 мая 2023 года»: no sign-off. */
const TOLD = /[:–—-]\s*$/u;

/** «▪ Договор, Вологда, 15.09.2006.»: an item of a list. */
const ITEM = /^[^\p{L}\d«"(]/u;

/** «Подготовил отдел новостей. 30.09.2018», «Беседовала Инна Котова. Май 2022»: who made the text, then when. */
const BY =
	/^(?:Подготов|Беседов|Записал|Составил|Автор|Текст|Материал|Интервью|Источник|Фото)[\p{L}()]*[:\s][^.!?]{2,60}[.,]\s*$/u;
/** «Лицензия № 5, 12.05.2010», «Срок подачи: 5 мая»: the day of something else. */
const OF_ELSE = /регистр|лиценз|свидетельств|срок|при[её]м|заяв(?:ок|ки)|©|№/iu;

/** «17 марта 2017 г.», «Газета «Осетия», 2 февраля 2023 года.»: a last line that holds little but its day. */
function isSignOff(text: string, line: Line, date: PageDate, isSentence: (line: string) => boolean): boolean {
	if (date.year === undefined || line.text.length >= SHORT || OF_ELSE.test(line.text)) return false;
	if (/^[.)\s]*$/u.test(text.slice(date.end, line.end)) && BY.test(text.slice(line.start, date.start))) return true;
	const before = text.slice(line.start, date.start);
	const isItem = ITEM.test(line.text);
	if (date.day === undefined || (isItem && /\p{L}/u.test(before))) return false;
	if (isStamp(text, line, isSentence)) return true;
	if (isItem) return false;
	return /^[.)\s]*$/u.test(text.slice(date.end, line.end)) && /,\s*$/u.test(before) && !TOLD.test(before);
}

/**
 * The page's own date: a stamp below the headline, above it, a dateline with its year, a date in the small print that
 * says so, one that signs the text off, one among the menus above; at last a date without a year.
 */
export function choosePageDate(
	text: string,
	lines: readonly Line[],
	kinds: readonly (ZoneKind | undefined)[],
	top: number,
	dateline: Span | undefined,
	isSentence: (line: string) => boolean,
): PageDate | undefined {
	const title = kinds.indexOf("title");
	const stamps: PageDate[] = [];
	const small: PageDate[] = [];
	const last: PageDate[] = [];
	const menus: PageDate[] = [];
	lines.forEach((line, at) => {
		const kind = kinds[at];
		const aside = line.text.length < SHORT && DATED_ASIDE.test(line.text);
		const end = at >= lines.length - LAST_LINES;
		// a line of running text is looked into where it may sign the text off
		if ((kind === undefined || kind === "teaser") && !aside && (!end || line.text.length >= SHORT)) return;
		if (kind === "comment" || kind === "caption" || OF_READING.test(line.text)) return;
		const date = findDate(text, line.start, line.end) ?? findTornDate(text, lines, at);
		if (date === undefined) return;
		if ((kind === undefined || kind === "teaser") && !aside) {
			const dated = kind === undefined && line.text.length < SHORT && DATED.test(line.text);
			const alone = kind === undefined || ALONE.test(text.slice(date.end, line.end));
			if (dated || (alone && isSignOff(text, line, date, isSentence))) last.push(date);
		} else if (at < top && (kind === "byline" || kind === "dateline")) stamps.push(date);
		else if (kind === "byline" || DATED.test(line.text)) small.push(date);
		else if (at < top && (kind === "footer" || kind === "navigation")) menus.push(date);
		// «Пресс-служба правительства области, 03.02.2021»
		else if (end && kind === "footer" && isSignOff(text, line, date, isSentence)) last.push(date);
	});
	const line = dateline === undefined ? undefined : findDate(text, dateline.start, dateline.end);
	const headline = title < 0 ? 0 : (lines[title] as Line).start;
	const below = stamps.filter((date) => date.start > headline);
	const above = stamps.filter((date) => date.start <= headline).reverse();
	const all = [...below, ...above, ...(line === undefined ? [] : [line]), ...small, ...last, ...menus];
	const sure = all.slice(0, all.length - last.length - menus.length);
	return (
		all.find((date) => date.year !== undefined && date.day !== undefined) ??
		sure.find((date) => date.year !== undefined) ??
		sure[0] ??
		last[0]
	);
}
