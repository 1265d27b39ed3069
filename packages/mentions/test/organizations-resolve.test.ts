import { describe, expect, test } from "vitest";
import { actorsOf } from "./organizations-reader.js";

/** A text, the printed words of a mention in it, and the name and side it is filed under after the second pass. */
const texts: readonly (readonly [string, string, string, string | null])[] = [
	[
		"Витебский облисполком принял гостей. Договор облисполком подпишет осенью.",
		"облисполком",
		"Витебский облисполком",
		"BY-VI",
	],
	[
		"Гомельская область торгует с Китаем. Договор облисполком подписал в мае.",
		"облисполком",
		"Гомельский облисполком",
		"BY-HO",
	],
	[
		"Нижневолжский технический университет (далее – НВТУ) принял гостей из Астрахани. НВТУ открыл кафедру.",
		"НВТУ",
		"Нижневолжский технический университет",
		null,
	],
	[
		"Павлодарский педагогический университет открыл кафедру. ППУ ждёт гостей.",
		"ППУ",
		"Павлодарский педагогический университет",
		"KZ-55",
	],
	[
		"Турецкая компания «Анадолу Пак» строит цех. Договор «Анадолу Пак» подпишет весной.",
		"«Анадолу Пак»",
		"Анадолу Пак",
		"TR",
	],
	[
		"Омская область ждёт гостей. Концерт готовит министерство культуры.",
		"министерство культуры",
		"министерство культуры Омской области",
		"RU-OMS",
	],
	[
		"Делегация вернулась из провинции Цзянсу. Переговоры вёл департамент науки провинции.",
		"департамент науки провинции",
		"департамент науки провинции Цзянсу",
		"CN-JS",
	],
	[
		"Томский политехнический университет и Томская область договорились. Вуз получит участок.",
		"Вуз",
		"Томский политехнический университет",
		"RU-TOM",
	],
];

describe("short names and bare type nouns", () => {
	test.each(texts)("%s — %s", (text, printed, name, territory) => {
		const mentions = actorsOf(text).resolved.organizations.flat();
		const last = mentions.filter((mention) => text.slice(mention.start, mention.end) === printed).at(-1);
		expect([last?.name, last?.territory]).toEqual([name, territory]);
	});
});

test("what was a bare type noun stays marked as one", () => {
	const mentions = actorsOf(
		"Витебский облисполком принял гостей. Договор облисполком подпишет осенью.",
	).resolved.organizations.flat();
	expect(mentions.map(({ generic, rule }) => [generic, rule])).toEqual([
		[false, "organization/type-name"],
		[true, "organization/again"],
	]);
});

test("a bare body that nothing explains keeps its word and no side", () => {
	const [mention] = actorsOf("Университет ждёт гостей.").resolved.organizations.flat();
	expect([mention?.name, mention?.territory, mention?.generic]).toEqual(["Университет", null, true]);
});
