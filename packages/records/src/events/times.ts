import { ordinalOf } from "@letopis/mentions";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { gatherings } from "./kinds.js";
import { counting } from "./verbs.js";

/** How far before its noun an event may be counted: «пятый по счёту, юбилейный форум». */
const NEAR = 6;

const ordinalAt = (scene: Scene, at: number): number | undefined => {
	const unit = scene.units[at];
	return unit === undefined || unit.mention !== undefined ? undefined : ordinalOf(unit.token);
};

/** «Проходит [в пятый раз]», «[V по счёту] соревнования»: which of its row an event is, counted beside its noun. */
export function timesOf(scene: Scene, clause: Clause, unit: number, type: EventType): number | undefined {
	if (!gatherings.has(type)) return undefined;
	const { units } = scene;
	const first = Math.max(clause.from, unit - NEAR);
	const counted = findUnit(
		{ from: first, to: unit },
		(i) => ordinalAt(scene, i) !== undefined && normAt(units, i + 1) === "по" && lemmaAt(units, i + 2, "счет"),
	);
	if (counted >= 0) return ordinalAt(scene, counted);
	if (!clause.predicates.some(({ lemma, negated }) => counting.has(lemma) && !negated)) return undefined;
	const again = findUnit(clause, (i) => normAt(units, i) === "раз" && ordinalAt(scene, i - 1) !== undefined);
	return again < 0 ? undefined : ordinalAt(scene, again - 1);
}
