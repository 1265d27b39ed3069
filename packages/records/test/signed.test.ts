import { describe, expect, it } from "vitest";
import { recordsOf, spoken } from "./read.js";

const PAGE = "2025-05-14";

/** «signed signed 2025-05-12 …, validity …» of every paper, in order of text. */
const datesOf = (text: string, published?: string): readonly string[] =>
	recordsOf(text, published).agreements.map((record) => {
		const dates = (["signed", "reached", "inForce", "validity"] as const).flatMap((field) =>
			record[field] === undefined ? [] : `${field} ${spoken(record[field])}`,
		);
		return [record.status, ...dates].join(", ");
	});

it("«в тот же день» is the day told last, of an event or of another paper", () => {
	expect(
		datesOf(
			"9 мая в Ереване прошла встреча с губернатором. На следующий день Псков и Витебск подписали договор. " +
				"Первое заседание пройдёт осенью. В тот же день Омск и Брест подписали меморандум о сотрудничестве.",
			PAGE,
		),
	).toEqual([
		"signed, signed 2025-05-10 relative-to-event [следующий день]",
		"signed, signed 2025-05-10 relative-to-event [тот же день]",
	]);
});

it("a paper behind a dash has the day before it, and a name that ends with the quotation", () => {
	const text =
		"«В 2015 году мы подписали с Минском меморандум, в 2019-м – договор об обмене студентами», – сказал мэр Пскова Олег Кан.";
	const papers = recordsOf(text, PAGE).agreements;
	expect(papers.map(({ title, signed }) => [title, signed?.edtf])).toEqual([
		[undefined, "2015"],
		["договор об обмене студентами", "2019"],
	]);
});

describe("when a paper was signed", () => {
	it.each([
		[
			"Псков и Витебск подписали соглашение о сотрудничестве. Подписание состоялось вчера.",
			"signed, signed 2025-05-13 relative-to-publication [вчера]",
		],
		[
			"Псков и Витебск подписали соглашение. Произошло это в понедельник.",
			"signed, signed 2025-05-12 relative-to-publication [понедельник]",
		],
		[
			"Города дружат с 1998 года, тогда же Псков и Витебск подписали договор о сотрудничестве.",
			"signed, signed 1998 explicit [с 1998 года]",
		],
		[
			"Псков и Витебск сотрудничают с 1998 года, когда был подписан договор.",
			"signed, signed 1998 explicit [с 1998 года]",
		],
		[
			"Соглашение между Псковом и Витебском планируется подписать на форуме, который пройдёт 3 июня.",
			"planned, signed 2025-06-03 inherited-from-event [3 июня]",
		],
		[
			"Псковская и Витебская области подписали соглашение с 1 января 2026 г. по 31 декабря 2030 г.",
			"signed, validity 2026-01-01/2030-12-31 explicit [с 1 января 2026 г. по 31 декабря 2030 г.]",
		],
		[
			"Вчера губернатор осмотрел завод. Псковская и Витебская области подписали соглашение о сотрудничестве.",
			"signed, signed 2025-05-13 inherited-from-event [Вчера]",
		],
		["Сегодня действует соглашение между Псковом и Витебском.", "in-force"],
		// of days that last beyond the page's own: by that day
		[
			"С 12 по 16 мая в Омске проходит форум. На нём Псков и Витебск подписали договор о сотрудничестве.",
			"signed, signed 2025-05-14 inherited-from-event [С 12 по 16 мая]",
		],
		[
			"12–14 мая в Омске прошёл форум. На нём Псков и Витебск подписали договор о сотрудничестве.",
			"signed, signed 2025-05-12/2025-05-14 inherited-from-event [12–14 мая]",
		],
	])("«%s»: %s", (text, told) => expect(datesOf(text, PAGE)).toEqual([told]));

	it.each([
		[
			"Псков и Витебск расторгли договор о побратимстве в марте 2022 года.",
			"terminated, reached 2022-03 explicit [марте 2022 года], validity ../2022-03 explicit [марте 2022 года]",
		],
		[
			"Договор между Псковом и Витебском 2006 года продлён до 2030 года.",
			"extended, signed 2006 explicit [2006 года], validity ../2030 explicit [до 2030 года]",
		],
		[
			"Соглашение между Псковом и Витебском, заключённое в 2015 году, истекло в 2020-м.",
			"expired, signed 2015 explicit [2015 году], validity ../2020 explicit [2020-м]",
		],
		[
			"Действие соглашения между Псковом и Витебском приостановлено с марта 2022 года.",
			"suspended, reached 2022-03 explicit [с марта 2022 года]",
		],
		[
			"Проект соглашения между Псковом и Витебском согласуют к 1 июля.",
			"drafted, reached ../2025-07-01 year-from-publication [к 1 июля]",
		],
	])("gives the act its own date: «%s»: %s", (text, told) => expect(datesOf(text, PAGE)).toEqual([told]));
});

describe("where a paper was signed", () => {
	const signedIn = (text: string) => recordsOf(text, "2021-05-12").agreements.map(({ place }) => place?.name ?? "-");

	it.each([
		["Псков и Витебск ценят соглашение о сотрудничестве, подписанное в августе 2015 года в Гомеле.", "Гомель"],
		["Между Псковом и Витебском действует соглашение о сотрудничестве (подписано в Гомеле в мае 2019 года).", "Гомель"],
		["На встрече в Минске говорили о соглашении Пскова и Витебска, подписанном в августе 2015 года.", "-"],
		["Соглашение о сотрудничестве Псковской области и Витебской области (15.10.2014, Псков).", "Псков"],
		["Соглашение о сотрудничестве Псковской области и Витебской области (Псков, 15.10.2014).", "Псков"],
	])("«%s»: %s", (text, place) => expect(signedIn(text)).toEqual([place]));
});
