import type { Sentence } from "@letopis/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDocuments } from "../src/documents/find-documents.js";
import { pattern } from "../src/match/match.js";
import { unitsOf } from "../src/match/unit.js";
import { reader } from "./reader.js";

const sentence = (text: string): Sentence => reader.read(text).sentences[0] as Sentence;

/** First match of a pattern in a text, as the words it covers and the words of each capture. */
function find(source: string, text: string): { all: string; [name: string]: string } | undefined {
	const units = unitsOf(sentence(text), []);
	const compiled = pattern(source);
	for (let at = 0; at < units.length; at++) {
		const match = compiled.matchAt(units, at);
		if (match === undefined) continue;
		const words = (from: number, to: number) => text.slice(units[from]?.start, units[to - 1]?.end);
		const captures = [...match.captures].map(([name, { from, to }]) => [name, words(from, to)]);
		return { all: words(match.from, match.to), ...Object.fromEntries(captures) };
	}
	return undefined;
}

describe("pattern", () => {
	it.each([
		["a lemma matches any form", "соглашение", "Двух соглашений мало", { all: "соглашений" }],
		["= matches one form", "=подписано", "Письмо подписано", { all: "подписано" }],
		["a class with a case", "с #noun:ablt", "мост с городом Линь", { all: "с городом" }],
		["agreement picks the right adjective", "#adj@1 #noun@1", "в новом большом городе", { all: "большом городе" }],
		[
			"a gap gives back what the rest needs",
			"(подписать|заключить) .{0,6} между [a: .{1,4}] и [b: #noun:ablt]",
			"подписано соглашение между Комитетом экономики и торговли и Палатой",
			{
				all: "подписано соглашение между Комитетом экономики и торговли и Палатой",
				a: "Комитетом экономики и торговли",
				b: "Палатой",
			},
		],
		["a lazy gap stops early", "[gap: .{0,6}?] и", "А и Б и В", { all: "А и", gap: "А" }],
		["a denied step", "подписать !проект #noun", "подписали договор", { all: "подписали договор" }],
	])("%s", (_, source, text, expected) => expect(find(source, text)).toEqual(expected));

	it("denies what follows", () => expect(find("подписать !проект #noun", "подписали проект")).toBeUndefined());

	it("steps over a mention as over one token", () => {
		const own = sentence("Подписали рамочное соглашение вчера");
		const units = unitsOf(own, findDocuments(own));
		expect(pattern("подписать #document вчера").matchAt(units, 0)).toMatchObject({ from: 0, to: 3 });
	});

	it.each([
		["(подписать", "Pattern «(подписать»: expected «)»"],
		["#noun:tvor", "no case is called «tvor»"],
		["а +* б", "expected a step"],
	])("refuses «%s» at once", (source, message) => expect(() => pattern(source)).toThrow(message));

	it("gives up on hopeless text in bounded time", () => {
		const units = unitsOf(sentence("а ".repeat(3000)), []);
		expect(pattern("(.* .*)* конец").matchAt(units, 0)).toBeUndefined();
	});

	it("never matches outside the sentence", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("соглашение", "и", "Минск", "подписали", ","), { maxLength: 12 }),
				(words) => {
					const own = reader.read(words.join(" ")).sentences[0];
					if (own === undefined) return;
					const units = unitsOf(own, []);
					const match = pattern(".{0,3} соглашение .*").matchAt(units, 0);
					if (match) expect(match.to).toBeLessThanOrEqual(units.length);
				},
			),
		);
	});
});
