import type { Extraction, Issue } from "@letopis/records";

/** A decoded text, or the undecoded bytes of one (UTF-8, UTF-16, windows-1251, KOI8-R, CP866 are told apart). */
export type Content = string | Uint8Array;

/** One text for {@link extractAll}, at hand or still to be fetched. */
export interface Source {
	/** Name of the document in the output. */
	readonly id: string;
	/**
	 * The text itself, or a function that fetches it when its turn comes. One that knows beforehand that there is too
	 * much of it rejects with an error whose `code` is `too-large`.
	 */
	readonly text: Content | (() => Content | Promise<Content>);
	/** Where the text comes from: a path or an address. */
	readonly source?: string;
	/** Publication date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where this source has one of its own. */
	readonly published?: string;
	/** What the text is written in; default plain text, which Markdown counts to. */
	readonly format?: "text" | "html";
}

export interface Extracted {
	readonly id: string;
	readonly extraction: Extraction;
}

export interface Failed {
	readonly id: string;
	/** Why there is no extraction: code `unreadable`, `not-text`, `too-large`, `extraction-failed`, `time-budget` or `worker-died`. */
	readonly failure: Issue;
}

/** What became of one source. Exactly one outcome for each source, in the order of the sources. */
export type Outcome = Extracted | Failed;

/** An extraction as the line of JSON it is written as, with what a run counts. */
export interface ExtractedLine {
	readonly id: string;
	/** The extraction as JSON, without a line break. */
	readonly json: string;
	readonly sha256: string;
	readonly agreements: number;
	readonly events: number;
	readonly issues: number;
}

/** What became of one source, ready to be written. */
export type Line = ExtractedLine | Failed;

/** A source that was fetched and decoded. */
export interface ReadText {
	readonly id: string;
	readonly text: string;
	readonly source?: string;
	readonly published?: string;
	readonly format?: "text" | "html";
}

export function failed(id: string, code: string, reason: unknown): Failed {
	const message = reason instanceof Error ? reason.message : String(reason);
	const failure: Issue = { code, message: message === "" ? code : message };
	return { id, failure };
}
