import { createHash } from "node:crypto";
import type { AgreementRecord, EventRecord, Extraction, Participant, TextSpan } from "@letopis/records";
import { newRecord } from "../../page/model/edit.js";
import type { PageDocument } from "../../page/model/page-data.js";

export const text = "Витебск и Пекин подписали меморандум в 2019 году.\n";

/** The first place where the text has these words. */
export function words(wanted: string): TextSpan {
	const start = text.indexOf(wanted);
	if (start < 0) throw new Error(`The text has no «${wanted}»`);
	return { start, end: start + wanted.length, text: wanted };
}

type Party = AgreementRecord["parties"][number];

export const party = (name: string, territory: string, kind: Participant["kind"] = "territory"): Party => ({
	role: "party",
	name,
	kind,
	territory,
	evidence: { how: "explicit", spans: [words("Витебск")] },
});

export const agreement = (more: Partial<AgreementRecord> = {}): AgreementRecord => ({
	...(newRecord("agreement", `agr_${"a".repeat(16)}`, words("подписали меморандум")) as AgreementRecord),
	type: "memorandum",
	...more,
});

export const event = (more: Partial<EventRecord> = {}): EventRecord => ({
	...(newRecord("event", `evt_${"b".repeat(16)}`, words("меморандум")) as EventRecord),
	...more,
});

export const extractionOf = (
	agreements: AgreementRecord[],
	events: EventRecord[] = [],
	id = "case",
	of = text,
): Extraction => ({
	contract: "1",
	document: {
		id,
		sha256: createHash("sha256").update(of, "utf8").digest("hex"),
		language: "rus",
		length: of.length,
		published: null,
		publishedFrom: "none",
		zones: [],
	},
	agreements,
	events,
	issues: [],
	extractor: { version: "0.1.0", grammar: "test" },
});

export const documentOf = (agreements: AgreementRecord[], events: EventRecord[] = [], id = "case"): PageDocument => ({
	extraction: extractionOf(agreements, events, id),
	text,
});
