import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Scene } from "../scene/scene.js";
import { stays } from "./kinds.js";

/** How many sentences back a visit can be whose visitors «гости» are. */
export const GUESTS = 8;

/** Who came, by the last visit told. */
export function guestsOf(events: readonly EventDraft[], { sentence: { index } }: Scene): readonly Actor[] {
	const visit = events.findLast(
		({ type, sentence, participants }) =>
			stays.has(type) && sentence <= index && index - sentence <= GUESTS && participants.length > 0,
	);
	return (visit?.participants ?? []).filter(({ role }) => role === "visitor").map(({ actor }) => actor);
}
