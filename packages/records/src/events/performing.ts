import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { talks } from "./kinds.js";
import { antecedentOf } from "./spoken-of.js";

/** How many sentences back the event may be told that those who perform do it at. */
const STAGE = 2;

/** «На фестивале выступил хор», «прошёл концерт … Выступил и хор»: part of what was told, no event of its own. */
export function performsWithin(scene: Scene, clause: Clause, memory: Memory): boolean {
	if (findUnit(clause, (i) => scene.units[i]?.mention?.kind === "event") >= 0) return true;
	if (antecedentOf(scene, clause, memory) !== undefined) return true;
	const last = memory.events.findLast(({ weak }) => !weak);
	const near = last !== undefined && scene.sentence.index - last.sentence <= STAGE;
	return near && last.type !== "visit" && last.type !== "days-of-region" && !talks.has(last.type);
}
