import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import { modalityOfNoun } from "../scene/modal-nouns.js";
import { type Modality, modalityOf } from "../scene/modality.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** What the verbs of a clause make of an act told in it, «[планируется] подписать»; `except` is the unit of the act itself. */
export const strongest = ({ clauses }: Scene, clause: Clause, except: number): Modality | undefined => {
	const { gapped: predicates = clause.predicates } = clause;
	// «подписать договор | стороны планируют в мае»
	const open = predicates.length > 0 && predicates.every(({ form }) => form === "infinitive");
	const next = open ? clauses[clauses.indexOf(clause) + 1] : undefined;
	for (const predicate of [...predicates, ...(next?.relative === false ? next.predicates.slice(0, 1) : [])]) {
		if (predicate.at === except) continue;
		const modality = modalityOf(predicate.lemma);
		if (modality !== undefined) return modality;
	}
	return undefined;
};

/** «Подписали бы уже соглашение»: what is wished for, and not done. */
export const isWish = (units: readonly MentionUnit[], at: number): boolean =>
	normAt(units, at + 1) === "бы" || normAt(units, at - 1) === "бы";

/** «Подписать уже бы»: a wish that a word stands before. */
export const wished = ({ units }: Scene, at: number): boolean =>
	findUnit({ from: Math.max(0, at - 2), to: Math.min(units.length, at + 3) }, (i) => normAt(units, i) === "бы") >= 0;

/** Nouns that make a paper a mere proposal: «предложение заключить договор». */
const proposals: readonly string[] = ["предложение", "инициатива", "идея"];

/** What the noun right before an act makes of it, «о», «в» and adjectives passed over: «готовность подписать». */
export function leaningOn({ units, sentence: { tokens } }: Scene, act: number): Modality | undefined {
	for (let at = act - 1; at >= 0 && at >= act - 3; at--) {
		const unit = units[at] as MentionUnit;
		// «переговоры о заключении договора»
		if (unit.mention?.kind === "event")
			return modalityOfNoun(tokens[unit.to - 1]?.readings.map(({ lemma }) => lemma) ?? []);
		if (unit.mention !== undefined) return undefined;
		const found = modalityOfNoun(unit.lemmas);
		if (found !== undefined) return found;
		const pos = unit.token.readings[0]?.tag.pos;
		if (pos !== "PREP" && pos !== "ADJF") return undefined;
	}
	return undefined;
}

const declining: ReadonlySet<string> = new Set(["отказаться", "отказываться", "воздержаться", "воздерживаться"]);
const rejecting: ReadonlySet<string> = new Set(["отклонить", "отклонять", "отвергнуть", "отвергать"]);

/** «Отказались [от] подписания», «отклонили предложение заключить договор». */
export const isRefused = (scene: Scene, { predicates }: Clause, act: number, offered: boolean): boolean =>
	predicates.some(
		({ lemma, negated }) =>
			!negated &&
			((declining.has(lemma) && prepositionBefore(scene.units, act) === "от") || (offered && rejecting.has(lemma))),
	);

/** «[Предложение] заключить договор»: the paper at `unit` is but offered. */
export function proposed(scene: Scene, clause: Clause, unit: number): boolean {
	return findUnit({ from: clause.from, to: unit }, (i) => proposals.some((noun) => lemmaAt(scene.units, i, noun))) >= 0;
}
