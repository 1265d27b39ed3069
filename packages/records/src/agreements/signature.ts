import { Case } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, lemmaAt } from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import type { Predicate } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { actors, sidesOf } from "./party-set.js";

/** What is put under a paper. */
export const marks: readonly string[] = ["подпись", "автограф"];

/** Verbs that say that it is there. */
const puts: ReadonlySet<string> = new Set(
	"поставить ставить оставить оставлять скрепить скреплять закрепить заверить стоять появиться значиться".split(" "),
);

const markIn = ({ units }: Scene, clause: Clause): number =>
	findUnit(clause, (i) => marks.some((lemma) => lemmaAt(units, i, lemma)));

/** «Под документом [стоят] подписи», «автографы [оставили] мэры»: the word that says that a paper is signed. */
export function signatureIn(scene: Scene, clause: Clause): Predicate | undefined {
	const { gapped = clause.predicates } = clause;
	const put = gapped.find(({ lemma, tense }) => puts.has(lemma) && !(tense === "past" && lemma === "ставить"));
	return put !== undefined && markIn(scene, clause) >= 0 ? put : undefined;
}

/** «Договор, подписанный в мае [мэром Олегом Кимом]»: the persons behind the participle at a unit. */
export function signersOf(scene: Scene, at: number): readonly Actor[] {
	const { to, predicates } = clauseAt(scene, at);
	const next = predicates.find((predicate) => predicate.at > at)?.at ?? to;
	return bareGroups(scene, { from: at + 1, to: next }, Case.ablt)
		.filter(({ cases }) => cases === Case.ablt)
		.flatMap((group) => sidesOf(actors(group)).signatories);
}

/** «Стоят подписи [мэра Казани и мэра Гуанчжоу]»: whose signatures they are. */
export function signersBehind(scene: Scene, clause: Clause): Group | undefined {
	const at = signatureIn(scene, clause) === undefined ? -1 : markIn(scene, clause);
	return at < 0 ? undefined : readGroup(scene.units, at + 1, Case.gent);
}
