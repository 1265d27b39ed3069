import type { Extraction } from "@letopis/records";
import type { Fixture } from "../fixture/fixture.js";
import { checkFixture, checkSpans } from "../fixture/parse-fixture.js";
import { MarkError, recordOf } from "./from-marks.js";
import type { Mark, MarkedRecord } from "./mark.js";

/** A text that was annotated, as a tool gives it back. */
export interface Annotated {
	readonly document: { readonly id: string } & Partial<Extraction["document"]>;
	readonly text: string;
	readonly records: readonly MarkedRecord[];
	/** The row of a mark in its file, for messages. */
	readonly rowOf: (mark: Mark) => string;
	/** The file, for messages. */
	readonly where: string;
}

/** The fixture of an annotated text. A link to a record that is there no more is dropped. */
export function fixtureOf({ document, text, records, rowOf, where }: Annotated): Fixture {
	const made = records.map((marked) => {
		try {
			return { family: marked.trigger.label, record: recordOf(marked, text) };
		} catch (error) {
			if (error instanceof MarkError) throw new Error(`${where}, ${rowOf(error.mark)}: ${error.message}.`);
			throw error;
		}
	});
	nameNew(made.map(({ record }) => record));
	const ofFamily = (family: string): Record<string, unknown>[] =>
		made.filter((one) => one.family === family).map(({ record }) => record);
	const known = new Set(made.map(({ record }) => record["id"]));
	for (const { record } of made) dropDangling(record, known);
	const fixture = checkFixture({ document, agreements: ofFamily("Agreement"), events: ofFamily("Event") }, where);
	checkSpans(fixture, text, where);
	return fixture;
}

function dropDangling(record: Record<string, unknown>, known: ReadonlySet<unknown>): void {
	for (const field of ["concludedAt", "partOf"]) if (!known.has(record[field])) delete record[field];
	if (Array.isArray(record["outcomes"])) record["outcomes"] = record["outcomes"].filter((id) => known.has(id));
	if (Array.isArray(record["links"]))
		record["links"] = record["links"].filter((link: { target?: unknown } | null) => known.has(link?.target));
}

/** Gives ids to the records that an annotator has added. */
function nameNew(records: readonly Record<string, unknown>[]): void {
	const taken = new Set(records.map(({ id }) => id));
	let next = 1;
	for (const record of records) {
		if (record["id"] !== undefined) continue;
		while (taken.has(`new${next}`)) next++;
		record["id"] = `new${next++}`;
	}
}
