import { type AnyRecord, type Entry, type Family, isAgreement, type PageDocument } from "./page-data.js";

export type Verdict = "accepted" | "rejected";

/** What a reviewer says of one record. */
export interface Correction {
	readonly verdict?: Verdict;
	/** The record as it should be; absent when nothing was edited. */
	readonly edited?: AnyRecord;
	readonly note?: string;
}

/** All that was said: of records by {@link keyOf}, and the records added to a document by its id. */
export interface Corrections {
	readonly said: Readonly<Record<string, Correction>>;
	readonly added: Readonly<Record<string, readonly AnyRecord[]>>;
}

export const nothingSaid: Corrections = { said: {}, added: {} };

export const keyOf = (documentId: string, recordId: string): string => `${documentId}/${recordId}`;

export type Change =
	| { readonly kind: "say"; readonly key: string; readonly correction: Correction }
	| { readonly kind: "add"; readonly document: string; readonly record: AnyRecord }
	| { readonly kind: "drop"; readonly document: string; readonly id: string }
	| { readonly kind: "replace"; readonly corrections: Corrections };

export function corrected(state: Corrections, change: Change): Corrections {
	if (change.kind === "replace") return change.corrections;
	if (change.kind === "say") {
		const merged = { ...state.said[change.key], ...change.correction };
		return { ...state, said: { ...state.said, [change.key]: merged } };
	}
	const list = state.added[change.document] ?? [];
	const next = change.kind === "add" ? [...list, change.record] : list.filter((record) => record.id !== change.id);
	return { ...state, added: { ...state.added, [change.document]: next } };
}

const family = (record: AnyRecord): Family => (isAgreement(record) ? "agreement" : "event");

/** A document's records as corrected so far, those added at the end; rejected ones still among them. */
export function currentEntries(
	entries: readonly Entry[],
	document: PageDocument,
	{ said, added }: Corrections,
	index: number,
): Entry[] {
	const id = document.extraction.document.id;
	const own = entries.map((entry) => {
		const edited = said[keyOf(id, entry.record.id)]?.edited;
		return edited === undefined ? entry : { ...entry, record: edited };
	});
	const new_ = (added[id] ?? []).map((record): Entry => {
		const edited = said[keyOf(id, record.id)]?.edited;
		return { family: family(record), record: edited ?? record, document: index };
	});
	return [...own, ...new_];
}

/** Ids of the documents of which anything was said. */
export function touchedDocuments(documents: readonly PageDocument[], { said, added }: Corrections): Set<string> {
	const ids = new Set(Object.keys(added).filter((id) => (added[id] ?? []).length > 0));
	const keys = Object.keys(said);
	for (const { extraction } of documents)
		if (keys.some((key) => key.startsWith(`${extraction.document.id}/`))) ids.add(extraction.document.id);
	return ids;
}
