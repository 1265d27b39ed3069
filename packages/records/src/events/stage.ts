import { Case } from "@letopis/morphology";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, prepositionBefore, type Window } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { venueAt } from "./venue-places.js";

/** Nouns for where an event is held, told of a town or hall in the instrumental: «местом форума станет Псков». */
export const stages: ReadonlySet<string> = new Set(["место", "площадка", "столица", "хозяин", "хозяйка"]);

/** Verbs that make a town or hall such a place. */
export const making: ReadonlySet<string> = new Set([
	"стать",
	"становиться",
	"быть",
	"служить",
	"послужить",
	"выбрать",
	"избрать",
	"назвать",
	"объявить",
]);

/** Where a window names such a noun as what somebody becomes; -1 for nowhere. */
export const stageAt = ({ units }: Scene, window: Window): number =>
	findUnit(window, (at) => {
		const unit = units[at];
		return (
			unit !== undefined &&
			unit.mention === undefined &&
			(unit.cases & Case.ablt) !== 0 &&
			unit.lemmas.some((lemma) => stages.has(lemma)) &&
			prepositionBefore(units, at) === ""
		);
	});

/** «Местом её проведения станет [Корсаков]», «площадкой стал [выставочный комплекс «Мир»]»: of a clause that names no event. */
export function stageOf(scene: Scene, clause: Clause, memory: Memory): DraftPlace | undefined {
	const { units } = scene;
	const verb = clause.predicates.find(({ lemma, negated }) => making.has(lemma) && !negated);
	if (verb === undefined || stageAt(scene, clause) < 0) return undefined;
	if (findUnit(clause, (at) => units[at]?.mention?.kind === "event") >= 0) return undefined;
	for (let at = clause.from; at < clause.to; at++) {
		const unit = units[at];
		if (unit === undefined || (unit.cases & Case.nomn) === 0 || prepositionBefore(units, at) !== "") continue;
		const { mention } = unit;
		if (mention === undefined) {
			const hall = venueAt(scene, at, memory, true);
			if (hall !== undefined) return hall;
		} else if ((mention.kind === "place" && !mention.adjectival) || mention.kind === "organization")
			return placeOfMention(memory.document, mention);
	}
	return undefined;
}
