import type { Dating } from "../dating.js";
import { newsSince } from "../news-day.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";

/** «Действует», «остаётся в силе», «автоматически продлевается»: said of a paper that was signed long ago. */
const lasting: ReadonlySet<string> = new Set([
	"действовать",
	"оставаться",
	"сохранять",
	"сохраняться",
	"исполняться",
	"выполняться",
	"продлеваться",
	"пролонгироваться",
]);

/** Does the predicate say that what it is told of goes on? */
export const lasts = ({ lemma, tense, negated }: Predicate): boolean =>
	lasting.has(lemma) && tense === "present" && !negated;

const joints: ReadonlySet<string> = new Set([",", "и", "а", "но", "-"]);

/** «Договор подписан в 1962 году | и действует до сих пор»: the clause behind this one goes on about its paper. */
export function goesOnAfter(scene: Scene, clause: Clause): boolean {
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next === undefined || next.relative || !joints.has(normAt(scene.units, next.from))) return false;
	return next.predicates.some(lasts) && findUnit(next, (i) => scene.units[i]?.mention?.kind === "document") < 0;
}

/** Before the news of the page; any told day where the page has none. */
export function isOld(value: DateValue | undefined, { published }: Dating): boolean {
	const since = newsSince(published);
	if (value === undefined || value.resolution.startsWith("inherited")) return false;
	return since === undefined || (value.latest !== null && value.latest < since);
}
