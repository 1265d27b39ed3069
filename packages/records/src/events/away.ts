import { Case } from "@letopis/morphology";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { prepositionBefore } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { outOf } from "./venue-places.js";

/** «Вернулся [из Минска]»: where those were who are back; undefined where that is not told. */
export function whence(
	scene: Scene,
	{ from, to }: Clause,
	{ tense, form }: Predicate,
	{ document }: Memory,
): DraftPlace[] | undefined {
	if (tense !== "past" || form !== "finite") return undefined;
	for (let i = from; i < to; i++) {
		const { mention, cases } = scene.units[i] as MentionUnit;
		if (mention?.kind !== "place" || mention.adjectival || (cases & Case.gent) === 0) continue;
		if (outOf.has(prepositionBefore(scene.units, i))) return [placeOfMention(document, mention)];
	}
	return undefined;
}
