import type { Extraction } from "@letopis/records";

/** One extraction and the text it was read from. */
export interface Exported {
	readonly extraction: Extraction;
	/** The decoded text; what is asked for only by formats that quote it. */
	readonly text: string;
}

/** A piece of a file; pieces of one file follow each other. */
export interface Piece {
	readonly file: string;
	readonly content: string;
}

/** A way of writing records for another tool. */
export interface Format {
	readonly name: string;
	/** What it is for, in a few words. */
	readonly purpose: string;
	/** Whether it needs the texts besides the records. */
	readonly needsText: boolean;
	/** The one file it writes; undefined where it writes several, into a folder. */
	readonly file?: string;
	/** What comes before the documents, for each of them, and after the last. */
	readonly begin?: () => readonly Piece[];
	readonly each: (document: Exported, index: number) => readonly Piece[];
	readonly end?: () => readonly Piece[];
}
