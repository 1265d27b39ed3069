import {
	agreementRecord,
	bareDate,
	eventRecord,
	evidence,
	extraction,
	link,
	participant,
	placeValue,
	quantity,
	span,
	sphere,
} from "./schema.js";

/**
 * The contract as a person codes it: the same names, any ids, and only what the person had reason to write. Dates go
 * without bounds, values without evidence; `hard` says what is difficult, and what is `optional` counts neither way.
 */
const flag = participant.shape.collective;
const text = participant.shape.post;
const said = evidence.optional();
const ids = eventRecord.shape.outcomes;
const remarks = { optional: flag, hard: text, note: text };

const { earliest, latest, precision, resolution } = bareDate.shape;
const date = bareDate.extend({
	precision: precision.optional(),
	resolution: resolution.optional(),
	earliest: earliest.optional(),
	latest: latest.optional(),
	evidence: said,
});
const number = quantity.extend({ evidence: said });
const place = placeValue.extend({ territory: placeValue.shape.territory.optional(), evidence: said });
const actor = participant.extend({
	...remarks,
	role: participant.shape.role.optional(),
	kind: participant.shape.kind.optional(),
	territory: participant.shape.territory.optional(),
	count: number.optional(),
	evidence: said,
});

const base = {
	...remarks,
	id: link.shape.target.optional(),
	mentions: span.array().optional(),
	links: link.array().optional(),
	rule: link.shape.target.optional(),
	flags: ids.optional(),
};

export const codedAgreement = agreementRecord.extend({
	...base,
	parties: actor.array().optional(),
	signatories: actor.array().optional(),
	signed: date.optional(),
	reached: date.optional(),
	inForce: date.optional(),
	validity: date.optional(),
	place: place.optional(),
	spheres: sphere.extend({ evidence: said }).array().optional(),
	quantity: number.optional(),
});

export const codedEvent = eventRecord.extend({
	...base,
	mode: eventRecord.shape.mode.optional(),
	when: date.optional(),
	places: place.array().optional(),
	participants: actor.array().optional(),
	counts: number.array().optional(),
	topics: evidence.array().optional(),
	outcomes: ids.optional(),
});

export const codedDocument = extraction.pick({ agreements: true, events: true }).extend({
	document: extraction.shape.document
		.partial()
		.extend({ id: extraction.shape.document.shape.id, published: date.nullable().optional() }),
	agreements: codedAgreement.array(),
	events: codedEvent.array(),
	/** Tempting words that are no record. */
	negatives: span.pick({}).extend({ span, why: link.shape.target }).array().optional(),
	note: text,
	/** The text itself, where no file beside holds it. */
	text: link.shape.target.optional(),
});

export type CodedAgreement = (typeof codedAgreement)["_output"];
export type CodedEvent = (typeof codedEvent)["_output"];
export type CodedDocument = (typeof codedDocument)["_output"];
