import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const termsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").agreements.map(({ status, validity }) => `${status} ${validity?.edtf ?? "-"}`);

describe("how long a paper holds", () => {
	it.each([
		["План Пскова с Гродно на 2023–2025 годы продлён до 2027 года.", ["extended 2023/2027"]],
		["Псков в 2023 году расторг договор с Гродно, действовавший с 2005 года.", ["terminated 2005/2023"]],
		["Псков сообщил о продлении на три года договора с Гродно, подписанного в 2021 году.", ["extended -"]],
		["Договор Пскова с Гродно, подписанный в 2001 году, продлён в 2011 году на десять лет.", ["extended 2011/2021"]],
		[
			"Псков и Гродно подписали соглашение о дружбе. По условиям соглашения первые комбайны соберут до конца 2024 года.",
			["signed -"],
		],
		["Программа разработана в развитие соглашения, заключённого Псковом и Гродно 19 апреля 2001 года.", ["signed -"]],
	])("%s", (text, terms) => {
		expect(termsOf(text)).toEqual(terms);
	});
});
