import { type DocumentMention, withFields } from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { prepositionBefore } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { antecedent, genderOf } from "./echo.js";

/** Adjectives that stand for a paper by themselves: «прежний, трёхлетний, истекает», «его сменил новый». */
const heads: ReadonlySet<string> = new Set([
	"прежний",
	"предыдущий",
	"предшествующий",
	"нынешний",
	"действующий",
	"новый",
	"старый",
	"первый",
	"второй",
	"третий",
	"последний",
	"аналогичный",
	"такой",
]);

const openers: ReadonlySet<string> = new Set(["с", "со", "между", "от", "о", "об", "на", "по", "из"]);

/** No noun follows that the adjectives could be of: «прежний, трёхлетний, | истекает», «прежний, | 2014 года». */
function standsAlone(units: readonly MentionUnit[], at: number): boolean {
	let next = at + 1;
	const passed = (unit: MentionUnit | undefined): boolean =>
		unit !== undefined &&
		unit.mention === undefined &&
		(unit.token.norm === "," || ["ADJF", "PRTF"].includes(unit.token.readings[0]?.tag.pos ?? ""));
	while (next < at + 6 && passed(units[next])) next++;
	const unit = units[next];
	if (unit === undefined || unit.mention?.kind === "date") return true;
	if (unit.mention !== undefined) return false;
	const pos = unit.token.readings[0]?.tag.pos ?? "";
	return unit.token.kind === "punct" || openers.has(unit.token.norm) || ["VERB", "PRTS"].includes(pos);
}

const told = Case.nomn | Case.accs | Case.datv;

/** The bits of the genders an adjective shows in the singular. */
function gendersOf({ token }: MentionUnit): number {
	let genders = 0;
	for (const { lemma, tag } of token.readings)
		if (tag.pos === "ADJF" && heads.has(withoutYo(lemma)) && (tag.numbers & Num.sing) !== 0)
			if ((tag.cases & told) !== 0) genders |= tag.genders;
	return genders;
}

/** What an elliptical paper is another of, by the mention made for it. */
export type Others = ReadonlyMap<DocumentMention, AgreementDraft>;

/** The sentence with its adjectives that stand for a paper of the kind told before as papers of their own. */
export function withEllipses(scene: Scene, memory: Memory): { readonly scene: Scene; readonly others: Others } {
	const others = new Map<DocumentMention, AgreementDraft>();
	if (memory.agreements.length === 0) return { scene, others };
	const units = scene.units.map((unit, at): MentionUnit => {
		const genders = unit.mention === undefined ? gendersOf(unit) : 0;
		if (genders === 0 || !standsAlone(scene.units, at) || prepositionBefore(scene.units, at) !== "") return unit;
		// «Второе.», «первая пройдёт в мае»: nothing is done there to a paper
		if (!clauseAt(scene, at).predicates.some(({ lemma }) => scene.verbs.acts.has(lemma))) return unit;
		const known = antecedent(scene, unit.start, memory, (draft) => (genderOf(draft) & genders) !== 0);
		if (known?.document === undefined) return unit;
		const { start, end, from, to, cases } = unit;
		const { type, noun, rule } = known.document;
		const rest = { proper: false, draft: false, generic: false, weak: false, complement: true };
		const place = { start, end, from, to, head: from, sentence: scene.sentence.index, cases, numbers: Num.sing };
		const mention: DocumentMention = { kind: "document", type, noun, rule, ...place, ...rest };
		others.set(mention, known);
		return withFields(unit, { mention, numbers: Num.sing });
	});
	return others.size === 0 ? { scene, others } : { scene: { ...scene, units }, others };
}
