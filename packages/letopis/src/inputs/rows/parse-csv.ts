export interface ParsedRow {
	readonly fields: readonly string[];
	/** Index after its line break. */
	readonly end: number;
}

/**
 * The row of a table (RFC 4180) that begins at `start`; undefined when `text` ends before it does and more may come.
 * A quotation mark within a field that does not begin with one is a mark like any other: «ООО "Заря"».
 */
export function parseRow(text: string, start: number, separator: string, whole: boolean): ParsedRow | undefined {
	const fields: string[] = [];
	let at = start;
	for (;;) {
		let field = "";
		if (text[at] === '"') {
			at++;
			for (;;) {
				const close = text.indexOf('"', at);
				if (close < 0) return undefined;
				field += text.slice(at, close);
				at = close + 1;
				if (at === text.length && !whole) return undefined;
				if (text[at] !== '"') break;
				field += '"';
				at++;
			}
		}
		const from = at;
		while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
		if (at === text.length && !whole) return undefined;
		const last = text[at] !== separator;
		const end = last && text[at - 1] === "\r" && at > from ? at - 1 : at;
		fields.push(field + text.slice(from, end));
		at++;
		if (last) return { fields, end: at };
	}
}

const SEPARATORS = [",", ";", "\t"] as const;

/** The sign that parts the columns of a header: the one that stands most often between its quotation marks. */
export function separatorOf(header: string): string {
	const line = header.replace(/"[^"]*(?:"|$)/gu, "").split("\n", 1)[0] ?? "";
	const counts = SEPARATORS.map((separator) => line.split(separator).length);
	return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
