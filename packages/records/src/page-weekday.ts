import type { Document } from "@letopis/text";
import { dayOf } from "./events/calendar.js";
import { tenseOf } from "./events/realis.js";
import { clauseAt, type Scenes, unitAt } from "./scene/scene.js";
import type { PublishedDate } from "./schema.js";

/** Stems of the weekdays from Monday on. */
const weekdays: readonly RegExp[] = [
	/понедельник/iu,
	/вторник/iu,
	/сред[аеуы]/iu,
	/четверг/iu,
	/пятниц/iu,
	/суббот/iu,
	/воскресень/iu,
];

/** Sentences at the head of a dispatch that tell the day of its news. */
const HEAD = 3;
/** How many characters behind the page's date its weekday may stand: «25 ноября (среда)». */
const BESIDE = 16;

const weekdayIn = (text: string): number => weekdays.findIndex((weekday) => weekday.test(text)) + 1;

/**
 * The weekday (1 is Monday) of a page whose date has no year: the stamp says it, or a full day of the text does
 * («в пятницу, 19 июня»), or the dispatch tells its news by it («подписали в четверг»).
 */
export function weekdayOfPage(document: Document, scenes: Scenes, published: PublishedDate | null): number | undefined {
	const edtf = published?.edtf ?? "";
	const { text, pageDate: stamp } = document;
	if (!edtf.startsWith("XXXX-") || published?.precision !== "day") return undefined;
	const beside = stamp === undefined ? "" : text.slice(stamp.end, stamp.end + BESIDE);
	const own = weekdayIn(/^[^\n.]*/u.exec(beside)?.[0] ?? "");
	if (own > 0) return own;
	let first: number | undefined;
	let read = 0;
	for (const [at, { zone }] of scenes.sentences.entries()) {
		if (zone !== "body") continue;
		read++;
		for (const mention of scenes.datesAt(at)) {
			const { date } = mention;
			const { month, day, weekday } = date;
			const full = month !== undefined && day !== undefined ? weekdayIn(text.slice(mention.start, mention.end)) : 0;
			if (full > 0) {
				const told = `XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
				const later = (dayOf(edtf) ?? 0) - (dayOf(told) ?? 0);
				return ((((full - 1 + later) % 7) + 7) % 7) + 1;
			}
			if (weekday === undefined || day !== undefined || date.relative || date.bound || read > HEAD) continue;
			const scene = scenes.at(at);
			if (tenseOf(clauseAt(scene, unitAt(scene, mention.from))) === "past") first ??= weekday;
		}
	}
	return first;
}
