import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «parties | signatories» of every paper, in order of text. */
const signedBy = (text: string): readonly string[] =>
	recordsOf(text).agreements.map(({ parties, signatories }) =>
		[parties, signatories].map((actors) => actors.map(({ name }) => name).join(", ")).join(" | "),
	);

const MEETING = "Губернатор Омской области Иван Лис встретился в Омске с губернатором Тульской области Олегом Кимом.";

describe("who is bound and who signed", () => {
	it.each([
		[
			"heads told by what they head",
			`${MEETING} После беседы главы регионов подписали соглашение о сотрудничестве.`,
			["Омская область, Тульская область | Иван Лис, Олег Ким"],
		],
		[
			"the regions themselves have no names to sign with",
			`${MEETING} После беседы регионы подписали соглашение о сотрудничестве.`,
			["Омская область, Тульская область | "],
		],
		[
			"companies of both regions",
			`${MEETING} По итогам встречи предприятия двух регионов подписали 6 контрактов.`,
			["предприятия Омской области, предприятия Тульской области | "],
		],
		[
			"universities of two countries told by adjectives",
			"В ходе форума российские и белорусские вузы заключили 17 соглашений.",
			["российские вузы, белорусские вузы | "],
		],
		[
			"heads for the governments of their regions",
			`${MEETING} Соглашение между правительством Омской области и администрацией Тульской области подписано в 2020 году. ` +
				"Сегодня руководители подписали план мероприятий.",
			[
				"правительство Омской области, администрация Тульской области | ",
				"правительство Омской области, администрация Тульской области | Иван Лис, Олег Ким",
			],
		],
		[
			"persons whose posts stood at the same place of an earlier sentence",
			"Областное правительство и в Омске первый заместитель губернатора Омской области Иван Лис и мэр Тулы Олег Ким. " +
				"Омская область и Тула подписали соглашение. Свои подписи под документом поставили Иван Лис и Олег Ким.",
			["Омская область, Тула | Иван Лис, Олег Ким"],
		],
		[
			"an organ signs for the body it is of",
			"Соглашение подписали член совета директоров завода «Луч» Иван Лис и председатель правления банка «Волна» Олег Ким.",
			["завод «Луч», банк «Волна» | Иван Лис, Олег Ким"],
		],
		[
			"mayors of towns told as capitals",
			"Меморандум подписали хоким столицы Узбекистана Бахтиёр Рахимов и мэр столицы Башкортостана Олег Ким.",
			["Ташкент, Уфа | Бахтиёр Рахимов, Олег Ким"],
		],
		[
			"railways and airlines of countries",
			"Директор Кыргызских авиалиний Иван Лис и начальник Белорусской железной дороги Олег Ким подписали меморандум.",
			["Кыргызские авиалинии, Белорусская железная дорога | Иван Лис, Олег Ким"],
		],
		[
			"heads of towns by their names, the towns told before",
			"Вязьма и Марьина Горка стали побратимами. Соглашение подписали главы городов Олег Ким и Анна Лис.",
			["Вязьма, Марьина Горка | Олег Ким, Анна Лис"],
		],
		[
			"behind the participle of a paper that is approved",
			"Дума ратифицировала договор между Омской и Брестской областями, подписанный в мае губернатором Иваном Лисом.",
			["Омская область, Брестская область | Иван Лис"],
		],
		[
			"nobody, where a paper is still to be prepared",
			"Мэр Омска Иван Лис и мэр Бреста Олег Ким договорились подготовить программу сотрудничества.",
			["Омск, Брест | "],
		],
		[
			"the one partner an earlier clause names",
			"Мэр Омска выступил в думе. С Брестом дела обстоят хуже: договор 2010 года расторгнут.",
			["Омск, Брест | "],
		],
		[
			"the two that an earlier clause speaks of",
			"Завтра делегация Бреста проведёт встречу с мэром Омска Иваном Лисом, на которой стороны подпишут программу сотрудничества.",
			["Брест, Омск | "],
		],
		[
			"a talk that ends is no end of the paper",
			"Омск принял гостей. Переговоры с Брестом завершились, и 5 мая было подписано соглашение о сотрудничестве.",
			["Омск, Брест | "],
		],
	])("%s", (_, text, told) => expect(signedBy(text)).toEqual(told));
});

it("a person's evidence never reaches over the sentence that names him", () => {
	const text =
		"Мэр Бреста Олег Ким прибыл в Тулу 5 мая. Гости осмотрели завод. Затем Олег Ким принял участие в форуме «Лес».";
	const spans = recordsOf(text).events.flatMap(({ participants }) => participants.flatMap((one) => one.evidence.spans));
	expect(spans.length).toBeGreaterThan(0);
	for (const span of spans) expect(span.text).not.toContain(". ");
});
