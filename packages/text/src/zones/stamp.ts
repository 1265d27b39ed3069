import type { PageDate } from "../document.js";
import { findDate, OF_READING } from "../page-date.js";
import type { Line } from "./line.js";

/** What a stamp may hold besides its date: a rubric, a town, an author. */
const LONGEST_REST = 60;
const LONGEST = 160;
/** «Сводка за 3 февраля», «с 5 мая», «Программа 5 мая»: the date belongs to what is told. */
const GOVERNED = /(?<!\p{L})(?:с|со|за|до|от|на|к|в|по|о|об)\s*$/iu;
/** «Выпуск № 23 от 14 мая 2022 г.» */
const ISSUE = /^(?:Выпуск|Номер|Пресс-релиз|№)\s*(?:№\s*)?\d+(?:\s*\(\d+\))?,?\s+от\s*$/u;
/** «Дата публикации:», «Размещено:» */
const SAYS_SO = /(?<!\p{L})(?:опубликован|размещ[её]н|обновл[её]н|публикаци)\p{L}*\s*:\s*$/iu;
const COLUMNS = /[|•·/]|\s{2}/u;
const NAME_WORDS = 5;
/** «7 | Гюмри | 05.05.2020»: a row of a table. */
const ROW = /^\d{1,4}\s*[|\t]/u;
/** Room for a clock, a weekday, a counter. */
const TIGHT = 16;

/** «16 ноября 2017, 13:20 • Экономика», «7 мар. 2020», «Volna.ru 07.09.22 145»: a line that holds little but its date. */
export function isStamp(text: string, line: Line, isSentence: (line: string) => boolean): boolean {
	if (line.text.length > LONGEST || OF_READING.test(line.text) || ROW.test(line.text)) return false;
	const date = findDate(text, line.start, line.end);
	if (date === undefined) return false;
	const before = text.slice(line.start, date.start);
	const after = text.slice(date.end, line.end);
	const rest = before.length + after.length;
	if ((GOVERNED.test(before) && !ISSUE.test(before)) || /^\s*[–—]\s*\d/u.test(after)) return false;
	if (date.year === undefined) return rest < TIGHT && !/\p{Ll}{3}/u.test(before + after);
	if (date.day === undefined || /\(\s*\p{L}*\s*$/u.test(before)) return rest < 2 * TIGHT;
	if (rest < TIGHT) return true;
	const parted = COLUMNS.test(before + after);
	return rest <= (parted ? 2 : 1) * LONGEST_REST && isApposed(before, after) && (parted || !isSentence(line.text));
}

/** The date begins the line, or a separator, a comma or a short name stands before it, not the words of a sentence. */
function isApposed(before: string, after: string): boolean {
	if (COLUMNS.test(before) || /^\s*(?:[|•·/]|\s{2})/u.test(after)) return true;
	if (/^\s+\p{Ll}{2}/u.test(after) || /[.!?;]$/u.test(after)) return false;
	if (ISSUE.test(before)) return true;
	const words = before.trim().split(/\s+/u).length;
	// «Администрация города. Новости. 9 октября 2019 г.»
	if (after.trim() === "" && words <= 2 * NAME_WORDS && /\.\s+\p{Lu}\p{L}+\.\s*$/u.test(before)) return true;
	// «Раздел: Экономика. Дата публикации: 22.11.2022»
	if (after.trim() === "" && SAYS_SO.test(before)) return true;
	// «Пресс-служба правительства Кировской области. 22.11.2022»
	return words <= 1 || (words <= NAME_WORDS && (after.trim() === "" ? /[,.]\s*$/u : /,\s*$/u).test(before));
}

/** A date torn over three lines from `at` on: `05`, `АПР`, `2016`. */
export function findTornDate(text: string, lines: readonly Line[], at: number): PageDate | undefined {
	const [day, month, year] = lines.slice(at, at + 3);
	if (day === undefined || month === undefined || year === undefined || month.text.length > 8) return undefined;
	if (!/^\d{1,2}$/u.test(day.text) || !/^\d{4}$/u.test(year.text)) return undefined;
	return findDate(text, day.start, year.end);
}
