import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prune } from "../src/index.js";
import { dictionary, wordsOf } from "./support.js";

const LETTERS = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 80 });
const capitals = fc.tuple(word, fc.constantFrom(0, 1, 2)).map(([text, how]) => {
	if (how === 0) return text;
	return how === 1 ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1);
});
const hyphenated = fc.array(capitals, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("-"));
const COMMON = `в на с о между и или , . « » ( ) – 2 5 2024 Ross правительство области край соглашение стороны подписали
	новые три двух который Анна Петровой Хэйлунцзян республики лесу была подписанной о сотрудничестве по итогам г`;
const sentence = fc.array(fc.oneof(fc.constantFrom(...COMMON.split(/\s+/u)), capitals), { maxLength: 30 });

describe("read", () => {
	it("finds something in every word of Russian letters", () => {
		fc.assert(
			fc.property(hyphenated, (form) => {
				expect(dictionary.read(form).length).toBeGreaterThan(0);
			}),
		);
	});

	it("gives lemmas in small letters and no reading twice", () => {
		fc.assert(
			fc.property(hyphenated, (form) => {
				const readings = dictionary.read(form);
				for (const { lemma } of readings) expect(lemma).toBe(lemma.toLowerCase());
				const said = readings.map(({ lemma, tag }) => `${lemma} ${tag.text}`);
				expect(new Set(said).size).toBe(said.length);
			}),
		);
	});

	it("throws for no string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (form) => {
				expect(Array.isArray(dictionary.read(form))).toBe(true);
			}),
		);
	});
});

describe("inflect", () => {
	it("leads from a form to itself when nothing else is wanted", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("области", "соглашением", "минской", "краёв", "партнёрами", "подписанным"),
				(form) => {
					for (const reading of dictionary.read(form)) expect(dictionary.inflect(form, reading, {})).toBe(form);
				},
			),
		);
	});
});

describe("prune", () => {
	it("empties no word and adds nothing", () => {
		fc.assert(
			fc.property(sentence, (tokens) => {
				const words = wordsOf(tokens.join(" "));
				for (const pruned of [prune(words), dictionary.prune(words)]) {
					expect(pruned.length).toBe(words.length);
					for (const [i, { readings }] of words.entries()) {
						const left = pruned[i] ?? [];
						expect(left.length === 0).toBe(readings.length === 0);
						expect(left.every((reading) => readings.includes(reading))).toBe(true);
						expect(new Set(left).size).toBe(left.length);
					}
				}
			}),
		);
	});

	it("gives the same for the same", () => {
		fc.assert(
			fc.property(sentence, (tokens) => {
				const words = wordsOf(tokens.join(" "));
				expect(dictionary.prune(words)).toEqual(dictionary.prune(words));
			}),
		);
	});
});

describe("hostile input", () => {
	it("reads a word of a million letters without looking at them all", () => {
		const [reading] = dictionary.read("а".repeat(1_000_000));
		expect(reading?.tag.pos).toBe("UNKN");
		expect(dictionary.read("-".repeat(1_000_000))).toEqual([]);
		expect(dictionary.read("а-".repeat(500_000)).length).toBe(1);
	});

	it.each(["новой ", "в ", "и ", "«", "области ", "не ", "2 ", "Анна ", "который "])(
		"prunes a sentence of 100,000 «%s»",
		(token) => {
			const words = wordsOf(token.repeat(100_000));
			expect(dictionary.prune(words).length).toBe(100_000);
		},
	);
});
