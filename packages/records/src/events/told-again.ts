import type { EventMention } from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import type { EventDraft } from "../draft.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { sittings, stays } from "./kinds.js";
import { labelOf } from "./openings.js";
import { rowOrderOf } from "./order-words.js";
import { comers } from "./participants.js";

/** Nothing of its own is said of it: it is one told before, if there is one of its kind. */
export const isBare = (
	{ name, when, places, edition, apartFrom, backdrop }: EventDraft,
	{ numbers }: EventMention,
): boolean =>
	name === undefined &&
	edition === undefined &&
	apartFrom === undefined &&
	// «в рамках Дней в галерее открылась выставка»: day and place of what it holds
	(backdrop === "within" || (when === undefined && places.length === 0)) &&
	(numbers & Num.sing) !== 0;

/** «13 июня [на форуме] подпишут договор»: neither which nor where it is, so one told before. */
export const isWhere = (
	{ units }: Scene,
	unit: number,
	draft: EventDraft,
	{ numbers, cases, from, to }: EventMention,
): boolean =>
	to === from + 1 &&
	!draft.held &&
	draft.name === undefined &&
	draft.apartFrom === undefined &&
	draft.places.length === 0 &&
	(numbers & Num.sing) !== 0 &&
	(cases & Case.loct) !== 0 &&
	prepositionBefore(units, unit) === "на";

/** «Поездка продлилась», «в рамках визита»: neither who comes nor which of several; not «ответный визит», «визит мэра». */
export function isAgain(
	scene: Scene,
	clause: Clause,
	unit: number,
	{ type, numbers, from, head }: EventMention,
): boolean {
	if (!stays.has(type) || (numbers & Num.sing) === 0) return false;
	const tokens = scene.sentence.tokens.slice(Math.max(0, from - 1), head);
	if (tokens.some(({ readings }) => readings.some(({ lemma }) => rowOrderOf.has(withoutYo(lemma))))) return false;
	// «в поездке [участвовали] 17 компаний», «в программе визита [–] встреча с мэром»: behind it stands another matter
	const verb = clause.predicates.find(({ at, form }) => at > unit && form !== "participle");
	const dash = findUnit({ from: unit + 1, to: clause.to }, (i) => /^[-:]$/u.test(normAt(scene.units, i)));
	const to = Math.min(verb?.at ?? clause.to, dash < 0 ? clause.to : dash);
	return comers(scene, { from: unit + 1, to }, "actual").length === 0;
}

/** «В переговорах участвовали», «на встрече обсудили»: neither whose talks nor with whom; not «на встрече с послом», «мэров». */
export function isSameTalk({ units }: Scene, unit: number, { type, from, head, to }: EventMention): boolean {
	if (!sittings.has(type) || type === "call" || head > from || to > head + 1) return false;
	if (!["в", "во", "на"].includes(normAt(units, unit - 1)) || ((units[unit]?.cases ?? 0) & Case.loct) === 0)
		return false;
	const next = units[unit + 1];
	if (next?.mention !== undefined) return next.mention.kind !== "date" && (next.cases & Case.gent) === 0;
	return !["с", "со", "между", "в", "во", "на", "по"].includes(normAt(units, unit + 1));
}

const pointing: ReadonlySet<string> = new Set(["этого", "этой", "данного", "данной", "нашего", "нашей"]);

/** «Организаторы [мероприятия]», «модератор этой [встречи]»: an event told before, named after the part somebody plays in it. */
export function isOfPart({ units }: Scene, unit: number, { from, head, to, cases, numbers }: EventMention): boolean {
	if (head > from || to > head + 1 || (cases & Case.gent) === 0 || (numbers & Num.sing) === 0) return false;
	const before = units[pointing.has(normAt(units, unit - 1)) ? unit - 2 : unit - 1];
	return before?.mention === undefined && before?.lemmas.some((lemma) => labelOf.has(lemma)) === true;
}
