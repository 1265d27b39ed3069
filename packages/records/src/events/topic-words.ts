/** How the topic stands to the word that brings it in. */
export type TopicWay =
	/** «Обсудили [поставки]»: in the accusative. */
	| "object"
	/** «Обсуждались [поставки]»: in the nominative. */
	| "subject"
	/** «Говорили о [поставках]». */
	| "about"
	/** «Речь шла о [поставках]»: as above, beside a verb of going. */
	| "going"
	/** «Посвящён [туризму]». */
	| "dative"
	/** «Темой стали [поставки]», «на тему [поставок]». */
	| "theme"
	/** «По вопросам [поставок]». */
	| "matters";

interface Row {
	/** Infinitive or noun, `е` for `ё`. */
	readonly lemma: string;
	readonly way: TopicWay;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (way: TopicWay, lemma: string, example: string, never: string): Row => ({
	lemma,
	way,
	examples: [example],
	never: [never],
});

/** Words that say what was talked about. */
export const topicWords: readonly Row[] = [
	row("object", "обсудить", "обсудили поставки чая", "осудили поставки"),
	row("object", "обсуждать", "стороны обсуждают маршрут", "осуждают"),
	row("object", "рассмотреть", "рассмотрели вопрос о рейсе", "осмотрели цех"),
	row("subject", "обсуждаться", "обсуждались поставки", "осуждались поставки"),
	row("subject", "рассматриваться", "рассматривались вопросы туризма", "смотрелись"),
	row("about", "говорить", "говорили о поставках", "договорились о поставках"),
	row("about", "поговорить", "поговорили о пожарах", "проговорились"),
	row("about", "беседовать", "беседовали о музеях", "беседка"),
	row("about", "побеседовать", "побеседовали о музеях", "беседка"),
	row("going", "речь", "речь шла о сборке тракторов", "река"),
	row("going", "разговор", "разговор шёл о ремонте дорог", "разговорник"),
	row("going", "беседа", "беседа шла о музеях", "беседка"),
	row("dative", "посвятить", "семинар посвящён туризму", "освятить храм"),
	row("theme", "тема", "темой встречи стали поставки", "тематика"),
	row("theme", "предмет", "предметом переговоров стал рейс", "предметный"),
	row("matters", "вопрос", "встреча по вопросам туризма", "вопросительный"),
];

export const topicWayOf: ReadonlyMap<string, TopicWay> = new Map(topicWords.map(({ lemma, way }) => [lemma, way]));

/** Verbs beside «речь» and «разговор». */
export const going: ReadonlySet<string> = new Set(["идти", "пойти", "зайти", "заходить", "вестись"]);

/** Verbs whose infinitive tells of a talk that is held: «встретились, чтобы обсудить», not «предложил обсудить». */
export const towards: ReadonlySet<string> = new Set([
	"встретиться",
	"собраться",
	"собираться",
	"планировать",
	"планироваться",
	"предстоять",
	"намеренный",
	"приехать",
	"прибыть",
	"быть",
]);

/** What is counted or marked by a day is celebrated, not talked about: «посвящён 80-летию», «посвящённый Дню города». */
export const occasions: ReadonlySet<string> = new Set([
	"летие",
	"день",
	"годовщина",
	"юбилей",
	"память",
	"праздник",
	"дата",
	"открытие",
	"начало",
	"завершение",
]);

/** Heads that name nothing themselves: «проблемы [туризма]», «ряд [вопросов]». */
export const hollow: ReadonlySet<string> = new Set(["вопрос", "проблема", "тема", "ряд", "круг", "спектр"]);

/** What «по» says of how or why, not of what: «по видеосвязи», «по итогам», «по инициативе». */
export const manners: ReadonlySet<string> = new Set([
	"вопрос",
	"итог",
	"результат",
	"видеосвязь",
	"видеоконференцсвязь",
	"связь",
	"телефон",
	"инициатива",
	"приглашение",
	"просьба",
	"поручение",
	"решение",
	"случай",
	"адрес",
	"традиция",
	"окончание",
	"завершение",
]);
