import type { TextSpan } from "@letopis/records";

/** Words of the text that say one thing: what annotation tools call an entity or a region. */
export interface Mark {
	readonly label: string;
	/** In the order of the evidence; they may overlap. Offsets in UTF-16 code units. */
	readonly spans: readonly TextSpan[];
	/** Values chosen from a list, by the names of `codeLists`. */
	readonly codes: Readonly<Record<string, string>>;
	/** What no list holds: names, dates, numbers. Undefined where nobody has said it yet. */
	readonly value?: Readonly<Record<string, unknown>>;
}

/** One record as marks: its trigger, whose value holds what hangs on no words, and what fills its roles. */
export interface MarkedRecord {
	readonly trigger: Mark;
	readonly slots: readonly { readonly role: string; readonly mark: Mark }[];
}
