import type { Clause } from "../scene/clauses.js";
import type { Scene } from "../scene/scene.js";

const refuting: ReadonlySet<string> = new Set(["опровергнуть", "опровергать"]);
const confirming: ReadonlySet<string> = new Set(["подтвердить", "подтверждать"]);

/** How many clauses before it the denial may stand. */
const BACK = 2;

/** «Мэрия опровергла сообщения о том, [что делегация вылетает в Осло]», «не подтвердили, что …»: nothing of it is so. */
export function isRefuted({ clauses }: Scene, clause: Clause): boolean {
	const at = clauses.indexOf(clause);
	return clauses
		.slice(Math.max(0, at - BACK), at)
		.some(({ predicates }) => predicates.some(({ lemma, negated }) => (negated ? confirming : refuting).has(lemma)));
}
