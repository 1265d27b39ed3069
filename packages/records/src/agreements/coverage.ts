import { Case, Gender, Num } from "@letopis/morphology";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { genderOf } from "./echo.js";
import { spheresOfRange } from "./terms.js";

/** Verbs of a paper behind which stands what it is about: «документ охватывает туризм и спорт». */
const covering: ReadonlySet<string> = new Set([
	"охватывать",
	"охватить",
	"предусматривать",
	"предусмотреть",
	"предполагать",
	"включать",
	"касаться",
	"затрагивать",
	"направить",
	"посвятить",
	"нацелить",
]);

/** Verbs of its sides behind which stands in what they work together: «стороны будут сотрудничать в образовании». */
const joining: ReadonlySet<string> = new Set([
	"сотрудничать",
	"взаимодействовать",
	"развивать",
	"развить",
	"обмениваться",
	"реализовать",
	"содействовать",
	"расширять",
	"расширить",
]);

/** Bits of `Tag.genders`. */
const genders: ReadonlyMap<string, number> = new Map([
	["он", Gender.masc],
	["она", Gender.femn],
	["оно", Gender.neut],
]);
const pronouns: ReadonlySet<string> = new Set(["он", "она", "оно", "который", "которая", "которое"]);
const sides: ReadonlySet<string> = new Set(["сторона", "город", "регион", "область", "вуз", "палата", "университет"]);

/** How many sentences back the paper may be told. */
const REACH = 2;

/** «Документ», «он», «которое», or nobody where the clause goes on: the paper is what the verb speaks of. */
function speaksOfPaper({ units }: Scene, { from }: Clause, { at }: Predicate): boolean {
	let actor = false;
	for (let i = from; i < at; i++) {
		const unit = units[i] as MentionUnit;
		if ((unit.cases & Case.nomn) === 0 || prepositionBefore(units, i) !== "") continue;
		if (unit.mention?.kind === "document" || pronouns.has(normAt(units, i))) return true;
		actor ||= unit.mention !== undefined && unit.mention.kind !== "date";
	}
	// «рассчитана на пять лет и охватывает», «касается он»
	return pronouns.has(normAt(units, at + 1)) || (!actor && ["и", ","].includes(normAt(units, from)));
}

/** «Стороны намерены», «города будут». */
const speaksOfSides = ({ units }: Scene, { from }: Clause, { at }: Predicate): boolean =>
	findUnit({ from, to: at }, (i) => {
		const unit = units[i] as MentionUnit;
		const word = unit.mention === undefined && unit.lemmas.some((lemma) => sides.has(lemma));
		return word && (unit.cases & Case.nomn) !== 0 && (unit.numbers & Num.plur) !== 0;
	}) >= 0;

/** The gender of «он», «она» or «оно» that the clause, or the sentence that it goes on with, is told of; 0 for any. */
function genderOfSubject({ units }: Scene, { from }: Clause, at: number): number {
	const pronoun = findUnit({ from, to: at }, (i) => genders.has(normAt(units, i)));
	const first = pronoun < 0 ? normAt(units, 0) : normAt(units, pronoun);
	return genders.get(first) ?? 0;
}

/** The paper told last before a position; none where several are told at once, and not the older one that it rests on or replaces. */
function lastPaper(scene: Scene, start: number, gender: number, { agreements }: Memory): AgreementDraft | undefined {
	const near = agreements
		.slice(-20)
		.filter(
			(draft) =>
				scene.sentence.index - draft.sentence <= REACH &&
				draft.trigger.start < start &&
				draft.former !== true &&
				(gender === 0 || draft.document === undefined || genderOf(draft) === gender),
		);
	const told = near.at(-1);
	const last = near.findLast(({ links }) => links.some(({ target }) => target === told)) ?? told;
	const siblings = near.filter(({ trigger }) => trigger.start === last?.trigger.start);
	return siblings.length === 1 && last?.document !== undefined && last.quantity === undefined ? last : undefined;
}

/** Adds to a paper told before the spheres that a clause says it covers. */
export function cover(scene: Scene, clause: Clause, memory: Memory): void {
	const verb = clause.predicates.find(({ lemma, negated }) => !negated && (covering.has(lemma) || joining.has(lemma)));
	const first = scene.units[(verb?.at ?? 0) + 1];
	const last = scene.units[clause.to - 1];
	if (verb === undefined || first === undefined || last === undefined || first.from >= last.to) return;
	const ofPaper = covering.has(verb.lemma);
	if (!(ofPaper ? speaksOfPaper : speaksOfSides)(scene, clause, verb)) return;
	const gender = ofPaper ? genderOfSubject(scene, clause, verb.at) : 0;
	const draft = lastPaper(scene, first.start, gender, memory);
	if (draft === undefined || (!ofPaper && draft.spheres.length > 0)) return;
	for (const sphere of spheresOfRange(memory.document, scene, first.from, last.to))
		if (!draft.spheres.some(({ code }) => code === sphere.code)) draft.spheres.push(sphere);
}
