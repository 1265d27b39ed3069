import type { Reading } from "@letopis/morphology";

/** Half-open range in UTF-16 code units of the original text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type TokenKind = "word" | "latin" | "number" | "punct" | "other";

/** Letter case of the original: `м`, `Минск`, `МИД`, `РосАтом`; `none` for what has no letters. */
export type Shape = "lower" | "title" | "upper" | "mixed" | "none";

export interface Token extends Span {
	/** The original characters. */
	readonly text: string;
	/** For comparing: lower case, ё→е, look-alike Latin letters in Cyrillic words folded, soft hyphens and accents out, NFC; quotes «"„“”» as `"`, dashes - ‑ – — as `-`. */
	readonly norm: string;
	readonly kind: TokenKind;
	readonly shape: Shape;
	/** White space (or the sentence's start) stands before it. */
	readonly spaced: boolean;
	/** Dictionary readings after pruning by company; empty for anything but Russian words. */
	readonly readings: readonly Reading[];
	/** What the reader's `signsOf` tells of its spelling, a bit set; without one −1: it may be anything. */
	readonly signs: number;
}

/** What every token of one spelling has in common. */
export interface Spelling {
	readonly norm: string;
	readonly kind: TokenKind;
	readonly shape: Shape;
	/** Every reading of the dictionary, of which a token keeps those that its company allows. */
	readonly readings: readonly Reading[];
}

export type ZoneKind =
	| "title"
	| "body"
	| "byline"
	| "dateline"
	| "caption"
	| "teaser"
	| "navigation"
	| "footer"
	| "comment";

/** A stretch of the page that plays one part. Zones do not overlap; what no zone covers is body. */
export interface Zone extends Span {
	readonly kind: ZoneKind;
}

export interface Sentence extends Span {
	/** Position in {@link Document.sentences}. */
	readonly index: number;
	readonly zone: ZoneKind;
	/** Number of the line (paragraph) it stands in. */
	readonly paragraph: number;
	/** The signs of all its tokens together: where a bit is missing, no token has it. */
	readonly signs: number;
	/** Their readings are pruned when first asked for: a sentence that nobody looks into costs little. */
	readonly tokens: readonly Token[];
}

/** The page's own date, as numbers; `year` undefined when the page prints none («МИНСК, 5 мая. /ТАСС/»). */
export interface PageDate extends Span {
	readonly year?: number;
	readonly month: number;
	readonly day?: number;
}

export interface Document {
	/** The decoded original; never changed. */
	readonly text: string;
	/** ISO 639-3 code: `rus`, another, or `und`. */
	readonly language: string;
	readonly zones: readonly Zone[];
	readonly sentences: readonly Sentence[];
	/** The headline, when a title zone was found. */
	readonly title?: string;
	readonly pageDate?: PageDate;
}
