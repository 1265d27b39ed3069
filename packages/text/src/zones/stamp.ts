import { findDate, OF_READING } from "../page-date.js";
import type { Line } from "./line.js";

/** What a stamp may hold besides its date: a rubric, a town, an author. */
const LONGEST_REST = 60;
const LONGEST = 160;
/** «Сводка за 3 февраля», «с 5 мая», «Программа 5 мая»: the date belongs to what is told. */
const GOVERNED = /(?<!\p{L})(?:с|со|за|до|от|на|к|в|по|о|об)\s*$/iu;
const SEPARATED = /[|•·/,]|\s{2}/u;

/** «16 ноября 2017, 13:20 • Экономика», «7 мар. 2020», «Biang.ru 06.08.21 211»: a line that holds little but its date. */
export function isStamp(text: string, line: Line): boolean {
	if (line.text.length > LONGEST || OF_READING.test(line.text)) return false;
	const date = findDate(text, line.start, line.end);
	if (date === undefined) return false;
	const before = text.slice(line.start, date.start);
	const after = text.slice(date.end, line.end);
	const rest = before.length + after.length;
	if (date.year === undefined) return rest < 12 && !/\p{Ll}{3}/u.test(before + after) && !GOVERNED.test(before);
	if (GOVERNED.test(before) || /^\s*[–—]\s*\d/u.test(after)) return false;
	if (/\(\s*\p{L}*\s*$/u.test(before) || date.day === undefined) return rest < 20;
	if (rest < 20) return true;
	return rest <= (SEPARATED.test(before + after) ? 2 : 1) * LONGEST_REST && isApposed(before, after);
}

/** The date begins the line, or a separator or a name stands before it, not the words of a sentence. */
function isApposed(before: string, after: string): boolean {
	if (before.trim() !== "") return SEPARATED.test(before) || before.trim().split(/\s+/u).length <= 3;
	if (/^\s*(?:[|•·/]|\s{2})/u.test(after)) return true;
	return !/^\s+\p{Ll}{2}/u.test(after) && !(/[.!?]$/u.test(after) && after.trim().split(/\s+/u).length > 3);
}
