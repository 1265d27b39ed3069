import type { AgreementRecord, DateValue, EventRecord, Participant, PlaceValue, TextSpan } from "@letopis/records";
import { boundsOf } from "./bounds.js";
import { type AnyRecord, type Family, isAgreement } from "./page-data.js";

/** The value at `parties/1`, `signed`, `title`. */
export function valueAt(record: AnyRecord, path: string): unknown {
	let value: unknown = record;
	for (const step of path.split("/")) value = (value as Record<string, unknown> | undefined)?.[step];
	return value;
}

/** A copy of the record with another value at a path; `undefined` takes the value out. */
export function withValue(record: AnyRecord, path: string, value: unknown): AnyRecord {
	const copy = structuredClone(record);
	const steps = path.split("/");
	const last = steps.pop() as string;
	const holder = steps.length === 0 ? copy : valueAt(copy, steps.join("/"));
	if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
	else if (value === undefined) delete (holder as Record<string, unknown>)[last];
	else (holder as Record<string, unknown>)[last] = value;
	return copy;
}

const explicit = (span: TextSpan) => ({ how: "explicit" as const, spans: [span] });

/** What a reviewer may add to a record by pointing at words. */
export const addable: Readonly<Record<Family, readonly string[]>> = {
	agreement: ["party", "signatory", "signed", "reached", "inForce", "validity", "place", "title", "number"],
	event: ["participant", "when", "place", "name"],
};

const newParticipant = (role: Participant["role"], span: TextSpan): Participant => ({
	role,
	name: span.text,
	kind: role === "signatory" ? "person" : "other",
	territory: null,
	evidence: explicit(span),
});

/** A copy whose date at `path` is another one, with the bounds that follow from it. */
export function withEdtf(record: AnyRecord, path: string, edtf: string): AnyRecord {
	const date = valueAt(record, path) as DateValue;
	const { modifier: _, ...rest } = date;
	return withValue(record, path, { ...rest, edtf, ...boundsOf(edtf) });
}

const newDate = (span: TextSpan): DateValue => ({
	edtf: "XXXX",
	...boundsOf("XXXX"),
	resolution: "explicit",
	evidence: explicit(span),
});

/** A copy of the record with a field more, filled from the words pointed at. */
export function withAdded(record: AnyRecord, field: string, span: TextSpan): AnyRecord {
	const place: PlaceValue = { name: span.text, territory: null, evidence: explicit(span) };
	if (field === "party" && isAgreement(record))
		return {
			...record,
			parties: [...record.parties, newParticipant("party", span) as AgreementRecord["parties"][number]],
		};
	if (field === "signatory" && isAgreement(record)) {
		const signatory = newParticipant("signatory", span) as AgreementRecord["signatories"][number];
		return { ...record, signatories: [...record.signatories, signatory] };
	}
	if (field === "participant" && !isAgreement(record))
		return { ...record, participants: [...record.participants, newParticipant("participant", span)] };
	if (field === "place")
		return isAgreement(record) ? { ...record, place } : { ...record, places: [...record.places, place] };
	if (["title", "name", "number"].includes(field)) return withValue(record, field, span.text);
	return withValue(record, field, newDate(span));
}

/** A copy whose field rests on the words pointed at; a field that is nothing but words takes them as its value. */
export function withWords(record: AnyRecord, path: string, span: TextSpan): AnyRecord {
	if (path === "trigger" || path.startsWith("mentions/")) return withValue(record, path, span);
	const value = valueAt(record, path);
	if (typeof value === "string") return withValue(record, path, span.text);
	return withValue(record, path, { ...(value as object), evidence: explicit(span) });
}

/** A record that a reviewer begins at a trigger. `id` only has to differ from the others of the document. */
export function newRecord(family: Family, id: string, trigger: TextSpan): AnyRecord {
	const common = { id, trigger, mentions: [], links: [], rule: "review", flags: [] };
	const agreement: AgreementRecord = {
		...common,
		type: "agreement",
		status: "signed",
		parties: [],
		signatories: [],
		spheres: [],
	};
	const event: EventRecord = {
		...common,
		type: "meeting",
		realis: "actual",
		mode: "unknown",
		places: [],
		participants: [],
		counts: [],
		topics: [],
		outcomes: [],
	};
	return family === "agreement" ? agreement : event;
}
