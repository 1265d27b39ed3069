import type { Extraction, Issue } from "@letopis/records";

/** A decoded text, or the undecoded bytes of one (UTF-8, UTF-16, windows-1251, KOI8-R, CP866 are told apart). */
export type Content = string | Uint8Array;

/** One text for {@link extractAll}, at hand or still to be fetched. */
export interface Source {
	/** Name of the document in the output. */
	readonly id: string;
	/** The text itself, or a function that fetches it when its turn comes. */
	readonly text: Content | (() => Content | Promise<Content>);
	/** Where the text comes from: a path or an address. */
	readonly source?: string;
	/** Publication date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where this source has one of its own. */
	readonly published?: string;
}

export interface Extracted {
	readonly id: string;
	readonly extraction: Extraction;
}

export interface Failed {
	readonly id: string;
	/** Why there is no extraction: code `unreadable`, `not-text` or `extraction-failed`. */
	readonly failure: Issue;
}

/** What became of one source. Exactly one outcome for each source, in the order of the sources. */
export type Outcome = Extracted | Failed;
