/** One line of `fixtures/dates/*.txt`. */
export interface DateRow {
	/** `months.txt:12` */
	readonly at: string;
	readonly text: string;
	/** The words in brackets. */
	readonly spans: readonly { readonly start: number; readonly end: number }[];
	readonly context: {
		readonly published?: { readonly year?: number; readonly month?: number; readonly day?: number };
		readonly tense?: "past" | "present" | "future";
		readonly contextYear?: number;
	};
	/** EDTF of «anchor», when the lines before give one. */
	readonly anchor?: string;
	/** `2021-05 month mid year-from-publication` for each span; `unknown` where no value can be given. */
	readonly values: readonly string[];
}

export function readDateTable(): readonly DateRow[];
