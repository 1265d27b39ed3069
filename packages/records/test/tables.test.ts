import { pattern, unitsOf } from "@letopis/mentions";
import { loadDictionary, Num } from "@letopis/morphology";
import { readDocument } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { backgroundWords } from "../src/agreements/background-words.js";
import { betweenWords } from "../src/agreements/between-words.js";
import { intentWords } from "../src/agreements/intent.js";
import { landWords } from "../src/agreements/land-words.js";
import { labels as sheetLabels } from "../src/agreements/sheet-labels.js";
import { sideWords } from "../src/agreements/side-words.js";
import { tieStems, tieWords } from "../src/agreements/tie-words.js";
import { verbs } from "../src/agreements/verbs.js";
import { speechWords } from "../src/attribution-words.js";
import { backdrops } from "../src/events/backdrop.js";
import { labels, openings } from "../src/events/openings.js";
import { partVerbs } from "../src/events/parts-verbs.js";
import { venues } from "../src/events/venues.js";
import { eventVerbs } from "../src/events/verbs.js";
import { modalNouns } from "../src/scene/modal-nouns.js";
import { modalWords } from "../src/scene/modality.js";
import { routeNouns } from "../src/scene/route-nouns.js";
import { faintRows } from "../src/spheres/faint.js";
import { spherePairs } from "../src/spheres/pairs.js";
import type { SphereRow } from "../src/spheres/row.js";
import { sphereRows } from "../src/spheres/rows.js";
import { faintSpheresOf, spherePair, spheresOfLemma } from "../src/spheres/sphere.js";

const dictionary = loadDictionary();
const tokensOf = (text: string) => readDocument(text, { dictionary }).sentences.flatMap(({ tokens }) => tokens);

/** Lemmas a text holds, by any reading. */
const lemmasOf = (text: string) =>
	new Set(tokensOf(text).flatMap((token) => token.readings.map(({ lemma }) => lemma.replaceAll("ё", "е"))));

describe.each([
	["verbs of papers", verbs],
	["words of background", backgroundWords],
	["venues", venues.map((venue) => ({ ...venue, lemma: venue.noun }))],
	["labels of participants", labels],
	["labels of cards", sheetLabels],
	["settings of events", backdrops],
	["words of modality", modalWords],
	["nouns of modality", modalNouns],
	["nouns of routes", routeNouns],
	["verbs of events", eventVerbs],
	["verbs of parts", partVerbs],
	["words of intent", intentWords],
	["words of speech", speechWords],
	["words for places", landWords],
] as const)("%s", (_, rows) => {
	it.each(rows.flatMap(({ lemma, examples }) => examples.map((example) => [lemma, example])))(
		"«%s» stands in «%s»",
		(lemma, example) => expect([...lemmasOf(example)]).toContain(lemma),
	);
	it.each(rows.flatMap(({ lemma, never }) => never.map((trap) => [lemma, trap])))(
		"«%s» does not stand in «%s»",
		(lemma, trap) => expect([...lemmasOf(trap)]).not.toContain(lemma),
	);
	it("has no lemma twice", () => {
		const lemmas = rows.map(({ lemma }) => lemma);
		expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual([]);
	});
});

describe("words of ties", () => {
	const parts = (text: string) => new Set([...lemmasOf(text)].flatMap(tieStems));
	it.each(tieWords.flatMap(({ stem, examples }) => examples.map((example) => [stem, example])))(
		"«%s» stands in «%s»",
		(stem, example) => expect([...parts(example)]).toContain(stem),
	);
	it.each(tieWords.flatMap(({ stem, never }) => never.map((trap) => [stem, trap])))(
		"«%s» does not stand in «%s»",
		(stem, trap) => expect([...parts(trap)]).not.toContain(stem),
	);
});

describe("words of both sides", () => {
	const plurals = (text: string) =>
		new Set(
			tokensOf(text).flatMap(({ readings }) =>
				readings.filter(({ tag }) => (tag.numbers & Num.sing) === 0).map(({ lemma }) => lemma.replaceAll("ё", "е")),
			),
		);
	it.each(sideWords.flatMap(({ lemma, examples }) => examples.map((example) => [lemma, example])))(
		"«%s» stands in the plural in «%s»",
		(lemma, example) => expect([...plurals(example)]).toContain(lemma),
	);
	it.each(sideWords.flatMap(({ lemma, never }) => never.map((trap) => [lemma, trap])))(
		"«%s» does not stand in «%s» for both sides",
		(lemma, trap) => expect([...plurals(trap)].filter((word) => word === lemma)).toEqual([]),
	);
});

describe("adjectives of papers that tell between whom they are", () => {
	const lemmas = (text: string) => tokensOf(text).flatMap(({ readings }) => readings.map(({ lemma }) => lemma));
	it.each(betweenWords.flatMap(({ lemma, examples }) => examples.map((example) => [lemma, example])))(
		"«%s» stands in «%s»",
		(lemma, example) => expect(lemmas(example)).toContain(lemma),
	);
	it.each(betweenWords.flatMap(({ lemma, never }) => never.map((trap) => [lemma, trap])))(
		"«%s» does not stand in «%s»",
		(lemma, trap) => expect(lemmas(trap)).not.toContain(lemma),
	);
});

describe.each([
	["spheres", sphereRows, spheresOfLemma],
	["faint spheres", faintRows, faintSpheresOf],
] as const)("%s", (_, rows: readonly SphereRow[], read) => {
	const codes = (text: string) => [...lemmasOf(text)].flatMap(read);
	it.each(rows.flatMap(({ code, examples }) => examples.map((example) => [example, code])))(
		"«%s» is %s",
		(example, code) => expect(codes(example)).toContain(code),
	);
	it.each(rows.flatMap(({ code, never }) => never.map((trap) => [trap, code])))("«%s» is not %s", (trap, code) =>
		expect(codes(trap)).not.toContain(code),
	);
});

describe("spheres of two words", () => {
	const codes = (text: string) => {
		const lemmas = tokensOf(text).map(({ readings }) => readings[0]?.lemma ?? "");
		return lemmas.map((lemma, at) => spherePair(lemma, lemmas[at + 1])?.code);
	};
	it.each(spherePairs.map(({ code, example }) => [example, code]))("«%s» is %s", (example, code) =>
		expect(codes(example)).toContain(code),
	);
	it.each(spherePairs.map(({ code, never }) => [never, code]))("«%s» is not %s", (never, code) =>
		expect(codes(never)).not.toContain(code),
	);
});

describe("openings of participants", () => {
	const has = (text: string, words: string) => {
		const [sentence] = readDocument(text, { dictionary }).sentences;
		const units = sentence ? unitsOf(sentence, []) : [];
		return units.some((_, at) => pattern(words).matchAt(units, at) !== undefined);
	};
	it.each(openings.flatMap(({ words, examples }) => examples.map((example) => [example, words] as const)))(
		"«%s» opens with «%s»",
		(example, words) => expect(has(example, words)).toBe(true),
	);
	it.each(openings.flatMap(({ words, never }) => never.map((trap) => [trap, words] as const)))(
		"«%s» does not open with %j",
		(trap, words) => expect(has(trap, words)).toBe(false),
	);
});
