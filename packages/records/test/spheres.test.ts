import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const spheresOf = (text: string): string =>
	recordsOf(text)
		.agreements[0]?.spheres.map(({ code }) => code)
		.join(" ") ?? "";

const signed = "Псков и Гродно подписали договор.";

describe("what a paper is about", () => {
	it.each([
		["Псков и Гродно подписали договор о поставках оборудования.", "industry"],
		["Псков и Гродно подписали соглашение о сотрудничестве в горном деле и туризме.", "industry tourism"],
		["Псков и Гродно подписали договор о развитии приграничной торговли.", "trade-economy"],
		["Подписан договор между Псковским молочным заводом и Гродненским университетом о туризме.", "tourism"],
		[`${signed} Документ охватывает ветеринарию, культуру и туризм.`, "agriculture culture tourism"],
		[`${signed} Он предполагает взаимодействие в сфере торговли и спорта.`, "trade-economy sport"],
		[`${signed} Документ рассчитан на три года, касается он сельского хозяйства и спорта.`, "agriculture sport"],
		[`${signed} Стороны намерены развивать сотрудничество в образовании и туризме.`, "education tourism"],
		["Псков и Гродно подписали договор о туризме. Стороны будут сотрудничать в области спорта.", "tourism"],
		[`${signed} В делегацию входят представители спорта и культуры.`, ""],
		[`${signed} Форум охватывает культуру и туризм.`, ""],
	])("%s", (text, spheres) => expect(spheresOf(text)).toBe(spheres));
});
