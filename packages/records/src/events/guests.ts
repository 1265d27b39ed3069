import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Scene } from "../scene/scene.js";
import { stays } from "./kinds.js";
import type { Part } from "./parts.js";

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

/** Those who came by the last visit told, as they are to take part in something else: the delegation, else each person. */
export function guestParts(events: readonly EventDraft[], scene: Scene): readonly Part[] {
	const guests = guestsOf(events, scene);
	const groups = guests.filter(({ kind }) => kind === "delegation");
	const those = groups.length > 0 ? groups : guests.filter(({ kind }) => kind === "person");
	return those.map((actor) => ({ actor: { ...actor, how: "inherited" }, role: "planned-participant" }));
}
