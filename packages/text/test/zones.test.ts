import { describe, expect, test } from "vitest";
import { reader } from "./partition.js";

/** `"title: …"` for each zone of a page, in order. */
function zonesOf(page: string): string[] {
	const { text, zones } = reader.read(page);
	return zones.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const LEAD =
	"Губернатор области Иван Сурков и вице-губернатор провинции Ли Вэй подписали соглашение о сотрудничестве, церемония прошла в областном центре.";
const SECOND =
	"Стороны договорились провести осенью ярмарку и открыть прямой рейс, рассказали журналистам в министерстве экономики области.";
const body = `${LEAD}\n\n${SECOND}`;

describe("zones", () => {
	test.each<[string, string, string[]]>([
		["a headline", `Область и провинция построят мост\n\n${body}`, ["title: Область и провинция построят мост"]],
		["no headline: the page begins with its text", body, []],
		[
			"a headline told twice, and once more at the end",
			`Мост построят\nМост построят\n\n${body}\n\nМост построят`,
			["title: Мост построят\nМост построят", "title: Мост построят"],
		],
		[
			"a headline at the end only",
			`${body}\n\nОбласть и провинция построят мост\nПресс-служба правительства`,
			["title: Область и провинция построят мост", "footer: Пресс-служба правительства"],
		],
		[
			"a menu, the site's name, a stamp",
			`Волжские вести\nПолитика   Экономика   Общество\n\nМост построят\n\n5 мая 2020, 10:00\n\n${body}`,
			[
				"navigation: Волжские вести\nПолитика   Экономика   Общество",
				"title: Мост построят",
				"byline: 5 мая 2020, 10:00",
			],
		],
		[
			"a path, counters and buttons",
			`Главная / Новости / Экономика\n16+\nМост построят\n${body}\nПросмотров: 348\nПоделиться: VK | Telegram`,
			[
				"navigation: Главная / Новости / Экономика\n16+",
				"title: Мост построят",
				"footer: Просмотров: 348\nПоделиться: VK | Telegram",
			],
		],
		[
			"a dateline",
			`Мост построят\n\nМИНСК, 5 мая. /ТАСС/. ${body}`,
			["title: Мост построят", "dateline: МИНСК, 5 мая. /ТАСС/."],
		],
		[
			"captions and teasers amid the text",
			`Мост построят\n\n${LEAD}\n\nФото: Анна Оюн\n\nЧитайте также:\nРейс открыли\nЯрмарку перенесли\n\n${SECOND}`,
			["title: Мост построят", "caption: Фото: Анна Оюн", "teaser: Читайте также:\nРейс открыли\nЯрмарку перенесли"],
		],
		[
			"headlines of other pages below the text",
			`Мост построят\n${body}\n- В Чите открыли ярмарку\n- Рейс отменён из-за снега\n- Цены на рыбу снизились`,
			[
				"title: Мост построят",
				"teaser: - В Чите открыли ярмарку\n- Рейс отменён из-за снега\n- Цены на рыбу снизились",
			],
		],
		[
			"a newsfeed above the text",
			`12:40 В Чите открыли ярмарку\n12:15 Рейс отменён из-за снега\n11:50 Цены на рыбу снизились\n\nМост построят\n\n${body}`,
			[
				"teaser: 12:40 В Чите открыли ярмарку\n12:15 Рейс отменён из-за снега\n11:50 Цены на рыбу снизились",
				"title: Мост построят",
			],
		],
		[
			"an author, a photographer, readers",
			`Мост построят\n\n${body}\n\nА. Приходько.\nФото автора.\n\nКомментарии (2)\nГость: Подписали соглашение с Чанчунем. Давно пора!\nОля 12.05: а с Харбином?`,
			[
				"title: Мост построят",
				"byline: А. Приходько.",
				"caption: Фото автора.",
				"comment: Комментарии (2)\nГость: Подписали соглашение с Чанчунем. Давно пора!\nОля 12.05: а с Харбином?",
			],
		],
		[
			"an advertisement on the last line",
			`Мост построят\n\n${LEAD}\n\n${SECOND} Реклама. erid: 2VfnxyZ`,
			["title: Мост построят", "footer: Реклама. erid: 2VfnxyZ"],
		],
		[
			"Markdown",
			`---\ntitle: Мост\ndate: 2020-05-05\n---\n\n# Мост построят\n\n${LEAD}\n\n![Мост](most.jpg)\n\n${SECOND}`,
			[
				"navigation: ---\ntitle: Мост",
				"byline: date: 2020-05-05",
				"navigation: ---",
				"title: # Мост построят",
				"caption: ![Мост](most.jpg)",
			],
		],
	])("%s", (_, page, zones) => {
		expect(zonesOf(page)).toEqual(zones);
	});

	test.each<[string, string]>([
		["a list under its lead", `${LEAD}\n\n${SECOND} Города-побратимы области:\nХарбин\nЧанчунь\nЦицикар`],
		["a last sentence without its end mark", `${body}\n\nСледующий форум примет Чанчунь`],
		["signatures under a paper", `${body}\n\nЗа область\n(подпись) И. Сурков`],
		["a sentence that begins with a date", `5 мая 2020 года стороны подписали соглашение.\n\n${body}`],
		["a section about comments", `${LEAD}\n\nКомментарии\n\n${SECOND}`],
		["a press service that says something", `${body}\n\nПресс-служба мэрии сообщила, что мост откроют осенью.`],
	])("leaves %s in the body", (_, page) => {
		expect(zonesOf(page)).toEqual([]);
	});
});

describe("the headline", () => {
	test.each([
		[`Мост построят\n\n${body}`, "Мост построят"],
		[`# Мост построят\n\n${body}`, "Мост построят"],
		[`Волжские вести\nМост построят к осени\n\n5 мая 2020\n\n${body}`, "Мост построят к осени"],
		[`ПРОТОКОЛ\nзаседания рабочей группы\n\n${body}`, "ПРОТОКОЛ заседания рабочей группы"],
		[body, undefined],
	])("%s", (page, title) => {
		expect(reader.read(page).title).toBe(title);
	});
});

describe("the page's date", () => {
	const dateOf = (page: string): string | undefined => {
		const { text, pageDate } = reader.read(page);
		if (pageDate === undefined) return undefined;
		const { year, month, day, start, end } = pageDate;
		return `${year ?? "XXXX"}-${month}-${day ?? "?"} «${text.slice(start, end)}»`;
	};
	const under = (stamp: string): string => `Мост построят\n\n${stamp}\n\n${body}`;

	test.each([
		[under("20.10.2023 09:00 Пятница"), "2023-10-20 «20.10.2023»"],
		[under("Biang.ru 06.08.21 211"), "2021-8-6 «06.08.21»"],
		[under("7 мар. 2020"), "2020-3-7 «7 мар. 2020»"],
		[under("Май 4, 2006"), "2006-5-4 «Май 4, 2006»"],
		[under("08:15, 4 Мая 2006"), "2006-5-4 «4 Мая 2006»"],
		[under("Posted 9 мая 2011,"), "2011-5-9 «9 мая 2011»"],
		[under("date 2024-02-11"), "2024-2-11 «2024-02-11»"],
		[under("05\nАПР\n2016"), "2016-4-5 «05\nАПР\n2016»"],
		[under("3 марта 17"), "2017-3-3 «3 марта 17»"],
		[under("13 сентября 2024 г., пятница"), "2024-9-13 «13 сентября 2024 г.»"],
		[under("16 ноября 2017, 13:20 • Экономика • 1304 просмотра"), "2017-11-16 «16 ноября 2017»"],
		[`Мост построят\n\nМИНСК, 5 мая. /ТАСС/. ${body}`, "XXXX-5-5 «5 мая»"],
		[`Мост построят\n\nМИНСК, 5 мая. /ТАСС/. ${body}\n\nОбновлено: 07.05.2020`, "2020-5-7 «07.05.2020»"],
		[`Мост построят\n\n${body}\n\n5 мая 2020 · 1,2K просмотров`, "2020-5-5 «5 мая 2020»"],
		[`Мост построят\n\n${body}\n\n5 мая 2020 г.\nА. ИВАНОВ, соб. корр.`, "2020-5-5 «5 мая 2020 г.»"],
		[`Мост построят\n\n${body}\n\nГазета «Волга», 5 мая 2020 года.`, "2020-5-5 «5 мая 2020 года»"],
		[`Мост построят\n\n${body}\n\nРаспечатано 05.05.20 из АС «Связи»`, "2020-5-5 «05.05.20»"],
		[`volga.info > экономика > 05/05/20\n\nМост построят\n\n${body}`, "2020-5-5 «05/05/20»"],
		[`Мост построят\n10:40 / 05.05.2020 / Экономика\n\n${body}`, "2020-5-5 «05.05.2020»"],
		[`Мост построят\nКазань, 5 мая 2020. — ${body}`, "2020-5-5 «5 мая 2020»"],
	])("%s", (page, date) => {
		expect(dateOf(page)).toBe(date);
	});

	test.each([
		["the day of the event", `Мост построят\n\n5 мая 2020 года стороны подписали соглашение. ${body}`],
		["the weather", under("Погода в Чите на 16 ноября 2023: +3")],
		["a clock", under("Сегодня 5 мая 2020, 12:40")],
		["rates of exchange", under("Курс валют на 05.05.2020: USD 70")],
		["a counter", `Мост построят\n\n${body}\n\nПросмотров: 1205`],
		["a comment", `Мост построят\n\n${body}\n\nКомментарии (1)\nГость 14.09.2024 10:00\nДавно пора`],
		["a teaser", `Мост построят\n\n${body}\n\nНовости по теме\n28.11.2019 В Баку открылась выставка`],
		["an item of a list", `Мост построят\n\n${body}\n\n▪ Договор о дружбе, Вологда, 15.09.2006.`],
		["a row of a table", `Мост построят\n\n${body}\n\n№ | Город | Дата\n1 | Гюмри | 05.05.2020 | мэры`],
		["a deadline", `Мост построят\n\n${body}\n\nСрок подачи заявок: 5 мая 2020 года`],
		["a range", under("Сводка за 3–9 февраля 2014 года")],
		["an impossible day", under("31.02.2020")],
		["a section number", under("12.13.14")],
	])("is not %s", (_, page) => {
		expect(dateOf(page)).toBeUndefined();
	});
});
