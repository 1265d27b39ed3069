import type { Modality } from "../scene/modality.js";
import type { Tense } from "../scene/predicate.js";
import type { Act } from "./verbs.js";

/** What the sentence does to a paper. */
export interface Deed {
	readonly act: Act;
	readonly tense: Tense;
	readonly negated: boolean;
	readonly modality: Modality | undefined;
	/** Unit of the word that says it. */
	readonly at: number;
	/** «Подписанное в мае», «которое заключили»: told of the paper in passing. */
	readonly aside?: boolean;
	/** «Готовили соглашение»: it was worked on, and no more. */
	readonly begun?: true;
	/** «Подготовят», but not «согласуют»: there is no paper yet. */
	readonly makes?: boolean;
}

/** The paper is there and holds. */
export const stands = (at: number): Deed => ({
	act: "force",
	tense: "present",
	negated: false,
	modality: undefined,
	at,
});
