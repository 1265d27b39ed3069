import { asMention, type DocumentMention, withFields } from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { findUnit, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { antecedent, genderOf } from "./echo.js";
import { direct } from "./verbs.js";

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

/** What an elliptical paper is another of, by the mention made for it; null for one whose kind its own sentence tells. */
export type Others = ReadonlyMap<DocumentMention, AgreementDraft | null>;

/** A paper that stands at a unit where no noun does. */
const implied = (
	{ type, noun, rule }: DocumentMention,
	{ start, end, from, to, cases }: Pick<MentionUnit, "start" | "end" | "from" | "to" | "cases">,
	sentence: number,
): DocumentMention =>
	asMention({
		kind: "document",
		...{ type, noun, rule, start, end, from, to, head: from, sentence, cases, numbers: Num.sing },
		...{ proper: false, draft: false, generic: false, weak: false, complement: true },
	});

const withs: ReadonlySet<string> = new Set(["с", "со"]);

/** Unit of the «с» behind which a partner stands, or -1. */
const partnerAt = ({ units }: Scene, window: Window): number =>
	findUnit(window, (i) => withs.has(normAt(units, i)) && readGroup(units, i + 1, Case.ablt) !== undefined);

/** Nouns that may stand beside the verb of a paper left out: «срок истёк», «остаётся в силе». */
const own: ReadonlySet<string> = new Set(["срок", "действие", "сила"]);

/** Does a clause name something that its verb may be said of instead of a paper? */
const hasObject = ({ units }: Scene, window: Window): boolean =>
	findUnit(window, (i) => {
		const { mention, token, lemmas, cases } = units[i] as MentionUnit;
		if (mention !== undefined) return mention.kind === "event" || mention.kind === "document";
		const noun = token.readings[0]?.tag.pos === "NOUN" && !lemmas.some((lemma) => own.has(lemma));
		return noun && (cases & (Case.nomn | Case.accs)) !== 0 && prepositionBefore(units, i) === "";
	}) >= 0;

/** «Договор с А действует, [а] с Б расторгнут»: the unit at which a clause leaves out the paper of the clause before it, and that paper. */
function gapIn(scene: Scene, index: number): { at: number; partner: number; paper: DocumentMention } | undefined {
	const { units, clauses, verbs } = scene;
	const [before, clause] = [clauses[index - 1], clauses[index]];
	if (before === undefined || clause === undefined || clause.relative || before.predicates.length === 0)
		return undefined;
	const does = ({ lemma }: Predicate): boolean =>
		verbs.acts.has(lemma) && verbs.acts.get(lemma) !== "prepare" && !direct.has(lemma);
	if (!clause.predicates.some(does)) return undefined;
	if (!before.predicates.some(({ lemma }) => verbs.acts.has(lemma))) return undefined;
	const at = ["а", "но", "и"].includes(normAt(units, clause.from + 1)) ? clause.from + 1 : clause.from;
	if (![",", ";", "а", "но", "и"].includes(normAt(units, at))) return undefined;
	const partner = partnerAt(scene, clause);
	if (partner < 0 || partnerAt(scene, before) < 0 || hasObject(scene, clause)) return undefined;
	const paper = findUnit(before, (i) => units[i]?.mention?.kind === "document");
	return paper < 0 ? undefined : { at, partner, paper: units[paper]?.mention as DocumentMention };
}

/**
 * The sentence with its adjectives that stand for a paper of the kind told before as papers of their own, and with the
 * papers that its clauses leave out.
 */
export function withEllipses(scene: Scene, memory: Memory): { readonly scene: Scene; readonly others: Others } {
	const others = new Map<DocumentMention, AgreementDraft | null>();
	const gaps = scene.clauses.flatMap((_, index) => gapIn(scene, index) ?? []);
	if (memory.agreements.length === 0 && gaps.length === 0) return { scene, others };
	const units = scene.units.map((unit, at): MentionUnit => {
		const gap = gaps.find((one) => one.at === at);
		if (gap !== undefined) {
			const [start, end] = [scene.units[gap.partner]?.start, scene.units[gap.partner + 1]?.end];
			const cases = Case.nomn | Case.accs;
			const place = { ...unit, start: start ?? unit.start, end: end ?? unit.end, cases };
			const mention = implied(gap.paper, place, scene.sentence.index);
			others.set(mention, null);
			return withFields(unit, { mention, numbers: Num.sing, cases });
		}
		const genders = unit.mention === undefined ? gendersOf(unit) : 0;
		if (genders === 0 || !standsAlone(scene.units, at) || prepositionBefore(scene.units, at) !== "") return unit;
		// «Второе.», «первая пройдёт в мае»: nothing is done there to a paper
		if (!clauseAt(scene, at).predicates.some(({ lemma }) => scene.verbs.acts.has(lemma))) return unit;
		const known = antecedent(scene, unit.start, memory, (draft) => (genderOf(draft) & genders) !== 0);
		if (known?.document === undefined) return unit;
		const mention = implied(known.document, unit, scene.sentence.index);
		others.set(mention, known);
		return withFields(unit, { mention, numbers: Num.sing });
	});
	return others.size === 0 ? { scene, others } : { scene: withFields(scene, { units }), others };
}
