import { describe, expect, it } from "vitest";
import { recordsOf, signedOf, spoken, whenOf } from "./read.js";

const PAGE = "2025-05-14";

const arranged = (text: string): readonly string[] =>
	recordsOf(text, PAGE).agreements.map(({ type, reached }) => `${type} ${spoken(reached)}`);

describe("what is agreed on has dates of its own", () => {
	it.each([
		[
			"Вчера Псков и Витебск договорились с 1 июня пустить автобус.",
			"arrangement 2025-05-13 relative-to-publication [Вчера]",
		],
		[
			"12 мая в Пскове прошли переговоры с мэром Витебска. Псков и Витебск договорились с 1 июня пустить автобус.",
			"arrangement 2025-05-12 inherited-from-event [12 мая]",
		],
		[
			"Псков и Витебск договорились до 1 июля перевести таможню на круглосуточную работу.",
			"arrangement ../2025-05-14 bounded-by-publication [договорились]",
		],
		[
			"Псков и Витебск условились о пробной партии – 200 тонн к марту.",
			"arrangement ../2025-05-14 bounded-by-publication [условились]",
		],
	])("«%s»: %s", (text, told) => expect(arranged(text)).toEqual([told]));

	it.each([
		[
			"12 мая прошло заседание комиссии. Псковская и Витебская области подписали протокол, в котором записали сроки испытаний: апрель – сентябрь 2026 года.",
			"protocol 2025-05-12 inherited-from-event [12 мая]",
		],
		[
			"12 мая прошла встреча. Псков и Витебск заключили договор о совместной лаборатории, которая открылась месяц назад.",
			"treaty 2025-05-12 inherited-from-event [12 мая]",
		],
		[
			"12 мая прошла встреча. Псков и Витебск подписали договор об обменах: первый отряд приедет в июле.",
			"treaty 2025-05-12 inherited-from-event [12 мая]",
		],
		[
			"Псков и Витебск заключили договор о совместной лаборатории, который подписали 5 мая.",
			"treaty 2025-05-05 year-from-publication [5 мая]",
		],
	])("«%s»: %s", (text, told) => expect(signedOf(text, PAGE)).toEqual([told]));
});

describe("an age tells when a paper began", () => {
	it.each([
		[
			"В следующем году исполнится 25 лет договору о дружбе между Псковом и Витебском.",
			"treaty 2001 relative-to-publication [следующем году, 25 лет] anniversary",
		],
		[
			"Псков сотрудничает с Витебском по соглашению, которому в апреле исполнилось десять лет.",
			"agreement 2015-04 relative-to-publication [апреле, десять лет] anniversary",
		],
		[
			"Исполнилось 20 лет соглашению между Псковской областью и Витебской областью.",
			"agreement 2005 relative-to-publication [20 лет] anniversary",
		],
	])("«%s»: %s", (text, told) => expect(signedOf(text, PAGE)).toEqual([told]));
});

describe("the days of an event told about it later", () => {
	it.each([
		["Псков готовится принять форум «Соседи». Он пройдёт 10–12 июня.", "forum 2025-06-10/2025-06-12"],
		["Мэр Пскова пригласил витебчан на ярмарку «Весна». Она пройдёт 3 июня.", "fair 2025-06-03"],
		["12 мая в Пскове открылся форум. За три дня его посетили 800 человек.", "forum 2025-05-12/2025-05-14"],
		[
			"Форум в Пскове завершает работу сегодня, за два дня в нём приняли участие 800 человек.",
			"forum 2025-05-13/2025-05-14",
		],
		[
			"В Пскове завершился трёхдневный визит делегации Витебска. 12 мая гостей принял мэр.",
			"visit 2025-05-12/2025-05-14",
		],
		["12 апреля в Пскове открылась выставка. Она продлится до 15 апреля.", "exhibition 2025-04-12/2025-04-15"],
		["Дни культуры Пскова были намечены на сентябрь, но их перенесли на весну 2026 года.", "days-of-region 2026-21"],
		["Дни Пскова, которые музей анонсировал на 14 июня, не состоятся.", "days-of-region 2025-06-14"],
		["Каждый апрель Псковский университет проводит студенческую конференцию.", "conference XXXX-04"],
		["Фестиваль «Голоса» традиционно проходит в Пскове в июне.", "festival XXXX-06"],
	])("«%s»: %s", (text, told) => {
		expect(whenOf(text, PAGE).map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([told]);
	});
});

describe("whose date it is", () => {
	it.each([
		[
			"one for each of so many",
			"Действуют соглашения Пскова с Могилёвом и Гродно, подписанные в 2004 и 2012 годах соответственно.",
			["agreement 2004 coordination-scope [2004]", "agreement 2012 coordination-scope [2012 годах]"],
		],
		[
			"the paper's own, between commas",
			"Соглашение о побратимских связях Пскова и Витебска, 1970 г., возобновлено 14 мая 2003 г.",
			["twinning 1970 explicit [1970 г.]"],
		],
		[
			"that ordered in minutes",
			"РЕШИЛИ: поддержать предложение Пскова и Витебска о подписании соглашения. Подписание провести в сентябре 2025 года.",
			["agreement 2025-09 explicit [сентябре 2025 года]"],
		],
		[
			"not one to come",
			"12 мая прошла встреча ректоров. Набор на курсы объявят в 2026 году. Тогда же Псков и Витебск подписали план мероприятий.",
			["plan 2025-05-12 inherited-from-event [12 мая]"],
		],
		[
			"not the day of the return",
			"Делегация вернулась вчера. Переговоры с мэром Витебска прошли 9 мая. Псковская и Витебская области подписали соглашение.",
			["agreement 2025-05-09 inherited-from-event [9 мая]"],
		],
	])("%s: «%s»", (_, text, told) => expect(signedOf(text, PAGE)).toEqual(told));

	it("the year a review tells over dates its lines, the term of a paper does not", () => {
		const text =
			"ПСКОВ: ХРОНИКА ГОДА\n\nСоставлено по материалам за 2018 год\n\n" +
			"7 мая. Псков и Витебск подписали меморандум.\n\n13 ноября. Псков и Брест подписали план действий на 2019 год.";
		expect(signedOf(text)).toEqual([
			"memorandum 2018-05-07 year-from-context [2018 год, 7 мая]",
			"plan 2018-11-13 year-from-context [2018 год, 13 ноября]",
		]);
	});
});
