import type { MentionUnit } from "./predicate.js";

const scales: ReadonlySet<string> = new Set(["тысяча", "сотня", "десяток", "пара"]);

/** «12», «двенадцать», «сотни», «около ста»: a number right before what it counts. */
export function isCount(unit: MentionUnit | undefined): boolean {
	if (unit === undefined || unit.mention !== undefined) return false;
	return (
		unit.token.kind === "number" ||
		unit.token.readings.some(({ tag }) => tag.pos === "NUMR") ||
		unit.lemmas.some((lemma) => scales.has(lemma))
	);
}
