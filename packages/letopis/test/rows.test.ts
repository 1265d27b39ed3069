import { describe, expect, it } from "vitest";
import { csvRows } from "../src/inputs/rows/csv-rows.js";
import { isoDate } from "../src/inputs/rows/iso-date.js";
import { jsonRows } from "../src/inputs/rows/json-rows.js";
import { parseRow, separatorOf } from "../src/inputs/rows/parse-csv.js";

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe("a row of a table", () => {
	it.each([
		["a,b,c", ["a", "b", "c"]],
		["a,,", ["a", "", ""]],
		['"a,b",c', ["a,b", "c"]],
		['"две\nстроки",c', ["две\nстроки", "c"]],
		['"она сказала ""да""",c', ['она сказала "да"', "c"]],
		['ООО "Заря",c', ['ООО "Заря"', "c"]],
		['"ООО" Заря,c', ["ООО Заря", "c"]],
		["a,b\r\nc,d", ["a", "b"]],
		['"a","b"\r\nc', ["a", "b"]],
		['""', [""]],
		["", [""]],
	])("%j is %j", (text, fields) => {
		expect(parseRow(text, 0, ",", true)?.fields).toEqual(fields);
	});

	it.each(["a,b", '"a', '"a"', '"a""'])("%j may go on", (text) => {
		expect(parseRow(text, 0, ",", false)).toBeUndefined();
	});

	it.each([
		["id,text,date", ","],
		["id;text;date", ";"],
		["id\ttext", "\t"],
		['id;"text, plain"', ";"],
		["text", ","],
	])("%j is parted by %j", (header, separator) => {
		expect(separatorOf(header)).toBe(separator);
	});
});

describe("a table", () => {
	const table = '\ufeffid;text\r\n1;"Первая\r\nзаметка; с «ёлочками»"\r\n\r\n2;Вторая\r\n3;\r\n';
	const rows = [
		[1, { id: "1", text: "Первая\r\nзаметка; с «ёлочками»" }],
		[3, { id: "2", text: "Вторая" }],
		[4, { id: "3", text: "" }],
	];
	const collect = async (bytes: Uint8Array, length: number): Promise<unknown> => {
		const found: unknown[] = [];
		for await (const { number, row } of csvRows(pieces(bytes, length), {})) {
			try {
				found.push([number, row()]);
			} catch (error) {
				found.push([number, (error as Error).message.split(";")[0]]);
			}
		}
		return found;
	};

	it.each([1, 2, 7, 1000])("is the same in pieces of %s bytes", async (length) => {
		expect(await collect(Buffer.from(table), length)).toEqual(rows);
	});

	it.each([";", ",", "\t"])("of Excel tells above its header that %j parts it", async (sign) => {
		const bytes = Buffer.from(`\ufeffsep=${sign}\r\nid${sign}text\r\n1${sign}Вести\r\n`);
		for (const length of [1, 5, 1000]) expect(await collect(bytes, length)).toEqual([[1, { id: "1", text: "Вести" }]]);
	});

	it("of Windows is read in its code page", async () => {
		const letters = new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
		const bytes = Uint8Array.from(table.slice(1), (letter) => letters.indexOf(letter));
		expect(await collect(bytes, 1000)).toEqual(rows);
	});

	it.each([
		["a comma parts a text", "text\nМинск, Псков\nГродно\n", "the row has 2 cells and the header 1", "Гродно"],
		["a line break parts a text", "text,id\nМинск\nГродно,2\n", "the row has 1 cells and the header 2", "Гродно"],
		["a last cell is missing", "text,id,url\nМинск,1\nГродно,2,\n", "the row has 2 cells and the header 3", "Гродно"],
	])("is told of a row where %s, and goes on", async (_name, text, message, second) => {
		expect(await collect(Buffer.from(text), 1000)).toEqual([
			[1, message],
			[2, expect.objectContaining({ text: second })],
		]);
	});

	it("may have empty cells beyond its header, as spreadsheets leave them, and repeat what is not used", async () => {
		const text = "text;note;note\nМинск;а;б;;\n";
		expect(await collect(Buffer.from(text), 1000)).toEqual([[1, { text: "Минск", note: "б" }]]);
	});

	it.each([
		["id;date\n1;2\n", "its header has no column «text» but «id», «date»; name the columns with --text-field"],
		["", "the table is empty and has no header; leave it out"],
		["text,id,text\nа,1,б\n", "its header has the column «text» more than once; give the others another name"],
		['id;text\n1;а\n2;"б\n3;в\n', "a quotation mark opens after row 1 and is never closed; mend the table"],
	])("%j is told", async (text, message) => {
		await expect(collect(Buffer.from(text), 1000)).rejects.toThrow(message);
	});
});

describe("lines of JSON", () => {
	it("are objects, and what is none is told in its place", async () => {
		const text = '\ufeff{"text":"а\u2028б"}\n\n  \n[1]\n{"text":\n"в"\r\n{"text":"г"}';
		const found: unknown[] = [];
		for await (const { number, row } of jsonRows(pieces(Buffer.from(text), 3))) {
			try {
				found.push([number, row()]);
			} catch (error) {
				found.push([number, (error as Error).message]);
			}
		}
		expect(found).toEqual([
			[1, { text: "а\u2028б" }],
			[4, "the line is no JSON object; mend it or leave it out"],
			[5, "the line is not JSON; mend it or leave it out"],
			[6, "the line is no JSON object; mend it or leave it out"],
			[7, { text: "г" }],
		]);
	});
});

describe("a date in a field", () => {
	it.each([
		["2021-08-05", "2021-08-05"],
		["2021-08-05T10:00:00+03:00", "2021-08-05"],
		["2021-08-05 10:00", "2021-08-05"],
		["2021-08", "2021-08"],
		["2021", "2021"],
		["2021/08/05", "2021-08-05"],
		["05.08.2021", "2021-08-05"],
		["5.8.2021, 10:00", "2021-08-05"],
		["Thu, 05 Aug 2021 10:00:00 +0300", "2021-08-05"],
		["5 августа", "5 августа"],
		["20210805", "20210805"],
	])("%s is %s", (field, date) => {
		expect(isoDate(field)).toBe(date);
	});
});
