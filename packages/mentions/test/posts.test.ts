import { describe, expect, test } from "vitest";
import { readTable } from "../src/organizations/read-table.js";
import { actorsOf } from "./organizations-reader.js";

/** A sentence; the person; the post, what the holder acts for, the place and the body of the chain. */
const chains: readonly (readonly [string, string, string, string, string | undefined, string | undefined])[] = [
	[
		"Прибыл губернатор Омской области Виталий Котов.",
		"Виталий Котов",
		"губернатор Омской области",
		"territory",
		"RU-OMS",
		undefined,
	],
	[
		"Наградили 66-летнего губернатора Омской области Виталия Котова.",
		"Виталий Котов",
		"губернатор Омской области",
		"territory",
		"RU-OMS",
		undefined,
	],
	["Прибыл мэр города Хуньчунь Ван Мин.", "Ван Мин", "мэр города Хуньчунь", "municipality", "CN-JL", undefined],
	[
		"Говорили с главой Хасанского района Иваном Котовым.",
		"Иван Котов",
		"глава Хасанского района",
		"municipality",
		"RU-PRI",
		undefined,
	],
	[
		"Говорили с председателем Гродненского облисполкома Иваном Котовым.",
		"Иван Котов",
		"председатель Гродненского облисполкома",
		"body",
		undefined,
		"Гродненский облисполком",
	],
	[
		"Прибыл заместитель начальника департамента коммерции провинции Хэйлунцзян Ван Мин.",
		"Ван Мин",
		"заместитель начальника департамента коммерции провинции Хэйлунцзян",
		"body",
		undefined,
		"департамент коммерции провинции Хэйлунцзян",
	],
	[
		"Говорил министр культуры Республики Коми Иван Котов.",
		"Иван Котов",
		"министр культуры Республики Коми",
		"body",
		"RU-KO",
		"Министерство культуры Республики Коми",
	],
	[
		"Прибыл посол Беларуси в КНР Иван Котов.",
		"Иван Котов",
		"посол Беларуси в КНР",
		"body",
		"BY",
		"Посольство Беларуси в КНР",
	],
	[
		"Прибыл временно исполняющий обязанности главы Тувы Иван Котов.",
		"Иван Котов",
		"временно исполняющий обязанности главы Тувы",
		"territory",
		"RU-TY",
		undefined,
	],
	[
		"Прибыл врио губернатора Омской области Иван Котов.",
		"Иван Котов",
		"врио губернатора Омской области",
		"territory",
		"RU-OMS",
		undefined,
	],
	[
		"Прибыл первый заместитель губернатора Омской области Иван Котов.",
		"Иван Котов",
		"первый заместитель губернатора Омской области",
		"territory",
		"RU-OMS",
		undefined,
	],
	[
		"Прибыл Иван Котов, министр культуры Карелии.",
		"Иван Котов",
		"министр культуры Карелии",
		"body",
		"RU-KR",
		"Министерство культуры Республики Карелия",
	],
	[
		"Прибыл глава Хакасии – председатель правительства Иван Котов.",
		"Иван Котов",
		"глава Хакасии – председатель правительства",
		"territory",
		"RU-KK",
		"правительство",
	],
	[
		"Прибыла заведующая отделом культуры Бийска Анна Котова.",
		"Анна Котова",
		"заведующая отделом культуры Бийска",
		"body",
		undefined,
		"отдел культуры Бийска",
	],
	[
		"Прибыл проректор Томского политехнического университета по научной работе Иван Котов.",
		"Иван Котов",
		"проректор Томского политехнического университета по научной работе",
		"body",
		undefined,
		"Томский политехнический университет",
	],
];

describe("person, post, body and place are one chain", () => {
	test.each(chains)("%s", (sentence, name, post, actsFor, territory, body) => {
		const [person] = actorsOf(sentence).found.persons.flat();
		const found = person?.post;
		expect([
			person?.name,
			found?.name,
			found?.actsFor,
			found?.place?.territory ?? undefined,
			found?.body?.name,
		]).toEqual([name, post, actsFor, territory, body]);
	});
});

describe("every post noun finds its example", () => {
	const rows = readTable("posts/posts.tsv").filter((row) => row["example"] !== "");
	test.each(rows.map((row) => [row["head"] as string, row["example"] as string]))("%s: «%s»", (_, example) => {
		expect(
			actorsOf(`Приехал ${example}.`)
				.found.posts.flat()
				.map((post) => post.name),
		).toContain(example);
	});
});

/** A sentence, and the posts of its persons. */
const held: readonly (readonly [string, readonly (string | undefined)[]])[] = [
	["Выступил Иван Котов — бывший министр культуры Карелии.", ["министр культуры Карелии"]],
	["Выступил лидер крайне правого Национального фронта Иван Котов.", ["лидер крайне правого Национального фронта"]],
	[
		"Говорил лидер Движения против нелегальной иммиграции Иван Котов.",
		["лидер Движения против нелегальной иммиграции"],
	],
	["Полпред президента РФ в Сибирском федеральном округе Иван Котов прибыл.", ["полпред президента России"]],
	["Бывший спикер парламента Карелии, Иван Котов, молчал.", ["спикер парламента Карелии"]],
	["Иван Котов Президент ФИДЕ", ["Президент ФИДЕ"]],
	["Прибыл шейх, Иван Котов молчал.", [undefined]],
	["Говорил министр культуры Карелии, Иван Котов молчал.", [undefined]],
];

describe("the office of a person nearby", () => {
	test.each(held)("%s", (text, posts) => {
		const { found } = actorsOf(text);
		expect(found.persons.flat().map(({ post }) => post?.name)).toEqual(posts);
	});
});

/** A text, and the posts of its persons after the second pass. */
const texts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
	["Омская область принимает гостей. Губернатор Иван Котов провёл встречу.", ["губернатор Омской области"]],
	[
		"Прибыла делегация Гомельского облисполкома во главе с заместителем председателя Иваном Котовым.",
		["заместитель председателя Гомельского облисполкома"],
	],
	["Орловские заводы ждут гостей. Их встретил губернатор области Иван Котов.", ["губернатор Орловской области"]],
	["Республика Дагестан принимает гостей. Их встретил глава республики Иван Котов.", ["глава Республики Дагестан"]],
];

/** A text, and the posts as they are filed: a capital stays only where it tells something. */
const filed: readonly (readonly [string, readonly string[]])[] = [
	["Губернатор Омской области Иван Котов прибыл.", ["губернатор Омской области"]],
	["Первый заместитель губернатора Омской области прибыл.", ["первый заместитель губернатора Омской области"]],
	["Врио губернатора Омской области Иван Котов прибыл.", ["врио губернатора Омской области"]],
	["И.о. министра культуры Карелии Иван Котов прибыл.", ["и.о. министра культуры Карелии"]],
	["Российский посол Иван Котов прибыл.", ["российский посол"]],
	["«Мэр Бийска прибыл», – сказал он.", ["мэр Бийска"]],
	["– Вице-премьер Карелии прибыл.", ["вице-премьер Карелии"]],
	["Подпись: Министр культуры Карелии Иван Котов.", ["министр культуры Карелии"]],
	["Визит губернатора\n\nГлава Тувы Иван Котов прибыл.", ["губернатор", "глава Тувы"]],
	["Об этом сказал Президент России.", ["Президент России"]],
	["Прибыл Глава Республики Коми Иван Котов.", ["Глава Республики Коми"]],
	["Чрезвычайный и Полномочный Посол Беларуси прибыл.", ["Чрезвычайный и Полномочный Посол Беларуси"]],
	["Встретили чрезвычайного и полномочного посла Китая.", ["чрезвычайный и полномочный посол Китая"]],
	["Глава Хакасии – Председатель Правительства прибыл.", ["глава Хакасии – Председатель Правительства"]],
];

describe("posts are filed without the capital of a sentence", () => {
	test.each(filed)("%s", (text, posts) => {
		expect(
			actorsOf(text)
				.found.posts.flat()
				.map((post) => post.name),
		).toEqual(posts);
	});
});

/** A text, and the head nouns of its posts: people in the plural hold an office only beside a place, a body or a name. */
const heads: readonly (readonly [string, readonly string[]])[] = [
	["Говорил министр финансов Омской области.", ["министр"]],
	["Говорил российский министр.", ["министр"]],
	["Говорил первый заместитель губернатора Омской области.", ["заместитель"]],
	["Матч судил арбитр Иван Котов.", ["арбитр"]],
	["Операцию вёл врач-хирург Иван Котов.", ["врач-хирург"]],
	["Журналисты и эксперты ждали участников.", []],
	["Прибыли губернаторы Омской области и Тувы.", ["губернаторы"]],
	["Прибыли ректоры Иван Котов и Пётр Белов.", ["ректоры"]],
	["В политике тишина.", []],
];

describe("the head noun of a post", () => {
	test.each(heads)("%s", (text, nouns) => {
		const { found } = actorsOf(text);
		expect(found.posts.flat().map((post) => text.slice(post.start).split(/[ .]/u)[post.head - post.from])).toEqual(
			nouns,
		);
	});
});

describe("posts that lean on the text", () => {
	test.each(texts)("%s", (text, posts) => {
		expect(
			actorsOf(text)
				.resolved.persons.flat()
				.map((person) => person.post?.name),
		).toEqual(posts);
	});
});

test("«во главе с» and «после» name no office", () => {
	expect(actorsOf("После обеда гости во главе с Иваном Котовым уехали.").found.posts.flat()).toEqual([]);
});

/** A text and the side of the last person in it whose office leans on the text. */
describe("a name tells which places its bearer can act for", () => {
	test.each([
		["Харбин дружит с Хабаровском. Хабаровск ждёт. Письмо подписал заместитель мэра Ли Чжэнь.", "CN-HL"],
		["Хабаровск дружит с Харбином. Харбин ждёт. Письмо подписал заместитель мэра Вадим Котов.", "RU-KHA"],
		["Город Харбин. Делегацию Харбина возглавил вице-мэр Вадим Котов.", "CN-HL"],
		["Омск ждёт. Омская область ждёт гостей из Ирана. Встречал проректор по учебной работе Вадим Котов.", "RU-OMS"],
		["Харбин рад. Омская область ждёт гостей из Харбина. Говорил проректор по учебной работе Ли Чжэнь.", "CN-HL"],
		["Омская область ждёт. Были министр связей Вадим Котов и консул Узбекистана в Омске Абдусалом Хатимов.", "UZ"],
	])("%s", (text, territory) => {
		const { post, side } = actorsOf(text).resolved.persons.flat().at(-1) ?? {};
		expect(post?.place?.territory ?? post?.body?.territory ?? side?.territory).toBe(territory);
	});
	test("the university of a rector by his name", () => {
		const text =
			"Омский политехнический университет принял гостей. Пекинский университет согласен. Говорил ректор Вадим Котов.";
		expect(actorsOf(text).resolved.persons.flat()[0]?.post?.body?.name).toBe("Омский политехнический университет");
	});
	test("a consul's country is not the minister's", () => {
		const text =
			"Омская область ждёт. Были министр внешних связей Вадим Котов и консул Узбекистана в Омске Абдусалом Хатимов.";
		expect(actorsOf(text).resolved.persons.flat()[0]?.post?.place?.territory).toBe("RU-OMS");
	});
	test("two offices of two places are of two people", () => {
		const { persons } = actorsOf("Подписали глава Ельца и председатель Слуцкого райисполкома Олег Бельский.").resolved;
		expect(persons.flat().map(({ name, post }) => [name, post?.name])).toEqual([
			["Олег Бельский", "председатель Слуцкого райисполкома"],
		]);
	});
	test("the head of a Duma is of no town in Syria", () => {
		const { persons } = actorsOf("Волгоград ждёт. Выступила председатель Думы Ольга Ватагина.").resolved;
		expect(persons.flat().map(({ post }) => post?.body?.territory)).not.toContain("SY-RD");
	});
});
