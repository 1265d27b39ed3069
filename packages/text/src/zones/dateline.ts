import { MONTHS } from "../data/months.js";
import type { Span } from "../document.js";

const MONTH = `(?:${MONTHS.join("|")})\\p{L}*\\.?`;
const YEAR = "(?:\\s+\\d{4}(?:\\s*(?:г\\.|года?(?!\\p{L})))?)?";
const DATE = `(?:\\d{1,2}\\s+${MONTH}${YEAR}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})`;
const TOWN = "(?:г\\.\\s*)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,2}(?:\\s*\\([^)]{2,40}\\))?";
const PLACE = `${TOWN}(?:\\s+[–—/-]\\s+${TOWN})?`;
const WEEKDAY = "(?:,\\s*(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье))?";
const WHERE_AND_WHEN = `(?:${PLACE}[,.]\\s+${DATE}|${DATE},\\s+${PLACE})`;
const QUOTED = '[«"“][^»"”]{2,40}[»"”]';
const NAME = "\\p{Lu}[\\p{L}.]*(?:-\\p{L}+)?";
/** Sure names of agencies: in slashes, in quotes, in capitals, with a hyphen or after «ИА». */
const AGENCY = `(?:/[^/]{2,60}/|(?:(?:ИА|РИА|АН|[Аа]гентство|[Кк]орр\\.)\\s*)(?:${QUOTED}|${NAME})|${QUOTED}|\\p{Lu}{3,}(?:-\\p{Lu}+)?|\\p{Lu}\\p{L}+-\\p{Lu}?\\p{L}+)`;

/** «МИНСК, 5 мая. /ТАСС/.», «Баку. 29 ноября. КАСПИЙ-ИНФО -», «(Казань, 2 мая, «Агентство»).», «7 марта, Лида /Корр. БЕЛТА/.» */
const FORMS: readonly RegExp[] = [
	`\\(${WHERE_AND_WHEN}(?:[.,]?\\s*[–—-]?\\s*${AGENCY}\\.?)?\\)[.:–—-]?`,
	`${WHERE_AND_WHEN}[.,]?\\s*[–—-]?\\s*${AGENCY}\\s*(?:[.:–—-](?!\\p{L})|$)`,
	`${PLACE}[,.]\\s+${DATE}\\s*\\([^()]{2,40}\\)\\s*[.:–—-]`,
	`${DATE}(?:\\s+\\d{1,2}[:.]\\d{2})?\\s*\\((?:ИА|РИА|АН|[Аа]гентство)\\s*[^()]{2,40}\\)\\s*[.:–—-]`,
	`${WHERE_AND_WHEN}[.,]?\\s*/[^/]{2,60}/\\.?(?=\\s)`,
	`${PLACE}[,.]\\s+${DATE}[.,]?\\s*[–—-]\\s*${NAME}(?:\\s${NAME})?\\s*[.–—-](?!\\p{L})`,
	`${PLACE}[,.]\\s+${DATE}(?:(?<=г\\.)|\\.)(?=\\s+[\\p{Lu}«"\\d])`,
	`${PLACE}[,.]\\s+${DATE}\\.?\\s*[–—-](?=\\s)`,
	`${PLACE}(?:,\\s*|\\s{2,})${DATE}${WEEKDAY}\\.?$`,
	`${PLACE}${WEEKDAY},\\s*${DATE}\\.?$`,
].map((source) => new RegExp(`^${source}`, "u"));

/** No dateline is longer. */
const LONGEST = 160;

/** A name of some words and a number behind it, or a number first. */
const MAY_BEGIN =
	/^\(?(?:\d|(?:г\.\s*)?[^\d.,]{2,80}(?:\.\s|[.,]\s|\s{2,})\s*(?:\p{L}[^\d.,]{2,60}(?:[.,]\s|\s{2,}))?\s*\d)/u;

/** The dateline a line begins with. */
export function findDateline(text: string, line: Span): Span | undefined {
	const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
	if (!MAY_BEGIN.test(head)) return undefined;
	for (const form of FORMS) {
		const found = form.exec(head)?.[0];
		if (found !== undefined) return { start: line.start, end: line.start + found.length };
	}
	return undefined;
}
