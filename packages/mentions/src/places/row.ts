import type { PlaceLevel } from "./place.js";

/** A row as its table has it: nominatives, lists parted by `|`. A `~` behind a form says the row is rarely meant by it. */
export interface GazetteerRow {
	readonly id: string;
	readonly name: string;
	readonly level: PlaceLevel;
	readonly code?: string;
	readonly parent?: string;
	/** Nominative masculine: «витебский». An adjective that is part of the name need not be repeated. */
	readonly adjectives?: string;
	/** Other spellings and names: «Хейлунцзян», «Китайская Народная Республика». */
	readonly variants?: string;
	/** «Приамурье», «Поднебесная». */
	readonly nicknames?: string;
	/** Compared letter for letter: «КНР». */
	readonly abbreviations?: string;
	/** Where the ending does not tell: `m` `f` (names in -ь), `m*` (fleeting vowel), `m2` («в Крыму»), `pl` `pl0` (plural), `fixed`. */
	readonly declension?: string;
	/** `word`, `person`, `minor`, `ambiguous`, comma between. */
	readonly flags?: string;
	readonly weight?: string;
}

export const COLUMNS = [
	"id",
	"name",
	"level",
	"code",
	"parent",
	"adjectives",
	"variants",
	"nicknames",
	"abbreviations",
	"declension",
	"flags",
	"weight",
] as const;

const LEVELS: ReadonlySet<string> = new Set<PlaceLevel>([
	"country",
	"region",
	"district",
	"city",
	"settlement",
	"checkpoint",
	"zone",
	"area",
]);

const FLAGS: ReadonlySet<string> = new Set(["word", "person", "minor", "ambiguous"]);
const NEEDED = ["id", "name", "level"] as const;

/** A row and the line of its file, from 1. */
export interface ReadRow {
	readonly row: GazetteerRow;
	readonly line: number;
}

/** The rows of {@link readRows} alone. */
export const parseRows = (text: string, file: string): readonly GazetteerRow[] =>
	readRows(text, file).map(({ row }) => row);

/**
 * Reads a table of tab-separated rows under a header. Throws a RangeError naming file, line and reason when it is
 * malformed: a gazetteer is loaded at start, where trouble must be seen.
 */
export function readRows(text: string, file: string): readonly ReadRow[] {
	const lines = text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
	const header = (lines[0] ?? "").split("\t");
	const refuse = (line: number, reason: string): never => {
		throw new RangeError(`${file}, line ${line}: ${reason}`);
	};
	if (header.length < 2)
		refuse(1, `Expected a header of columns parted by tabs, got «${header.join(" ").slice(0, 60)}»`);
	for (const name of NEEDED) if (!header.includes(name)) refuse(1, `Expected a column \`${name}\` in the header`);
	for (const name of header) {
		if (!(COLUMNS as readonly string[]).includes(name))
			refuse(1, `Expected the columns ${COLUMNS.join(" ")}, got \`${name}\``);
		if (header.indexOf(name) !== header.lastIndexOf(name))
			refuse(1, `Expected each column once, got \`${name}\` twice`);
	}
	const rows: ReadRow[] = [];
	lines.forEach((line, at) => {
		if (at === 0 || line === "" || line.startsWith("#")) return;
		const cells = line.split("\t");
		if (cells.length < 2) refuse(at + 1, `Expected ${header.length} cells parted by tabs, got ${cells.length}`);
		if (cells.length > header.length) refuse(at + 1, `Expected ${header.length} cells, got ${cells.length}`);
		const row: Record<string, string> = {};
		header.forEach((name, column) => {
			const cell = cells[column]?.trim();
			if (cell !== undefined && cell !== "") row[name] = cell;
		});
		const trouble = troubleOf(row);
		if (trouble !== undefined) refuse(at + 1, trouble);
		rows.push({ row: row as unknown as GazetteerRow, line: at + 1 });
	});
	if (rows.length === 0) refuse(1, "Expected at least one row under the header");
	return rows;
}

/** What is wrong with a row by itself, in plain words; undefined when nothing is. */
export function troubleOf(row: Partial<Record<keyof GazetteerRow, string>>): string | undefined {
	for (const [name, value] of Object.entries(row)) {
		if (!(COLUMNS as readonly string[]).includes(name))
			return `Expected the columns ${COLUMNS.join(" ")}, got \`${name}\``;
		if (typeof value !== "string") return `Expected \`${name}\` to be a string, got ${typeof value}`;
	}
	for (const name of NEEDED) if (row[name] === undefined || row[name] === "") return `Expected a value for \`${name}\``;
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(row.id as string))
		return `Expected \`id\` in lower-case Latin letters, digits and hyphens, got «${row.id}»`;
	if (!LEVELS.has(row.level as string))
		return `Expected \`level\` to be one of ${[...LEVELS].join(" ")}, got «${row.level}»`;
	if (row.code !== undefined && !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u.test(row.code))
		return `Expected \`code\` of ISO 3166, got «${row.code}»`;
	if ((row.name as string).length > 100)
		return `Expected \`name\` of at most 100 characters, got ${(row.name as string).length}`;
	if (!/\p{Lu}/u.test(row.name as string))
		return `Expected \`name\` as it is written, with its capital letter, got «${row.name}»`;
	for (const form of row.adjectives?.split("|") ?? [])
		if (!/(?:ий|ый|ой)~?$/u.test(form))
			return `Expected \`adjectives\` in the nominative masculine («витебский»), got «${form}»`;
	if (row.weight !== undefined && !/^[0-9]$/u.test(row.weight))
		return `Expected \`weight\` from 0 to 9, got «${row.weight}»`;
	if (row.declension !== undefined && !/^(?:fixed|f|m[*2]?|pl0?)$/u.test(row.declension))
		return `Expected \`declension\` f, m, m*, m2, pl, pl0 or fixed, got «${row.declension}»`;
	for (const flag of row.flags?.split(",") ?? [])
		if (!FLAGS.has(flag)) return `Expected \`flags\` among ${[...FLAGS].join(" ")}, got «${flag}»`;
	for (const list of ["adjectives", "variants", "nicknames", "abbreviations"] as const) {
		for (const form of row[list]?.split("|") ?? []) {
			if (!/^[\p{L}\p{N}][\p{L}\p{N} '’().—–-]*~?$/u.test(form)) return `Expected names in \`${list}\`, got «${form}»`;
		}
	}
	return undefined;
}
