import { describe, expect, test } from "vitest";
import { reader } from "./partition.js";

const MEGABYTE = 1 << 20;
const count = (text: string): { sentences: number; tokens: number } => {
	const { sentences } = reader.read(text);
	return { sentences: sentences.length, tokens: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) };
};

describe("bad input is read", () => {
	test.each<[string, string, { sentences: number; tokens: number }]>([
		["nothing", "", { sentences: 0, tokens: 0 }],
		["blanks", " \n\t\u00a0\r\n ", { sentences: 0, tokens: 0 }],
		["NUL", "\0", { sentences: 1, tokens: 1 }],
		["lone surrogates", "\ud800 \udc00", { sentences: 1, tokens: 2 }],
		["mixed line ends", "Раз.\r\nДва.\rТри.\nЧетыре.", { sentences: 4, tokens: 8 }],
		["100,000 empty lines", `Раз.${"\n".repeat(100_000)}Два.`, { sentences: 2, tokens: 4 }],
		["a megabyte without a space", "а".repeat(MEGABYTE), { sentences: 1, tokens: 1 }],
		["a megabyte of digits", "1".repeat(MEGABYTE), { sentences: 1, tokens: 1 }],
		["a megabyte of hyphens and letters", "а-".repeat(MEGABYTE / 2), { sentences: 1, tokens: 2 }],
		["a megabyte of points", ".".repeat(MEGABYTE), { sentences: 1, tokens: 1 }],
		["a megabyte of combining marks", `и${"\u0306".repeat(MEGABYTE)}`, { sentences: 1, tokens: 1 }],
		["a megabyte of opening quotes", "«".repeat(MEGABYTE), { sentences: 2_622, tokens: MEGABYTE }],
		["a megabyte of initials", "А.".repeat(MEGABYTE / 2), { sentences: 2_622, tokens: MEGABYTE }],
		["100,000 closing quotes after a point", `Да.${"»".repeat(100_000)} Нет.`, { sentences: 251, tokens: 100_004 }],
		["100,000 quoted speeches", "Он: «Да ".repeat(100_000), { sentences: 1_047, tokens: 400_000 }],
		["100,000 bullets", "• А ".repeat(100_000), { sentences: 100_000, tokens: 200_000 }],
		["100,000 addresses", "ab.cd@".repeat(100_000), { sentences: 1, tokens: 2 }],
		["100,000 short lines", "5 мая 2020\n".repeat(100_000), { sentences: 100_000, tokens: 300_000 }],
		["100,000 headings of teasers", "Читайте также\n".repeat(100_000), { sentences: 100_000, tokens: 200_000 }],
	])("%s", (_, text, counts) => {
		expect(count(text)).toEqual(counts);
	});
});

describe("offsets stay right", () => {
	test.each([
		["emoji", "🤝🇨🇳 Мост"],
		["hanzi", "Ли Вэй (李伟) Мост"],
		["й of two", "Хуйчуи\u0306 Мост"],
		["ё of two", "Ледяное\u0308 Мост"],
		["a soft hyphen", "Сотруд\u00adничество Мост"],
		["capital İ, whose small letter is longer", "İİİ Мост"],
	])("behind %s", (_, text) => {
		const last = reader.read(text).sentences.at(-1)?.tokens.at(-1);
		expect([last?.text, last?.start]).toEqual(["Мост", text.length - 4]);
	});
});

describe("misuse", () => {
	test.each([
		["a text that is no string", () => reader.read(5 as unknown as string), /^Expected `text` to be a string/u],
	])("%s", (_, call, message) => {
		expect(call).toThrow(TypeError);
		expect(call).toThrow(message);
	});
});
