import type { Span } from "@letopis/text";
import { quote } from "../actor.js";
import type { Memory } from "../reading.js";

/** Why a word that names or tells of an event gave no record: the step that failed, by its issue code. */
export const eventRefusals = {
	"event-denied": "The sentence says that there is no such event.",
	"event-in-paper-name": "The word belongs to the name of a paper.",
	"event-unsaid": "An event is named, but nothing of its own is said of it and no event was told that it could be.",
	"event-without-party": "A verb tells of coming or meeting, but who came or met was not found.",
} as const;

export type EventRefusal = keyof typeof eventRefusals;

/** Leaves the reason for which a word gave no event. */
export function refuseEvent(code: EventRefusal, trigger: Span, { document, issues }: Memory): void {
	issues.push({ code, message: eventRefusals[code], span: quote(document, trigger) });
}
