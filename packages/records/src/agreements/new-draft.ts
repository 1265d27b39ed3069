import type { DocumentMention } from "@letopis/mentions";
import type { Span } from "@letopis/text";
import { type Actor, quote } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { paperBetween } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { landsOf, townsOf } from "./councils.js";
import type { Deed } from "./deed.js";
import { nameEnd } from "./paper-name.js";
import type { PartySet } from "./party-set.js";
import { spheresOf } from "./terms.js";
import { complementEnd } from "./title.js";
import type { Act } from "./verbs.js";

/** From the word of the act to the end of the paper's own name. */
function triggerOf(scene: Scene, unit: number, deed: Deed | undefined, document: DocumentMention): Span {
	const end = scene.units[complementEnd(scene, unit) - 1]?.end ?? document.end;
	const spoken = deed !== undefined && deed.at >= 0 && !paperBetween(scene, deed.at, unit);
	const at = spoken ? scene.units[deed.at] : undefined;
	return {
		start: Math.min(document.start, at?.start ?? document.start),
		end: Math.max(end, document.end, at?.end ?? 0),
	};
}

type Told = Pick<AgreementDraft, "type" | "status" | "document" | "trigger" | "member" | "rule">;

/** A draft of which nothing is told but what it is and where. */
export const blankDraft = ({ sentence }: Scene, told: Told & Partial<AgreementDraft>): AgreementDraft => ({
	family: "agreement",
	inTitle: sentence.zone === "title",
	sentence: sentence.index,
	mentions: [],
	links: [],
	flags: [],
	parties: [],
	signatories: [],
	spheres: [],
	...told,
});

/** Twin ties have their own type whatever the paper is called. */
const twinning = /побратим|породнен/u;

/** «План развития побратимских связей» makes no twins: it is of those that are. */
const working: ReadonlySet<DocumentMention["type"]> = new Set(["plan", "programme", "roadmap"]);

/** «Межпарламентское»: those who decide on it are its sides. */
const between = /межпарламент/iu;

/** Acts of a parliament or council on a paper of its region or town. */
const decided: ReadonlySet<Act> = new Set(["approve", "extend", "suspend", "terminate"]);

/** Whom a paper of that name binds: the towns or regions for which their councils and parliaments act. */
function bound(parties: readonly Actor[], name: string, twins: boolean, act: Act | undefined, memory: Memory): Actor[] {
	if (twins) return townsOf(parties, memory);
	return act !== undefined && decided.has(act) && !between.test(name) ? landsOf(parties, memory) : [...parties];
}

/** A draft of the paper at `unit` with its parties, before dates and terms. */
export function newDraft(
	scene: Scene,
	unit: number,
	deed: Deed | undefined,
	status: AgreementStatus,
	set: PartySet,
	memory: Memory,
): AgreementDraft {
	const document = scene.units[unit]?.mention as DocumentMention;
	const trigger = triggerOf(scene, unit, deed, document);
	const named = { start: document.start, end: nameEnd(scene, unit, document) };
	const { text } = quote(memory.document, named);
	const twins = twinning.test(text) && !working.has(document.type);
	return blankDraft(scene, {
		type: twins ? "twinning" : document.type,
		status,
		document,
		trigger,
		member: set.member?.actor.spans[0]?.start ?? trigger.start,
		rule: `agreement/${deed?.act ?? "card"}`,
		parties: bound(set.parties, text, twins, deed?.act, memory),
		signatories: status === "proposed" || deed?.aside === true || deed?.act === "prepare" ? [] : [...set.signatories],
		spheres: spheresOf(memory.document, scene, unit, document),
	});
}
