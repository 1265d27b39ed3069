import { type Actor, anaphoric, sameActor } from "../actor.js";
import { type Memory, topicHere } from "../reading.js";
import { alike } from "../salience.js";
import type { Scene } from "../scene/scene.js";
import type { PartySet } from "./party-set.js";
import { unplaced } from "./strangers.js";

/** A set of one or none is filled up from whom the text has spoken of: the card's topic, the last pair, the like of the one. */
export function complete(set: PartySet, scene: Scene, memory: Memory): PartySet {
	const { parties } = set;
	if (parties.length > 1) return set;
	const [one] = parties;
	const { sides } = memory;
	const topic = topicHere(scene, memory);
	if (one === undefined) {
		const owner = topic && memory.owner;
		if (topic !== undefined && owner !== undefined && !sameActor(topic, owner))
			return { ...set, parties: [anaphoric(owner), anaphoric(topic)] };
		return sides.length > 1 ? { ...set, parties: sides.map(anaphoric) } : set;
	}
	const other = unplaced(one) ? undefined : partner(one, topic, memory);
	return other === undefined ? set : { ...set, parties: [anaphoric(other), one] };
}

/** Who stands over against the one party that is named. */
export function partner(one: Actor, topic: Actor | undefined, memory: Memory): Actor | undefined {
	const { sides, subject } = memory;
	const other = (actor: Actor | undefined): actor is Actor =>
		actor !== undefined && !sameActor(actor, one) && !sameSide(actor, one);
	if (sides.some((side) => sameActor(side, one))) return sides.find(other);
	const like = (actor: Actor | undefined): actor is Actor => other(actor) && alike(actor.kind, one.kind);
	const first = topic === undefined ? [memory.owner, subject] : [topic, memory.owner];
	return first.find(like) ?? memory.salient.find(like) ?? [topic, subject, memory.owner].find(other);
}

const sameSide = (a: Actor, b: Actor): boolean =>
	a.territory !== null && a.territory === b.territory && a.kind === b.kind;
