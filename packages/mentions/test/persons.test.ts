import { describe, expect, test } from "vitest";
import { actorsOf } from "./organizations-reader.js";

const peopleOf = (text: string) => actorsOf(text).found.persons.flat();

/** Words that a sentence is built around, the name as filed, the gender. */
const names: readonly (readonly [string, string, string])[] = [
	["Выступил Сергей Смольников.", "Сергей Смольников", "male"],
	["Встречу с Сергеем Смольниковым провели утром.", "Сергей Смольников", "male"],
	["Слова Ирины Лаптевой запомнили.", "Ирина Лаптева", "female"],
	["Письмо отдали Ольге Гринкевич.", "Ольга Гринкевич", "female"],
	["Встречу с Жанной Избасовой провели утром.", "Жанна Избасова", "female"],
	["Документ подписал Виктор Кузёмкин.", "Виктор Кузёмкин", "male"],
	["Слова Льва Фёдоровича Старостенко запомнили.", "Лев Фёдорович Старостенко", "male"],
	["Докладывала Маргарита Львовна Щербатюк.", "Маргарита Львовна Щербатюк", "female"],
	["Документ подписал С. Л. Ощепков.", "С. Л. Ощепков", "male"],
	["Документ подписал Ощепков С.Л. в мае.", "С. Л. Ощепков", "male"],
	["С докладом выступил Ш.Турдиев.", "Ш. Турдиев", "male"],
	["Встречу провёл Ван Вэньтао.", "Ван Вэньтао", "unknown"],
	["Встречу с Ван Мином провели утром.", "Ван Мин", "unknown"],
	["Беседовали с Чжао Линем о торговле.", "Чжао Линь", "unknown"],
	["Губернатор аймака Увс Дашдоржийн Батсайхан прибыл утром.", "Дашдоржийн Батсайхан", "unknown"],
	["Мэр города Пак Сун Хо прибыл утром.", "Пак Сун Хо", "unknown"],
	["Представитель института Нгуен Ван Лонг прибыл утром.", "Нгуен Ван Лонг", "unknown"],
	["Документ подписал губернатор Эркинжон Турсунов.", "Эркинжон Турсунов", "male"],
	["Документ подписан губернатором Шухратом Турдиевым.", "Шухрат Турдиев", "male"],
	["С послом говорил Хосе Луис Перера Гомес.", "Хосе Луис Перера Гомес", "male"],
	["Встречу вёл Матиас Йорш.", "Матиас Йорш", "unknown"],
	["Рядом стоял господин Турдиев.", "Турдиев", "male"],
	["Прибыл заместитель губернатора Вадим Терской.", "Вадим Терской", "male"],
	["Прибыл губернатор Сергей Береговой.", "Сергей Береговой", "male"],
	["Прибыл министр Раджив Шарма.", "Раджив Шарма", "male"],
	["Документ подписал ректор Чжоу Юй.", "Чжоу Юй", "unknown"],
	["Прибыла министр культуры Лариса Канева.", "Лариса Канева", "female"],
	["Прибыл председатель палаты Мохаммед Саада.", "Мохаммед Саада", "male"],
	["Говорили с послом Шоби Гунасекарой.", "Шоби Гунасекара", "unknown"],
	["Прибыл представитель президента в Чуйской области Улан Жумабеков.", "Улан Жумабеков", "male"],
	["Прибыл мэр Пхохана Ли Ган Док.", "Ли Ган Док", "unknown"],
	["Прибыл посол Индии Викрам Чандра Рао.", "Викрам Чандра Рао", "unknown"],
	["Прибыл Халифа бен Насер Аль-Харси.", "Халифа бен Насер Аль-Харси", "unknown"],
	["Прибыл Цырен-Даши Аюшеев.", "Цырен-Даши Аюшеев", "male"],
	["Матч ждали на стадионе имени Глеба Сомова.", "Глеб Сомов", "male"],
	["Подписал А.Х.Хакимов.", "А. Х. Хакимов", "unknown"],
	["Посетили мэра Фатьму Шахинбей.", "Фатьма Шахинбей", "unknown"],
	["Подписал Мацкевич Андрей Иванович.", "Андрей Иванович Мацкевич", "male"],
	["Подписано директором Игорем Волянским и исполнительным директором.", "Игорь Волянский", "male"],
];

describe("names", () => {
	test.each(names)("%s", (sentence, name, gender) => {
		expect(peopleOf(sentence).map((person) => [person.name, person.gender])).toEqual([[name, gender]]);
	});
});

/** What looks like a person and is none. */
const never: readonly string[] = [
	"Библиотека имени Тыныстанова открыта.",
	"Гости приехали из Омской области утром.",
	"Об этом пишет «Ысык-Көл Инфо».",
	"Ярмарка прошла на улице Пушкина.",
	"Он родился в Лиде.",
	"Открыта Торгово-промышленная палата.",
	"Поезд Минск – Витебск задержан.",
];

describe("no person", () => {
	test.each(never)("%s", (sentence) => {
		expect(peopleOf(sentence).map((person) => person.name)).toEqual([]);
	});
});

test("the name in its own script stands in brackets", () => {
	expect(peopleOf("Подписал министр Ван Вэньтао (王文涛).").map(({ name, nativeName }) => [name, nativeName])).toEqual([
		["Ван Вэньтао", "王文涛"],
	]);
	const text = "Так сказал Джоэл Саймон (Joel Simon), редактор.";
	expect(peopleOf(text).map(({ name, nativeName, start, end }) => [name, nativeName, text.slice(start, end)])).toEqual([
		["Джоэл Саймон", "Joel Simon", "Джоэл Саймон"],
		["Джоэл Саймон", "Joel Simon", "Joel Simon"],
	]);
});

describe("persons over a document", () => {
	const known = (text: string) =>
		actorsOf(text)
			.resolved.persons.flat()
			.map(({ name, post }) => [name, post?.name]);

	test("a surname alone has the whole name and the post", () => {
		expect(known("Приехал губернатор Омской области Виталий Хоценков. Хоценкова встретили цветами.")).toEqual([
			["Виталий Хоценков", "губернатор Омской области"],
			["Виталий Хоценков", "губернатор Омской области"],
		]);
	});

	test("initials give way to the name", () => {
		expect(known("Выступил Алмас Фаттахов. Доклад А. Фаттахова запомнили.")).toEqual([
			["Алмас Фаттахов", undefined],
			["Алмас Фаттахов", undefined],
		]);
	});

	test("first name and patronymic have the surname", () => {
		const { resolved } = actorsOf("Умер Лев Фёдорович Старостенко. Лев Фёдорович не закончил книгу.");
		expect(resolved.persons.flat().map(({ name }) => name)).toEqual(
			Array.from({ length: 2 }, () => "Лев Фёдорович Старостенко"),
		);
	});
	test.each([
		["Прибыл Сергей Скрипаль. Он писал о гражданке России Юлии Скрипаль.", ["Сергей Скрипаль", "Юлия Скрипаль"]],
		["Прибыл Роберт Де Ниро. Потом снимок Де Ниро пропал.", ["Роберт Де Ниро", "Роберт Де Ниро"]],
	])("%s", (text, names) => {
		expect(
			actorsOf(text)
				.resolved.persons.flat()
				.map(({ name }) => name),
		).toEqual(names);
	});
	const namesIn = (text: string) =>
		actorsOf(text)
			.resolved.persons.flat()
			.map(({ name }) => name);
	test("a form that may be a woman's gives way to a man's told as well", () => {
		const names = namesIn("Назначили Л. Ветрыгина. Л. Ветрыгин рад. Супруга Л. Ветрыгина рада.");
		expect(new Set(names)).toEqual(new Set(["Л. Ветрыгин"]));
	});
	test("a surname that is a first name too is its bearer's", () => {
		expect(namesIn("Роберт Мартин поёт. В субботу Мартин приедет.")).toEqual(["Роберт Мартин", "Роберт Мартин"]);
	});
	test("a soft surname in the genitive", () => {
		expect(namesIn("Прошёл вечер памяти Игоря Тюмпеля.")).toEqual(["Игорь Тюмпель"]);
	});
	test("initials of another person stay", () => {
		expect(known("Выступил Алмас Фаттахов. Потом выступил Р. Фаттахов.").map(([name]) => name)).toEqual([
			"Алмас Фаттахов",
			"Р. Фаттахов",
		]);
	});
});

/** A text, and the persons of its last sentence: as printed, and as filed. */
const again: readonly (readonly [string, string, string])[] = [
	["Прибыл Эмир Кустурица. Вечером Эмира Кустурицу ждали гости.", "Эмира Кустурицу", "Эмир Кустурица"],
	["Пела Ксения Котова. Вечером Ксению ждали гости.", "Ксению", "Ксения Котова"],
	["Прибыл Доминик Стросс-Кан. Вечером Стросс-Кана ждали гости.", "Стросс-Кана", "Доминик Стросс-Кан"],
	["Награду вручил Дик Адвокат. Потом Дику Адвокату аплодировали.", "Дику Адвокату", "Дик Адвокат"],
];

describe("known again", () => {
	test.each(again)("%s", (text, printed, name) => {
		const person = actorsOf(text).resolved.persons.flat().at(-1);
		expect([text.slice(person?.start, person?.end), person?.name]).toEqual([printed, name]);
	});

	test.each([
		["Скончалась Джанет Рено. Рено родилась во Флориде.", ["Флорида"]],
		["Выступил Артур Сантос. Встреча прошла в Сантосе.", ["Сантус"]],
		["Приехал Иван Минский. Минский завод ждал гостей.", ["Минск"]],
	])("a place with a person's name: %s", (text, places) => {
		const { resolved } = actorsOf(text as string);
		expect(resolved.places.flat().map(({ name }) => name)).toEqual(places);
	});

	test("a quoted name is no person's", () => {
		const { resolved } = actorsOf("Выступил Борис Пересвет. Банк «Пересвет» молчал.");
		expect(resolved.persons.flat().map(({ name }) => name)).toEqual(["Борис Пересвет"]);
	});
});

/** Names that stand beside one another, or beside what is no name. */
const beside: readonly (readonly [string, readonly string[]])[] = [
	["Так считает адвокат Гибсона Стивен Колодни.", ["Гибсон", "Стивен Колодни"]],
	["Виновник ссоры Марины Гринчук Алексей Котов уехал.", ["Марина Гринчук", "Алексей Котов"]],
	["Во время визита в Словению Владимир Котов молчал.", ["Владимир Котов"]],
	["На льду в Пхёнчхане Ольга Загитова выиграла.", ["Ольга Загитова"]],
	["Победил бегун Усэйн Болт.", ["Усэйн Болт"]],
	["Приз получила американка София Коппола.", ["София Коппола"]],
	["Папа Римский Франциск молчал.", ["Франциск"]],
	["Приехал шейх Салим бен Рашид Аль Нури.", ["Салим бен Рашид Аль Нури"]],
	["Гостей встретил мэр Алексина Павел Горшков.", ["Павел Горшков"]],
	["Семинар ведёт хранитель музея Йоэнсуу Тапио Хирвонен.", ["Тапио Хирвонен"]],
	["Елизавета II открыла парламент.", ["Елизавета II"]],
];

describe("names side by side", () => {
	test.each(beside)("%s", (sentence, names) => {
		expect(peopleOf(sentence).map(({ name }) => name)).toEqual(names);
	});
});
