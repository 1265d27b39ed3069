import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { sittings, stays, talks } from "./kinds.js";
import { talking } from "./verbs.js";

/** How many sentences back the stay may be told. */
const REACH = 4;

const at: ReadonlySet<string> = new Set(["на", "в", "во"]);

/** «Делегация прибыла в Минск. [На переговорах] стороны обсудили экспорт»: those of the stay, of which no talks were told. */
export function isTalkOfStay(scene: Scene, clause: Clause, unit: number, draft: EventDraft, memory: Memory): boolean {
	if (!talks.has(draft.type) || draft.realis !== "actual") return false;
	const there = draft.backdrop !== undefined || at.has(prepositionBefore(scene.units, unit));
	const said = clause.predicates.some(
		({ lemma, negated }) => !negated && (talking.has(lemma) || lemma === "достигнуть" || lemma === "достичь"),
	);
	if (!there || (!said && !isMatter(scene, clause))) return false;
	const near = memory.events.filter(({ weak, sentence }) => !weak && draft.sentence - sentence <= REACH);
	return near.some(({ type }) => stays.has(type)) && !near.some(({ type }) => sittings.has(type));
}

/** «Речь шла о поставках». */
const isMatter = ({ units }: Scene, clause: Clause): boolean => findUnit(clause, (i) => lemmaAt(units, i, "речь")) >= 0;
