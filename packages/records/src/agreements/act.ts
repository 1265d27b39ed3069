import type { DocumentMention } from "@letopis/mentions";
import { modalityOf, type Modality } from "../scene/modality.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt, type Predicate, type Tense } from "../scene/predicate.js";
import type { Clause } from "../scene/clauses.js";
import type { Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { type Act, actNouns, actOf } from "./verbs.js";

/** What the sentence does to a paper. */
export interface Deed {
	readonly act: Act;
	readonly tense: Tense;
	readonly negated: boolean;
	readonly modality: Modality | undefined;
	/** Unit of the word that says it. */
	readonly at: number;
	/** Said by a noun: «подписание соглашения». */
	readonly nominal: boolean;
}

const strongest = (clause: Clause, except: number): Modality | undefined => {
	for (const predicate of clause.predicates) {
		if (predicate.at === except) continue;
		const modality = modalityOf(predicate.lemma);
		if (modality !== undefined) return modality;
	}
	return undefined;
};

/** «Подписание [соглашения]», «по реализации [Соглашения]», «проекта [соглашения]» passed over. */
function nounBefore(scene: Scene, at: number): { act: Act; at: number } | undefined {
	for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
		const unit = scene.units[i] as MentionUnit;
		if (unit.mention !== undefined) return undefined;
		for (const lemma of unit.lemmas) {
			const act = actNouns.get(lemma);
			if (act !== undefined) return { act, at: i };
		}
		const pos = unit.token.readings[0]?.tag.pos;
		if (pos !== "ADJF" && pos !== "NOUN" && normAt(scene.units, i) !== '"') return undefined;
	}
	return undefined;
}

/** «Подписанное в мае соглашение», «меморандум о сотрудничестве, заключённый в 2017 году». */
function participleBeside(scene: Scene, unit: number, document: DocumentMention): { act: Act; at: number } | undefined {
	for (let i = document.from; i < document.head; i++) {
		const reading = scene.sentence.tokens[i]?.readings.find((r) => r.tag.pos === "PRTF");
		const act = reading && actOf.get(reading.lemma.replaceAll("ё", "е"));
		if (act !== undefined) return { act, at: unit };
	}
	for (let i = unit + 1; i < scene.units.length && i < unit + 12; i++) {
		const predicate = predicateAt(scene.units, i);
		if (predicate !== undefined && predicate.form !== "participle") return undefined;
		if (predicate === undefined || normAt(scene.units, i - 1) !== ",") continue;
		const act = actOf.get(predicate.lemma);
		if (act !== undefined) return { act, at: i };
	}
	return undefined;
}

const from = (clause: Clause, predicate: Predicate, act: Act): Deed => ({
	act,
	tense: predicate.tense,
	negated: predicate.negated,
	modality: strongest(clause, predicate.at),
	at: predicate.at,
	nominal: false,
});

/** What is done to the document at `unit`, if the sentence says so. */
export function deedOf(scene: Scene, clause: Clause, unit: number, document: DocumentMention): Deed | undefined {
	const noun = nounBefore(scene, unit);
	if (noun !== undefined) {
		const outer = clause.predicates[0];
		return {
			act: noun.act,
			tense: outer?.tense ?? "none",
			negated: outer?.negated ?? false,
			modality: strongest(clause, -1),
			at: noun.at,
			nominal: true,
		};
	}
	const participle = participleBeside(scene, unit, document);
	if (participle !== undefined)
		return { ...participle, tense: "past", negated: false, modality: undefined, nominal: false };
	let nearest: Deed | undefined;
	for (const predicate of clause.predicates) {
		const act = actOf.get(predicate.lemma);
		if (act === undefined) continue;
		if (predicate.lemma === "поставить" && findUnit(clause, (i) => lemmaAt(scene.units, i, "подпись")) < 0) continue;
		if (nearest === undefined || Math.abs(predicate.at - unit) < Math.abs(nearest.at - unit))
			nearest = from(clause, predicate, act);
	}
	if (nearest !== undefined) return nearest;
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next?.relative)
		for (const predicate of next.predicates) {
			const act = actOf.get(predicate.lemma);
			if (act !== undefined) return from(next, predicate, act);
		}
	return undefined;
}

/** The contract's status for a deed; undefined when the deed leaves no record (a negated signing). */
export function statusOf(deed: Deed, parties: number): AgreementStatus | undefined {
	const { act, tense, modality, negated } = deed;
	if (act === "sign" || act === "approve") {
		if (negated) return undefined;
		if (modality === "proposed") return "proposed";
		if (modality === "planned" || modality === "postponed" || tense === "future") return "planned";
		if (modality === "cancelled") return "refused";
		return act === "approve" && parties < 2 ? "approved" : "signed";
	}
	if (act === "prepare") return modality === "planned" || tense === "future" ? "planned" : "drafted";
	if (act === "extend") return modality === "planned" || tense === "future" ? "in-force" : "extended";
	if (act === "suspend") return "suspended";
	if (act === "terminate") return "terminated";
	if (act === "expire") return tense === "past" ? "expired" : "in-force";
	if (act === "reach") return modality === "planned" ? "planned" : "agreed-unsigned";
	if (act === "refuse") return "refused";
	return "in-force";
}

/** «В рамках», «согласно», «по»: the paper is there already. */
export function isBackground(scene: Scene, unit: number): boolean {
	const { units } = scene;
	for (let i = unit - 1; i >= 0 && i >= unit - 3; i--) {
		if (lemmaAt(units, i, "рамка") || normAt(units, i) === "согласно" || lemmaAt(units, i, "соответствие")) return true;
	}
	return false;
}
