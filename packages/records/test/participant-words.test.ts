import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «forum: speaker Иван Петров, host Минск»: who took part in each event, and how. */
const partsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-16").events.map(
		({ type, participants }) => `${type}: ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
	);

describe("words that say who took part", () => {
	it.each([
		[
			"those among the speakers",
			"5 мая в Минске прошла конференция «Лес». Среди докладчиков – профессор Олег Ким и доцент Анна Лис.",
			["conference: speaker Олег Ким, speaker Анна Лис"],
		],
		[
			"those who saw it signed",
			"5 мая в Минске прошла церемония подписания. Свидетелями события стали посол Сербии Милан Илич и ректор Анна Лис.",
			["signing-ceremony: witness Милан Илич, witness Анна Лис"],
		],
		[
			"those who are to come, and who has applied",
			"Форум «Лес» пройдёт в Минске 5 июня. Приезд подтвердили посол Сербии Милан Илич и мэр Бреста Олег Ким. Заявки прислали 46 предприятий.",
			["forum: planned-participant Милан Илич, planned-participant Олег Ким, planned-participant предприятия"],
		],
		[
			"who runs what is being held",
			"5 мая в Минске проходит форум «Лес». Форум проводится Министерством природных ресурсов Беларуси.",
			["forum: organizer Министерство природных ресурсов Беларуси"],
		],
		[
			"who put their names to a paper did so at its ceremony, not at the feast around it",
			"5 мая на фестивале «Лес» прошла церемония подписания. Под протоколом расписались мэр Минска Иван Петров и мэр Пскова Анна Лис.",
			["festival: ", "signing-ceremony: signatory Иван Петров, signatory Анна Лис"],
		],
		[
			"the patron, the operator and the sponsors",
			"5 мая под патронатом губернатора Тверской области Олега Кима прошёл форум «Лес». Оператор форума – компания «Кедр». Генеральным партнёром форума выступил банк «Урожай». Мероприятие поддержал фонд «Роща».",
			["forum: auspices Олег Ким, organizer Кедр, sponsor банк «Урожай», sponsor фонд «Роща»"],
		],
		[
			"the part told of «встреча», whatever was held",
			"5 мая в Минске прошёл круглый стол «Лес». Модератор встречи – ректор Анна Лис. Организаторы мероприятия – палата Минска и Псковский государственный университет.",
			["round-table: moderator Анна Лис, organizer палата Минска, organizer Псковский государственный университет"],
		],
		[
			"as whom somebody stood up, and who closed",
			"5 мая в Минске прошёл форум «Лес». В роли модератора выступил профессор Олег Ким. Слово взяла ректор Анна Лис. Закрыл форум мэр Минска Иван Петров.",
			["forum: moderator Олег Ким, speaker Анна Лис, speaker Иван Петров"],
		],
		[
			"who invited, and not whom",
			"На форум «Лес» делегацию Пскова пригласил посол Сербии Милан Илич.",
			["forum: planned-participant делегация Пскова, inviter Милан Илич"],
		],
		[
			"who organized together with whom",
			"Конференцию «Лес» 5 мая организовал Псковский государственный университет совместно с Минским институтом леса.",
			["conference: organizer Псковский государственный университет, organizer Минский институт леса"],
		],
		[
			"one post of several seats",
			"5 мая в Минске прошёл форум «Лес». В нём участвовали министры образования Беларуси и Татарстана, мэры Пскова и Витебска.",
			[
				"forum: participant министр образования Беларуси, participant министр образования Республики Татарстан, participant мэр Пскова, participant мэр Витебска",
			],
		],
		[
			"one post of several seats, with the names behind",
			"5 мая в Минске с участием губернаторов Псковской и Тверской областей Олега Кима и Ивана Петрова прошёл форум «Лес».",
			["forum: participant Олег Ким, participant Иван Петров"],
		],
		[
			"the members of a delegation, behind a colon or told by their bodies",
			"5 мая в Псков прибыла делегация Бреста: мэр Олег Ким и ректор Анна Лис. В состав делегации вошли представители торговой палаты и Брестского института леса.",
			[
				"visit: visitor делегация Бреста, visitor Олег Ким, visitor Анна Лис, visitor торговая палата, visitor Брестский институт леса",
			],
		],
		[
			"some of many, named apart",
			"5 мая в Минске прошёл форум «Лес». В нём участвовали 300 делегатов, в их числе ректор Анна Лис и мэр Пскова Олег Ким.",
			["forum: participant Анна Лис, participant Олег Ким"],
		],
		[
			"the towns of some of many",
			"5 мая в Чите прошли XX Игры городов. На старт вышли более 300 спортсменов, в том числе из Хайлара и Эргуны.",
			["competition: participant Хайлар, participant Эргуна"],
		],
		[
			"people told by where they are from",
			"На ярмарку «Лес», которая пройдёт 5 июня в Минске, приедут тульские гончары и ткачи из Пскова.",
			["fair: planned-participant тульские гончары, planned-participant ткачи из Пскова"],
		],
		[
			"who talks at what the programme of a visit tells",
			"Мэр Бреста Олег Ким посетит Псков 5 июня. Программа составлена: переговоры с главой города Анной Лис, подписание соглашения о дружбе.",
			["visit: visitor Олег Ким", "negotiations: planned-participant Анна Лис, planned-participant Олег Ким"],
		],
		[
			"whose leaders and people are in a delegation",
			"5 мая в Псков прибыла делегация Бреста. В составе делегации – руководители Брестского института леса, представители компании «Кедр».",
			["visit: visitor делегация Бреста, visitor Брестский институт леса, visitor компания «Кедр»"],
		],
		[
			"those with reports, told without a verb",
			"5 мая в Минске прошёл семинар «Лес». С докладами – доцент Олег Ким и ректор Анна Лис.",
			["seminar: speaker Олег Ким, speaker Анна Лис"],
		],
		[
			"those who told each other of what they do",
			"5 мая в Минске прошёл круглый стол «Лес». О своём опыте рассказали доцент Олег Ким и ректор Анна Лис.",
			["round-table: speaker Олег Ким, speaker Анна Лис"],
		],
		[
			"along with whom somebody took part",
			"5 мая в Минске прошёл форум «Лес». Вместе с делегацией Пскова в нём участвовали предприниматели Витебска.",
			["forum: participant предприниматели Витебска, participant делегация Пскова"],
		],
		[
			"foreign ministries, told by what they are for",
			"5 мая в Манаме состоялись консультации между внешнеполитическими ведомствами России и Бахрейна.",
			[
				"negotiations: participant министерство иностранных дел России, participant министерство иностранных дел Бахрейна",
			],
		],
		[
			"who read a lecture",
			"5 мая в Минске прошёл семинар «Лес». Профессор Олег Ким прочитал лекцию.",
			["seminar: speaker Олег Ким"],
		],
		[
			"who cut the ribbon, and who cuts something else",
			"5 мая в Минске прошла церемония открытия выставки «Лес». Ленту перерезали посол Сербии Милан Илич и мэр Минска Олег Ким. Рабочий Анна Лис перерезала провод.",
			["opening: participant Милан Илич, participant Олег Ким", "exhibition: "],
		],
		[
			"the partner country",
			"5 мая в Минске прошла выставка «Лес». Страной-партнёром выступила Индия.",
			["exhibition: participant Индия"],
		],
		[
			"people told by where they work",
			"5 мая в Минске прошла конференция «Лес». Выступили учёные из Якутска и Улан-Удэ.",
			["conference: speaker учёные из Якутска, speaker учёные из Улан-Удэ"],
		],
	])("%s", (_, text, expected) => expect(partsOf(text)).toEqual(expected));
});

describe("words before those who took part", () => {
	it.each([
		[
			"a body that nothing files stands between a post and its holder",
			"5 мая в Минске прошёл форум «Лес». Выступили вице-премьер АР Рауф Гасанов и ректор МГЛУ Анна Лис.",
			["forum: speaker Рауф Гасанов, speaker Анна Лис"],
		],
		[
			"the leaders of a body stand for it",
			"5 мая в Минске делегация Пскова встретилась с руководством Министерства транспорта Беларуси.",
			["meeting: participant делегация Пскова, participant Министерство транспорта Беларуси"],
		],
		[
			"those who head several bodies",
			"5 мая в Минск приехала делегация Пскова. В делегацию вошли руководители двух банков и ректор Анна Лис.",
			["visit: visitor делегация Пскова, visitor руководители банков, visitor Анна Лис"],
		],
		[
			"a group and those in it, told in one breath",
			"Псковская делегация, в составе которой ректор Анна Лис и профессор Олег Ким, 5 июня отправится в Минск.",
			["visit: visitor Анна Лис, visitor Олег Ким, visitor делегация Псковской области"],
		],
		[
			"under whose lead a delegation comes",
			"5 мая Псков посетила делегация Минска под общим руководством министра торговли Олега Кима.",
			["visit: visitor делегация Минска, head Олег Ким"],
		],
		[
			"talks of a headline that its lead calls a meeting",
			"Мэр Пскова Олег Кан провёл переговоры с послом Вьетнама\n\n5 мая мэр Пскова Олег Кан встретился с послом Вьетнама Данг Минь Кхоем. На встрече присутствовала ректор Псковского университета Анна Лис. Стороны говорили об угле и о рыбе.",
			["meeting: participant Олег Кан, participant Данг Минь Кхой, participant Анна Лис"],
		],
		[
			"a later day of a forum, and its end",
			"5 мая в Пскове открылся форум «Лес». В рамках форума 7 мая подпишут договор Псковский университет и Минский университет. Завершится форум концертом на набережной.",
			["forum: planned-participant Псковский университет, planned-participant Минский университет"],
		],
		[
			"who confirms is to come, whatever was told in between",
			"20 июня в Пскове пройдёт форум «Лес». Об этом мэр сообщил на заседании оргкомитета 5 мая. Своё участие подтвердили посол Вьетнама Данг Минь Кхой и мэр Бреста Олег Ким.",
			["forum: planned-participant Данг Минь Кхой, planned-participant Олег Ким", "meeting: participant оргкомитет"],
		],
		[
			"those who come on a mission",
			"С 5 по 8 июня делегация Пскова находилась с деловой миссией в Узбекистане.",
			["business-mission: visitor делегация Пскова"],
		],
		[
			"those who set out on a mission",
			"5 мая предприниматели Псковской области отправились в бизнес-миссию в Узбекистан.",
			["business-mission: visitor предприниматели Псковской области"],
		],
		[
			"a town of the country on a day of its own",
			"С 5 по 8 мая делегация Пскова находилась с визитом в Узбекистане. 7 мая делегация побывала в Самарканде.",
			["visit: visitor делегация Пскова", "visit: visitor делегация Пскова"],
		],
		[
			"those who came sit with their hosts",
			"5 мая в Минск с визитом прибыла делегация Пскова во главе с мэром Олегом Кимом. В тот же день прошли переговоры. В них участвовали мэр Минска Иван Петров и ректор Минского университета Анна Лис.",
			[
				"visit: head Олег Ким, visitor делегация Пскова",
				"negotiations: participant Иван Петров, participant Анна Лис, participant Олег Ким, participant делегация Пскова",
			],
		],
	])("%s", (_, text, expected) => expect(partsOf(text)).toEqual(expected));
});

describe("people told by where they come from", () => {
	it.each([
		[
			"places of those counted, not the countries whose regions are counted",
			"5 мая в Минске прошёл форум «Лес». На него съехались 430 участников из 11 регионов России и Беларуси, Витебской и Брестской областей Беларуси.",
			["forum: participant Витебская область, participant Брестская область"],
		],
		[
			"those told by what they are",
			"5 мая в Минске прошёл фестиваль «Лес». В нём участвовали музыканты из Бреста и Пскова.",
			["festival: participant музыканты из Бреста, participant музыканты из Пскова"],
		],
		[
			"whom an event brought together",
			"5 мая в Минске прошёл фестиваль «Лес». Он собрал 120 артистов из Бреста и Пскова.",
			["festival: participant артисты из Бреста и Пскова"],
		],
		[
			"those of a list that «в том числе» opens",
			"5 мая в Минске прошёл форум «Лес». Участвовали 12 регионов, в том числе Псковская область и Татарстан.",
			["forum: participant Псковская область, participant Республика Татарстан"],
		],
	])("%s", (_, text, expected) => expect(partsOf(text)).toEqual(expected));
});

describe("who heads and who comes along", () => {
	it.each([
		[
			"at the head of a delegation that is told by its head alone",
			"5 мая в Минск прибыл губернатор Псковской области Иван Петров во главе делегации, в которую вошла ректор Анна Лис.",
			["visit: head Иван Петров, visitor делегация Псковской области, visitor Анна Лис"],
		],
		[
			"the head told at a meeting heads the visit too",
			"5 мая мэр Минска Иван Петров встретился с делегацией Пскова, которую возглавил Олег Ким. В Минск делегация Пскова прилетела накануне.",
			[
				"meeting: participant Иван Петров, participant делегация Пскова, head Олег Ким",
				"visit: visitor делегация Пскова, head Олег Ким",
			],
		],
		[
			"those besides one known",
			"5 мая в Минск прибыла делегация Пскова. В составе делегации, помимо мэра, – ректор Анна Лис и профессор Олег Ким.",
			["visit: visitor делегация Пскова, visitor Анна Лис, visitor Олег Ким"],
		],
		[
			"the ministries of two countries",
			"5 мая в Минске под председательством замминистра иностранных дел Беларуси Ивана Петрова и замминистра иностранных дел Сербии Милана Илича прошли консультации внешнеполитических ведомств двух стран.",
			[
				"negotiations: head Иван Петров, head Милан Илич, participant министерство иностранных дел Беларуси, participant министерство иностранных дел Сербии",
			],
		],
		[
			"who is expected at a fair",
			"Алтайских сыроделов ждут в Минске на ярмарке «Лес», которая пройдёт 5 июня.",
			["fair: planned-participant Алтайские сыроделы"],
		],
		[
			"one word for the heads of two regions is neither of them",
			"5 мая губернатор Псковской области Иван Петров встретился с губернатором Тульской области Олегом Кимом. На встрече главы регионов обсудили лес.",
			["meeting: participant Иван Петров, participant Олег Ким"],
		],
		[
			"who came back from a festival",
			"Псковский драматический театр 5 мая вернулся с фестиваля «Лес».",
			["festival: participant Псковский драматический театр"],
		],
	])("%s", (_, text, expected) => expect(partsOf(text)).toEqual(expected));
});
