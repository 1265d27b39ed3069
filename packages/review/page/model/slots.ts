import type { DateValue, Evidence, How, Participant, PlaceValue, TextSpan } from "@letopis/records";
import { dateInWords, participantInWords, placeInWords, quantityInWords } from "../../src/in-words.js";
import { type AnyRecord, isAgreement } from "./page-data.js";

/** A field of a record that can be pointed at: its value in words, and the words of the text that say so. */
export interface Slot {
	/** Where the value stands in the record: `signed`, `parties/1`. */
	readonly path: string;
	/** Name of the field, a key of the page's vocabulary. */
	readonly field: string;
	readonly value: string;
	/** Absent where the contract asks for no evidence, such as `type`. */
	readonly how?: How;
	readonly spans: readonly TextSpan[];
}

const plain = (field: string, value: string, spans: readonly TextSpan[] = []): Slot => ({
	path: field,
	field,
	value,
	spans,
});

const grounded = (path: string, field: string, value: string, { how, spans }: Evidence): Slot => ({
	path,
	field,
	value,
	how,
	spans,
});

const date = (field: string, value: DateValue | undefined): Slot[] =>
	value === undefined ? [] : [grounded(field, field, dateInWords(value), value.evidence)];

const text = (field: string, value: string | number | undefined): Slot[] =>
	value === undefined ? [] : [plain(field, String(value))];

const people = (field: string, list: readonly Participant[]): Slot[] =>
	list.map((one, index) => grounded(`${field}/${index}`, one.role, participantInWords(one), one.evidence));

const places = (list: readonly PlaceValue[]): Slot[] =>
	list.map((one, index) => grounded(`places/${index}`, "place", placeInWords(one), one.evidence));

/** The fields of a record in the order in which a clerk would fill them in. */
export function slotsOf(record: AnyRecord): Slot[] {
	const trigger = plain("trigger", record.trigger.text, [record.trigger]);
	const mentions = record.mentions.map(
		(span, index): Slot => ({ path: `mentions/${index}`, field: "mention", value: span.text, spans: [span] }),
	);
	const said = record.attribution;
	const own = isAgreement(record)
		? [
				plain("status", record.status),
				...text("title", record.title),
				...text("number", record.number),
				...people("parties", record.parties),
				...people("signatories", record.signatories),
				...date("signed", record.signed),
				...date("reached", record.reached),
				...date("inForce", record.inForce),
				...date("validity", record.validity),
				...(record.place === undefined ? [] : places([record.place]).map((slot) => ({ ...slot, path: "place" }))),
				...record.spheres.map((one, index) => grounded(`spheres/${index}`, "sphere", one.code, one.evidence)),
			]
		: [
				plain("realis", record.realis),
				plain("mode", record.mode),
				...text("name", record.name),
				...text("edition", record.edition),
				...date("when", record.when),
				...places(record.places),
				...people("participants", record.participants),
				...record.counts.map((one, index) => grounded(`counts/${index}`, "count", quantityInWords(one), one.evidence)),
			];
	return [
		plain("type", record.type),
		trigger,
		...mentions,
		...own,
		...(said === undefined ? [] : [plain("attribution", said.by, [said.span])]),
	];
}
