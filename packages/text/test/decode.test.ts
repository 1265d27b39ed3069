import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../src/index.js";

const CODE_PAGES = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"] as const;

/** Bytes of a text in a code page; every letter of it must be in the page. */
function encode(text: string, encoding: string): Uint8Array {
	const page = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
	const bytes = [...text].map((char) => page.indexOf(char));
	expect(bytes, `${encoding} has all of ${text}`).not.toContain(-1);
	return Uint8Array.from(bytes);
}

const LINES = [
	"Стороны подписали соглашение о сотрудничестве.",
	"Минск и Пекин",
	"ВИТЕБСК И ХАРБИН СТАЛИ ПОБРАТИМАМИ",
	"Подписан договор",
	"Заседание прошло 5 мая 2020 г. в мэрии города.",
	"В Гродно открылась XV ярмарка; приехали гости из Литвы, Польши.",
	"Губернатор области Иван Сурков принял делегацию провинции Хэйлунцзян",
	"Фото: Юрий Щукин",
	"Объём торговли вырос на 12% (2019 год - 5 млн руб.)",
	"Реестр соглашений",
];

describe("decode", () => {
	test.each(CODE_PAGES.flatMap((encoding) => LINES.map((line) => [encoding, line] as const)))(
		"%s: %s",
		(encoding, line) => {
			const decoded = decode(encode(line, encoding));
			expect(decoded.text).toBe(line);
			// Capital letters have the same bytes in both of these.
			if (encoding !== "x-mac-cyrillic" || /\p{Ll}/u.test(line)) expect(decoded.encoding).toBe(encoding);
		},
	);

	test.each<[string, number[], string, string]>([
		["no bytes", [], "", "utf-8"],
		["plain ASCII", [0x41, 0x42], "AB", "utf-8"],
		["UTF-8", [0xd0, 0x94, 0xd0, 0xb0], "Да", "utf-8"],
		["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xd0, 0x94, 0xd0, 0xb0], "Да", "utf-8"],
		["UTF-16, little end first", [0xff, 0xfe, 0x14, 0x04, 0x30, 0x04], "Да", "utf-16le"],
		["UTF-16, big end first", [0xfe, 0xff, 0x04, 0x14, 0x04, 0x30], "Да", "utf-16be"],
	])("%s", (_, bytes, text, encoding) => {
		expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding });
	});

	test("what UTF-8 encodes comes back as it was", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				fc.pre(!text.startsWith("\ufeff"));
				expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8" });
			}),
		);
	});

	test("any bytes give some text", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(typeof decode(bytes).text).toBe("string");
			}),
		);
	});

	test("a view into a larger buffer is read alone", () => {
		const { buffer } = Uint8Array.from([0x41, 0x42, 0x43, 0x44]);
		expect(decode(new Uint8Array(buffer, 1, 2)).text).toBe("BC");
	});

	test("misuse", () => {
		expect(() => decode("Да" as unknown as Uint8Array)).toThrow(/^Expected `bytes` to be a Uint8Array$/u);
	});
});
