import type { DateMention, DocumentMention, EventMention } from "@letopis/mentions";
import type { Span } from "@letopis/text";
import type { Actor } from "./actor.js";
import type { Backdrop } from "./events/backdrop.js";
import type { DraftPlace } from "./place-value.js";
import type {
	AgreementRecord,
	AgreementStatus,
	AgreementType,
	DateValue,
	EventRecord,
	EventType,
	Link,
	Mode,
	Quantity,
	Realis,
	Role,
	Sphere,
} from "./schema.js";

/** A link between drafts, before they have ids. */
export interface DraftLink {
	readonly rel: Link["rel"];
	readonly target: AgreementDraft | EventDraft;
	readonly certainty: Link["certainty"];
}

interface Draft {
	trigger: Span;
	/** Index of the sentence of the trigger. */
	sentence: number;
	/** Start of the list member that makes the record one of its own; the trigger's start when there is no list. */
	readonly member: number;
	readonly mentions: Span[];
	readonly links: DraftLink[];
	rule: string;
	readonly flags: string[];
}

/** An agreement while the text is still being read. */
export interface AgreementDraft extends Draft {
	readonly family: "agreement";
	type: AgreementType;
	status: AgreementStatus;
	readonly document: DocumentMention | undefined;
	/** Told by the headline alone so far: to be merged with what the body says. */
	inTitle: boolean;
	/** That it stands is taken from its being named alone: a sentence that tells of its signing says more. */
	assumed?: true;
	/** Signed, but by whom is told elsewhere, or nowhere: then it gives no record. */
	pending?: boolean;
	/** Whom the sentences around a pending paper speak of. */
	near?: readonly Actor[];
	/** «Меморандум подписали …», «соглашение с областью стало четвёртым»: the bare noun of one paper, that may have been told before. */
	bare?: true;
	/** «Соглашение об этом»: of what was told before. */
	ofThis?: true;
	/** «Следующие документы:»: the lines below have told each of its papers. */
	listed?: true;
	/** «Предыдущее соглашение»: a paper before the one that is news. */
	former?: true;
	/** «Прежний, трёхлетний»: a paper told as another than this one. */
	otherThan?: AgreementDraft;
	title?: string;
	number?: string;
	parties: Actor[];
	signatories: Actor[];
	signed?: DateValue;
	reached?: DateValue;
	inForce?: DateValue;
	validity?: DateValue;
	/** «Сроком на пять лет»: counted from the day of the paper once that is known. */
	term?: DateMention;
	/** «В честь 20-летия соглашения»: what its anniversary tells of when it began, undefined without a page date. */
	anniversary?: { readonly since: DateValue | undefined };
	place?: DraftPlace;
	concludedAt?: EventDraft;
	spheres: Sphere[];
	quantity?: Quantity;
	amount?: NonNullable<AgreementRecord["amount"]>;
	attribution?: NonNullable<AgreementRecord["attribution"]>;
}

/** An event while the text is still being read. */
export interface EventDraft extends Draft {
	readonly family: "event";
	/** Number of the line it was first told in. */
	readonly paragraph: number;
	type: EventType;
	realis: Realis;
	mode: Mode;
	readonly event: EventMention | undefined;
	inTitle: boolean;
	/** The clause itself says whether it takes place. */
	told: boolean;
	/** A verb beside it says that it takes place: «состоялась встреча». */
	held: boolean;
	/** A bare noun with nothing of its own: it can only join another description. */
	weak: boolean;
	/** «Вернулась из Шарджи»: a stay told by its being over. */
	over?: boolean;
	/** «Совещания пройдут»: told of several, by a form that may be of one. */
	several?: true;
	/** A noun without name, day or place of its own: «форум», of one told before. */
	bare: boolean;
	/** «13 июня [на форуме] подпишут»: by its noun alone, as where something else is done. */
	at?: true;
	/** «В поездке участвовали», «в первый день визита»: a stay told without who comes, or which of a row it is. */
	again?: boolean;
	/** «Организаторы [мероприятия]», «модератор [встречи]»: named only to tell who plays a part in it. */
	ofPart?: true;
	/** «В переговорах участвовали», «на встрече обсудили»: talks named by nothing but their noun, those told last. */
	same?: true;
	name?: string;
	edition?: number;
	when?: DateValue;
	/** «Трёхдневный», «срок 4 дня»: how long it lasts. */
	lasts?: DateMention;
	/** «Прибыли накануне», «завершился в пятницу»: the day told of it is its first or its last. */
	edge?: "first" | "last";
	/** «Форум откроется [пленарным заседанием]»: on the first or last day of the event it is part of. */
	onEdge?: "first" | "last" | undefined;
	/** «Завершился трёхдневный визит»: told as over, with or without a day. */
	ends?: true;
	/** That day, once the others are counted from it. */
	edgeDay?: DateValue;
	/** «Он завершится 9 сентября», «гости улетают в воскресенье»: its last day, told apart from its first. */
	until?: {
		readonly day: DateValue;
		/** It is still to come. */
		readonly ahead: boolean;
	};
	places: DraftPlace[];
	participants: { readonly actor: Actor; readonly role: Role }[];
	counts: Quantity[];
	topics: EventRecord["topics"];
	purpose?: NonNullable<EventRecord["purpose"]>;
	/** Where its clause begins, in units of its sentence. */
	readonly clause: number;
	/** «В рамках форума», «по итогам встречи»: it is named only as the setting of something else. */
	backdrop?: Backdrop;
	partOf?: EventDraft;
	/** «Следующую примет Псков»: another event of the row of this one. */
	apartFrom?: EventDraft;
	outcomes: AgreementDraft[];
	attribution?: NonNullable<EventRecord["attribution"]>;
}

/** It was held, or is being held. */
export const tookPlace = ({ realis }: Pick<EventDraft, "realis">): boolean =>
	realis === "actual" || realis === "ongoing";

/** It was cancelled or put off. */
export const isOff = ({ realis }: Pick<EventDraft, "realis">): boolean =>
	realis === "cancelled" || realis === "postponed";
