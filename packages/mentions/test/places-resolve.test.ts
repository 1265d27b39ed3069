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
	["the town it is a part of", "Октябрьский район Гродно ждёт гостей.", "Октябрьский район", "BY-HR"],
	["a town with its type word", "Глава Октябрьского района города Минска.", "Октябрьский район", "BY-HM"],
	["a common word and its town", "В Центральном районе Хабаровска праздник.", "Центральный район", "RU-KHA"],
	["an unlisted part of a town", "Делегация района Наньган Харбина прибыла.", "район Наньган", "CN-HL"],
	["a region no row of the name is in", "Власти Советска Калининградской области.", "Советск", "RU-KGD"],
	["the region behind a surname", "Киров Калужской области принял гостей.", "Киров", "RU-KLU"],
	[
		"a region on the border of the country named",
		"Витебская область и Невельский район.",
		"Невельский район",
		"RU-PSK",
	],
	["a region on another border", "Невельский район и Япония.", "Невельский район", "RU-SAK"],
	["the town of its region", "Ровеньки Белгородской области.", "Ровеньки", "RU-BEL"],
	["a town of another region", "Город Ровеньки (ЛНР).", "Ровеньки", "UA-09"],
	["one letter apart", "Делегация провинции Шаньси из Тайюаня.", "провинция Шаньси", "CN-SX"],
	["the other letter", "Делегация провинции Шэньси из Сианя.", "провинция Шэньси", "CN-SN"],
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

test.each([
	["«Ленинский район» BY-HM, «Ленинский район» BY-BR", "Ленинский район Минска и Ленинский район Бреста"],
	["«Благовещенск» RU-BA, «Благовещенск» RU-AMU", "Благовещенск (Башкортостан) и Благовещенск (Амурская область)"],
	["«Железногорск» RU-KRS, «Железногорск» RU-KYA", "Железногорск Курской области, Железногорск Красноярского края"],
	["«Октябрьский район» RU-BA, «Октябрьский район» BY-MA", "Октябрьский район Уфы и Октябрьский район Могилёва"],
])("two namesakes in one text: %s", (expected, text) => {
	const pairs = placesOf(text).map(({ name, territory }) => `«${name}» ${territory}`);
	expect(pairs.filter((pair) => expected.includes(pair)).join(", ")).toBe(expected);
});

test.each([
	["В Ровеньках прошёл фестиваль.", "«Ровеньках» Ровеньки, ?"],
	["Глава Октябрьского района выступил.", "«Октябрьского района» Октябрьский район, ?"],
	["Подписал Первомайский район.", "«Первомайский район» Первомайский район, ?"],
	["Соглашение подписали РФ и РБ.", "«РБ» РБ, ?"],
])("what nothing tells apart has no code: %s", (text, expected) => {
	expect(linesOf(text).at(-1)).toBe(expected);
});

test("a doubtful name is taken when the text names the place for certain", () => {
	expect(linesOf("Местом встречи станет Корсаков.")).toEqual([]);
	expect(linesOf("В порту Корсаков ждут паром. Местом встречи станет Корсаков.").length).toBe(2);
});

test("an abbreviation of several things is taken when the text names one of them", () => {
	expect(linesOf("Глава РТ выступил.")).toEqual([]);
	expect(linesOf("Татарстан ждёт гостей. Глава РТ выступил.").at(-1)).toBe("«РТ» Республика Татарстан, RU-TA");
	expect(linesOf("Таджикистан ждёт гостей. Глава РТ выступил.").at(-1)).toBe("«РТ» Таджикистан, TJ");
	expect(linesOf("Казань ждёт гостей. Глава РТ выступил.").at(-1)).toBe("«РТ» Республика Татарстан, RU-TA");
	expect(linesOf("В Ереване ждут гостей. Глава РА выступил.").at(-1)).toBe("«РА» Армения, AM");
});

test("candidates stay, the likeliest first", () => {
	const [mention] = placesOf("В Благовещенске");
	expect(mention?.places.map((place) => place.code)).toEqual(["RU-AMU", "RU-BA"]);
});
