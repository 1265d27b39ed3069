import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Token } from "../src/index.js";
import { reader } from "./partition.js";

const PIECES = [
	"Стороны",
	"подписали",
	"г.",
	"Витебск-Харбин",
	"им.П.М.Машерова",
	"2019 г.",
	"06.08.21",
	"13-й",
	"«Мост»",
	"”Мост“",
	"…",
	"?!",
	"Xэйлyнцзян",
	"и\u0306",
	"е\u0308",
	"\u00ad",
	"\u00a0",
	"\u200b",
	"\ufeff",
	"😀",
	"王文涛",
	"\ud800",
	"\udc00",
	"\0",
	"\r\n",
	"\n",
	"\r",
	"\u2028",
	" ",
	"  ",
	"\t",
	"-",
	"–",
	".",
	",",
	":",
	"(",
	")",
	"№ 5",
	"Фото: А. Б.",
	"Читайте также:",
	"МИНСК, 5 мая.",
	"|",
	"#",
	"---",
	"erid: a1",
	"Lenta.ru",
	"a@b.c",
];
const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);

const tokensOf = (document: Document): Token[] => document.sentences.flatMap(({ tokens }) => [...tokens]);
const holds = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), { numRuns: 300 });

describe("whatever the text", () => {
	test("tokens cover everything but white space, in order, without overlap, and read back", () => {
		holds((text) => {
			let at = 0;
			for (const { start, end, text: own } of tokensOf(reader.read(text))) {
				expect(text.slice(at, start).trim()).toBe("");
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end)).toBe(own);
				at = end;
			}
			expect(text.slice(at).trim()).toBe("");
		});
	});

	test("sentences begin and end with their tokens, lie in one line and one zone, and are numbered", () => {
		holds((text) => {
			const { sentences, zones } = reader.read(text);
			sentences.forEach(({ index, start, end, tokens, zone }, at) => {
				expect(index).toBe(at);
				expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end]);
				expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/u);
				expect(tokens[0]?.spaced).toBe(true);
				const around = zones.filter((other) => other.start < end && start < other.end);
				expect(around.map(({ kind }) => kind)).toEqual(zone === "body" ? [] : [zone]);
			});
		});
	});

	test("zones lie in the text, in order, without overlap; the date lies in it too", () => {
		holds((text) => {
			const { zones, pageDate } = reader.read(text);
			let at = 0;
			for (const { start, end } of zones) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				at = end;
			}
			expect(at).toBeLessThanOrEqual(text.length);
			if (pageDate !== undefined) expect(text.slice(pageDate.start, pageDate.end)).toMatch(/\d/u);
		});
	});

	test("the same text gives the same document, whatever was read before", () => {
		holds((text) => {
			const first = reader.read(text);
			reader.read("Стороны подписали соглашение.");
			expect(reader.read(text)).toEqual(first);
		});
	});

	test("norms of words and numbers hold no capital, no ё, no soft hyphen", () => {
		holds((text) => {
			for (const { norm, kind } of tokensOf(reader.read(text))) {
				if (kind === "word" || kind === "number") expect(norm).not.toMatch(/[А-ЯЁёA-Z\u00ad]/u);
			}
		});
	});
});
