import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { doers } from "./doers.js";
import type { Part } from "./parts.js";

/** Verbs of receiving somebody. */
export const receivingVerbs: ReadonlySet<string> = new Set(["встретить", "встречать", "принимать"]);

/** «[Гостей] встречал мэр», «[делегацию] принимали»: those who came are told before. */
const meetsGuests = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => {
		const back = units[i]?.standsFor !== undefined || lemmaAt(units, i, "гость");
		return back && ((units[i]?.cases ?? 0) & Case.accs) !== 0;
	}) >= 0;

/** «Гостей встречала [ректор]»: who receives those who came is their host. */
export function welcomers(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const verbs = clause.predicates.filter(
		({ lemma, form, negated }) => form === "finite" && !negated && receivingVerbs.has(lemma),
	);
	if (verbs.length === 0 || !meetsGuests(scene, clause)) return [];
	return verbs
		.flatMap((verb) => doers(scene, clause, verb, "host", realis))
		.filter(({ actor }) => actor.how !== "anaphora");
}
