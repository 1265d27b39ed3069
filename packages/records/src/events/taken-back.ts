import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import { modalWords } from "../scene/modality.js";
import type { Scene } from "../scene/scene.js";
import { fitsPronoun, standIns } from "./pronouns.js";
import { speaksOfSame, upsetOf } from "./realis.js";
import { FEW } from "./spoken-of.js";
import { datesIn } from "./told-dates.js";
import { movedTo } from "./when.js";

/** How many sentences back the event may be. */
const REACH = 2;

/** Verbs of calling off and putting off. */
export const upsetting: readonly string[] = modalWords
	.filter(({ modality }) => modality === "cancelled" || modality === "postponed")
	.map(({ lemma }) => lemma);

/** «На форуме подписали договор. [Его] отменили»: what was told last is a paper. */
function paperSince(event: EventDraft, pronoun: string, { agreements }: Memory): boolean {
	const paper = agreements.at(-1);
	const noun = paper?.document?.noun;
	return paper !== undefined && paper.trigger.start > event.trigger.start && fitsPronoun(pronoun, noun ?? "");
}

/** «Его отменили», «поездка сорвалась», «позже перенесли на осень»: what a later sentence says became of a plan told before. */
export function takeBack(scene: Scene, clause: Clause, memory: Memory): void {
	const { index } = scene.sentence;
	const back = memory.events.at(-1);
	if (back === undefined || index - back.sentence > REACH || !speaksOfSame(scene, clause)) return;
	// «выставку, которую ждали 19-го, [перенесли]»
	if (findUnit({ from: 0, to: clause.from }, (i) => scene.units[i]?.mention?.kind === "event") >= 0) return;
	const at = findUnit(clause, (i) => standIns.has(normAt(scene.units, i)));
	const realis = upsetOf(scene, clause, at);
	if (realis === undefined) return;
	const start = scene.units[clause.from]?.start ?? 0;
	const pronoun = normAt(scene.units, at);
	const meant = ({ weak, sentence, trigger, held, realis: was, event }: EventDraft): boolean =>
		!weak &&
		sentence < index &&
		index - sentence <= REACH &&
		trigger.start < start &&
		!(held && was === "actual") &&
		(at < 0 || event === undefined || fitsPronoun(pronoun, event.noun));
	const draft = memory.events.slice(-FEW).findLast(meant);
	if (draft === undefined || paperSince(draft, pronoun, memory)) return;
	draft.realis = realis;
	draft.told = true;
	const moved = realis === "postponed" ? movedTo(scene, datesIn(scene, clause.from, clause.to)) : undefined;
	const value = moved && memory.dating.resolve(moved.mention, "future", draft.when);
	if (value !== undefined) draft.when = value;
}
