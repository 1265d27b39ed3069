import type { DateMention } from "@letopis/mentions";
import type { Scene } from "./scene/scene.js";

/** A date of a line of its own, for what stands below it or behind it in its line. */
export interface LineDate {
	readonly mention: DateMention;
	readonly paragraph: number;
	/** It stands further above, as the days of a chronicle do. */
	readonly far?: boolean;
}

/** A sentence that is nothing but a date. */
export function onlyDate({ units }: Scene): DateMention | undefined {
	const [first] = units;
	return first?.mention?.kind === "date" && units.length <= 2 ? first.mention : undefined;
}

/** «Второй день [отведён] молодёжи», «воскресенье отдали конкурсам». */
const devoting: ReadonlySet<string> = new Set(["отдать", "отвести", "посвятить", "посвящать", "отводить", "отдавать"]);

/** A sentence that tells nothing but what a day is for. */
export function devotedDay({ units, clauses: [clause] }: Scene): DateMention | undefined {
	const first = units[0]?.mention;
	if (first?.kind !== "date" || units.some(({ mention }) => mention?.kind === "event")) return undefined;
	return clause?.predicates.some(({ lemma, negated }) => devoting.has(lemma) && !negated) ? first : undefined;
}
