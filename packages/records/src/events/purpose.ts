import { Case } from "@letopis/morphology";
import { evidence } from "../actor.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, type Window } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { EventRecord, EventType } from "../schema.js";
import { stays } from "./kinds.js";
import { phrases } from "./phrase.js";

/** «С целью», «в целях», and for a stay «для»: unit that opens what an event is for. */
function opens({ units }: Scene, at: number, type: EventType): boolean {
	const before = normAt(units, at - 1);
	if (lemmaAt(units, at, "цель")) return before === "с" || before === "в";
	return stays.has(type) && normAt(units, at) === "для";
}

/** «[Обмена опытом] и …» behind it; an infinitive with all of its clause. */
function purposeBehind(scene: Scene, { from, to }: Window): Window | undefined {
	const { units } = scene;
	if (units[from]?.token.readings.some(({ tag }) => tag.pos === "INFN")) {
		const end = findUnit({ from, to }, (i) => [",", ".", ";", "!", "("].includes(normAt(units, i)));
		return { from, to: end < 0 ? to : end };
	}
	const found = phrases(scene, { from, to }, Case.gent);
	const last = found.at(-1);
	if (last === undefined) return undefined;
	// «участия [в ярмарке]»
	const joins = normAt(units, last.to) === "в" && units[last.to + 1]?.mention?.kind === "event";
	return { from, to: joins ? last.to + 2 : last.to };
}

/** What an event of the clause is held for: «приехала на завод с целью [отбора станков]». */
export function purposeOf(
	scene: Scene,
	clause: Clause,
	type: EventType,
	{ document }: Memory,
): NonNullable<EventRecord["purpose"]> | undefined {
	const opener = findUnit(clause, (i) => opens(scene, i, type));
	const found = opener < 0 ? undefined : purposeBehind(scene, { from: opener + 1, to: clause.to });
	if (found === undefined) return undefined;
	const start = scene.units[found.from]?.start ?? 0;
	const end = scene.units[found.to - 1]?.end ?? start;
	return evidence(document, "explicit", [{ start, end }]);
}
