import { describe, expect, it } from "vitest";
import { signedOf, whenOf } from "./read.js";

const PAGE = "2021-05-12";

describe("the day of the news", () => {
	it.each([
		[
			"an event's, for another event",
			"5 мая в Минске прошёл форум регионов.\nСостоялась презентация порта.",
			"presentation 2021-05-05 inherited-from-event [5 мая]",
		],
		[
			"a signing's, for an event",
			"Витебская область и Псковская область подписали соглашение 4 мая.\nВ Минске состоялся круглый стол.",
			"round-table 2021-05-04 inherited-from-event [4 мая]",
		],
	])("is %s: «%s»: %s", (_, text, told) => expect(whenOf(text, PAGE).at(-1)).toBe(told));

	it.each([
		[
			"the page's day within a stay that goes on",
			"Делегация Бреста прилетела в Тулу накануне и пробудет до 15 мая. Сегодня гости встретились с мэром Тулы.\nОтдельный меморандум о сотрудничестве подписали Тульская область и Брестская область.",
			"memorandum 2021-05-12 inherited-from-event [Сегодня]",
		],
		[
			"all days of what is over",
			"В Минске сегодня завершился двухдневный форум регионов. Витебская область и Псковская область подписали соглашение.",
			"agreement 2021-05-11/2021-05-12 inherited-from-event [сегодня, двухдневный]",
		],
	])("of a paper is %s", (_, text, told) => expect(signedOf(text, PAGE)).toEqual([told]));

	const paper = "Витебская область и Псковская область подписали соглашение";
	it.each([
		["news told by it", "XXXX-05-12", `${paper} в четверг.`, "XXXX-05-12 relative-to-publication [четверг]"],
		[
			"the stamp",
			"XXXX-06-23",
			`Регионы подписали соглашение\n\nТУЛА, 23 июня (вторник). /ВОЛНА/. ${paper} в понедельник.`,
			"XXXX-06-22 relative-to-publication [понедельник]",
		],
		[
			"a full day of the text",
			"XXXX-06-23",
			`${paper} в понедельник. Форум пройдёт в пятницу, 26 июня.`,
			"XXXX-06-22 relative-to-publication [понедельник]",
		],
	])("of a dispatch without a year is counted from its weekday, told by %s", (_, published, text, signed) =>
		expect(signedOf(text, published)).toEqual([`agreement ${signed}`]),
	);

	it("does not count the second day of a forum twice for the paper signed on it", () => {
		const text =
			"В Минске открылся форум 12 мая 2016 года. Второй день форума завершился подписанием соглашения между Витебской областью и Псковской областью.";
		expect(signedOf(text, PAGE)).toEqual(["agreement 2016-05-13 relative-to-event [Второй день]"]);
	});
});
