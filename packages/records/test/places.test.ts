import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

type Place = { readonly name: string; readonly evidence: { readonly how: string } };

const named = (places: readonly Place[]): string =>
	places.map(({ name, evidence }) => `${name} ${evidence.how}`).join(", ");

/** Kind and places of every event. */
const eventsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").events.map(({ type, places }) => `${type}: ${named(places)}`.trim());

/** Place of every agreement. */
const agreementsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").agreements.map(({ place }) => (place === undefined ? "-" : named([place])));

describe("where an event is held", () => {
	it.each([
		["Площадкой форума «Ока» станет Рязань.", ["forum: Рязань explicit"]],
		["Рязань вновь стала столицей форума «Ока».", ["forum: Рязань explicit"]],
		["Рязань встречает гостей форума «Ока».", ["forum: Рязань explicit"]],
		[
			"Ярмарка «Ока» прошла 5 мая. Площадкой стал выставочный комплекс «Мир».",
			["fair: выставочный комплекс «Мир» explicit"],
		],
		["Форум «Ока» назначен на июль. Он пройдёт на площади Победы.", ["forum: площадь Победы explicit"]],
		["В субботу в центре Рязани прошла белорусская ярмарка.", ["fair: Рязань explicit"]],
		["На Тульской ярмарке побывали гости из Пскова.", ["fair: Тула adjectival"]],
		["Круглый стол «Лён» принял Псковский университет.", ["round-table: Псковский университет explicit"]],
		["В июле – участие делегации Пскова в форуме «Ока», г. Рязань (Россия).", ["forum: Рязань explicit"]],
	])("is told of it: «%s»", (text, events) => expect(eventsOf(text)).toEqual(events));

	it("is what the text says more than its headline", () =>
		expect(
			eventsOf("Форум регионов в Могилёве\n\nXII Форум регионов пройдёт с 25 по 27 июня в Могилёве и Бобруйске."),
		).toEqual(["forum: Могилёв explicit, Бобруйск explicit"]));

	it.each([
		[
			"Делегация Могилёва находится в Рязани. Сегодня гости встретились с мэром Рязани Виталием Артёмовым.",
			["visit: Рязань explicit", "meeting: Рязань inherited"],
		],
		[
			"13–15 мая делегация Рязанской области посетила Армению. Вчера состоялась встреча с мэром Гюмри Ваге Петросяном.",
			["visit: Армения explicit", "meeting:"],
		],
	])("is the town of a stay, but no country: «%s»", (text, events) => expect(eventsOf(text)).toEqual(events));

	it("is where the lead says the news took place", () =>
		expect(
			eventsOf("В Рязани создали союз палат\n\nСегодня на круглом столе о туризме выступил министр Иван Петров."),
		).toEqual(["round-table: Рязань inherited"]));

	it("is not where a guest is at home", () =>
		expect(
			eventsOf(
				"Калужская область ждёт гостей из Орловской области. Губернатор Орловской области Андрей Ким прибыл в регион.",
			),
		).toContain("visit: Калужская область anaphora"));
});

describe("where a paper was signed", () => {
	it.each([
		["Вчера во Дворце молодёжи Рязань и Могилёв подписали договор о побратимстве.", ["Дворец молодёжи explicit"]],
		[
			"В Рязани прошёл форум «Ока». Он работал во Дворце молодёжи. На форуме Рязань и Могилёв подписали договор о дружбе.",
			["Рязань inherited"],
		],
		[
			"14 мая в Рязани открылся форум «Ока». В тот же день мэры Тулы и Могилёва подписали соглашение о сотрудничестве.",
			["Рязань inherited"],
		],
		[
			"Рязань и Могилёв подпишут договор о дружбе 24 мая. Подписание приурочат к Дням Могилёва, которые пройдут в Рязани с 23 по 25 мая.",
			["Рязань inherited"],
		],
		[
			"Завершилась церемония подписания в мэрии Рязани. Рязань и Могилёв подписали договор о дружбе.",
			["мэрия Рязани inherited"],
		],
		[
			"В Рязани создали союз палат\n\nПалаты Рязани и Могилёва сегодня подписали меморандум о сотрудничестве.",
			["Рязань inherited"],
		],
	])("%s", (text, places) => expect(agreementsOf(text)).toEqual(places));

	it.each([
		["В 2016 году Рязанский университет подписал соглашение с Институтом рыб в Реште.", ["-"]],
		["Рязань и Гомель подписали меморандум о создании центра в порту Энзели.", ["-"]],
		["Рязанская делегация посетила Армению. Рязань и Гюмри подписали договор о дружбе.", ["-"]],
		["В Рязани прошёл форум «Ока». Рязань и Могилёв подготовят договор о дружбе до 1 июня.", ["-"]],
	])(
		"is neither a side's seat nor what the paper is for, nor a country, nor told of what is but prepared: «%s»",
		(text, places) => expect(agreementsOf(text)).toEqual(places),
	);

	it.each([
		["Псков и Витебск подписали договор о дружбе в Рязани.", "Рязань explicit"],
		["Псков и Витебск подписали договор о стажировке студентов в Рязани.", "-"],
		["Псков и Витебск подписали в Туле договор о стажировке студентов в Рязани.", "Тула explicit"],
		["Псков и Витебск подписали контракт на поставку лифтов в Рязань.", "-"],
	])("is no place of the work it is about: «%s»", (text, place) => expect(agreementsOf(text)).toEqual([place]));
});
