import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const toldOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").agreements.map(({ type, status }) => `${type} ${status}`);

describe("what was agreed without a paper", () => {
	it.each([
		["Псков и Гродно договорились о поставках льна.", ["arrangement agreed-unsigned"]],
		["Псков и Гродно договорились открыть курсы.", ["arrangement agreed-unsigned"]],
		["Псков и Гродно договорились, что весной агрономы поедут в Лиду.", []],
		["Псков и Гродно договорились, что школа станет базой практики.", ["arrangement agreed-unsigned"]],
		["Псков и Гродно договорились о поставках льна. Контракт планируется заключить в июне.", ["contract planned"]],
		["Псков и Гродно подписали декларацию, в которой условились обмениваться опытом.", ["declaration signed"]],
	])("%s", (text, told) => {
		expect(toldOf(text)).toEqual(told);
	});
	it("is the paper of the body where only the headline says so", () => {
		const text =
			"Псковская область договорилась с Гродненской областью о дружбе\n\nПсковская область и Гродненская область вчера подписали соглашение о дружбе.";
		expect(toldOf(text)).toEqual(["agreement signed"]);
	});
});
