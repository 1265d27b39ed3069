import { Case } from "@letopis/morphology";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, groupWith, lemmaAt } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { blankDraft } from "./new-draft.js";
import { spheresOfRange } from "./terms.js";

/** Words of a one-sided readiness. */
export interface IntentWord {
	readonly lemma: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

export const intentWords: readonly IntentWord[] = [
	{ lemma: "готовность", examples: ["выразил готовность углублять сотрудничество"], never: ["готовый обед"] },
	{ lemma: "заинтересованность", examples: ["отметил заинтересованность в сотрудничестве"], never: ["интерес"] },
	{ lemma: "намерение", examples: ["заявил о намерении развивать связи"], never: ["намеренно"] },
];

/** Declarations of intent in a clause; no agreements, and given only where they are asked for. */
export function intentsIn(scene: Scene, clause: Clause, memory: Memory): readonly AgreementDraft[] {
	const { units } = scene;
	const at = findUnit(clause, (i) => intentWords.some(({ lemma }) => lemmaAt(units, i, lemma)));
	const verb = clause.predicates.find((predicate) => predicate.form === "finite" && !predicate.negated);
	const paper = findUnit(clause, (i) => units[i]?.mention?.kind === "document") >= 0;
	if (at < 0 || verb === undefined || paper) return [];
	const groups = [bareGroups(scene, clause, Case.nomn)[0], groupWith(scene, clause)];
	const parties = groups.flatMap((group) => group?.members.map(({ actor }) => actor.actsFor ?? actor) ?? []);
	if (parties.length === 0) return [];
	const [word, said] = [units[at] as MentionUnit, units[verb.at] as MentionUnit];
	const trigger = { start: Math.min(word.start, said.start), end: Math.max(word.end, said.end) };
	const last = units[clause.to - 1]?.to ?? word.to;
	return [
		blankDraft(scene, {
			type: "intent",
			status: "intent-declared",
			document: undefined,
			trigger,
			member: trigger.start,
			rule: "agreement/intent",
			parties,
			spheres: spheresOfRange(memory.document, scene, word.to, last),
		}),
	];
}
