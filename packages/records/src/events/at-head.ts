import { inGenitive } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { type Actor, actorOf, isLand } from "../actor.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Part } from "./parts.js";

/** Where the delegation stands at whose head somebody comes; -1 for none. */
function groupAt({ units }: Scene, clause: Clause): number {
	const at = findUnit(clause, (i) => normAt(units, i) === "во" && normAt(units, i + 1) === "главе");
	if (at < 0) return -1;
	return findUnit({ from: at + 2, to: Math.min(at + 5, units.length) }, (i) => {
		const { mention, cases = 0 } = units[i] ?? {};
		return mention?.kind === "organization" && mention.actor === "delegation" && (cases & Case.gent) !== 0;
	});
}

/** The delegation of the land its head acts for. */
function ownGroup(head: Actor, { dictionary }: Memory): Actor | undefined {
	const land = head.actsFor;
	if (land === undefined || !isLand(land)) return undefined;
	return {
		name: `делегация ${inGenitive(land.name, dictionary)}`,
		kind: "delegation",
		territory: land.territory,
		how: "inferred",
		spans: land.spans,
	};
}

/** «Губернатор прибыл [во главе делегации]»: he heads it, and it comes with him. */
export function atHead(scene: Scene, clause: Clause, parts: readonly Part[], memory: Memory): readonly Part[] {
	const at = groupAt(scene, clause);
	const came = at < 0 ? [] : parts.filter(({ actor, role }) => actor.kind === "person" && role === "visitor");
	const [head] = came;
	if (head === undefined || came.length > 1) return parts;
	const unit = scene.units[at];
	const named = actorOf(unit?.mention);
	const group = named?.territory == null ? (unit?.standsFor?.[0] ?? ownGroup(head.actor, memory)) : named;
	const led = parts.map((part): Part => (part === head ? { ...part, role: "head" } : part));
	return group === undefined ? led : [...led, { actor: group, role: "visitor" }];
}
