import { Case } from "@letopis/morphology";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { alone, backgroundWords } from "./background-words.js";
import { complementEnd } from "./title.js";
import { actNouns } from "./verbs.js";

/** «В развитие соглашения, заключённого в 2001 году»: another paper goes on from it. */
export const isDeveloped = ({ units }: Scene, unit: number): boolean =>
	findUnit({ from: Math.max(0, unit - 3), to: unit }, (i) => lemmaAt(units, i, "развитие")) >= 0;

const sides: ReadonlySet<string> = new Set(["между", "с", "со", "от"]);

/** «В рамках [действия] соглашения». */
const lives: ReadonlySet<string> = new Set(["действие", "срок", "проект", "положение", "условие", "пункт"]);

const byLemma: ReadonlySet<string> = new Set(backgroundWords.map(({ lemma }) => lemma));

const joints: ReadonlySet<string> = new Set([",", ";", "а", "но", "и"]);

/** «В рамках», «согласно», «по»: the paper is there already. */
export function isBackground(scene: Scene, unit: number): boolean {
	const { units } = scene;
	// «договор с А остаётся в силе, [а] с Б расторгнут»: a paper left out
	if (joints.has(units[unit]?.token.norm ?? "")) return false;
	// «по соглашению с А», not «поставки по договору»
	if (normAt(units, unit - 1) === "по" && ((units[unit]?.cases ?? 0) & Case.datv) !== 0)
		return sides.has(normAt(units, complementEnd(scene, unit)));
	for (let i = unit - 1; i >= 0 && i >= unit - 3; i--) {
		const word = units[i];
		if (word === undefined || word.mention !== undefined) return false;
		const lemma = word.lemmas.find((one) => byLemma.has(one));
		if (lemma !== undefined) return alone.has(lemma) || prepositionBefore(units, i) !== "";
		// «в рамках взаимодействия соглашения подписаны», but «в рамках действия соглашения»
		if (word.token.readings[0]?.tag.pos === "NOUN" && !word.lemmas.some((one) => actNouns.has(one) || lives.has(one)))
			return false;
	}
	return false;
}
