import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «forum: speaker Иван Петров, host Минск»: who took part in each event, and how. */
const partsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-16").events.map(
		({ type, participants }) => `${type}: ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
	);

describe("who takes part in an event", () => {
	it.each([
		[
			"a title leads to the ceremony",
			"Минск и Псков подписали соглашение о сотрудничестве\n\nМэр Минска Иван Петров и глава Пскова Анна Лис подписали соглашение о сотрудничестве. Церемония прошла в четверг.",
			["signing-ceremony: signatory Иван Петров, signatory Анна Лис"],
		],
		[
			"told some sentences later",
			"15 мая в Минске прошёл форум «Лес». Лес здесь любят. Сосна стоит века. Говорили о дубах. Спорили. С докладом выступил министр Олег Ким.",
			["forum: speaker Олег Ким"],
		],
		[
			"those who spoke at the opening of a forum without a day spoke at the forum",
			"VIII форум «Лес» собрал сто гостей. Церемонию открытия вёл ректор Олег Ким. Выступили губернатор Пётр Лис и мэр Анна Лис.",
			["forum: speaker Пётр Лис, speaker Анна Лис", "opening: moderator Олег Ким, speaker Пётр Лис, speaker Анна Лис"],
		],
		[
			"an event told by a pronoun that somebody goes to is no visit",
			"В Минске прошла выставка «Лён». Её посетили дизайнеры из Бреста.",
			["exhibition: participant дизайнеры из Бреста"],
		],
		[
			"the pronoun of another gender is not the event",
			"15 мая в Пскове прошла выставка «Лён». Его посетила делегация Бреста.",
			["exhibition: ", "visit: visitor делегация Бреста"],
		],
		[
			"who goes to an event takes part in it",
			"5 мая делегация Тулы побывала на круглом столе «Молоко». Тульские предприниматели посетят 9 мая ярмарку «Лес».",
			["round-table: participant делегация Тулы", "fair: planned-participant Тульские предприниматели"],
		],
		[
			"who leads a delegation, told by whom it is led",
			"5 мая псковская делегация под руководством заместителя губернатора Олега Кима приняла участие в форуме «Лес».",
			["forum: head Олег Ким, participant делегация Псковской области"],
		],
		[
			"who came along besides the one named",
			"5 мая в Псков прибыла делегация Бреста. В состав делегации, кроме мэра, вошли ректор университета Анна Лис и директор завода Олег Ким.",
			["visit: visitor делегация Бреста, visitor Анна Лис, visitor Олег Ким"],
		],
		[
			"who was in it too, told without a verb",
			"5 мая в Псков прибыла делегация Бреста. В делегации также ректор университета Анна Лис.",
			["visit: visitor делегация Бреста, visitor Анна Лис"],
		],
		[
			"who led it, the verb first",
			"5 мая в Пскове прошла конференция «Лес». Вели её мэр Иван Петров и ректор Анна Лис.",
			["conference: moderator Иван Петров, moderator Анна Лис"],
		],
		[
			"whom all the delegations had at their head",
			"5 мая в Пскове прошёл форум «Лес». Делегации возглавляли вице-премьеры Иван Петров и Олег Ким.",
			["forum: head Иван Петров, head Олег Ким"],
		],
		[
			"who is expected to speak",
			"5 июня в Пскове пройдёт форум «Лес», ожидаются выступления мэра Ивана Петрова и посла Олега Кима.",
			["forum: speaker Иван Петров, speaker Олег Ким"],
		],
		[
			"a body that performs, and one that does not",
			"5 мая на фестивале «Лес» в Пскове выступил ансамбль «Рябина», партнёром выступил банк «Луч».",
			["festival: participant ансамбль «Рябина», sponsor банк «Луч»"],
		],
		[
			"those counted together are one group",
			"5 мая в Пскове прошла конференция «Лес». В ней участвовали 90 учёных из России, Китая и Монголии.",
			["conference: participant учёные из России, Китая и Монголии"],
		],
		[
			"who organizes the whole, told behind its parts",
			"Дни культуры Бреста пройдут в Пскове 5–8 июня. 6 июня откроется выставка «Лес».\n\nОрганизаторы: мэрия Бреста, мэрия Пскова.",
			["days-of-region: presented Брест, organizer мэрия Бреста, organizer мэрия Пскова", "exhibition: "],
		],
		[
			"bodies whose committees sit together",
			"5 мая прошло совместное заседание комитетов Псковской городской думы и Верховного Совета Республики Хакасия.",
			["commission-session: participant Псковская городская дума, participant Верховный Совет Республики Хакасия"],
		],
		[
			"who went on to talk, and where he did",
			"5 мая мэр Пскова Иван Петров побывал в Минске, где провёл переговоры с послом Олегом Кимом.",
			["visit: visitor Иван Петров", "negotiations: participant Олег Ким, participant Иван Петров"],
		],
		[
			"who tells of talks when they are over",
			"Об этом сообщил губернатор Псковской области Иван Петров по итогам переговоров с послом Олегом Кимом.",
			["negotiations: participant Олег Ким, participant Иван Петров"],
		],
		[
			"whose the bodies of a region are when its companies go elsewhere",
			"Правительство Псковской области\n\n5 мая завершилась бизнес-миссия псковских компаний в Брестскую область. Организовала поездку Псковская ТПП при поддержке Центра экспорта области.",
			[
				"business-mission: visitor псковские компании, sponsor Центр экспорта Псковской области, organizer Псковская торгово-промышленная палата",
			],
		],
		[
			"the chamber whose news it is",
			"Псковская ТПП подписала соглашение с Торгово-промышленной палатой Ирана. Псков ждёт гостей. Осенью палата проведёт форум «Лес».",
			["forum: organizer Псковская торгово-промышленная палата"],
		],
		[
			"who went on a mission, told as a trip",
			"5 мая в Бресте работала бизнес-миссия псковских предпринимателей. В поездке участвовали 16 компаний.",
			["business-mission: visitor псковские предприниматели, visitor компании"],
		],
		[
			"who tells that a sitting is put off is not to take part in it",
			"Форум «Лес», намеченный на 5 декабря в Пскове, перенесён на апрель. Об этом заявил мэр Бреста Иван Петров.",
			["forum: "],
		],
		[
			"as whom somebody stood up",
			"5 мая модератором круглого стола «Лён» в Пскове выступила профессор Анна Лис.",
			["round-table: moderator Анна Лис"],
		],
		[
			"bodies whose representatives end a list of persons",
			"Во встрече 5 мая приняли участие мэр Пскова Олег Ким, ректор Анна Лис, а также представители Псковской ТПП и завода «Луч».",
			[
				"meeting: participant Олег Ким, participant Анна Лис, participant Псковская торгово-промышленная палата, participant Луч",
			],
		],
		[
			"who signed it at the ceremony told of",
			"5 мая в Пскове прошла церемония подписания соглашения о туризме. Документ подписали мэр Пскова Олег Ким и мэр Бреста Анна Лис в присутствии посла Ивана Петрова.",
			["signing-ceremony: witness Иван Петров, signatory Олег Ким, signatory Анна Лис"],
		],
		[
			"whose stand is at a show",
			"5 мая на выставке «Лес» в Минске работал стенд Псковской области.",
			["exhibition: participant Псковская область"],
		],
		[
			"a pavilion in which it is held is nobody's stand",
			"5 мая выставка «Лес» открылась в новом павильоне города Минска.",
			["exhibition: "],
		],
		[
			"who receives those who came",
			"5 мая в Псков приехала делегация Минска. Гостей встречала ректор Анна Лис.",
			["visit: visitor делегация Минска, host Анна Лис"],
		],
		[
			"who spoke at a meeting, and who only tells of it",
			"5 мая на встрече с послом Олегом Кимом мэр Минска Иван Петров предложил открыть школу.",
			["meeting: participant Олег Ким, participant Иван Петров"],
		],
		[
			"those with whom talks were led, told before the noun",
			"5 мая в Псков приехала делегация Минска. Мэр Пскова Анна Лис провела с гостями переговоры.",
			["visit: visitor делегация Минска", "negotiations: participant делегация Минска, participant Анна Лис"],
		],
		[
			"several meetings told as one",
			"5 мая губернатор Псковской области Иван Петров провёл в Минске ряд встреч: с мэром Анной Лис, с послом Олегом Кимом.",
			["meeting: participant Анна Лис, participant Олег Ким, participant Иван Петров"],
		],
		[
			"who spoke on the telephone",
			"5 мая состоялся телефонный разговор мэра Минска Анны Лис с мэром Пскова Олегом Кимом.",
			["call: participant Анна Лис, participant Олег Ким"],
		],
		[
			"an event of which nothing else is told than who was there",
			"Псковскую область на форуме представлял министр Олег Ким.",
			["forum: participant Олег Ким"],
		],
		[
			"who sponsors and who leads, behind a relative clause",
			"Спонсором форума, который прошёл 5 мая в Минске, стала Тульская палата, а ведущим – ректор Олег Ким.",
			["forum: sponsor Торгово-промышленная палата Тульской области, moderator Олег Ким"],
		],
		[
			"who came to the gathering told right before",
			"5 мая в Минске прошёл форум. Из России приехали делегации Тулы и Пскова.",
			["forum: participant делегация Тулы, participant делегация Пскова"],
		],
		[
			"who came to the event a relative clause is said of",
			"5 мая в Минске прошёл праздник «Лес», куда приехала делегация Тулы.",
			["festival: participant делегация Тулы"],
		],
		[
			"a trip told again is the stay told before",
			"5 мая делегация Тулы посетила Минск. В поездке приняли участие ректор Олег Ким и мэр Тулы Иван Петров.",
			["visit: visitor делегация Тулы, visitor Олег Ким, visitor Иван Петров"],
		],
		[
			"a visit of somebody else is another",
			"5 мая делегация Тулы посетила Минск. Визит министра Олега Кима прошёл 7 мая.",
			["visit: visitor делегация Тулы", "visit: visitor Олег Ким"],
		],
		[
			"persons of those who came",
			"5 мая Псковский университет посетили коллеги из Минска. Вместе с ним в Псков приехали ректор Олег Ким и доцент Анна Лис.",
			["visit: visitor коллеги из Минска, host Псковский университет, visitor Олег Ким, visitor Анна Лис"],
		],
		[
			"who is received, by whom",
			"5 мая делегация Тулы была принята мэром Минска Олегом Кимом.",
			["meeting: host Олег Ким, participant делегация Тулы"],
		],
		["companies at work are no guests", "В Туле работают иранские компании.", []],
		[
			"words at a briefing are no event, a day of the town is none where it is but the occasion",
			"5 мая об этом сообщил на брифинге министр Олег Ким. Фестиваль «Лес» в честь Дня города прошёл 7 мая.",
			["festival: "],
		],
		[
			"who came to a meeting",
			"5 мая на встречу с мэром Анной Лис прибыли ректор Олег Ким и посол Китая Чжан Хуэй.",
			["meeting: participant Анна Лис, participant Олег Ким, participant Чжан Хуэй"],
		],
		[
			"delegations behind a verb that may be a noun",
			"5 мая в Минск прибыли делегации Китая и Монголии.",
			["visit: visitor делегация Китая, visitor делегация Монголии"],
		],
		[
			"persons of two sides who discussed something",
			"5 мая в Минске мэр Тулы Иван Петров и министр торговли Китая Чжан Хуэй обсудили поставки.",
			["meeting: participant Иван Петров, participant Чжан Хуэй"],
		],
		[
			"no meeting of those who may be taken in",
			"Губернатор Олег Ким готов принять студентов Минского университета.",
			[],
		],
		[
			"the talks told a sentence before",
			"5 мая делегация Тулы провела переговоры с мэром Минска Анной Лис. Китай на переговорах представлял министр Чжан Хуэй.",
			["negotiations: participant Анна Лис, participant делегация Тулы, participant Чжан Хуэй"],
		],
		[
			"who acted at the event that a pronoun stands for",
			"5 мая в Минске прошла биржа контактов. На ней комбинат «Заря» и компания «Луч» заключили контракт.",
			["matchmaking: participant Заря, participant Луч"],
		],
		[
			"companies that agreed on something after talks",
			"5 мая делегация Тулы провела переговоры с мэром Минска Анной Лис. По итогам переговоров компания «Заря» и компания «Луч» договорились о поставках.",
			["negotiations: participant Анна Лис, participant делегация Тулы, participant Заря, participant Луч"],
		],
		[
			"a delegation told by its country, of which nothing but the country is named",
			"5 мая в Тулу прибыл министр Беларуси Олег Ким. В составе белорусской делегации – ректор Анна Лис.",
			["visit: visitor Олег Ким, visitor делегация Беларуси, visitor Анна Лис"],
		],
		[
			"who took part besides",
			"5 мая в Минске прошёл фестиваль «Лес». Кроме Пскова, в нём участвовали Тула и Гродно.",
			["festival: participant Тула, participant Гродно, participant Псков"],
		],
		[
			"all but one",
			"5 мая в Минске прошёл форум «Лес». В нём участвовали все города области, кроме Пскова.",
			["forum: "],
		],
		[
			"who spoke, by a gerund; the plenary is that of the forum",
			"5 мая в Минске прошёл форум «Лес». Открывая пленарное заседание, министр Олег Ким отметил рост.",
			["forum: speaker Олег Ким", "other: speaker Олег Ким"],
		],
		[
			"who took part, by a gerund",
			"Приняв участие в семинаре в Минске, ректор Анна Лис вернулась в Тулу.",
			["seminar: participant Анна Лис"],
		],
		[
			"who agreed to hold an event",
			"5 мая делегация Минска встретилась с мэром Пскова Анной Лис. Псковский университет и Минский университет договорились провести в июне летнюю школу.",
			[
				"meeting: participant делегация Минска, participant Анна Лис",
				"training: organizer Псковский университет, organizer Минский университет",
			],
		],
		[
			"both sides, of a sitting they agreed on",
			"5 мая мэрия Минска и мэрия Пскова подписали план. Стороны условились провести в июне второе заседание рабочей группы.",
			["working-group-session: planned-participant мэрия Минска, planned-participant мэрия Пскова"],
		],
		[
			"the group that somebody heads",
			"5 мая в Минске прошло заседание комиссии. Делегацию Псковской области возглавил министр Олег Ким.",
			["commission-session: head Олег Ким, participant делегация Псковской области"],
		],
		[
			"the group whose members are told",
			"5 мая в Минске прошёл форум. В составе делегации Пскова – ректор университета Олег Ким.",
			["forum: participant делегация Пскова, participant Олег Ким"],
		],
		[
			"counted companies that show something",
			"5 мая в Минске открылась выставка «Лес». На ней представлены 20 компаний Тулы.",
			["exhibition: participant компании Тулы"],
		],
		[
			"those who came and who talked with them",
			"5 мая в Псков приехала делегация Минска. Мэр Пскова Анна Лис и гости обсудили ремонт моста.",
			["visit: visitor делегация Минска", "meeting: participant Анна Лис, participant делегация Минска"],
		],
		[
			"who said something at a forum",
			"5 мая в Минске прошёл форум. На форуме отметил успехи министр Олег Ким.",
			["forum: speaker Олег Ким"],
		],
		[
			"a quotation is no speech at the event",
			"5 мая в Минске прошёл форум. – Лес растёт, – говорит министр Олег Ким.",
			["forum: "],
		],
		[
			"who was at a ceremony of signing",
			"5 мая в Минске прошла церемония подписания. На ней присутствовал посол Олег Ким.",
			["signing-ceremony: witness Олег Ким"],
		],
		[
			"a list of those present, side by side",
			"ПРОТОКОЛ заседания рабочей группы\nг. Псков, 5 мая 2024 года\n\nПрисутствовали:\nот Пскова:\nПетров И.И., заместитель мэра;\nот Минска:\nКим О.А., ректор университета",
			["working-group-session: participant И. И. Петров, participant О. А. Ким"],
		],
		[
			"a delegation at work at a fair",
			"Делегация Тулы во главе с министром Олегом Кимом работает на Харбинской международной ярмарке.",
			["fair: head Олег Ким, participant делегация Тулы"],
		],
		[
			"a relative clause speaks of the event named right before it",
			"5 мая делегация Тулы побывала на круглом столе «Молоко» в Борисове, где с докладом выступил министр Олег Ким.",
			["round-table: participant делегация Тулы, speaker Олег Ким"],
		],
		[
			"those invited, behind an «и»",
			"5 мая в Минске пройдут Дни Тулы, на которые приглашены и предприятия Пскова.",
			["days-of-region: presented Тула, planned-participant предприятия Пскова"],
		],
		[
			"who runs an event along with another",
			"5 мая в Туле пройдёт выставка «Лес». Организует её Тульская торгово-промышленная палата вместе с правительством Тульской области.",
			["exhibition: organizer Тульская торгово-промышленная палата, organizer правительство Тульской области"],
		],
		[
			"those who came to stay take part in its talks, whose end is not told",
			"Делегация Тулы во главе с министром Олегом Кимом находится с визитом в Минске. 15 мая прошли переговоры.",
			[
				"visit: head Олег Ким, visitor делегация Тулы",
				"negotiations: participant Олег Ким, participant делегация Тулы",
			],
		],
		[
			"two counts of one noun",
			"5 мая в Гродно прошла биржа контактов с участием 18 тульских и более 40 гродненских предприятий.",
			["matchmaking: participant тульские предприятия, participant гродненские предприятия"],
		],
		[
			"a post held by two at two bodies",
			"5 мая в Минске прошёл семинар «Лес». Выступили проректоры Минского университета Анна Лис и Тульского университета Олег Ким.",
			["seminar: speaker Анна Лис, speaker Олег Ким"],
		],
		[
			"who leads it, in a relative clause",
			"5 мая в Минске состоялась сессия по туризму, которую провела профессор Анна Лис.",
			["other: moderator Анна Лис"],
		],
		[
			"«её» is the exhibition and not the forum told after it",
			"5 мая в Туле открылась выставка «Лес», 6 мая там прошёл форум «Дуб». Организует её Тульская торгово-промышленная палата.",
			["exhibition: organizer Тульская торгово-промышленная палата", "forum: "],
		],
		[
			"who will tell something there",
			"28 мая в Минске пройдёт вебинар для экспортёров. О правилах расскажет министр Олег Ким.",
			["seminar: speaker Олег Ким"],
		],
		[
			"who told the press of it is no speaker there",
			"28 мая в Минске пройдёт вебинар для экспортёров. О правилах рассказал министр Олег Ким.",
			["seminar: "],
		],
		[
			"those of whom a delegation is made up",
			"5 мая в Минск прибыла делегация Тулы. В её составе министр Мурад Алиев и ректор института Анна Лис.",
			["visit: visitor делегация Тулы, visitor Мурад Алиев, visitor Анна Лис"],
		],
		[
			"those who joined it, told in an aside",
			"Делегация Тулы, в которую вошли министр Мурад Алиев и представители шести компаний, прибыла в Минск 5 мая.",
			["visit: visitor делегация Тулы, visitor Мурад Алиев, visitor компании Тулы"],
		],
		[
			"those told in brackets, and who heads them",
			"5 мая в Минск прибыла делегация Тулы (глава делегации Э. Исаев, ректор института Анна Лис, хор «Лад»).",
			["visit: visitor делегация Тулы, head Э. Исаев, visitor Анна Лис, visitor хор «Лад»"],
		],
		[
			"a list on one line",
			"5 мая в Минске прошло заседание рабочей группы по туризму.\n\nПрисутствовали: Шилова О.П., начальник управления культуры Минска; Кан С.М., ректор Минского университета.",
			["working-group-session: participant О. П. Шилова, participant С. М. Кан"],
		],
		[
			"people of a region of which the page speaks",
			"Калужская область дружит с Вьетнамом. Калужане 5 мая встретились с послом России Аркадием Стрешневым, а завтра примут участие в форуме «Лес».",
			[
				"meeting: participant делегация Калужской области, participant Аркадий Стрешнев",
				"forum: planned-participant делегация Калужской области",
			],
		],
		[
			"at a fair the region itself",
			"5 мая в Туле прошла ярмарка «Дружба», в ней участвовали туляки.",
			["fair: participant Тула"],
		],
		[
			"a university at which talks are held is their host",
			"5 мая в Тульском государственном университете прошёл семинар «Мост».",
			["seminar: host Тульский государственный университет"],
		],
		[
			"who is received at a meeting takes part in it",
			"5 мая мэр Минска Иван Петров принял посла Индии Олега Кима.",
			["meeting: host Иван Петров, participant Олег Ким"],
		],
		[
			"who speaks at the plenary speaks at the forum",
			"5 мая в Минске прошёл форум «Лес». На пленарном заседании форума с докладом выступил министр Олег Ким.",
			["forum: speaker Олег Ким", "other: speaker Олег Ким"],
		],
		[
			"several told of whom a clause of its own says that they meet",
			"Спор решат глава Минска Олег Ким и мэр Бреста Иван Лис, которые сегодня встречаются в Гродно.",
			["meeting: participant Олег Ким, participant Иван Лис"],
		],
		[
			"who led what a pronoun stands for",
			"5 мая в Минске прошёл семинар «Мост». Провёл его ректор института Олег Ким.",
			["seminar: moderator Олег Ким"],
		],
		[
			"a label with a word of its own behind it",
			"5 мая в Минске прошло заседание комиссии. Сопредседателями комиссии являются мэр Минска Олег Ким и мэр Тулы Иван Лис.",
			["commission-session: head Олег Ким, head Иван Лис"],
		],
		[
			"who invites to an event",
			"Мэр Минска Олег Ким пригласил соседей на ярмарку «Дружба», она пройдёт 3 июня.",
			["fair: inviter Олег Ким"],
		],
		[
			"representatives of several bodies, and organizers told with their partner",
			"5 мая в Минске прошёл форум «Лес», организованный Минской палатой совместно с Тульской палатой. В нём приняли участие представители Тульского государственного университета и завода «Луч».",
			[
				"forum: organizer Торгово-промышленная палата Минска, organizer Торгово-промышленная палата Тульской области, participant Тульский государственный университет, participant Луч",
			],
		],
		[
			"a country more spoken of than its towns",
			"Зимбабве закупит тракторы в Минске. Послы Зимбабве прилетели из Хараре. Зимбабвийская делегация прибыла в Минск 5 мая.",
			["visit: visitor делегация Зимбабве"],
		],
		[
			"a delegation told by its country alone, from the region of which the page speaks",
			"Тула и провинция Ганьсу подписали соглашение. Китайская делегация прибыла в Тулу 5 мая.",
			["visit: visitor делегация провинции Ганьсу"],
		],
	])("%s", (_, text, parts) => expect(partsOf(text)).toEqual(parts));
});

/** Names of the events of a text. */
const namesOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-16").events.map(({ name }) => name ?? "-");

describe("what an event is called", () => {
	it.each([
		["Третье заседание рабочей группы пройдёт в Минске 3 июня.", ["-"]],
		[
			"Третье заседание Рабочей группы по туризму пройдёт в Минске 3 июня.",
			["Третье заседание Рабочей группы по туризму"],
		],
		["5 мая в Минске прошла биржа контактов.", ["-"]],
		["3 июня в Минске пройдёт концерт детского хора из Тулы.", ["-"]],
		["5 мая в Дубае открылась выставка Air Cargo 2024, на ней работают 40 компаний.", ["выставка Air Cargo 2024"]],
	])("«%s»: %j", (text, names) => expect(namesOf(text)).toEqual(names));
});

describe("the name of one of a row", () => {
	it.each([
		[
			"5 мая в Баку прошёл V Каспийский форум по туризму. VI форум пройдёт в Туле.",
			["V Каспийский форум по туризму", "VI Каспийский форум по туризму"],
		],
		[
			"5 мая прошло шестое заседание Совета по туризму. Седьмое заседание пройдёт в Туле.",
			["шестое заседание Совета по туризму", "Седьмое заседание Совета по туризму"],
		],
		[
			"5 мая прошёл V Каспийский форум по туризму. VI ярмарка пройдёт в Туле.",
			["V Каспийский форум по туризму", "VI ярмарка"],
		],
	])("«%s»: %j", (text, names) => expect(namesOf(text)).toEqual(names));
});
