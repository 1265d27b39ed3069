import type { Span } from "@letopis/text";
import { quote } from "./actor.js";
import type { Memory } from "./reading.js";

/** Why a word that opens a record gave none: the step that failed, by its issue code. */
export const refusals = {
	"trigger-without-party": "A paper is spoken of, but its parties were not found.",
	"weak-noun-alone": "The noun names a paper between parties only with a complement, or where it is signed.",
	"trigger-without-act": "A paper is spoken of, but nothing says that it was made, is planned or is in force.",
	"signing-denied": "The sentence denies that the paper was signed or approved.",
	"paper-repeated": "A paper in brackets beside another is its other name.",
	"paper-in-name": "The paper is named only as what another paper is about.",
	"tie-without-sides": "An arrangement or tie is spoken of, but fewer than two sides of it were found.",
	"tie-denied": "The sentence denies the arrangement or tie.",
	"tie-to-act": "What was arranged is another act, and that act is read by itself.",
	"event-denied": "The sentence says that there is no such event.",
	"event-in-paper-name": "The word belongs to the name of a paper.",
	"event-unsaid": "An event is named, but nothing of its own is said of it and no event was told that it could be.",
	"event-without-party": "A verb tells of coming or meeting, but who came or met was not found.",
} as const;

export type Refusal = keyof typeof refusals;

/** Leaves the reason for which a trigger gave no record. */
export function refuse(code: Refusal, trigger: Span, { document, issues }: Memory): void {
	issues.push({ code, message: refusals[code], span: quote(document, trigger) });
}
