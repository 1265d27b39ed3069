import { fold } from "@letopis/morphology";
import { type Form, formsOf } from "./compile.js";
import type { Entry, Gazetteer } from "./gazetteer.js";
import type { Place } from "./place.js";
import { type GazetteerRow, troubleOf } from "./row.js";

/** Something wrong with a row, in plain words. */
export interface Finding {
	readonly rule:
		| "malformed"
		| "duplicate-id"
		| "unknown-code"
		| "unknown-parent"
		| "undeclared-namesake"
		| "dead-row"
		| "needless-mark";
	readonly id: string;
	readonly message: string;
}

export interface LintOptions {
	/** Every current code of ISO 3166-1 and 3166-2. */
	readonly codes: ReadonlySet<string>;
	/** A gazetteer the rows are to be added to: its places may be parents and namesakes. */
	readonly base?: Gazetteer;
}

/** What two rows may not share unless both are marked `ambiguous`: a name, or an adjective of places of one kind. */
function keyOf(row: GazetteerRow, form: Form): string {
	const written = form.stems.map(({ stem, paradigm }) => `${stem}/${paradigm}`).join(" ");
	return form.kind === "a" ? `a ${row.level} ${written}` : written;
}

const isAmbiguous = (row: GazetteerRow): boolean => (row.flags ?? "").split(",").includes("ambiguous");

/** Rows by the strong forms they share; a form that leads to one code only is no trouble. */
function sharedForms(rows: readonly GazetteerRow[]): ReadonlyMap<string, readonly GazetteerRow[]> {
	const byKey = new Map<string, Set<GazetteerRow>>();
	for (const row of rows) {
		for (const form of formsOf(row)) {
			if (form.weak) continue;
			const key = keyOf(row, form);
			const sharers = byKey.get(key);
			if (sharers === undefined) byKey.set(key, new Set([row]));
			else sharers.add(row);
		}
	}
	const shared = new Map<string, readonly GazetteerRow[]>();
	for (const [key, sharers] of byKey) {
		if (new Set([...sharers].map((row) => row.code ?? row.id)).size > 1) shared.set(key, [...sharers]);
	}
	return shared;
}

/** Rows that share a form with a place of another code. */
export function namesakes(rows: readonly GazetteerRow[]): ReadonlySet<string> {
	return new Set([...sharedForms(rows).values()].flat().map((row) => row.id));
}

const isForm = (entry: Entry, form: Form): boolean =>
	!entry.weak &&
	(entry.kind === "a") === (form.kind === "a") &&
	[entry, ...entry.rest].every(({ paradigm }, at) => paradigm === form.stems[at]?.paradigm) &&
	entry.rest.length === form.stems.length - 1 &&
	entry.rest.every(({ stem }, at) => stem === form.stems[at + 1]?.stem);

/** Places of a gazetteer that have a strong form of the row. */
function* sharersIn(base: Gazetteer, row: GazetteerRow): Generator<Place> {
	for (const form of formsOf(row)) {
		if (form.weak) continue;
		for (const entry of base.entries(form.stems[0]?.stem ?? ""))
			if (isForm(entry, form) && (form.kind !== "a" || entry.place.level === row.level)) yield entry.place;
	}
}

function* lintRow(row: GazetteerRow, options: LintOptions, ids: ReadonlySet<string>): Generator<Finding> {
	const finding = (rule: Finding["rule"], message: string): Finding => ({ rule, id: row.id, message });
	const trouble = troubleOf(row);
	if (trouble !== undefined) {
		yield finding("malformed", trouble);
		return;
	}
	if (row.code !== undefined && !options.codes.has(row.code))
		yield finding("unknown-code", `«${row.name}» has the code ${row.code}, which ISO 3166 does not`);
	if (row.parent !== undefined && !ids.has(row.parent) && options.base?.place(row.parent) === undefined) {
		yield finding("unknown-parent", `«${row.name}» lies in «${row.parent}», and no row has that id`);
	}
	if (row.parent === row.id) yield finding("unknown-parent", `«${row.name}» lies in itself`);
	const names = [row.name, ...(row.variants ?? "").split("|")].map((name) => fold(name));
	if (new Set(names).size < names.length) yield finding("needless-mark", `«${row.name}» lists a name twice`);
}

/** Everything that is wrong with a gazetteer: malformed and dead rows, unknown codes and parents, namesakes not marked so. */
export function lintGazetteer(rows: readonly GazetteerRow[], options: LintOptions): readonly Finding[] {
	const findings: Finding[] = [];
	const ids = new Set<string>();
	const twins = new Map<string, string>();
	for (const row of rows) {
		if (ids.has(row.id) || options.base?.place(row.id) !== undefined)
			findings.push({ rule: "duplicate-id", id: row.id, message: `The id «${row.id}» is taken` });
		ids.add(row.id);
	}
	for (const row of rows) {
		findings.push(...lintRow(row, options, ids));
		const twin = `${fold(row.name)} ${row.level} ${row.code ?? ""}`;
		const other = twins.get(twin);
		if (other !== undefined)
			findings.push({ rule: "dead-row", id: row.id, message: `«${row.name}» says what «${other}» says` });
		twins.set(twin, row.id);
	}
	const sound = rows.filter((row) => troubleOf(row) === undefined);
	const sharing = new Set(namesakes(sound));
	for (const row of sound) {
		for (const place of options.base === undefined ? [] : sharersIn(options.base, row)) {
			if (place.code !== (row.code ?? null)) sharing.add(row.id);
			else if (place.level === row.level && fold(place.name) === fold(row.name)) {
				findings.push({ rule: "dead-row", id: row.id, message: `«${row.name}» says what «${place.id}» says` });
				break;
			}
		}
	}
	for (const row of rows) {
		if (sharing.has(row.id) && !isAmbiguous(row))
			findings.push({
				rule: "undeclared-namesake",
				id: row.id,
				message: `«${row.name}» shares a form with another place and is not marked \`ambiguous\``,
			});
		if (!sharing.has(row.id) && isAmbiguous(row))
			findings.push({
				rule: "needless-mark",
				id: row.id,
				message: `«${row.name}» is marked \`ambiguous\` and shares no form`,
			});
	}
	return findings;
}
