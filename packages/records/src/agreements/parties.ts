import type { DocumentMention } from "@letopis/mentions";
import { anaphoric } from "../actor.js";
import type { Memory } from "../reading.js";
import type { Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { JOINED, withJoiners } from "./joiners.js";
import { complete } from "./partner.js";
import type { PartyReading } from "./party-set.js";
import { readParties } from "./party-shapes.js";
import { sidesByAdjective, sideWordIn } from "./sides.js";
import { namesStranger, strangeSubject } from "./strangers.js";
import { complementEnd } from "./title.js";

/** Two sides or more, named here. */
const named = (reading: PartyReading | undefined): boolean =>
	reading?.sets.some(({ parties }) => parties.length > 1 && parties.every(({ how }) => how !== "anaphora")) === true;

/** «План по реализации Соглашения между А и Б»: the sides of the older paper, where the sentence names no others. */
function ofHeld(scene: Scene, window: Window, held: number | undefined, memory: Memory): PartyReading | undefined {
	const document = scene.units[held ?? -1]?.mention;
	if (held === undefined || document?.kind !== "document") return undefined;
	const reading = readParties(scene, { from: held, to: clauseAt(scene, held).to }, held, document, memory);
	if (reading === undefined || !named(reading)) return undefined;
	const shape = sideWordIn(scene, window) === undefined ? reading.shape : "sides";
	return { shape, sets: reading.sets.map((set) => ({ ...set, parties: set.parties.map(anaphoric) })) };
}

/**
 * Reads who is bound by the paper at `unit`; `acting` where the clause says who does what to it, `held` the paper its name
 * holds, `counted` for «семь соглашений»: whose they are is told or left open.
 */
export function partiesOf(
	scene: Scene,
	window: Window,
	unit: number,
	document: DocumentMention,
	memory: Memory,
	acting: boolean,
	held?: number,
	counted = false,
): PartyReading {
	const own = withJoiners(scene, window, unit, readParties(scene, window, unit, document, memory));
	if (own?.shape === JOINED) return own;
	const between = named(own) ? [] : sidesByAdjective(scene, document, memory);
	if (between.length > 1)
		return {
			sets: [{ parties: between, signatories: own?.sets[0]?.signatories ?? [], member: undefined }],
			shape: "sides",
		};
	const reading = (named(own) ? own : (ofHeld(scene, window, held, memory) ?? own)) ?? {
		sets: [{ parties: [], signatories: [], member: undefined }],
		shape: "sides",
	};
	const around = {
		from: window.from,
		to: Math.max(window.to, Math.min(complementEnd(scene, unit) + 4, scene.units.length)),
	};
	const strange = namesStranger(scene, around) || (acting && strangeSubject(scene, window));
	const signing = clauseAt(scene, unit).predicates.some(({ lemma }) => scene.verbs.acts.get(lemma) === "sign");
	const sets =
		strange || counted
			? reading.sets
			: reading.sets.map((set) => complete(set, scene, unit, memory, acting && signing));
	return { ...reading, sets, strange };
}
