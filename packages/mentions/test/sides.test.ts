import { describe, expect, test } from "vitest";
import { actorsOf } from "./organizations-reader.js";

/** A text, a person in it, and the side he stands for after the second pass. */
const texts: readonly (readonly [string, string, string | null])[] = [
	[
		"Кузбасс и Минская область договорились. С кузбасской стороны подпись поставила первый заместитель губернатора Марина Ощепкова.",
		"Марина Ощепкова",
		"RU-KEM",
	],
	[
		"С российской стороны говорил замминистра Олег Рыбин, с белорусской – заместитель министра промышленности Артём Кулеш.",
		"Артём Кулеш",
		"BY",
	],
	["Карельскую делегацию возглавил Арво Лехтинен, брестскую – Николай Ковшик.", "Николай Ковшик", "BY-BR"],
	["От Хоккайдо бумагу подписал Тосио Мацуда, от Сахалинской области – Валерий Тарасевич.", "Тосио Мацуда", "JP-01"],
	[
		"Прибыла делегация Дагестана. В составе делегации – ректор аграрного университета Патимат Омарова.",
		"Патимат Омарова",
		"RU-DA",
	],
	[
		"Тульская делегация, в которую вошла ректор института Елена Свиридова, прибыла в Армению.",
		"Елена Свиридова",
		"RU-TUL",
	],
	["Доклад прочёл Кирилл Дзюба (Воронеж).", "Кирилл Дзюба", "RU-VOR"],
	["Недалеко от Минска живёт Иван Петров.", "Иван Петров", null],
	["Выиграла российская сторона. Позже пришёл Иван Петров.", "Иван Петров", null],
];

describe("whose side a person is on", () => {
	test.each(texts)("%s — %s", (text, name, territory) => {
		const person = actorsOf(text)
			.resolved.persons.flat()
			.find((one) => one.name === name);
		expect(person).toBeDefined();
		const { post, side } = person ?? {};
		expect(post?.place?.territory ?? post?.body?.territory ?? side?.territory ?? null).toBe(territory);
	});
});

/** A text, and the posts of its persons in order. */
const shared: readonly (readonly [string, readonly string[]])[] = [
	[
		"Договор готовили Гродненский аграрный университет и Ошский аграрный университет. Ректоры Аркадий Шимко и Рыскул Нургазиев подписали его.",
		["ректор Гродненского аграрного университета", "ректор Ошского аграрного университета"],
	],
	["Выступили депутаты Думы Иван Петров и Олег Сидоров.", ["депутат Думы", "депутат Думы"]],
	[
		"Три вуза спорили. Гродненский аграрный университет молчал. Ректоры Аркадий Шимко и Рыскул Нургазиев ушли.",
		["ректор", "ректор"],
	],
];

describe("one office over several holders", () => {
	test.each(shared)("%s", (text, names) => {
		const posts = actorsOf(text)
			.resolved.persons.flat()
			.map((person) => person.post?.name.replace(/^Р/u, "р"));
		expect(posts).toEqual(names);
	});
});
