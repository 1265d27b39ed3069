import type { Clause } from "../scene/clauses.js";
import type { Scene } from "../scene/scene.js";

const refuting: ReadonlySet<string> = new Set(["опровергнуть", "опровергать"]);
const confirming: ReadonlySet<string> = new Set(["подтвердить", "подтверждать"]);

/** «Мэрия опровергла сообщения о том, [что делегация вылетает в Осло]», «не подтвердили, что …»: nothing of it is so. */
export function isRefuted({ clauses }: Scene, clause: Clause): boolean {
	const before = clauses.slice(Math.max(0, clauses.indexOf(clause) - 2), clauses.indexOf(clause));
	return before.some(({ predicates }) =>
		predicates.some(({ lemma, negated }) => (negated ? confirming : refuting).has(lemma)),
	);
}
