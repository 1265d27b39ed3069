import { type DateMention, mentionWith, resolveDate } from "@letopis/mentions";
import { type Dating, joined } from "../dating.js";
import { type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { DateValue, EventType } from "../schema.js";
import { shows } from "./kinds.js";
import { beginning, ending, lasting } from "./verbs.js";

const says = (clause: Clause, lemmas: ReadonlySet<string>): boolean =>
	clause.predicates.some(({ lemma }) => lemmas.has(lemma));

const finishing: ReadonlySet<string> = new Set(["завершать", "завершить", "заканчивать", "закончить"]);

const starting: ReadonlySet<string> = new Set(["начать", "начинать"]);

const doesWork = (scene: Scene, clause: Clause, verbs: ReadonlySet<string>): boolean =>
	clause.predicates.some(
		({ lemma, at }) => verbs.has(lemma) && [1, 2].some((far) => lemmaAt(scene.units, at + far, "работа")),
	);

/** «Открылся», «начал работу». */
const begins = (scene: Scene, clause: Clause): boolean => says(clause, beginning) || doesWork(scene, clause, starting);

/** «Завершился», «завершает работу». */
const isOver = (scene: Scene, clause: Clause): boolean => says(clause, ending) || doesWork(scene, clause, finishing);

/** Kinds of which «за два дня» tells how long they were. */
const shown: ReadonlySet<EventType> = new Set([...shows, "forum", "conference", "days-of-region", "business-mission"]);

const lengths: readonly string[] = ["срок", "длительность", "продолжительность"];

/** «Трёхдневный визит», «ярмарка, срок 4 дня», «форум продлится четыре дня»: how long the event is said to last. */
function lengthOf({ event, type }: EventDraft, scene: Scene, clause: Clause): DateMention | undefined {
	const runs = begins(scene, clause) || says(clause, ending) || says(clause, lasting);
	for (const mention of scene.mentions) {
		if (mention.kind !== "date") continue;
		const { unit, count, max } = mention.date.duration ?? {};
		if (unit !== "day" || count === undefined || max !== undefined) continue;
		const at = unitAt(scene, mention.from);
		const own = event !== undefined && mention.from >= event.from - 1 && mention.to <= event.to;
		// «форум завершает работу, за два дня в нём приняли участие»
		if (shown.has(type) && normAt(scene.units, at - 1) === "за") return mention;
		const here = at >= clause.from && at < clause.to;
		if (own || (here && (runs || lengths.some((noun) => lemmaAt(scene.units, at - 1, noun))))) return mention;
	}
	return undefined;
}

/** Does a clause tell a first day? */
export const startsIn = (scene: Scene, clause: Clause): boolean =>
	begins(scene, clause) && findUnit(clause, (i) => scene.units[i]?.mention?.kind === "date") >= 0;

/** Keeps how long an event lasts and whether the day told of it is its first or its last. */
export function takeCourse(draft: EventDraft, scene: Scene, clause: Clause): void {
	const lasts = lengthOf(draft, scene, clause);
	if (lasts !== undefined) draft.lasts = lasts;
	if (isOver(scene, clause)) draft.ends = true;
	if (draft.when === undefined) return;
	if (begins(scene, clause)) draft.edge = "first";
	else if (isOver(scene, clause)) draft.edge = "last";
}

/** «III Форум завершился. За два дня подписано 32 документа»: how long the event was that was told right before. */
export function takeLength(scene: Scene, { events }: Memory): void {
	const { index } = scene.sentence;
	// «за четыре дня они побывали на выставке»: before what that sentence tells
	const last = events.findLast(({ weak, sentence }) => !weak && sentence < index);
	if (last === undefined || last.lasts !== undefined || index - last.sentence !== 1) return;
	if (!tookPlace(last)) return;
	const lasts = lengthOf(last, scene, { from: 0, to: 0, predicates: [], relative: false });
	if (lasts !== undefined && shown.has(last.type)) last.lasts = lasts;
}

/** «Прибыли накануне» and «трёхдневный визит»: from its first day on, or back from its last. */
export function lastingDays(draft: EventDraft, dating: Dating): void {
	const { lasts, ends, when } = draft;
	const edge = draft.edge ?? (ends && when?.resolution === "inherited-from-event" ? "last" : undefined);
	const count = lasts?.date.duration?.count ?? 1;
	if (lasts === undefined || edge === undefined || when?.precision !== "day" || count < 2) return;
	const whole = edge === "first" ? dating.resolve(lasts, "none", when) : until(when, count);
	if (whole === undefined || whole.precision !== "interval") return;
	const { resolution } = when;
	const evidence = { ...joined(when.evidence, dating.told(lasts)), how: "inferred" as const };
	draft.edgeDay = when;
	draft.when = {
		...whole,
		resolution: resolution === "relative-to-publication" ? resolution : "relative-to-event",
		evidence,
	};
}

/**
 * «Завершился трёхдневный визит» on a page of 11 June that tells of the 9th: it ended on the page's day, or on the day
 * before where its first day told says so.
 */
export function endedDays({ lasts, ends }: EventDraft, dating: Dating, news: DateValue | undefined) {
	const count = lasts?.date.duration?.count ?? 1;
	const { published } = dating;
	if (!ends || lasts === undefined || count < 2 || published?.precision !== "day") return undefined;
	const words = dating.told(lasts);
	for (const offset of [0, -1]) {
		const date = { relative: { unit: "day", offset, anchor: "publication" } } as const;
		const last = dating.resolve(mentionWith(lasts, { date }), "past");
		const whole = last && until(last, count);
		if (whole !== undefined && (news === undefined || whole.earliest === news.earliest))
			return { ...whole, evidence: { ...words, how: "inferred" as const } };
	}
	return undefined;
}

/** So many days up to and with the last. */
function until(last: DateValue, count: number): DateValue | undefined {
	const first = resolveDate({ relative: { unit: "day", offset: 1 - count, anchor: "event" } }, { anchor: last });
	if (first === undefined || first.earliest === null) return undefined;
	return { ...last, edtf: `${first.edtf}/${last.edtf}`, precision: "interval", earliest: first.earliest };
}
