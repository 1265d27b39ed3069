import type { AgreementRecord, EventRecord, Extraction } from "@letopis/records";

/** One document of the page: what was extracted and, where it was given, the text it was extracted from. */
export interface PageDocument {
	readonly extraction: Extraction;
	readonly text?: string;
}

/** The codes of the contract that a reviewer chooses from. */
export type Codes = Readonly<
	Record<"agreementType" | "eventType" | "status" | "realis" | "mode" | "kind" | "role" | "sphere", readonly string[]>
>;

/** What `reviewPage` puts into the page. */
export interface PageData {
	readonly documents: readonly PageDocument[];
	readonly codes: Codes;
	/** Digest of the documents: under it the browser keeps a review that is not finished. */
	readonly key: string;
}

export type Family = "agreement" | "event";
export type AnyRecord = AgreementRecord | EventRecord;

/** A record, and where it stands. */
export interface Entry {
	readonly family: Family;
	readonly record: AnyRecord;
	/** Index into {@link PageData.documents}. */
	readonly document: number;
}

export const isAgreement = (record: AnyRecord): record is AgreementRecord => "parties" in record;

export const isEvent = (record: AnyRecord): record is EventRecord => !isAgreement(record);

/** The records of a document in the order of the text. */
export function entriesOf({ extraction }: PageDocument, document: number): Entry[] {
	const all: Entry[] = [
		...extraction.agreements.map((record): Entry => ({ family: "agreement", record, document })),
		...extraction.events.map((record): Entry => ({ family: "event", record, document })),
	];
	return all.sort((left, right) => left.record.trigger.start - right.record.trigger.start);
}
