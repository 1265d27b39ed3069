import type { Span } from "@letopis/text";
import type { PartialDate } from "./dates/partial-date.js";
import type { Place } from "./places/place.js";

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

/** Codes of the record contract's participant kinds; the schema in `@letopis/records` is their master list. */
export type ActorKind =
	| "territory"
	| "country"
	| "municipality"
	| "executive"
	| "legislature"
	| "ministry"
	| "department"
	| "mission"
	| "party-organ"
	| "university"
	| "school"
	| "company"
	| "chamber"
	| "association"
	| "organization"
	| "media"
	| "zone"
	| "delegation"
	| "working-group"
	| "person"
	| "other";

export interface OrganizationMention extends MentionBase {
	readonly kind: "organization";
	/** Filed name: head and its adjectives in the nominative, the rest as written. */
	readonly name: string;
	readonly actor: ActorKind;
	/** The side it stands for: of its own place words, or of its owner; null where nothing in the mention tells. */
	readonly territory: string | null;
	/** Places named inside it. */
	readonly places: readonly PlaceMention[];
	/** The larger body it belongs to («Комитет экономики облисполкома»). */
	readonly parent?: OrganizationMention;
	/** «облисполком», «администрация», «департамент»: a type word alone, to be resolved from the text before it. */
	readonly generic: boolean;
	/** «делегация», «представители», «предприятия», «компании»: a group, not one body. */
	readonly collective: boolean;
}

export interface PostMention extends MentionBase {
	readonly kind: "post";
	/** Position of the head noun in the sentence: «министр» in «российский министр финансов». */
	readonly head: number;
	/** Nominative: «заместитель начальника управления торговли провинции Хубэй». */
	readonly name: string;
	/** What the holder acts for when he signs: the territory, the municipality, his body. */
	readonly actsFor: "territory" | "municipality" | "body" | "none";
	readonly body?: OrganizationMention;
	readonly place?: PlaceMention;
	/** «глава региона», «губернатор», «председатель»: nothing in the mention says of what. */
	readonly generic: boolean;
}

export interface PersonMention extends MentionBase {
	readonly kind: "person";
	/** Nominative, in natural order: «Сергей Смольников», «Мэн Линь», «С. Л. Ощепков». */
	readonly name: string;
	readonly surname?: string;
	readonly gender: "male" | "female" | "unknown";
	/** «Ван Вэньтао (王文涛)». */
	readonly nativeName?: string;
	/** The post phrase beside the name; the mention's span is that of the name alone. */
	readonly post?: PostMention;
	/** The place the words around put him under where his post tells none: «(Воронеж)», «с белорусской стороны». */
	readonly side?: PlaceMention;
}

/** Agreement types of the record contract that a noun can name. */
export const INSTRUMENT_TYPES = [
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
	"documents",
	"other",
] as const;

export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

export interface DocumentMention extends MentionBase {
	readonly kind: "document";
	readonly type: InstrumentType;
	/** Position of the head noun in the sentence. */
	readonly head: number;
	/** Row of the noun table: «соглашение», «дорожная карта». */
	readonly noun: string;
	/** «документ», «бумага»: points back to an instrument named before. */
	readonly generic: boolean;
	/** The noun alone does not make an instrument («план», «программа», «карта»): a complement or a signing verb must help. */
	readonly weak: boolean;
	/** It has a complement of its own: «о сотрудничестве», «по развитию», «мероприятий», a quoted name. */
	readonly complement: boolean;
	/** Capitalised in running text, or quoted. */
	readonly proper: boolean;
	/** «проект соглашения». */
	readonly draft: boolean;
}

/** Event types of the record contract. */
export const OCCASION_TYPES = [
	"forum",
	"conference",
	"round-table",
	"seminar",
	"meeting",
	"negotiations",
	"visit",
	"working-group-session",
	"commission-session",
	"exhibition",
	"fair",
	"presentation",
	"matchmaking",
	"business-mission",
	"signing-ceremony",
	"ceremony",
	"festival",
	"competition",
	"training",
	"days-of-region",
	"opening",
	"call",
	"other",
] as const;

export type OccasionType = (typeof OCCASION_TYPES)[number];

export interface EventMention extends MentionBase {
	readonly kind: "event";
	readonly type: OccasionType;
	readonly head: number;
	readonly noun: string;
	/** «мероприятие», «встреча» pointing back; or a bare noun with nothing of its own. */
	readonly generic: boolean;
	/** Filed name, when it has more than the bare noun: an edition, a quoted or capitalised name. */
	readonly name?: string;
	readonly edition?: number;
	/** «видеоконференция», «онлайн-презентация». */
	readonly online: boolean;
}

export interface QuantityMention extends MentionBase {
	readonly kind: "quantity";
	/** Nominative plural of what is counted: «документы». */
	readonly of: string;
	readonly op: "eq" | "gt" | "ge" | "lt" | "le" | "approx" | "range" | "several";
	readonly value: number | null;
	readonly max?: number;
}

export interface MoneyMention extends MentionBase {
	readonly kind: "money";
	readonly value: number;
	/** ISO 4217. */
	readonly currency: string;
}

export type Mention =
	| DateMention
	| PlaceMention
	| OrganizationMention
	| PersonMention
	| PostMention
	| DocumentMention
	| EventMention
	| QuantityMention
	| MoneyMention;
