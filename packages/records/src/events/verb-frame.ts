import { Case } from "@letopis/morphology";
import { evidence } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, normAt, type Window } from "../scene/find.js";
import type { Group } from "../scene/groups.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { comesAsGroup, distinct, doers, openedParts, type Part, withParts } from "./participants.js";
import { modeOf, realisOf } from "./realis.js";
import { blank, setting, settle } from "./setting.js";
import type { EventVerb } from "./verbs.js";

function fitsVerb(verb: EventVerb, subjects: readonly Part[]): boolean {
	if (subjects.length === 0) return false;
	return verb.subjectMust !== "delegation" || subjects.some(comesAsGroup);
}

/** «Приняли участие» tells of no visit. */
const takesPart = (scene: Scene, at: number): boolean =>
	normAt(scene.units, at + 1) === "участие" || normAt(scene.units, at - 1) === "участие";

const isGuest = (group: Group): boolean =>
	group.members.some(({ actor }) => actor.kind === "person" || actor.kind === "delegation");

/** What the verb's object is: «посетил [Харбин]» a place, «посетил [завод]» a host, «принял [посла]» a visitor. */
function addObjects(draft: EventDraft, verb: EventVerb, objects: readonly Group[], memory: Memory): readonly Part[] {
	const parts: Part[] = [];
	for (const { actor } of objects.flatMap(({ members }) => members)) {
		const [span] = actor.spans;
		const place = ["territory", "municipality", "country"].includes(actor.kind);
		if (verb.object === "visitor") parts.push({ actor, role: "visitor" });
		else if (place && span !== undefined)
			draft.places.push({
				name: actor.name,
				territory: actor.territory,
				evidence: evidence(memory.document, "explicit", [span]),
			});
		else if (actor.kind !== "person") parts.push({ actor, role: "host" });
	}
	return parts;
}

function eventOf(scene: Scene, clause: Clause, predicate: Predicate, memory: Memory): EventDraft | undefined {
	const verb = scene.verbs.events.get(predicate.lemma);
	if (verb === undefined || predicate.negated || takesPart(scene, predicate.at)) return undefined;
	const realis = realisOf(scene, clause, predicate.at) ?? "actual";
	const subjects = doers(scene, clause, predicate.at, verb.subject, realis);
	if (!fitsVerb(verb, subjects)) return undefined;
	const tail: Window = { from: predicate.at + 1, to: clause.to };
	const others = verb.object === "participant" ? withParts(scene, tail, realis) : [];
	if (verb.object === "participant" && others.length === 0) return undefined;
	const takes = verb.object === "visitor" || verb.object === "place";
	const objects = takes ? bareGroups(scene, tail, Case.accs) : [];
	if (verb.object === "visitor" && !objects.some(isGuest)) return undefined;
	const end = scene.units[Math.min(clause.to, objects[0]?.to ?? predicate.at + 1) - 1]?.end ?? 0;
	const start = scene.units[predicate.at]?.start ?? 0;
	const draft = blank(verb.type, realis, scene, { start, end }, undefined, clause.from);
	draft.mode = modeOf(scene, clause, false);
	setting(draft, scene, clause, predicate.at, memory);
	const more = addObjects(draft, verb, objects, memory);
	draft.participants = distinct([...subjects, ...others, ...openedParts(scene, clause, realis), ...more]);
	settle(draft, scene, memory);
	return draft;
}

/** Records of the verbs of a clause that tell of an event by themselves: «посетила», «встретился с». */
export function verbEvents(scene: Scene, clause: Clause, memory: Memory): readonly EventDraft[] {
	return clause.predicates.flatMap((predicate) => eventOf(scene, clause, predicate, memory) ?? []);
}
