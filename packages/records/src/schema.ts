import { OCCASION_TYPES } from "@letopis/mentions";
import * as z from "zod";

/** The record contract, version 1: every field and every code, as strict objects. The only implementation. */

const codes = <const T extends readonly [string, ...string[]]>(...names: T) => z.enum(names);

export const zoneKind = codes(
	"title",
	"body",
	"byline",
	"dateline",
	"caption",
	"teaser",
	"navigation",
	"footer",
	"comment",
);
export const how = codes(
	"explicit",
	"anaphora",
	"ellipsis",
	"pro-drop",
	"inherited",
	"adjectival",
	"metonymy",
	"inferred",
);
export const precision = codes("day", "month", "quarter", "half", "season", "year", "decade", "interval", "bounded");
export const resolution = codes(
	"explicit",
	"year-from-publication",
	"year-from-context",
	"relative-to-publication",
	"relative-to-event",
	"inherited-from-event",
	"coordination-scope",
	"bounded-by-publication",
	"bounded-by-context",
	"unresolved-year",
);
export const role = codes(
	"party",
	"signatory",
	"organizer",
	"host",
	"inviter",
	"auspices",
	"visitor",
	"head",
	"participant",
	"planned-participant",
	"speaker",
	"moderator",
	"presented",
	"sponsor",
	"witness",
);
export const participantKind = codes(
	"territory",
	"country",
	"municipality",
	"executive",
	"legislature",
	"ministry",
	"department",
	"mission",
	"party-organ",
	"university",
	"school",
	"company",
	"chamber",
	"association",
	"organization",
	"media",
	"zone",
	"delegation",
	"working-group",
	"person",
	"other",
);
export const sphereCode = codes(
	"trade-economy",
	"investment",
	"industry",
	"agriculture",
	"energy",
	"transport-logistics",
	"construction",
	"science-technology",
	"digital",
	"education",
	"culture",
	"sport",
	"youth",
	"tourism",
	"health",
	"ecology",
	"humanitarian",
	"security",
	"border",
	"social",
	"media",
	"law",
	"finance",
	"municipal",
	"export",
	"other",
);
export const agreementType = codes(
	"agreement",
	"treaty",
	"memorandum",
	"protocol",
	"programme",
	"plan",
	"roadmap",
	"declaration",
	"letter",
	"contract",
	"twinning",
	"arrangement",
	"intent",
	"documents",
	"other",
);
export const status = codes(
	"intent-declared",
	"proposed",
	"planned",
	"drafted",
	"agreed-unsigned",
	"signed",
	"approved",
	"in-force",
	"extended",
	"suspended",
	"terminated",
	"expired",
	"refused",
	"unknown",
);
export const eventType = codes(...OCCASION_TYPES);
export const realis = codes(
	"actual",
	"ongoing",
	"planned",
	"proposed",
	"conditional",
	"cancelled",
	"postponed",
	"recurring",
);
export const mode = codes("in-person", "online", "hybrid", "unknown");
export const relation = codes(
	"extends",
	"amends",
	"implements",
	"replaces",
	"realizes",
	"contains",
	"before",
	"after",
	"co-located",
	"same-as",
);

/** Half-open range in UTF-16 code units of the original text; `text` is what stands there. */
export const span = z.strictObject({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	text: z.string().min(1),
});

/** Which words say it, and how directly. */
export const evidence = z.strictObject({ how, spans: z.array(span).min(1) });

const edtfPattern =
	/^(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?)(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?))?$|^\d{3}X$/u;
const calendarDay = z.iso.date().nullable();

const dateFields = {
	edtf: z.string().regex(edtfPattern),
	precision,
	modifier: codes("early", "mid", "late").optional(),
	earliest: calendarDay,
	latest: calendarDay,
	resolution,
};
/** A date without the words that say it. */
export const bareDate = z.strictObject(dateFields);
const inOrder = (date: { earliest: string | null; latest: string | null }): boolean =>
	date.earliest === null || date.latest === null || date.earliest <= date.latest;
const disorder = { message: "earliest is after latest" };

/** A date as EDTF (ISO 8601-2), with its closed calendar bounds and how it was worked out. */
export const dateValue = z.strictObject({ ...dateFields, evidence }).refine(inOrder, disorder);

/** The page's date; without evidence when the caller gave it and no words of the text do. */
export const publishedDate = z.strictObject({ ...dateFields, evidence: evidence.optional() }).refine(inOrder, disorder);

/** How many of what: «более 20 документов» is `gt 20`; «несколько» is `several`, value null. */
export const quantity = z.strictObject({
	of: z.string().min(1),
	op: codes("eq", "gt", "ge", "lt", "le", "approx", "range", "several"),
	value: z.number().nullable(),
	max: z.number().optional(),
	evidence,
});

const territoryCode = z
	.string()
	.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u)
	.nullable();

/** Who takes part, as a careful clerk would file it: nominative, full; `territory` is the side it stands for. */
export const participant = z.strictObject({
	role,
	name: z.string().min(1),
	kind: participantKind,
	territory: territoryCode,
	post: z.string().min(1).optional(),
	nativeName: z.string().min(1).optional(),
	body: z.string().min(1).optional(),
	collective: z.boolean().optional(),
	count: quantity.optional(),
	evidence,
});

export const placeValue = z.strictObject({ name: z.string().min(1), territory: territoryCode, evidence });
export const sphere = z.strictObject({ code: sphereCode, evidence });
export const attribution = z.strictObject({
	by: z.string().min(1),
	kind: codes("direct-quote", "indirect-speech", "media-report"),
	span,
});
export const link = z.strictObject({ rel: relation, target: z.string(), certainty: codes("stated", "inferred") });

const base = {
	trigger: span,
	/** Other descriptions of the same fact. */
	mentions: z.array(span),
	attribution: attribution.optional(),
	links: z.array(link),
	rule: z.string().min(1),
	flags: z.array(z.string()),
};

export const agreementRecord = z.strictObject({
	id: z.string().regex(/^agr_[a-z2-7]{16}$/u),
	type: agreementType,
	status,
	...base,
	title: z.string().min(1).optional(),
	number: z.string().min(1).optional(),
	parties: z.array(participant.extend({ role: z.literal("party") })),
	signatories: z.array(participant.extend({ role: z.literal("signatory"), kind: z.literal("person") })),
	signed: dateValue.optional(),
	reached: dateValue.optional(),
	inForce: dateValue.optional(),
	validity: dateValue.optional(),
	place: placeValue.optional(),
	concludedAt: z.string().optional(),
	spheres: z.array(sphere),
	quantity: quantity.optional(),
	amount: z.strictObject({ value: z.number(), currency: z.string().regex(/^[A-Z]{3}$/u), evidence }).optional(),
});

export const eventRecord = z.strictObject({
	id: z.string().regex(/^evt_[a-z2-7]{16}$/u),
	type: eventType,
	realis,
	mode,
	...base,
	name: z.string().min(1).optional(),
	edition: z.int().positive().optional(),
	when: dateValue.optional(),
	places: z.array(placeValue),
	participants: z.array(participant),
	counts: z.array(quantity),
	topics: z.array(evidence),
	purpose: evidence.optional(),
	partOf: z.string().optional(),
	outcomes: z.array(z.string()),
});

export const mention = z.strictObject({
	kind: z.string().min(1),
	start: z.int().nonnegative(),
	end: z.int().positive(),
	text: z.string().min(1),
	name: z.string().min(1),
	territory: territoryCode.optional(),
	edtf: z.string().optional(),
	rule: z.string().min(1),
});

/** What was seen and not coded, or could not be. */
export const issue = z.strictObject({
	code: z.string().min(1),
	message: z.string().min(1),
	span: span.optional(),
	rule: z.string().optional(),
});

export const extraction = z.strictObject({
	contract: z.literal("1"),
	document: z.strictObject({
		id: z.string().min(1),
		/** Of the decoded text's UTF-8 bytes. */
		sha256: z.string().regex(/^[0-9a-f]{64}$/u),
		source: z.string().optional(),
		title: z.string().optional(),
		/** ISO 639-3, `und` where nothing tells. */
		language: z.string().min(1),
		/** In UTF-16 code units. */
		length: z.int().nonnegative(),
		published: publishedDate.nullable(),
		publishedFrom: codes("caller", "text", "none"),
		zones: z.array(z.strictObject({ kind: zoneKind, start: z.int().nonnegative(), end: z.int().positive() })),
	}),
	agreements: z.array(agreementRecord),
	events: z.array(eventRecord),
	mentions: z.array(mention).optional(),
	issues: z.array(issue),
	extractor: z.strictObject({ version: z.string().min(1), grammar: z.string().min(1) }),
});

/** The contract as JSON Schema (draft 2020-12). */
export const jsonSchema = (): unknown => z.toJSONSchema(extraction, { io: "input" });

export type TextSpan = z.infer<typeof span>;
export type Evidence = z.infer<typeof evidence>;
export type How = z.infer<typeof how>;
export type DateValue = z.infer<typeof dateValue>;
export type PublishedDate = z.infer<typeof publishedDate>;
export type Quantity = z.infer<typeof quantity>;
export type Participant = z.infer<typeof participant>;
export type ParticipantKind = z.infer<typeof participantKind>;
export type Role = z.infer<typeof role>;
export type PlaceValue = z.infer<typeof placeValue>;
export type Sphere = z.infer<typeof sphere>;
export type SphereCode = z.infer<typeof sphereCode>;
export type Attribution = z.infer<typeof attribution>;
export type Link = z.infer<typeof link>;
export type AgreementType = z.infer<typeof agreementType>;
export type AgreementStatus = z.infer<typeof status>;
export type EventType = z.infer<typeof eventType>;
export type Realis = z.infer<typeof realis>;
export type Mode = z.infer<typeof mode>;
export type AgreementRecord = z.infer<typeof agreementRecord>;
export type EventRecord = z.infer<typeof eventRecord>;
export type MentionRecord = z.infer<typeof mention>;
export type Issue = z.infer<typeof issue>;
export type Extraction = z.infer<typeof extraction>;
