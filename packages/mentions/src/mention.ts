import type { Span } from "@letopis/text";
import type { Place } from "./places/place.js";
import type { PartialDate } from "./dates/partial-date.js";

/** What every mention has. Token positions count within the sentence, half-open. */
export interface MentionBase extends Span {
	/** Index into `document.sentences`. */
	readonly sentence: number;
	/** First token and the one after the last, within the sentence. */
	readonly from: number;
	readonly to: number;
	/** Possible cases of its head, a bit set of `Case`; `ANY_CASE` where nothing tells. */
	readonly cases: number;
	/** Possible numbers of its head, a bit set of `Num`. */
	readonly numbers: number;
	/** Name of the rule that found it, e.g. `date/day-month-year`. */
	readonly rule: string;
}

export interface DateMention extends MentionBase {
	readonly kind: "date";
	readonly date: PartialDate;
}

export interface PlaceMention extends MentionBase {
	readonly kind: "place";
	/** Filed name: nominative, with its type word where it belongs to the name («Витебская область», «Харбин»). */
	readonly name: string;
	/** ISO 3166 code, or null where nobody can tell. */
	readonly territory: string | null;
	/** The gazetteer rows it may be, the likeliest first; empty for a place known by its type word only («уезд Сюнькэ»). */
	readonly places: readonly Place[];
	/** «витебский», «китайская»: an adjective made from the place, standing alone before a common noun. */
	readonly adjectival: boolean;
	/** «Приамурье», «Поднебесная», «Южный Урал». */
	readonly metonym: boolean;
}
