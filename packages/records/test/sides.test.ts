import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

const setsOf = (text: string): readonly string[] =>
	recordsOf(text, "2023-06-12").agreements.map(({ parties }) => parties.map(({ name }) => name).join(", "));

const lands = "Вологодская область и Витебская область подписали соглашение о сотрудничестве.";
const firms = "Компания «Вологдамаш» заключила договор с заводом «Витязь».";

describe("whom a paper that names none binds", () => {
	it.each([
		[
			"in another paragraph the two lands the text is about, not the firms of a contract told on the way",
			`${lands}\n\n${firms}\n\nПрежнее соглашение утратило силу в 2014 году.`,
			"Вологодская область, Витебская область",
		],
		[
			"in the same paragraph the firms told last",
			`${lands}\n\n${firms} Прежнее соглашение утратило силу в 2014 году.`,
			"Вологдамаш, Витязь",
		],
		[
			"the region of the guests and the town they came to, not the page's own",
			"Новости Пскова\n\nДелегация Гродненской области посетила Липецк. Регионы подписали соглашение о сотрудничестве.",
			"Гродненская область, Липецк",
		],
		[
			"the two who met, one told by its government, not those who were there too",
			"Губернатор Псковской области Михаил Иванов встретился с председателем Могилёвского облисполкома Леонидом Заикой. Были на встрече и представители Смоленской области. Регионы подписали соглашение о сотрудничестве.",
			"Псковская область, Могилёвский облисполком",
		],
	])("%s", (_, text, last) => {
		expect(setsOf(text).at(-1)).toBe(last);
	});
});

describe("partners behind «с»", () => {
	it.each([
		["Псков подписал договор с Гродно, а с Лидой провёл выставку.", ["Псков, Гродно"]],
		["Томск заключил договоры с Бишкеком и с Ошем, а с Нарыном обменялся делегациями.", ["Томск, Бишкек", "Томск, Ош"]],
	])("none of a clause with a verb of its own: %s", (text, told) => {
		expect(setsOf(text)).toEqual(told);
	});
});
