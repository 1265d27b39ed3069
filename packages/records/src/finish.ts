import type { Document } from "@letopis/text";
import { participant, quote } from "./actor.js";
import type { AgreementDraft, EventDraft } from "./draft.js";
import { recordId } from "./ids.js";
import { filed } from "./place-value.js";
import {
	type AgreementRecord,
	agreementRecord,
	type EventRecord,
	eventRecord,
	type Issue,
	type TextSpan,
} from "./schema.js";

type Id = (draft: AgreementDraft | EventDraft) => string | undefined;

/** Gives every draft an id that no other has; two facts of one trigger are told apart by their list member. */
export function identify(sha256: string, drafts: readonly (AgreementDraft | EventDraft)[]): Id {
	const ids = new Map<AgreementDraft | EventDraft, string>();
	const taken = new Set<string>();
	for (const draft of drafts) {
		let member = draft.member;
		let id = recordId(draft.family, sha256, draft.trigger.start, member);
		while (taken.has(id)) id = recordId(draft.family, sha256, draft.trigger.start, ++member);
		taken.add(id);
		ids.set(draft, id);
	}
	return (draft) => ids.get(draft);
}

function common(draft: AgreementDraft | EventDraft, document: Document, id: Id) {
	const links = draft.links.flatMap(({ rel, target, certainty }) => {
		const to = id(target);
		return to === undefined || to === id(draft) ? [] : [{ rel, target: to, certainty }];
	});
	return {
		trigger: quote(document, draft.trigger),
		mentions: distinctSpans(draft.mentions.map((span) => quote(document, span))),
		links,
		rule: draft.rule,
		flags: [...draft.flags],
		...(draft.attribution === undefined ? {} : { attribution: draft.attribution }),
	};
}

function distinctSpans(spans: readonly TextSpan[]): TextSpan[] {
	const seen = new Set<string>();
	return spans.filter(({ start, end }) => {
		const key = `${start}-${end}`;
		return seen.has(key) ? false : seen.add(key);
	});
}

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
	value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

/** Nothing but its anniversary tells when the paper or tie began. */
const datedByAnniversary = ({ signed, reached, inForce, anniversary }: AgreementDraft): boolean =>
	anniversary !== undefined && (signed ?? reached ?? inForce) === anniversary.since;

/** The record of an agreement draft, not yet checked against the contract. */
export function finishAgreement(draft: AgreementDraft, document: Document, id: Id): unknown {
	return {
		id: id(draft),
		type: draft.type,
		status: draft.status,
		...common(draft, document, id),
		flags: [...draft.flags, ...(datedByAnniversary(draft) ? ["anniversary"] : [])],
		...optional("title", draft.title),
		...optional("number", draft.number),
		parties: draft.parties.map((actor) => participant(document, actor, "party")),
		signatories: draft.signatories.map((actor) => participant(document, actor, "signatory")),
		...optional("signed", draft.signed),
		...optional("reached", draft.reached),
		...optional("inForce", draft.inForce),
		...optional("validity", draft.validity),
		...optional("place", draft.place && filed(draft.place)),
		...optional("concludedAt", draft.concludedAt && id(draft.concludedAt)),
		spheres: draft.spheres,
		...optional("quantity", draft.quantity),
		...optional("amount", draft.amount),
	};
}

/** The record of an event draft, not yet checked against the contract. */
export function finishEvent(draft: EventDraft, document: Document, id: Id): unknown {
	return {
		id: id(draft),
		type: draft.type,
		realis: draft.realis,
		mode: draft.mode,
		...common(draft, document, id),
		...optional("name", draft.name),
		...optional("edition", draft.edition),
		...optional("when", draft.when),
		places: draft.places.map(filed),
		participants: draft.participants.map(({ actor, role }) => participant(document, actor, role)),
		counts: draft.counts,
		topics: draft.topics,
		...optional("purpose", draft.purpose),
		...optional("partOf", draft.partOf && id(draft.partOf)),
		outcomes: draft.outcomes.flatMap((outcome) => id(outcome) ?? []),
	};
}

/** Every span of a record, wherever it stands, must read back from the original. */
function misread(value: unknown, text: string): string | undefined {
	if (Array.isArray(value)) {
		for (const item of value) {
			const found = misread(item, text);
			if (found !== undefined) return found;
		}
		return undefined;
	}
	if (typeof value !== "object" || value === null) return undefined;
	if ("start" in value && "end" in value && "text" in value) {
		const { start, end, text: words } = value as TextSpan;
		return text.slice(start, end) === words ? undefined : `the span ${start}–${end} does not read «${words}»`;
	}
	return misread(Object.values(value), text);
}

/** Accepts a record that the contract accepts and whose spans read back; of any other makes an issue. */
export function accept(family: "agreement", value: unknown, text: string, issues: Issue[]): AgreementRecord | undefined;
export function accept(family: "event", value: unknown, text: string, issues: Issue[]): EventRecord | undefined;
export function accept(family: "agreement" | "event", value: unknown, text: string, issues: Issue[]) {
	const checked = (family === "agreement" ? agreementRecord : eventRecord).safeParse(value);
	const fault = checked.success
		? misread(checked.data, text)
		: checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
	if (checked.success && fault === undefined) return checked.data;
	issues.push({ code: "invalid-record", message: `An ${family} record was left out: ${fault}` });
	return undefined;
}

/** Dates of a record whose year nothing settles, each as an issue. */
export function yearless(record: AgreementRecord | EventRecord): readonly Issue[] {
	const recurs = "realis" in record && record.realis === "recurring";
	const dates = recurs
		? []
		: "realis" in record
			? [record.when]
			: [record.signed, record.reached, record.inForce, record.validity];
	return dates.flatMap((date) => {
		const [span] = date?.resolution === "unresolved-year" ? date.evidence.spans : [];
		const message = "The year of this date is in neither the text nor the page's date; give `published` to settle it.";
		return span === undefined ? [] : [{ code: "date-without-year", message, span, rule: record.rule }];
	});
}
