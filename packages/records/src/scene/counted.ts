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

/** «[Более] 20», «[не] [менее] десяти»: words that make a count rough. */
export const approximate: ReadonlySet<string> = new Set(["более", "около", "свыше", "почти", "порядка", "не", "менее"]);

/** «[Более] [20] предприятий»: a count, or a word of its being rough. */
export function isOfCount(unit: MentionUnit | undefined): boolean {
	const norm = unit?.token.norm ?? "";
	return isCount(unit) || approximate.has(norm) || norm === "до";
}
