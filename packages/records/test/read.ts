import { loadMentionResources } from "@letopis/mentions";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { readRecords } from "../src/build-records.js";
import { verbsWith } from "../src/scene/verbs.js";
import type { DateValue, PublishedDate } from "../src/schema.js";
import { signsWith } from "../src/triggers.js";

const resources = { ...loadMentionResources(loadDictionary()), verbs: verbsWith() };
const { read } = createReader({ dictionary: resources.dictionary, signsOf: signsWith(resources) });

const page = (day: string): PublishedDate => ({
	edtf: day,
	precision: "day",
	earliest: day,
	latest: day,
	resolution: "explicit",
});

/** The records of a text that appeared on a day, or on no known one. */
export const recordsOf = (text: string, published?: string) =>
	readRecords(read(text), {
		...resources,
		sha256: "0".repeat(64),
		published: published === undefined ? null : page(published),
		intents: false,
	});

/** «2016-05 year-from-context [мае, 2016 год]» */
export const spoken = (date: DateValue | undefined): string =>
	date === undefined
		? "-"
		: `${date.edtf} ${date.resolution} [${date.evidence.spans.map(({ text }) => text).join(", ")}]`;

/** Kind and day of every event, in order of text. */
export const whenOf = (text: string, published?: string): readonly string[] =>
	recordsOf(text, published).events.map(({ type, when }) => `${type} ${spoken(when)}`);

/** Kind and day of every agreement with its flags, in order of text. */
export const signedOf = (text: string, published?: string): readonly string[] =>
	recordsOf(text, published).agreements.map(({ type, signed, reached, inForce, flags }) =>
		[type, spoken(signed ?? reached ?? inForce), ...flags].join(" "),
	);
