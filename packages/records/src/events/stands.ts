import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, prepositionBefore } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { later, type Part } from "./parts.js";

/** Where somebody shows what he has, at a fair or exhibition. */
export const stands: ReadonlySet<string> = new Set(["стенд", "павильон"]);

/** «В павильоне города открылась выставка»: a hall. */
const into: ReadonlySet<string> = new Set(["в", "во"]);

/** «На выставке работал стенд [Псковской области]»: whose stand it is takes part. */
export function standing({ units }: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const at = findUnit(clause, (i) => [...stands].some((noun) => lemmaAt(units, i, noun)));
	const group = at < 0 || into.has(prepositionBefore(units, at)) ? undefined : readGroup(units, at + 1, Case.gent);
	return (group?.members ?? [])
		.filter(({ actor }) => actor.kind !== "person")
		.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}
