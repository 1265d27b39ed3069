import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const toldOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").agreements.map(({ type, status, signed }) =>
		[type, status, signed?.edtf ?? "-"].join(" "),
	);

describe("papers told side by side", () => {
	it.each([
		[
			"an older one beside the news",
			"Псков и Гродно вчера подписали соглашение о сотрудничестве. Предыдущее соглашение между Псковом и Гродно было заключено ещё в 2005 году.",
			["agreement signed 2024-05-14", "agreement signed 2005"],
		],
		[
			"one that the news replaces",
			"Псков и Гродно вчера подписали соглашение о сотрудничестве. Документ заменит соглашение Пскова и Гродно, заключённое в 2006 году.",
			["agreement signed 2024-05-14", "agreement signed 2006"],
		],
		[
			"two of one kind about two things",
			"Псков и Гродно подписали договор о поставках льна. Также Псков и Гродно подписали договор об обмене студентами.",
			["treaty signed -", "treaty signed -"],
		],
		["what one is about", "Псков и Гродно подписали договор о программе обменов.", ["treaty signed -"]],
		["a course", "Псков и Гродно обсудили реализацию образовательной программы о сотрудничестве.", []],
		[
			"two verbs of one",
			"Меморандум между Псковом и Гродно доработают и подпишут в июне.",
			["memorandum planned 2024-06"],
		],
		[
			"signed copies",
			"Псков и Гродно обменялись по почте подписанными экземплярами договора о дружбе.",
			["treaty signed -"],
		],
		[
			"the day in brackets and the day of the act",
			"Соглашение Пскова с Нарвой (2004 год) расторгнуто в марте 2022 года.",
			["agreement terminated 2004"],
		],
	])("%s", (_, text, told) => {
		expect(toldOf(text)).toEqual(told);
	});
});

describe("pairs behind a count", () => {
	it.each([
		[
			"Подписаны три соглашения: Вологды с Витебском, Пскова с Гомелем и Томска с Брестом.",
			["Вологда – Витебск", "Псков – Гомель", "Томск – Брест"],
		],
		[
			"Заключены соглашения: Вологды с Витебском и Гомелем, Пскова – с Брестом.",
			["Вологда – Витебск", "Вологда – Гомель", "Псков – Брест"],
		],
		[
			"Вчера подписано два договора: между Вологдой и Витебском и между Псковом и Брестом.",
			["Вологда – Витебск", "Псков – Брест"],
		],
	])("%s", (text, pairs) => {
		const { agreements } = recordsOf(text, "2024-05-15");
		expect(agreements.map(({ parties }) => parties.map(({ name }) => name).join(" – "))).toEqual(pairs);
	});
});
