import { describe, expect, it } from "vitest";
import { findNameYears } from "../src/dates/name-years.js";
import { reader } from "./reader.js";

const found = (text: string) =>
	reader
		.read(text)
		.sentences.flatMap(findNameYears)
		.map(({ start, end, year }) => [text.slice(start, end), year]);

describe("years inside names", () => {
	it.each([
		["Выставка «Иннопром-2018» открылась", 2018],
		["На полях Иннопрома-2019 подписано", 2019],
		["Церемония прошла на Gulf Air Cargo 2025, которая работает", 2025],
		["Участники ЭКСПО 2017 договорились", 2017],
		["Форум «Весна»-2020 завершён", 2020],
	])("«%s» tells %i", (text, year) => {
		expect(found(text)).toEqual([[String(year), year]]);
	});

	it.each([
		["Соглашение подписано в 2018 году"],
		["МИД 2018 года"],
		["Соглашения (2018)"],
		["Программа на 2016-2020 годы"],
		["Закон № 172-ФЗ"],
		["В 2018 открылся форум"],
		["Приехали 2000 человек"],
	])("«%s» tells none", (text) => {
		expect(found(text)).toEqual([]);
	});
});
