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
		["what one sets up", "Псков и Гродно подписали договор о создании совместной программы.", ["treaty signed -"]],
		[
			"others of its kind",
			"Псков и Гродно подписали меморандум о дружбе. Аналогичные документы подписаны с Лидой (2017), Минском и Брестом (2018).",
			["memorandum signed -", "memorandum signed 2017", "memorandum signed 2018", "memorandum signed 2018"],
		],
		[
			"another of its kind",
			"Псков и Гродно подписали договор о побратимстве. Такой же документ Лида и Минск подписали в 2020 году.",
			["twinning signed -", "twinning signed 2020"],
		],
		[
			"the verb of the one told before",
			"Договор Пскова с Лидой подписан 9 сентября 2001 года, меморандум с Гродно – в мае 2016 года.",
			["treaty signed 2001-09-09", "memorandum signed 2016-05"],
		],
		[
			"the year of the one told before",
			"В мае 2015 года Псков подписал соглашение с Гродно, в июне – с Лидой.",
			["agreement signed 2015-05", "agreement signed 2015-06"],
		],
		[
			"a list behind a colon",
			"Были подписаны: соглашение между Псковом и Гродно, договор между Лугой и Лидой и протокол между Минском и Брестом.",
			["agreement signed -", "treaty signed -", "protocol signed -"],
		],
		[
			"a list of what is to come",
			"Будут подписаны соглашение между Псковом и Гродно и договор между Лугой и Лидой.",
			["agreement planned -", "treaty planned -"],
		],
		[
			"a verb of its own, the noun left out",
			"Договор Пскова с Гродно остаётся в силе, а с Лидой расторгнут.",
			["treaty in-force -", "treaty terminated -"],
		],
		[
			"the same behind a dash",
			"Псков договор с Гродно продлил, с Лидой – разорвал.",
			["treaty extended -", "treaty terminated -"],
		],
		[
			"one signed, one to come",
			"Псков подписал договор с Гродно, а с Лидой подпишет в сентябре.",
			["treaty signed -", "treaty planned 2024-09"],
		],
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

describe("partners that a clause goes on with", () => {
	const partnersOf = (text: string): readonly string[] =>
		recordsOf(`Вологда расширяет связи. ${text}`, "2024-05-15").agreements.map(
			({ status, parties, signed, reached, inForce }) =>
				[status, parties.map(({ name }) => name).join(" – "), (reached ?? signed ?? inForce)?.edtf ?? "-"].join(" "),
		);

	it.each([
		[
			"Договор о побратимстве с Псковом подписан в 2005 году, с Лидой – в 2011-м.",
			["signed Вологда – Псков 2005", "signed Вологда – Лида 2011"],
		],
		[
			"С 2015 года действует соглашение с Витебском, с 2019 года – с Гомелем.",
			["in-force Вологда – Витебск 2015", "in-force Вологда – Гомель 2019"],
		],
		[
			"Расторгнуты договоры с Нарвой – 28 марта 2022 года, и с Тарту (Эстония) – в мае 2022 года.",
			["terminated Вологда – Нарва 2022-03-28", "terminated Вологда – Тарту 2022-05"],
		],
		[
			"Вологда подписала соглашение с Минском о культуре, с Брестом – о торговле.",
			["signed Вологда – Минск -", "signed Вологда – Брест -"],
		],
		["Города Псков и Полоцк подписали договор о побратимстве.", ["signed Псков – Полоцк -"]],
		[
			"Минский тракторный завод и СП ООО «Гранит» подписали договор о сборке.",
			["signed Минский тракторный завод – ООО «Гранит» -"],
		],
	])("%s", (text, told) => {
		expect(partnersOf(text)).toEqual(told);
	});
});

describe("twins and the paper that makes them so", () => {
	it.each([
		["Псков и Нарва стали побратимами. Договор об этом подписали 5 мая 2024 года.", ["twinning signed 2024-05-05"]],
		[
			"Псков стал побратимом Нарвы. План мероприятий подписан 5 мая.",
			["twinning in-force -", "plan signed 2024-05-05"],
		],
		["С 2010 года Псков и Нарва – побратимы. Договор подписали мэры.", ["twinning in-force -", "treaty signed -"]],
		["С Псковом дела хуже: договор Нарвы 2010 года расторгнут.", ["treaty terminated 2010"]],
	])("%s", (text, told) => {
		expect(toldOf(text)).toEqual(told);
	});
});

describe("whose page it is", () => {
	it("is the town at home where pages are in Russian, however often the partner abroad is named", () => {
		const text =
			"Делегация Румои приехала в Псков. Румои – порт на Хоккайдо. В Румои живут рыбаки. Псков помнит гостей. Договор с Гданьском подписан в 2001 году.";
		const [record] = recordsOf(text, "2024-05-15").agreements;
		expect(record?.parties.map(({ name }) => name)).toEqual(["Псков", "Гданьск"]);
	});
});

/** «parties @ place day» of every paper. */
const setsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-15").agreements.map(({ parties, place, signed }) =>
		[parties.map(({ name }) => name).join(", "), place && `@ ${place.name}`, signed?.edtf].filter(Boolean).join(" "),
	);

describe("one paper for each of a list", () => {
	it.each([
		[
			"twos joined by «и» behind «между»",
			"Соглашения подписаны между Тверью и Гродно, Ржевом и Лидой, а также Торжком и Слонимом.",
			["Тверь, Гродно", "Ржев, Лида", "Торжок, Слоним"],
		],
		[
			"twos that sign",
			"Псков и Витебск, Великие Луки и Полоцк подписали договоры о дружбе.",
			["Псков, Витебск", "Великие Луки, Полоцк"],
		],
		[
			"but one paper of four",
			"Псков и Витебск, Великие Луки и Полоцк подписали договор о дружбе.",
			["Псков, Витебск, Великие Луки, Полоцк"],
		],
		[
			"a name that does not change before the pairs that dashes join",
			"Тверь подписала соглашение с Гродно, Ржев – с Лидой, Торжок – со Слонимом.",
			["Тверь, Гродно", "Ржев, Лида", "Торжок, Слоним"],
		],
		[
			"the place of each in its brackets",
			"Псков заключил соглашения с Гродно (Минск, 2012), Лидой (2014) и Слонимом (15.05.2016, г. Псков).",
			["Псков, Гродно @ Минск 2012", "Псков, Лида 2014", "Псков, Слоним @ Псков 2016-05-15"],
		],
		[
			"regions told by their adjectives alone",
			"Тульская область подписала соглашения с Минской областью, Брестской и Гродненской.",
			[
				"Тульская область, Минская область",
				"Тульская область, Брестская область",
				"Тульская область, Гродненская область",
			],
		],
	])("%s", (_, text, told) => {
		expect(setsOf(text)).toEqual(told);
	});
});
