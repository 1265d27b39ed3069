import { Case } from "@letopis/morphology";
import { type Actor, actorOf } from "../actor.js";
import { normAt, prepositionBefore, type Window } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sideWords } from "./side-words.js";

const standIns: ReadonlySet<string> = new Set(sideWords.map(({ lemma }) => lemma));

/** A noun for somebody who is no actor of ours: «палестинцами», «фракциями», a name nobody knows. */
function someone({ token, lemmas }: MentionUnit, before: string): boolean {
	const [reading] = token.readings;
	if (reading?.tag.pos !== "NOUN" || lemmas.some((lemma) => standIns.has(lemma))) return false;
	return token.shape === "title" || reading.tag.grammemes.has("anim") || before === "между";
}

/** A private person binds nobody: a name without a post that says for whom. */
const privately = (actor: Actor | undefined): boolean => actor?.kind === "person" && actor.actsFor === undefined;

/** «Соглашение с палестинцами», «между фракциями»: the other side is told, but it is nobody who can be filled in. */
export function namesStranger({ units }: Scene, { from, to }: Window): boolean {
	for (let i = from; i < to; i++) {
		const before = normAt(units, i);
		if (before !== "с" && before !== "со" && before !== "между") continue;
		let at = i + 1;
		while (at < to && units[at]?.mention === undefined && units[at]?.token.readings[0]?.tag.pos === "ADJF") at++;
		const unit = units[at];
		if (unit === undefined || at >= to) continue;
		if (
			unit.mention === undefined
				? (unit.cases & Case.ablt) !== 0 && someone(unit, before)
				: privately(actorOf(unit.mention))
		)
			return true;
	}
	return false;
}

/** «Партия одобрила соглашение»: the subject is told, and it is nobody who was read. */
export function strangeSubject({ units }: Scene, { from, to }: Window): boolean {
	for (let i = from; i < to; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined || (unit.cases & (Case.nomn | Case.accs)) !== Case.nomn) continue;
		if (unit.token.readings.some(({ tag }) => tag.pos !== "NOUN")) continue;
		if (someone(unit, "между") && prepositionBefore(units, i) === "") return true;
	}
	return false;
}

/** Nobody whose like can be looked for: a private person, or a common name that says neither which one nor where. */
export const unplaced = (actor: Actor): boolean =>
	privately(actor) || (actor.territory === null && !/\p{Lu}/u.test(actor.name));
