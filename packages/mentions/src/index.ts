export type { PartialDate } from "./dates/partial-date.js";
export type { DateMention, MentionBase, PlaceMention } from "./mention.js";
export type { Place, PlaceLevel } from "./places/place.js";
