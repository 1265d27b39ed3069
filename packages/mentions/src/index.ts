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
export { documentFinder } from "./documents/find-documents.js";
export type { DocumentNoun } from "./documents/nouns.js";
export { eventFinder, ordinalOf } from "./events/find-events.js";
export type { EventNoun } from "./events/nouns.js";
export {
	findMentions,
	loadMentionResources,
	type MentionResources,
	type OwnMentions,
	type ReadMentions,
	readMentions,
} from "./find-mentions.js";
export { indexPatterns, type Match, type Pattern, pattern, type Range } from "./match/match.js";
export { lemmasOf, type Unit, unitsOf } from "./match/unit.js";
export {
	type ActorKind,
	type DateMention,
	type DocumentMention,
	type EventMention,
	INSTRUMENT_TYPES,
	type InstrumentType,
	type Mention,
	type MentionBase,
	type MoneyMention,
	OCCASION_TYPES,
	type OccasionType,
	type OrganizationMention,
	type PersonMention,
	type PlaceMention,
	type PostMention,
	type QuantityMention,
} from "./mention.js";
export { asMention, mentionWith } from "./mention-shape.js";
export { inGenitive, inSingular } from "./organizations/phrase-cases.js";
export { quotationEnd } from "./phrase.js";
export { type Capital, capitals } from "./places/capitals.js";
export type { Gazetteer } from "./places/gazetteer.js";
export { createGazetteer, type GazetteerFile, type OwnRows } from "./places/own-rows.js";
export type { Place, PlaceLevel } from "./places/place.js";
export { type GazetteerRow, parseRows } from "./places/row.js";
export { mentionRules } from "./rule-names.js";
export { Sign } from "./sign.js";
export { mentionTables } from "./tables.js";
export { withFields } from "./with-fields.js";
