import { Case } from "@letopis/morphology";
import { resolveSides, sideWordIn } from "../agreements/sides.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { EventType, Realis } from "../schema.js";
import { doers } from "./doers.js";
import { sittings } from "./kinds.js";
import { later, type Part } from "./parts.js";
import { running } from "./verbs.js";

/** Verbs of being of one mind about an event to come. */
const agreeing: ReadonlySet<string> = new Set([
	"договориться",
	"договариваться",
	"условиться",
	"решить",
	"согласиться",
	"планировать",
	"намереваться",
	"намеренный",
	"собираться",
	"готовиться",
	"готовый",
]);

/** How far behind «провести» the event may stand. */
const NEAR = 8;

/** «[Стороны] условились провести заседание», «[мэрия А и вуз Б] договорились проводить форум»: who is to hold the event together. */
export function agreedParts(
	scene: Scene,
	clause: Clause,
	unit: number,
	type: EventType,
	realis: Realis,
	memory: Memory,
): readonly Part[] {
	if (((scene.units[unit]?.cases ?? 0) & Case.accs) === 0 || prepositionBefore(scene.units, unit) !== "") return [];
	const act = clause.predicates.findIndex(
		({ lemma, form, at }) => form === "infinitive" && running.has(lemma) && unit > at && unit - at < NEAR,
	);
	const agreed = clause.predicates[act - 1];
	if (agreed === undefined || agreed.negated || !agreeing.has(agreed.lemma)) return [];
	const role = sittings.has(type) ? later("participant", realis) : "organizer";
	const named = doers(scene, clause, agreed, role, realis).filter(({ actor }) => actor.kind !== "person");
	if (named.length > 0) return named;
	const word = sideWordIn(scene, clause);
	const sides = word === undefined ? [] : resolveSides(word, memory, scene.sentence.index);
	return sides.map((actor) => ({ actor, role }));
}
