import { Case, type Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import { type Actor, actorOf, sameActor } from "./actor.js";
import type { Dating } from "./dating.js";
import type { AgreementDraft, EventDraft } from "./draft.js";
import type { Issue } from "./schema.js";
import { bareGroups } from "./scene/find.js";
import type { Scene } from "./scene/scene.js";

/** What is known while a document is read from its first sentence to its last. */
export interface Memory {
	readonly document: Document;
	readonly dictionary: Dictionary;
	readonly dating: Dating;
	readonly scenes: readonly Scene[];
	readonly agreements: AgreementDraft[];
	readonly events: EventDraft[];
	readonly issues: Issue[];
	/** Who «стороны» are: the parties of the last agreement or meeting. */
	sides: readonly Actor[];
	/** The partner a card or a line of a list is about: «Хайлар (КНР).» before «Протокол о намерениях, 1999». */
	topic: Actor | undefined;
	/** Whom the text is about: the subject of the headline or of the last sentence that had one. */
	subject: Actor | undefined;
}

const meetings: ReadonlySet<string> = new Set(["meeting", "negotiations", "working-group-session", "call"]);
const bodies: ReadonlySet<string> = new Set(["person", "delegation", "media", "other"]);

/** A line or sentence that is nothing but a name with brackets: «Хайлар (КНР, автономный район Внутренняя Монголия).» */
function topicOf(scene: Scene): Actor | undefined {
	const { units } = scene;
	if (units.length > 12 || scene.clauses.some((clause) => clause.predicates.length > 0)) return undefined;
	const at = units.findIndex((unit) => unit.mention !== undefined);
	const actor = actorOf(units[at]?.mention);
	if (actor === undefined || at > 2 || actor.kind === "person") return undefined;
	const plain = units.every((unit) => unit.mention === undefined || ["place", "organization"].includes(unit.mention.kind));
	return plain ? actor : undefined;
}

/** Keeps whom the sentence is about, for sentences that leave it out. */
export function remember(scene: Scene, memory: Memory): void {
	const topic = topicOf(scene);
	if (topic !== undefined && scene.sentence.zone === "body") {
		memory.topic = topic;
		return;
	}
	const [first] = bareGroups(scene, { from: 0, to: scene.units.length }, Case.nomn);
	const actor = first?.members[0]?.actor;
	const subject = actor?.kind === "person" ? actor.actsFor : actor;
	if (subject !== undefined && !bodies.has(subject.kind) && subject.kind !== "country") memory.subject = subject;
}

/** A meeting makes its two sides «стороны» of what follows. */
export function rememberSides(event: EventDraft, memory: Memory): void {
	if (!meetings.has(event.type)) return;
	const sides: Actor[] = [];
	for (const { actor } of event.participants) {
		const side = actor.kind === "person" ? actor.actsFor : actor;
		if (side !== undefined && !bodies.has(side.kind) && !sides.some((known) => sameActor(known, side))) sides.push(side);
	}
	if (sides.length === 2) memory.sides = sides;
}
