import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const listed = (text: string): readonly string[] =>
	recordsOf(`Администрация Вологды\n\n${text}`, "2023-06-12").agreements.map(({ parties, signed }) =>
		[parties.at(-1)?.name, signed?.edtf ?? "-"].join(" "),
	);

describe("a paper with each of those listed", () => {
	it.each([
		[
			"behind the day as of which it is told",
			"По состоянию на 1 февраля 2023 г. соглашения о побратимстве действуют с городами: Брест (2001 г.), Анталья (Турция, 2008 г.), Гомель (2013 г.).",
			["Брест 2001", "Анталья 2008", "Гомель 2013"],
		],
		[
			"districts with the town they lie in",
			"Договоры о сотрудничестве подписаны с Московским районом Бреста (2004 г.), Центральным районом города Минска (2010 г.) и Витебском (2018 г.).",
			["Московский район 2004", "Центральный район 2010", "Витебск 2018"],
		],
		[
			"the first of them not in the gazetteer",
			"Договоры о побратимских связях заключены со следующими городами: Несебыр (2011), Миккели (1987).",
			["Несебыр 2011", "Миккели 1987"],
		],
		[
			"the last of them not in the gazetteer",
			"Соглашения о побратимстве действуют с городами: Лиссабон (1998), Порту (2004) и Брага (2011).",
			["Лиссабон 1998", "Порту 2004", "Брага 2011"],
		],
		[
			"bodies",
			"Договоры подписаны с палатами: ТПП Минска (2015), ТПП Баку (Азербайджан, 2018 г.).",
			["Торгово-промышленная палата Минска 2015", "Торгово-промышленная палата Баку 2018"],
		],
		[
			"no day of signing",
			"По состоянию на 1 февраля 2023 года действует соглашение о сотрудничестве с Брестом.",
			["Брест -"],
		],
	])("%s", (_, text, expected) => expect(listed(text)).toEqual(expected));
});

const told = (text: string): readonly string[] =>
	recordsOf(`Администрация Вологды\n\n${text}`, "2023-06-12").agreements.map(({ parties, status, signed, reached }) =>
		[parties.at(-1)?.name, status, signed?.edtf ?? "-", reached?.edtf ?? "-"].join(" "),
	);

describe("what became of several papers", () => {
	it.each([
		[
			"the day of the act behind each partner",
			"Расторгнуты соглашения с Миккели (28 марта 2022), Страсбургом (4 апреля 2022) и Брестом (11 апреля 2022).",
			["Миккели terminated - 2022-03-28", "Страсбург terminated - 2022-04-04", "Брест terminated - 2022-04-11"],
		],
		[
			"in the year told before",
			"В 2022 году приостановлены договоры с Гданьском (10 марта) и Щецином (15 марта).",
			["Гданьск suspended - 2022-03-10", "Щецин suspended - 2022-03-15"],
		],
		[
			"the years of signing",
			"Расторгнуты соглашения с Миккели (1989), Страсбургом (1995).",
			["Миккели terminated 1989 -", "Страсбург terminated 1995 -"],
		],
		[
			"the day of signing before the act",
			"Соглашение с Миккели (28 марта 2012 года) расторгнуто.",
			["Миккели terminated 2012-03-28 -"],
		],
		[
			"both of those told before",
			"Соглашение с Миккели подписано в 1989 году, договор со Страсбургом – в 1995 году. Оба документа расторгнуты в 2022 году.",
			["Миккели terminated 1989 2022", "Страсбург terminated 1995 2022"],
		],
		[
			"both by the noun of one of them",
			"В 1989 году подписано соглашение с Миккели, в 1995 году – договор со Страсбургом. Оба соглашения приостановлены в марте 2022 года.",
			["Миккели suspended 1989 2022-03", "Страсбург suspended 1995 2022-03"],
		],
		[
			"neither where one alone is told",
			"Меморандум с Минском подписан в 2015 году. Срок действия обоих документов истёк.",
			["Минск signed 2015 -"],
		],
	])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});
