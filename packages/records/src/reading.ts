import { Case, type Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import type { Actor } from "./actor.js";
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
	/** Whom the text is about: the subject of the headline or of the last sentence that had one. */
	subject: Actor | undefined;
}

const bodies: ReadonlySet<string> = new Set(["person", "delegation", "media", "other"]);

/** Keeps whom the sentence is about, for sentences that leave it out. */
export function remember(scene: Scene, memory: Memory): void {
	const [first] = bareGroups(scene, { from: 0, to: scene.units.length }, Case.nomn);
	const actor = first?.members[0]?.actor;
	const subject = actor?.kind === "person" ? actor.actsFor : actor;
	if (subject !== undefined && !bodies.has(subject.kind) && subject.kind !== "country") memory.subject = subject;
}
