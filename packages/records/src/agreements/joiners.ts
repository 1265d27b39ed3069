import { Case } from "@letopis/morphology";
import { bareGroups, prepositionBefore, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { actors, type PartyReading, sidesOf } from "./party-set.js";

const joins: ReadonlySet<string> = new Set(["присоединиться", "присоединяться", "примкнуть"]);

/** How a reading is called whose only party is one that joined others. */
export const JOINED = "joined";

/**
 * «К соглашению между А и Б присоединился [В]»: a party beside those the paper names, or the one party told of a paper of many;
 * `reading` says whom else the clause names.
 */
export function withJoiners(
	scene: Scene,
	window: Window,
	unit: number,
	reading: PartyReading | undefined,
): PartyReading | undefined {
	const { predicates } = clauseAt(scene, unit);
	const joined = predicates.some(({ lemma, tense, negated }) => joins.has(lemma) && tense !== "future" && !negated);
	const governed = prepositionBefore(scene.units, unit);
	if (!joined || (governed !== "к" && governed !== "ко")) return reading;
	const own = sidesOf(bareGroups(scene, window, Case.nomn).flatMap(actors));
	if (own.parties.length === 0) return reading;
	const named = reading?.sets.length === 1 ? reading.sets[0] : undefined;
	const others = named?.parties.filter(({ name }) => !own.parties.some((party) => party.name === name)) ?? [];
	if (reading === undefined || named === undefined || others.length < 2 || reading.shape === "coordinated")
		return { sets: [own], shape: JOINED, strange: true };
	return { ...reading, sets: [{ ...named, parties: [...others, ...own.parties] }] };
}
