import type { Dictionary } from "@letopis/morphology";
import { readCodes } from "./codes.js";
import { compileRows } from "./compile.js";
import { type Entry, type Gazetteer, gazetteerOf, loadGazetteer, readCompiled } from "./gazetteer.js";
import { lintGazetteer } from "./lint.js";
import { lintForms } from "./lint-forms.js";
import { type GazetteerRow, readRows, troubleOf } from "./row.js";

/** A table of gazetteer rows as text: tab-separated, under a header. */
export interface GazetteerFile {
	/** Named in messages. */
	readonly file: string;
	readonly text: string;
}

export interface OwnRows {
	/** Rows of the user's own, or tables of them. */
	readonly rows?: readonly (GazetteerRow | GazetteerFile)[];
	/** What they are added to; default: the gazetteer of this package. */
	readonly base?: Gazetteer;
	/** Where given, names it knows must be declined as it declines them. */
	readonly dictionary?: Dictionary;
}

/** A row and where it stands: «own.tsv, line 3», «Gazetteer row 2». */
interface Placed {
	readonly row: GazetteerRow;
	readonly where: string;
}

function placedRows(rows: readonly (GazetteerRow | GazetteerFile)[]): readonly Placed[] {
	return rows.flatMap((given, at): readonly Placed[] => {
		if (typeof given !== "object" || given === null)
			throw new TypeError(
				`Expected gazetteer row ${at + 1} to be an object, got ${given === null ? "null" : typeof given}`,
			);
		if ("text" in given && (typeof given.text !== "string" || typeof given.file !== "string"))
			throw new TypeError(`Expected \`file\` and \`text\` of gazetteer table ${at + 1} to be strings`);
		if ("text" in given)
			return readRows(given.text, given.file).map(({ row, line }) => ({ row, where: `${given.file}, line ${line}` }));
		const where = `Gazetteer row ${at + 1}`;
		const trouble = troubleOf(given);
		if (trouble !== undefined) throw new RangeError(`${where}: ${trouble}`);
		return [{ row: given, where }];
	});
}

/** A word of its own in the dictionary that names no place or person: «договор». */
function isCommonWord(name: string, dictionary: Dictionary): boolean {
	const readings = dictionary.read(name.toLowerCase()).filter(({ known }) => known);
	return readings.some(
		({ lemma, tag }) =>
			lemma === name.toLowerCase() && !["Geox", "Surn", "Name", "Patr", "Orgn"].some((mark) => tag.grammemes.has(mark)),
	);
}

/** Names that a text would be full of, were they taken wherever they stand: «Договор», not marked `word`. */
function* commonWords({ row, where }: Placed, dictionary: Dictionary): Generator<string> {
	if ((row.flags ?? "").split(",").includes("word")) return;
	for (const name of [row.name, ...(row.variants ?? "").split("|"), ...(row.nicknames ?? "").split("|")])
		if (!/[ ~-]/u.test(name) && isCommonWord(name, dictionary))
			yield `${where}: «${name}» is also a common word: mark the row \`word\`, so that it is taken beside a type word or a preposition only`;
}

/** Every fault the linter finds, each with the place of its row. */
function* faultsOf(placed: readonly Placed[], base: Gazetteer, dictionary: Dictionary | undefined): Generator<string> {
	const rows = placed.map(({ row }) => row);
	const whereOf = new Map(placed.map(({ row, where }) => [row.id, where]));
	for (const { id, message } of lintGazetteer(rows, { codes: readCodes(), base }))
		yield `${whereOf.get(id)}: ${message}`;
	if (dictionary !== undefined) for (const one of placed) yield* commonWords(one, dictionary);
	for (const { id, message } of dictionary === undefined ? [] : lintForms(rows, dictionary).findings)
		yield `${whereOf.get(id)}: ${message}`;
}

/**
 * The gazetteer of this package (or another) with rows of the user's own, linted as its own rows are. Throws a RangeError
 * naming file, line and reason for what is malformed, dead, unknown or an undeclared namesake.
 */
export function createGazetteer({ rows = [], base = loadGazetteer(), dictionary }: OwnRows = {}): Gazetteer {
	if (rows.length === 0) return base;
	const placed = placedRows(rows);
	const [first, ...more] = faultsOf(placed, base, dictionary);
	if (first !== undefined) throw new RangeError(more.length === 0 ? first : `${first} (and ${more.length} more)`);
	const added = readCompiled(compileRows(placed.map(({ row }) => row)));
	const entries = (stem: string): readonly Entry[] => {
		const own = added.entries(stem);
		return own.length === 0 ? base.entries(stem) : [...own, ...base.entries(stem)];
	};
	const cuts = (norm: string): number => added.forms.cuts(norm) | base.forms.cuts(norm);
	return gazetteerOf(base.size + added.size, { entries, cuts }, (id) => added.place(id) ?? base.place(id));
}
