import { describe, expect, it } from "vitest";
import { findDocuments } from "../src/documents/find-documents.js";
import { documentNouns } from "../src/documents/nouns.js";
import { findEvents } from "../src/events/find-events.js";
import { eventNouns } from "../src/events/nouns.js";
import { reader } from "./reader.js";

const sentencesOf = (text: string) => reader.read(text).sentences;

describe.each(documentNouns)("document noun «$adjective $noun» ($type)", ({ type, examples, never, noun }) => {
	it.each(examples)("«%s» names one", (text) => {
		expect(
			sentencesOf(text)
				.flatMap(findDocuments)
				.map((found) => found.type),
		).toContain(type);
	});
	it.each(never)("«%s» names none", (text) => {
		expect(
			sentencesOf(text)
				.flatMap(findDocuments)
				.filter((found) => found.noun === noun),
		).toEqual([]);
	});
});

describe.each(eventNouns)("event noun «$noun» ($type)", ({ type, examples, never, noun }) => {
	it.each(examples)("«%s» names one", (text) => {
		expect(
			sentencesOf(text)
				.flatMap(findEvents)
				.map((found) => found.type),
		).toContain(type);
	});
	it.each(never)("«%s» names none", (text) => {
		expect(
			sentencesOf(text)
				.flatMap(findEvents)
				.filter((found) => found.noun === noun && found.type === type),
		).toEqual([]);
	});
});
