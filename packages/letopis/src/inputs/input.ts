import type { Content } from "@letopis/pipeline";

/** A text, and how many bytes of the disk it took. */
export interface Reading {
	readonly content: Content;
	readonly size: number;
}

/** One text to be read. */
export interface Input {
	/** File name without its extension, or what its row says; `stdin` for standard input. */
	readonly id: string;
	/** What it is called where it fails: a path, with the row or the name within an archive. */
	readonly path: string;
	/** Where it comes from, as the output tells: a path or an address; absent for standard input. */
	readonly source?: string;
	/** Publication date, where one goes with this text. */
	readonly published?: string;
	/** Default plain text. */
	readonly format?: "html";
	readonly read: () => Promise<Reading>;
}

/** A text in its place among the others. What was done before is passed over and not opened. */
export interface Place {
	/** Bytes of the disk from the place before this one to the end of this. */
	size(): number;
	open(): Input | Promise<Input>;
}

/** Something that was asked for and holds no text. */
export interface Fault {
	readonly path: string;
	readonly reason: string;
}

export interface Inputs {
	/** Standard input, where it was asked for. */
	readonly standard?: Input;
	/** Each file once, ordered by path, with `/` between its parts. */
	readonly files: readonly string[];
	readonly faults: readonly Fault[];
}
