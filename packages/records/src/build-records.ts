import type { Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import type { AgreementRecord, DateValue, EventRecord, Issue } from "./schema.js";

export interface RecordContext {
	readonly dictionary: Dictionary;
	/** SHA-256 of the document's UTF-8 bytes, hexadecimal; goes into the ids. */
	readonly sha256: string;
	/** The page's or the caller's date. */
	readonly published: DateValue | null;
	/** Also one-sided declarations of intent. */
	readonly intents: boolean;
}

export interface Records {
	readonly agreements: readonly AgreementRecord[];
	readonly events: readonly EventRecord[];
	readonly issues: readonly Issue[];
}

/** Mentions of a document joined into agreement and event records. */
export function buildRecords(_document: Document, _context: RecordContext): Records {
	return { agreements: [], events: [], issues: [] };
}
