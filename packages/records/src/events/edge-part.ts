import { Case } from "@letopis/morphology";
import type { EventDraft } from "../draft.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, isWordAt, namesEventAt, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import { breadth } from "./kinds.js";

/** Verbs that say with what an event begins: «форум откроет концерт», «откроется форум концертом». */
const opening: ReadonlySet<string> = new Set([
	"открыть",
	"открыться",
	"начать",
	"начаться",
	"открывать",
	"открываться",
]);
const closing: ReadonlySet<string> = new Set([
	"завершить",
	"завершиться",
	"завершать",
	"завершаться",
	"закрыть",
	"закрыться",
	"закончить",
	"закончиться",
]);

/** «[Первым пунктом программы] стал форум», «последним событием Дней стала ярмарка». */
function listedEdge({ units }: Scene, clause: Clause): EventDraft["onEdge"] {
	if (!clause.predicates.some(({ lemma }) => lemma === "стать")) return undefined;
	const at = findUnit(clause, (i) => ["пункт", "событие", "мероприятие"].some((noun) => isWordAt(units, i, noun)));
	if (at < 1) return undefined;
	if (isWordAt(units, at - 1, "первый")) return "first";
	return ["последний", "заключительный", "завершающий"].some((word) => isWordAt(units, at - 1, word))
		? "last"
		: undefined;
}

/** «Откроется форум [пленарным заседанием]», «завершил праздник [концерт] хора»: what is on the first or last day of another. */
export function edgePartOf(scene: Scene, clause: Clause, unit: number): EventDraft["onEdge"] {
	const verb = clause.predicates.find(({ lemma, negated }) => !negated && (opening.has(lemma) || closing.has(lemma)));
	const event = scene.units[unit]?.mention;
	if (namesEventAt(scene.units, unit) && ((scene.units[unit]?.cases ?? 0) & Case.nomn) !== 0) {
		const listed = listedEdge(scene, clause);
		if (listed !== undefined) return listed;
	}
	if (verb === undefined || event?.kind !== "event" || prepositionBefore(scene.units, unit) !== "") return undefined;
	const whole = findUnit(clause, (i) => {
		const other = scene.units[i]?.mention;
		return i !== unit && other?.kind === "event" && (breadth[other.type] ?? 0) > (breadth[event.type] ?? 1);
	});
	const wanted = verb.lemma.endsWith("ся") ? Case.ablt : Case.nomn;
	if (whole < 0 || ((scene.units[unit]?.cases ?? 0) & wanted) === 0) return undefined;
	return opening.has(verb.lemma) ? "first" : "last";
}

/** The first or last of the days of an event; undefined where they are not told. */
export function edgeOf({ when }: EventDraft, edge: EventDraft["onEdge"]): DateValue | undefined {
	if (edge === undefined || when?.precision !== "interval" || when.earliest === null || when.latest === null)
		return undefined;
	const day = edge === "first" ? when.earliest : when.latest;
	return { ...when, edtf: day, precision: "day", earliest: day, latest: day };
}
