import type { EventType, Role } from "../schema.js";

/** A verb that tells of an event by itself, with the part its subject and others play. */
export interface EventVerb {
	readonly lemma: string;
	readonly type: EventType;
	readonly subject: Role;
	/** «Посетил [облисполком]»: the object is the place and host; «встретился с [мэром]»: the other is a participant. */
	readonly object?: "place" | "participant" | "visitor";
	/** One of these kinds must be the subject: a person or delegation visits, a law does not. */
	readonly subjectMust?: "delegation" | "actor";
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

export const eventVerbs: readonly EventVerb[] = [
	row("visit", "посетить", "visitor", "делегация посетила Витебскую область", "посетитель сайта", { object: "place" }),
	row("visit", "посещать", "visitor", "делегация посещает порт", "посещаемость", { object: "place" }),
	row("visit", "побывать", "visitor", "делегация побывала в Минске", "бывать", { subjectMust: "delegation" }),
	row("visit", "прибыть", "visitor", "прибыла делегация во главе с мэром", "прибыль", { subjectMust: "delegation" }),
	row("visit", "прилететь", "visitor", "делегация прилетела в КНР", "летать", { subjectMust: "delegation" }),
	row("visit", "приехать", "visitor", "делегация приехала в Гомель", "ехать", { subjectMust: "delegation" }),
	row("meeting", "встретиться", "participant", "губернатор встретился с послом", "встречный план", {
		object: "participant",
	}),
	row("meeting", "встречаться", "participant", "министр встречается с делегацией", "встречный план", {
		object: "participant",
	}),
	row("meeting", "принять", "host", "губернатор принял посла", "приятно", { object: "visitor" }),
];

/** Verbs that say an event takes place: «прошёл», «состоялась», «открылась». */
export const holding: ReadonlySet<string> = new Set([
	"пройти",
	"проходить",
	"состояться",
	"провести",
	"проводить",
	"проводиться",
	"открыться",
	"открываться",
	"открыть",
	"завершиться",
	"завершить",
	"стартовать",
	"начаться",
	"начать",
	"организовать",
	"организовывать",
	"работать",
	"принимать",
	"принять",
	"идти",
	"собрать",
	"собраться",
]);

/** A day beside these verbs is the event's first: «стартовал», «гости прибыли». */
export const beginning: ReadonlySet<string> = new Set([
	"открыться",
	"открываться",
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
]);

/** «Находится с визитом», «работает ярмарка», «проходит»: going on as the page is written. */
export const lasting: ReadonlySet<string> = new Set([
	"находиться",
	"работать",
	"проходить",
	"идти",
	"продолжаться",
	"гостить",
]);
