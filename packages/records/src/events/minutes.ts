import type { DateMention, PlaceMention, ReadMentions } from "@letopis/mentions";
import type { Document, Sentence } from "@letopis/text";
import type { EventType } from "../schema.js";

/** The head of a page that is itself the minutes of a sitting: «ПРОТОКОЛ заседания … / г. Псков    19 июня 2019 года». */
export interface Minutes {
	/** The sentences that may name the sitting: those above the line of its place and day. */
	readonly from: number;
	readonly to: number;
	readonly date: DateMention;
	readonly place: PlaceMention | undefined;
}

/** What minutes are taken of. */
export const sat: ReadonlySet<EventType> = new Set([
	"meeting",
	"negotiations",
	"working-group-session",
	"commission-session",
	"conference",
	"round-table",
]);

/** Sentences of a page's head. */
const HEAD = 6;
/** A line of a place and a day has no more tokens than this. */
const STAMP = 14;

const isMinutes = ({ tokens: [first, second] }: Sentence): boolean =>
	first?.norm === "протокол" && second?.norm !== "о" && second?.norm !== "об";

const isStamp = ({ zone, tokens }: Sentence): boolean =>
	(zone === "dateline" || zone === "byline") && tokens.length <= STAMP;

/** The day and place under the heading «Протокол» of a page, if it has one. */
export function minutesOf({ sentences }: Document, { actors, dates }: ReadMentions): Minutes | undefined {
	const from = sentences.slice(0, HEAD).findIndex(isMinutes);
	if (from < 0) return undefined;
	let [date, place, to]: [DateMention?, PlaceMention?, number?] = [];
	for (const { index } of sentences.slice(from + 1, from + HEAD).filter(isStamp)) {
		to ??= index;
		date ??= dates(index).find((told) => told.date.day !== undefined && told.date.year !== undefined);
		place ??= actors[index]?.find((told): told is PlaceMention => told.kind === "place" && !told.adjectival);
	}
	return date && to !== undefined ? { from, to, date, place } : undefined;
}
