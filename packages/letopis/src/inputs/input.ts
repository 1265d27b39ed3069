/** One text to be read. */
export interface Input {
	/** File name without its extension; `stdin` for standard input. */
	readonly id: string;
	/** The path as it was given, with `/` between its parts; absent for standard input. */
	readonly path?: string;
	/** Default plain text. */
	readonly format?: "html";
	readonly read: () => Promise<Uint8Array>;
}

/** Something that was asked for and holds no text. */
export interface Fault {
	readonly path: string;
	readonly reason: string;
}

export interface Inputs {
	/** Each text once, ordered by path. */
	readonly inputs: readonly Input[];
	readonly faults: readonly Fault[];
}
