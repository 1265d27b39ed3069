import type { DateRule } from "../rule.js";

const STREETS =
	"улица|улице|улицы|улицу|ул|площадь|площади|пл|проспект|проспекта|проспекте|пр|переулок|бульвар|сквер|сквере|парк|парке|имени|им|завод|заводе|завода|фабрика|фабрики|колхоз|колхоза|микрорайон|шоссе|набережная|набережной|кинотеатр|кинотеатре|дк";

/** What looks like a date and is none; read before anything else. */
export const trapRules: readonly DateRule[] = [
	{
		name: "date/never-street",
		patterns: [`${STREETS} .? "? [ {day} {month} ]`, `${STREETS} .? "? [ {nth:day} {month} ]`],
		value: () => null,
		examples: [],
		never: ["улица 8 Марта", "площади 1 Мая", "завод имени 1 Мая", "ул. 9 Января, 15"],
	},
	{
		name: "date/never-name",
		patterns: [
			'" [ {day} {month} ] "',
			"теракт|теракта|теракты|терактов|терактам|терактах|терактами|трагедия|трагедии|трагедию [ {day} {month} ] !{year}",
		],
		value: () => null,
		examples: [],
		never: ["движение «26 июля»", "годовщина терактов 11 сентября", "после трагедии 11 сентября"],
	},
	{
		name: "date/never-number",
		patterns: ["№|n [ {num} ( ~-|/|. ~{num|month|roman} )* ]", "№|n [ {num} - фз|ФЗ|па|р ]"],
		value: () => null,
		examples: [],
		never: ["№ 172-ФЗ", "закон № 2004", "№ 12-05"],
	},
	{
		name: "date/never-phone",
		patterns: [
			"тел|факс|телефон|телефону|телефоны .? :? [ {num} ( -|\\(|\\)|,|+ | {num} )* ]",
			"+ [ {num} ( -|\\(|\\) | {num} )* ]",
		],
		value: () => null,
		examples: [],
		never: ["тел. 2010-2012", "телефон: 8 (2012) 20-05-10", "+7 2012 10-05-20"],
	},
	{
		name: "date/never-counter",
		patterns: ["просмотров|просмотры|прочтений|просмотрели|комментариев|комментарии|тираж|код|индекс|id :? [ {num} ]"],
		value: () => null,
		examples: [],
		never: ["Просмотров 2011", "Просмотры: 2015"],
	},
];
