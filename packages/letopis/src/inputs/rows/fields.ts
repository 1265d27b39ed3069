import type { Input } from "../input.js";
import { isoDate } from "./iso-date.js";

/** What fields of a row are called, where the user says so: «body.text» of `{"body": {"text": …}}`. */
export interface FieldNames {
	readonly text?: string | undefined;
	readonly id?: string | undefined;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

export type FieldKind = keyof FieldNames;
export type Row = Readonly<Record<string, unknown>>;

/** What they are called otherwise: the first that a row has. */
const USUAL: Readonly<Record<FieldKind, readonly string[]>> = {
	text: ["text"],
	id: ["id"],
	date: ["published", "date"],
	url: ["url"],
};

/** What is said of a text beside it. */
export interface Said {
	readonly id?: string;
	readonly published?: string;
	readonly source?: string;
}

const fieldOf = (row: Row, kind: FieldKind, names: FieldNames): unknown => {
	const given = names[kind];
	const name = given ?? USUAL[kind].find((usual) => Object.hasOwn(row, usual));
	return name === undefined ? undefined : valueAt(row, name);
};

/** A field that is called so; else the one that lies so deep. */
function valueAt(row: Row, name: string): unknown {
	if (Object.hasOwn(row, name)) return row[name];
	let value: unknown = row;
	for (const part of name.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Row)[part];
	}
	return value;
}

const wordOf = (row: Row, kind: FieldKind, names: FieldNames): string | undefined => {
	const value = fieldOf(row, kind, names);
	const word = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
	return word === "" ? undefined : word;
};

/** Id, date and address, as far as a row has them. */
export function saidIn(row: Row, names: FieldNames): Said {
	const [id, date, url] = [wordOf(row, "id", names), wordOf(row, "date", names), wordOf(row, "url", names)];
	return {
		...(id === undefined ? {} : { id }),
		...(date === undefined ? {} : { published: isoDate(date) }),
		...(url === undefined ? {} : { source: url }),
	};
}

/**
 * The text of row `number` of the file `path`. Its id, unless the row has one, is `NAME-NUMBER`. What `besides` says of an
 * id goes with the text where the row does not say it.
 */
export async function rowInput(
	row: Row,
	names: FieldNames,
	besides: (id: string) => Promise<Omit<Said, "id">>,
	[path, name, number]: readonly [path: string, name: string, number: number],
): Promise<Input> {
	const text = fieldOf(row, "text", names);
	const place = `${path}#${number}`;
	const { id = `${name}-${number}`, ...said } = saidIn(row, names);
	return {
		id,
		path: place,
		source: place,
		...(await besides(id)),
		...said,
		read: async () => {
			if (typeof text === "string") return { content: text, size: 0 };
			throw new Error(missing(names.text));
		},
	};
}

export const missing = (given: string | undefined): string =>
	`it has no text in the field «${given ?? USUAL.text[0]}»; name the field with --text-field`;

/** The first of the named columns that a table has not; of the text, where there is to be one, also the usual name. */
export function absentColumn(columns: readonly string[], names: FieldNames, withText: boolean): string | undefined {
	const wanted = [withText ? (names.text ?? USUAL.text[0]) : undefined, names.id, names.date, names.url];
	return wanted.find((name) => name !== undefined && !columns.includes(name));
}

/** The first column that is made use of and stands more than once in a header. */
export function repeatedColumn(columns: readonly string[], names: FieldNames): string | undefined {
	const kinds = Object.keys(USUAL) as readonly FieldKind[];
	const used = kinds.flatMap((kind) => names[kind] ?? USUAL[kind]);
	return used.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
}
