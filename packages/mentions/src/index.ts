export { boundsOf, compareEdtf, edtfIntersects, isValidEdtf } from "./dates/edtf.js";
export { findNameYears, type NameYear } from "./dates/name-years.js";
export type { PartialDate } from "./dates/partial-date.js";
export { resolveDate, withoutBound } from "./dates/resolve-date.js";
export type {
	DateContext,
	DatePrecision,
	DateResolution,
	KnownDate,
	ResolvedDate,
	Tense,
} from "./dates/resolved-date.js";
export { findMentions, loadMentionResources, type MentionResources } from "./find-mentions.js";
export { indexPatterns, type Match, type Pattern, pattern, type Range } from "./match/match.js";
export { lemmasOf, type Unit, unitsOf } from "./match/unit.js";
export type {
	ActorKind,
	DateMention,
	DocumentMention,
	EventMention,
	InstrumentType,
	Mention,
	MentionBase,
	MoneyMention,
	OccasionType,
	OrganizationMention,
	PersonMention,
	PlaceMention,
	PostMention,
	QuantityMention,
} from "./mention.js";
export { quotationEnd } from "./phrase.js";
export type { Place, PlaceLevel } from "./places/place.js";
export { mentionTables } from "./tables.js";
