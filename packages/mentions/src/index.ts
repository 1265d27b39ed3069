export type { PartialDate } from "./dates/partial-date.js";
export { indexPatterns, type Match, type Pattern, pattern, type Range } from "./match/match.js";
export { lemmasOf, type Unit, unitsOf } from "./match/unit.js";
export type {
	ActorKind,
	DateMention,
	MentionBase,
	OrganizationMention,
	PersonMention,
	PlaceMention,
	PostMention,
} from "./mention.js";
export type { Place, PlaceLevel } from "./places/place.js";
