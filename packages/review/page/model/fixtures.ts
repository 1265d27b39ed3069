import { makeFixture } from "../../src/fixture/fixture.js";
import { type Corrections, currentEntries, keyOf, touchedDocuments } from "./corrections.js";
import { type AnyRecord, entriesOf, isAgreement, isEvent, type PageDocument } from "./page-data.js";

/** The corrected documents as fixtures, a line each: what was rejected is out, what was edited or added is in. */
export function fixturesOf(documents: readonly PageDocument[], corrections: Corrections): string {
	const touched = touchedDocuments(documents, corrections);
	return documents
		.filter(({ extraction }) => touched.has(extraction.document.id))
		.map((document, index) => {
			const { extraction, text } = document;
			const id = extraction.document.id;
			const records = currentEntries(entriesOf(document, index), document, corrections, index)
				.filter(({ record }) => corrections.said[keyOf(id, record.id)]?.verdict !== "rejected")
				.map(({ record }) => withNote(record, corrections.said[keyOf(id, record.id)]?.note));
			const agreements = records.filter(isAgreement);
			const events = records.filter(isEvent);
			return `${JSON.stringify(makeFixture({ ...extraction, agreements, events }, text))}\n`;
		})
		.join("");
}

const withNote = <T extends AnyRecord>(record: T, note: string | undefined): T =>
	note === undefined || note === "" ? record : { ...record, note };
