import { describe, expect, it } from "vitest";
import { recordsOf, whenOf } from "./read.js";

const PAGE = "2021-05-12";

describe("when an event takes place", () => {
	it.each([
		["Форум пройдёт в Минске 3 июня.", "forum 2021-06-03 year-from-publication [3 июня]"],
		[
			"Выставка открылась 8 мая и завершится в субботу, 15 мая.",
			"exhibition 2021-05-08/2021-05-15 year-from-publication [8 мая, субботу, 15 мая]",
		],
		[
			"Ярмарка стартовала вчера и продлится до воскресенья.",
			"fair 2021-05-11/2021-05-16 relative-to-publication [вчера, до воскресенья]",
		],
		[
			"8 мая в Минске открылась выставка, срок 4 дня.",
			"exhibition 2021-05-08/2021-05-11 relative-to-event [8 мая, 4 дня]",
		],
		[
			"8 мая в Минске открылась выставка. Экспозиция будет работать до 15 июля.",
			"exhibition 2021-05-08/2021-07-15 year-from-publication [8 мая, до 15 июля]",
		],
		[
			"Палата приглашает предприятия принять участие в бизнес-миссии в Минск. Поездка состоится с 17 по 22 ноября.",
			"business-mission 2021-11-17/2021-11-22 year-from-publication [с 17 по 22 ноября]",
		],
		[
			"Дни Бреста в Минске откроются 5 июля и продлятся до 9-го.",
			"days-of-region 2021-07-05/2021-07-09 year-from-publication [5 июля, до 9-го]",
		],
		[
			"2 мая, накануне открытия сезона, в Минске прошла встреча мэров.",
			"meeting 2021-05-02 year-from-publication [2 мая, накануне]",
		],
		["Рязань примет форум «Ока». Он намечен на 15 июля.", "forum 2021-07-15 year-from-publication [15 июля]"],
		[
			"В Рязани готовят выставку «Ока». Её откроют 20 августа.",
			"exhibition 2021-08-20 year-from-publication [20 августа]",
		],
		[
			"7 мая в Минске открылась ярмарка «Ока», двенадцатая с 2010 года.",
			"fair 2021-05-07 year-from-publication [7 мая]",
		],
		["Запланированы:\n— сентябрь, визит в Минск делегации Рязани.", "visit 2021-09 year-from-publication [сентябрь]"],
		[
			"«Первый раз мы приехали в 2017 году», – сказал ректор Иван Кротов на форуме «Ока» в Рязани.",
			"forum ../2021-05-12 bounded-by-publication [форуме «Ока»]",
		],
		[
			"Визит мэра Бреста в Рязань, начавшийся в субботу, завершится 14 мая.",
			"visit 2021-05-08/2021-05-14 relative-to-publication [субботу, 14 мая]",
		],
		[
			"Открывшиеся вчера в Рязани Дни Бреста продлятся до воскресенья.",
			"days-of-region 2021-05-11/2021-05-16 relative-to-publication [вчера, до воскресенья]",
		],
		[
			"Форум «Ока» пройдёт в Рязани с 20 по 22 сентября. Завершится форум 22 сентября подписанием соглашений.",
			"forum 2021-09-20/2021-09-22 year-from-publication [с 20 по 22 сентября]",
		],
		[
			"Делегация Бреста находится в Рязани. Программа визита рассчитана на четыре дня, с 10 по 13 мая.",
			"visit 2021-05-10/2021-05-13 year-from-publication [с 10 по 13 мая]",
		],
		["Форум перенесён с мая на 12–15 июня.", "forum 2021-06-12/2021-06-15 year-from-publication [12–15 июня]"],
		[
			"Летом 2015 года в Минске прошёл форум (2–5 июля).",
			"forum 2015-07-02/2015-07-05 explicit [Летом 2015 года, 2–5 июля]",
		],
		["В Минске на апрельской встрече обсудили экспорт.", "meeting 2021-04 year-from-publication [апрельской]"],
		[
			"В Минске в пятницу завершился трёхдневный форум.",
			"forum 2021-05-05/2021-05-07 relative-to-publication [пятницу, трёхдневный]",
		],
		[
			"Форум открылся вчера. Он продлится до пятницы.",
			"forum 2021-05-11/2021-05-14 relative-to-publication [вчера, до пятницы]",
		],
		[
			"В воскресенье завершились Дни Бреста в Минске. Они шли четыре дня, с 6 по 9 мая.",
			"days-of-region 2021-05-06/2021-05-09 year-from-publication [с 6 по 9 мая]",
		],
		[
			"Форум проходит в Минске. Он начался вчера и завершится 15 мая.",
			"forum 2021-05-11/2021-05-15 relative-to-publication [вчера, 15 мая]",
		],
		[
			"Делегация Бреста гостит в Туле со вторника и уезжает в пятницу.",
			"visit 2021-05-11/2021-05-14 relative-to-publication [со вторника, пятницу]",
		],
		[
			"Вчера в Тулу приехала делегация Бреста. Сегодня гости осмотрят завод, а вечером отправятся домой.",
			"visit 2021-05-11/2021-05-12 relative-to-publication [Вчера, Сегодня]",
		],
		[
			"Делегация Бреста прилетела в Тулу 9 мая. Гости осмотрели завод. Сегодня они улетели в Минск.",
			"visit 2021-05-09/2021-05-12 relative-to-publication [9 мая, Сегодня]",
		],
		["Форум в Минске запланирован на вторую половину 2022 года.", "forum 2022-41 explicit [вторую половину 2022 года]"],
		[
			"Заседание комиссии, которое вёл мэр Минска, состоялось 5 мая.",
			"commission-session 2021-05-05 year-from-publication [5 мая]",
		],
		["3 мая сорвался визит в Минск делегации Бреста.", "visit 2021-05-03 year-from-publication [3 мая]"],
		["В планах на 2022 год: форум регионов в Минске (май).", "forum 2022-05 year-from-context [2022 год, май]"],
		["В Минске прошёл форум регионов.", "forum ../2021-05-12 bounded-by-publication [прошёл форум]"],
		["В Минске пройдёт форум регионов.", "forum -"],
	])("«%s»: %s", (text, told) => expect(whenOf(text, PAGE)).toEqual([told]));

	it("gives each event of a list the day in its own brackets", () =>
		expect(whenOf("Форум (3 июня) и выставка (5 июня) пройдут в Минске.", PAGE)).toEqual([
			"forum 2021-06-03 year-from-publication [3 июня]",
			"exhibition 2021-06-05 year-from-publication [5 июня]",
		]));

	it.each([
		[
			"На форуме в Минске стороны договорились до конца года подготовить план.",
			"forum ../2021-05-12 bounded-by-publication [форуме]",
		],
		[
			"В Минске прошла встреча участников выставки, которая открылась 3 мая.",
			"meeting 2021-05-03 inherited-from-event [3 мая]",
		],
		[
			"Форум регионов, о котором в январе писали газеты, прошёл в Минске.",
			"forum ../2021-05-12 bounded-by-publication [Форум]",
		],
	])("takes no deadline and no day of another event: «%s»: %s", (text, told) =>
		expect(whenOf(text, PAGE)).toContain(told),
	);

	it.each([
		[
			"12-14 мая 2016 года прошёл форум регионов. На второй день форума состоялось заседание рабочей группы.",
			"2016-05-13",
		],
		[
			"12-14 мая 2016 года прошёл форум регионов. В последний день форума состоялось заседание рабочей группы.",
			"2016-05-14",
		],
	])("counts days within the event told before: «%s»: %s", (text, day) =>
		expect(whenOf(text, PAGE)[1]).toContain(`${day} relative-to-event`),
	);

	it("counts «the next day» from the day told before it in its sentence", () =>
		expect(
			whenOf(
				"Форум в Минске шёл с 3 по 8 мая. 5 мая мэр встретился с послом Турции, а на следующий день в Минске прошли переговоры с министром.",
				PAGE,
			).join("; "),
		).toContain("negotiations 2021-05-06 relative-to-event"));

	it("counts «the same day» from no paper in force", () =>
		expect(
			whenOf(
				"4 мая в Минске прошёл форум регионов. Действует соглашение Минской области и Псковской области от 12 сентября 2006 года. В тот же день в Минске состоялась ярмарка.",
				PAGE,
			)[1],
		).toContain("fair 2021-05-04"));

	it("dates every line under the days of a chronicle", () =>
		expect(
			whenOf(
				"Новости недели\n\nСобытия\n\n3 мая\nВ Пскове тепло.\n\n5 мая\nВ Минске прошёл форум.\nБрест посетила делегация Пскова.\n\n6 мая\nВ Бресте прошла ярмарка.\n",
				PAGE,
			).map((told) => told.slice(0, 16)),
		).toEqual(["forum 2021-05-05", "visit 2021-05-05", "fair 2021-05-06 "]));

	it("reads a programme under its days", () =>
		expect(whenOf("18 мая, вторник\n10:00 – форум регионов\n11:30 – круглый стол о туризме", PAGE)).toEqual([
			"forum 2021-05-18 year-from-publication [18 мая, вторник]",
			"round-table 2021-05-18 year-from-publication [18 мая, вторник]",
		]));
});

describe("when the parts of an event take place", () => {
	const FORUM = "Форум «Ока» пройдёт в Рязани с 20 по 22 сентября.";
	it.each([
		["first, by what the forum opens with", `${FORUM} Откроется форум пленарным заседанием.`, "2021-09-20"],
		["last, by what closes it", `${FORUM} Завершит форум концерт хора.`, "2021-09-22"],
		["first, by its place in the programme", `${FORUM} Первым пунктом программы станет ярмарка «Лён».`, "2021-09-20"],
		[
			"the day the line before is about",
			`${FORUM}\n\nВторой день отдадут бизнесу. В ратуше пройдёт круглый стол «Лён».`,
			"2021-09-21",
		],
	])("%s", (_, text, day) => expect(recordsOf(text, PAGE).events.at(-1)?.when?.edtf).toBe(day));

	it("is not the stay told behind it", () => {
		const text =
			"Мэры подписали соглашение. Церемония состоялась сегодня.\n\nДелегация Бреста, в которую вошли 18 предпринимателей, работает в Рязани с 10 по 13 мая.";
		expect(recordsOf(text, PAGE).events.map(({ type, when }) => `${type} ${when?.edtf}`)).toEqual([
			"signing-ceremony 2021-05-12",
			"visit 2021-05-10/2021-05-13",
		]);
	});

	it("is not the day somebody reported it", () => {
		const text = "Мэр Рязани Виталий Артёмов провёл видеоконференцию с мэром Бреста, сообщили сегодня в мэрии.";
		expect(whenOf(text, PAGE)[0]).toMatch(/^meeting \.\.\/2021-05-12/u);
	});

	it("counts the days of a stay on a page without a year, not over the end of February", () => {
		const text = "Мэр Бреста Сергей Лободинский прибыл в Рязань вчера. В программе трёхдневного визита – осмотр порта.";
		const days = (page: string) => recordsOf(text, page).events.map(({ when, realis }) => `${realis} ${when?.edtf}`);
		expect(days("XXXX-02-21")).toEqual(["ongoing XXXX-02-20/XXXX-02-22"]);
		expect(days("XXXX-02-28")).toEqual(["actual XXXX-02-27"]);
	});
});
