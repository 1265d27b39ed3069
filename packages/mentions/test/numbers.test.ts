import { describe, expect, it } from "vitest";
import { findDates } from "../src/dates/find-dates.js";
import { findQuantities } from "../src/numbers/find-quantities.js";
import { dictionary, reader } from "./reader.js";

const found = (text: string) =>
	reader.read(text).sentences.flatMap((sentence) => findQuantities(sentence, findDates(sentence), dictionary));

describe("counts", () => {
	it.each([
		["подписано более 30 торговых документов", "gt", 30, "документы"],
		["заключено семь контрактов", "eq", 7, "контракты"],
		["приехали двадцать пять делегатов", "eq", 25, "делегаты"],
		["подписали несколько меморандумов", "several", null, "меморандумы"],
		["около 300 участников форума", "approx", 300, "участники"],
		["свыше ста компаний", "gt", 100, "компании"],
	])("«%s»", (text, op, value, of) => expect(found(text)).toMatchObject([{ kind: "quantity", op, value, of }]));

	it.each(["встреча 12 мая 2019 года", "соглашение от 2004 г.", "дом 5 по улице Ленина"])(
		"«%s» counts nothing",
		(text) => expect(found(text)).toEqual([]),
	);
});

describe("sums of money", () => {
	it.each([
		["на общую сумму 18,4 млн долларов", 18_400_000, "USD"],
		["в сумме 214,6 млн. долларов США", 214_600_000, "USD"],
		["10 987 рублей", 10_987, "RUB"],
		["сумма 183 миллиона юаней", 183_000_000, "CNY"],
		["2 млрд тенге", 2_000_000_000, "KZT"],
		["вложит $411 млн в завод", 411_000_000, "USD"],
	])("«%s»", (text, value, currency) => expect(found(text)).toMatchObject([{ kind: "money", value, currency }]));
});
