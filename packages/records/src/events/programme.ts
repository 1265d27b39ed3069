import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import { isClausePredicateAt, type MentionUnit, type Predicate } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";

const drafting: ReadonlySet<string> = new Set(["согласовать", "утвердить", "сверить", "обсудить", "составить"]);

const isAhead = ({ tense, form }: Predicate): boolean => form === "finite" && tense !== "past";

const isProgramme = (unit: MentionUnit | undefined): boolean =>
	unit?.mention?.kind === "document"
		? unit.mention.noun === "программа"
		: unit?.mention === undefined && unit?.lemmas.includes("программа") === true;

/** «Согласовали программу: форум, [ярмарка], гастроли», «программа не меняется: [встреча] с мэром»: it stands in a plan. */
function isListed(scene: Scene, unit: number): boolean {
	const { units } = scene;
	let colon = unit - 1;
	while (colon > 0 && normAt(units, colon) !== ":") {
		if (isClausePredicateAt(scene.units, colon)) return false;
		colon--;
	}
	if (colon <= 0) return false;
	const plan = [colon - 1, colon - 2, colon - 3].some((i) => isProgramme(units[i]));
	const { predicates } = clauseAt(scene, colon - 1);
	return plan && (predicates.some(({ lemma }) => drafting.has(lemma)) || predicates.every(isAhead));
}

const including: ReadonlySet<string> = new Set(["включать", "предполагать", "предусматривать"]);

/** «В программе визита – [встреча] с мэром», «программе [визита] делегации Минска –»: nothing says that it was. */
function inProgramme({ units }: Scene, { from, to, predicates }: Clause, unit: number): boolean {
	// «программа визита [включает] встречу с мэром»
	if (predicates.some(({ lemma, tense }) => including.has(lemma) && tense === "present"))
		return findUnit({ from, to: unit }, (i) => isProgramme(units[i])) >= 0;
	if (predicates.length > 0) return false;
	const programme = findUnit({ from, to: unit }, (i) => isProgramme(units[i]) && prepositionBefore(units, i) === "в");
	const whose = units[unit + 1]?.mention !== undefined && ((units[unit + 1]?.cases ?? 0) & Case.gent) !== 0;
	return (
		programme >= 0 && findUnit({ from: programme, to: whose ? to : unit }, (i) => /^[:-]$/u.test(normAt(units, i))) >= 0
	);
}

/** Does an event stand in a programme, so that nothing says that it was held? */
export const isProgrammed = (scene: Scene, clause: Clause, unit: number): boolean =>
	isListed(scene, unit) || inProgramme(scene, clause, unit);
