import { describe, expect, test } from "vitest";
import { linesOf, placesOf } from "./places-reader.js";

/** What tells a name from its namesakes: the text and the code of each mention of the first name. */
const table: readonly (readonly [why: string, text: string, name: string, code: string])[] = [
	["the province after it", "В городе Юйлинь провинции Шэньси открыли завод.", "Юйлинь", "CN-SN"],
	["the province of the same name", "В городе Юйлинь (Гуанси) открыли завод.", "Юйлинь", "CN-GX"],
	["the country in brackets", "Побратим района — Алтай (Китай).", "Алтай", "CN-XJ"],
	["the country in full", "Ниш (Республика Сербия) – с 2005 года.", "Ниш", "RS-20"],
	["the region in brackets", "Сокол (Вологодская область) ждёт гостей.", "Сокол", "RU-VLG"],
	["a twin town", "Договор с Козлодуем подписал Орёл.", "Козлодуй", "BG-06"],
	["two towns called so", "Мэр Димитровграда (Сербия) прибыл.", "Димитровград", "RS-22"],
	["its mayor", "Мэр Орла прибыл утром.", "Орёл", "RU-ORL"],
	["its mayor in another case", "Встретились с мэром Ельца.", "Елец", "RU-LIP"],
	["the region of the text", "Амурская область. Михайловский район подписал план.", "Михайловский район", "RU-AMU"],
	["another region of the text", "Глава Приморского края посетил Михайловский район.", "Михайловский район", "RU-PRI"],
	["the country of the text", "Гомельская область. Светлогорск и Речица заключили договор.", "Светлогорск", "BY-HO"],
	[
		"one sense in one document",
		"Калининградская область. Светлогорск ждёт гостей. Ярмарка в Светлогорске.",
		"Светлогорск",
		"RU-KGD",
	],
];

describe("namesakes", () => {
	test.each(table)("%s: %s", (_, text, name, code) => {
		const codes = placesOf(text).filter((mention) => mention.name === name);
		expect([...new Set(codes.map((mention) => mention.territory))]).toEqual([code]);
	});
});

test("a doubtful name is taken when the text names the place for certain", () => {
	expect(linesOf("Местом встречи станет Корсаков.")).toEqual([]);
	expect(linesOf("В порту Корсаков ждут паром. Местом встречи станет Корсаков.").length).toBe(2);
});

test("an abbreviation of several things is taken when the text names one of them", () => {
	expect(linesOf("Глава РТ выступил.")).toEqual([]);
	expect(linesOf("Татарстан ждёт гостей. Глава РТ выступил.").at(-1)).toBe("«РТ» Республика Татарстан, RU-TA");
	expect(linesOf("Таджикистан ждёт гостей. Глава РТ выступил.").at(-1)).toBe("«РТ» Таджикистан, TJ");
});

test("candidates stay, the likeliest first", () => {
	const [mention] = placesOf("В Благовещенске");
	expect(mention?.places.map((place) => place.code)).toEqual(["RU-AMU", "RU-BA"]);
});
