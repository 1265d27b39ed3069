import { Case } from "@letopis/morphology";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import { type Predicate, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { sittings } from "./kinds.js";

/** «Договорились [на встрече]», «на форуме предложили»: what is settled there is another matter, the event itself is held. */
const settling: ReadonlySet<string> = new Set([
	"договориться",
	"условиться",
	"решить",
	"поручить",
	"предложить",
	"пригласить",
	"пообещать",
]);

const at: ReadonlySet<string> = new Set(["на", "в", "во", "при", "после"]);

/** «Договорились [на встрече]», «договорились мэры [в ходе визита]», not «договорились провести на встрече», «об участии в форуме». */
function isBehind(scene: Scene, unit: number, type: EventType, predicate: Predicate): boolean {
	const { units } = scene;
	const preposition = prepositionBefore(units, unit);
	const there = backdropOf(scene, unit) !== undefined || ((units[unit]?.cases ?? 0) & Case.loct) !== 0;
	if (!there || findUnit({ from: predicate.at, to: unit }, (i) => predicateAt(units, i)?.form === "infinitive") >= 0)
		return false;
	const next = at.has(normAt(units, predicate.at + 1)) && normAt(units, predicate.at + 1) === preposition;
	const between = findUnit({ from: predicate.at + 2, to: unit }, (i) => at.has(normAt(units, i)));
	return (next && between < 0) || backdropOf(scene, unit) !== undefined || (preposition === "на" && sittings.has(type));
}

/** Is what the predicate tells settled at the event, which then took place? */
export function isSettledAt(scene: Scene, unit: number, predicate: Predicate): boolean {
	const event = scene.units[unit]?.mention;
	if (event?.kind !== "event" || !settling.has(predicate.lemma)) return false;
	if (predicate.form !== "finite" || predicate.tense !== "past") return false;
	if (unit > predicate.at) return isBehind(scene, unit, event.type, predicate);
	return at.has(prepositionBefore(scene.units, unit)) || backdropOf(scene, unit) !== undefined;
}
