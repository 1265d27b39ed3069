import type { EventType, Role } from "../schema.js";

/** A verb that tells of an event by itself, with the part its subject and others play. */
export interface EventVerb {
	readonly lemma: string;
	readonly type: EventType;
	readonly subject: Role;
	/**
	 * «Посетил [облисполком]»: the object is the place and host; «встретился с [мэром]»: the other is a participant;
	 * «принял [посла]»: a visitor.
	 */
	readonly object?: "place" | "participant" | "visitor";
	/**
	 * One that travels must be the subject: a person or delegation comes, a law does not; one that performs: a choir or
	 * theatre; one that sits: a commission or working group.
	 */
	readonly subjectMust?: "delegation" | "actor" | "ensemble" | "body";
	/** «В облисполкоме принимали делегацию»: it may do without a subject. */
	readonly impersonal?: true;
	/** It needs a place or a day beside it: «собраться в Гаване». */
	readonly settled?: true;
	/** «Собирается [в Минск]», not «собираются в Минске»: it needs a place it leads to. */
	readonly toward?: true;
	/** «Провела в Минске [три дня]»: it needs a place and how long. */
	readonly spends?: true;
	/** «Обсудил [с мэром]»: it tells of a meeting only with a person it was with. */
	readonly withPerson?: true;
	/** «Губернатор А и министр Б [обсудили]»: it tells of a meeting of persons of two sides. */
	readonly mutual?: true;
	/** «Находится в Казани»: no visit where a noun beside it says «с визитом». */
	readonly stays?: true;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (
	type: EventType,
	lemma: string,
	subject: Role,
	example: string,
	never: string,
	more: Partial<EventVerb> = {},
): EventVerb => ({ lemma, type, subject, examples: [example], never: [never], ...more });

const comes = (lemma: string, example: string, never: string, more: Partial<EventVerb> = {}): EventVerb =>
	row("visit", lemma, "visitor", example, never, { subjectMust: "delegation", ...more });

const talks = (lemma: string, example: string, never: string, more: Partial<EventVerb> = {}): EventVerb =>
	row("meeting", lemma, "participant", example, never, { object: "participant", withPerson: true, ...more });

export const eventVerbs: readonly EventVerb[] = [
	row("visit", "посетить", "visitor", "делегация посетила Витебскую область", "посетитель сайта", { object: "place" }),
	row("visit", "посещать", "visitor", "делегация посещает порт", "посещаемость", { object: "place" }),
	comes("побывать", "делегация побывала в Минске", "бывать"),
	comes("прибыть", "прибыла делегация во главе с мэром", "прибыль"),
	comes("прибывать", "прибывает делегация", "пребывать"),
	comes("прилететь", "делегация прилетела в КНР", "летать"),
	comes("приехать", "делегация приехала в Гомель", "ехать"),
	comes("приезжать", "его делегация приезжала в сентябре", "приезжий"),
	comes("отправиться", "делегация отправится в Димитровград", "отправить"),
	comes("отправляться", "министр отправляется в Баку", "отправлять"),
	comes("поехать", "в июле туда поедет делегация", "ехать"),
	comes("выехать", "в Иркутск выедет делегация", "въехать"),
	comes("вылететь", "делегация вылетела в Ташкент", "летать"),
	comes("вылетать", "делегация вылетает в Ташкент", "летать"),
	comes("прилетать", "делегация прилетает в Гомель", "летать"),
	comes("направиться", "делегация направилась в Минск", "править", { settled: true }),
	comes("отбыть", "делегация отбыла в Минск", "быть", { settled: true }),
	comes("собираться", "мэр собирается в Минск", "собрание", { toward: true }),
	comes("провести", "делегация провела в Минске три дня", "вести", { spends: true }),
	comes("находиться", "делегация находится в Кузбассе", "находка", { stays: true, settled: true }),
	comes("работать", "в Перми работает делегация", "работник", { stays: true, settled: true }),
	comes("пробыть", "делегация пробудет в области до воскресенья", "быть", { settled: true }),
	comes("гостить", "в Туле гостит делегация", "гость", { settled: true }),
	comes("съездить", "делегация съездила в Гомель", "ездить"),
	comes("наведаться", "делегация наведалась в Гомель", "ведать"),
	comes("высадиться", "делегация высадилась в Минске", "высадка", { settled: true }),
	comes("ехать", "к нам едут соседи", "поехать"),
	comes("улететь", "делегация улетела в Баку", "летать"),
	comes("заехать", "делегация заехала в Гомель", "ехать"),
	comes("выезжать", "делегация выезжает в Иркутск", "въезжать"),
	comes("слетать", "делегация слетала в Баку", "слёт"),
	comes("знакомиться", "делегация знакомилась в Минске с заводами", "знакомый", { settled: true }),
	row("visit", "объехать", "visitor", "делегация объехала три города", "объезд", {
		object: "place",
		subjectMust: "delegation",
	}),
	row("visit", "возить", "head", "премьер возил делегацию в Баку", "возиться", { object: "visitor" }),
	row("visit", "свозить", "head", "мэр свозил делегацию в порт", "свозиться", { object: "visitor" }),
	row("visit", "встретить", "host", "в аэропорту встретили делегацию", "встреча", {
		object: "visitor",
		impersonal: true,
	}),
	row("visit", "встречать", "host", "в порту встречают делегацию", "встречный", {
		object: "visitor",
		impersonal: true,
	}),
	row("commission-session", "заседать", "participant", "в Майкопе заседал совет ассоциации", "заседание", {
		settled: true,
	}),
	row("commission-session", "собраться", "participant", "комиссия соберётся в Минске", "собрать вещи", {
		subjectMust: "body",
		settled: true,
	}),
	row("other", "выступить", "participant", "театр выступит в Минске", "выступ скалы", {
		subjectMust: "ensemble",
		settled: true,
	}),
	row("other", "выступать", "participant", "хор выступал на площади", "ступать", {
		subjectMust: "ensemble",
		settled: true,
	}),
	comes("вернуться", "мэр вернулся из Минска", "вернуть деньги", { stays: true, settled: true }),
	row("visit", "принимать", "host", "в облисполкоме принимали делегацию", "приём", {
		object: "visitor",
		impersonal: true,
	}),
	row("visit", "ждать", "host", "в Витебске ждут делегацию Смоленска", "дожди", {
		object: "visitor",
		impersonal: true,
	}),
	row("meeting", "встретиться", "participant", "губернатор встретился с послом", "встречный план", {
		object: "participant",
	}),
	row("meeting", "встречаться", "participant", "министр встречается с делегацией", "встречный план", {
		object: "participant",
	}),
	talks("обсудить", "посол обсудил с мэром поставки", "обсуждение", { mutual: true }),
	talks("обсуждать", "посол обсуждал с мэром поставки", "обсуждение", { mutual: true }),
	talks("говорить", "с министром говорили о поставках", "разговор"),
	talks("поговорить", "посол поговорил с мэром", "разговор"),
	talks("беседовать", "посол беседовал с мэром", "беседа"),
	talks("побеседовать", "посол побеседовал с мэром", "беседа"),
	talks("переговорить", "посол переговорил с мэром", "переговоры"),
	talks("увидеться", "посол увиделся с мэром", "видеться"),
	row("meeting", "принять", "host", "губернатор принял посла", "приятно", { object: "visitor" }),
];

/** What is done at a meeting by those who meet. */
export const talking: ReadonlySet<string> = new Set([
	"обсудить",
	"обсуждать",
	"рассмотреть",
	"договориться",
	"условиться",
	"подписать",
	"заключить",
	"согласовать",
	"решить",
	"говорить",
	"затронуть",
	"наметить",
	"определить",
]);

/** What somebody says at a meeting. */
export const saying: ReadonlySet<string> = new Set([
	"предложить",
	"предлагать",
	"сообщить",
	"отметить",
	"подчеркнуть",
	"заявить",
	"рассказать",
	"сказать",
	"напомнить",
	"выразить",
	"поблагодарить",
	"поднять",
	"подтвердить",
	"заверить",
	"попросить",
	"поделиться",
	"пообещать",
	"передать",
	"вручить",
	"поинтересоваться",
	"призвать",
	"вспомнить",
	"добавить",
	"пояснить",
	"объяснить",
	"уточнить",
	"озвучить",
	"обозначить",
	"объявить",
	"пожелать",
	"констатировать",
	"резюмировать",
]);

/** Verbs beside which «в третий раз» counts the event, not who goes to it, has it or ends it. */
export const counting: ReadonlySet<string> = new Set([
	"пройти",
	"проходить",
	"состояться",
	"провести",
	"проводить",
	"проводиться",
	"открыться",
	"открываться",
	"стартовать",
	"организовать",
]);

/** Verbs that say an event takes place: «прошёл», «состоялась», «открылась». */
export const holding: ReadonlySet<string> = new Set([
	...counting,
	"открыть",
	"завершиться",
	"завершить",
	"начаться",
	"начать",
	"организовывать",
	"работать",
	"принимать",
	"принять",
	"идти",
	"собрать",
	"собраться",
]);

/** What those do who run an event: «проводит палата». */
export const running: ReadonlySet<string> = new Set([
	"провести",
	"проводить",
	"устроить",
	"устраивать",
	"организовать",
]);

/** Verbs of coming to what is held elsewhere. */
export const coming: ReadonlySet<string> = new Set([
	"приехать",
	"приезжать",
	"прибыть",
	"прибывать",
	"прилететь",
	"прийти",
	"приходить",
	"съехаться",
	"выехать",
]);

/** A day beside these verbs is the event's first: «стартовал», «гости прибыли». */
export const beginning: ReadonlySet<string> = new Set([
	"открыться",
	"открываться",
	"открыть",
	"стартовать",
	"начаться",
	"начинаться",
	"прибыть",
	"прилететь",
	"приехать",
]);

/** A day beside these is its last. */
export const ending: ReadonlySet<string> = new Set([
	"завершиться",
	"завершаться",
	"закончиться",
	"закрыться",
	"продлиться",
	"продолжиться",
	"проработать",
	"пробыть",
]);

/** «Находится с визитом», «работает ярмарка», «проходит»: going on as the page is written. */
export const lasting: ReadonlySet<string> = new Set([
	"находиться",
	"работать",
	"проходить",
	"идти",
	"продолжаться",
	"гостить",
	"участвовать",
	"принимать",
	"проводить",
	"проводиться",
	"вести",
	"вестись",
	"пребывать",
]);
