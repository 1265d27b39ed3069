import { type DateMention, resolveDate } from "@letopis/mentions";
import { type Dating, joined } from "../dating.js";
import type { EventDraft } from "../draft.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt } from "../scene/find.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import { beginning, ending, lasting } from "./verbs.js";

const says = (clause: Clause, lemmas: ReadonlySet<string>): boolean =>
	clause.predicates.some(({ lemma }) => lemmas.has(lemma));

const lengths: readonly string[] = ["срок", "длительность", "продолжительность"];

/** «Трёхдневный визит», «ярмарка, срок 4 дня», «форум продлится четыре дня»: how long the event is said to last. */
function lengthOf({ event }: EventDraft, scene: Scene, clause: Clause): DateMention | undefined {
	const runs = says(clause, beginning) || says(clause, ending) || says(clause, lasting);
	for (const mention of scene.mentions) {
		if (mention.kind !== "date") continue;
		const { unit, count, max } = mention.date.duration ?? {};
		if (unit !== "day" || count === undefined || max !== undefined) continue;
		const at = unitAt(scene, mention.from);
		const own = event !== undefined && mention.from >= event.from - 1 && mention.to <= event.to;
		const here = at >= clause.from && at < clause.to;
		if (own || (here && (runs || lengths.some((noun) => lemmaAt(scene.units, at - 1, noun))))) return mention;
	}
	return undefined;
}

/** Does a clause tell a first day? */
export const startsIn = (scene: Scene, clause: Clause): boolean =>
	says(clause, beginning) && findUnit(clause, (i) => scene.units[i]?.mention?.kind === "date") >= 0;

/** Keeps how long an event lasts and whether the day told of it is its first or its last. */
export function takeCourse(draft: EventDraft, scene: Scene, clause: Clause): void {
	const lasts = lengthOf(draft, scene, clause);
	if (lasts !== undefined) draft.lasts = lasts;
	if (draft.when === undefined) return;
	if (says(clause, beginning)) draft.edge = "first";
	else if (says(clause, ending)) draft.edge = "last";
}

/** «Прибыли накануне» and «трёхдневный визит»: from its first day on, or back from its last. */
export function lastingDays(draft: EventDraft, dating: Dating): void {
	const { lasts, edge, when } = draft;
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

/** So many days up to and with the last. */
function until(last: DateValue, count: number): DateValue | undefined {
	const first = resolveDate({ relative: { unit: "day", offset: 1 - count, anchor: "event" } }, { anchor: last });
	if (first === undefined || first.earliest === null) return undefined;
	return { ...last, edtf: `${first.edtf}/${last.edtf}`, precision: "interval", earliest: first.earliest };
}
