import type { DocumentMention } from "@letopis/mentions";
import { Num } from "@letopis/morphology";
import type { Span } from "@letopis/text";
import { evidence, quote } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import { anchorOf, inheritedDeeds, type Memory } from "../reading.js";
import { findUnit, inBrackets, normAt, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { type Deed, decisive, deedsOf, isBackground, statusOf } from "./act.js";
import { type Filing, fileDates } from "./filing.js";
import { type PartySet, partiesOf } from "./parties.js";
import { amountOf, placeOf, spheresOf } from "./terms.js";
import { complementEnd, titleOf } from "./title.js";

/** From the word of the act to the end of the paper's own name. */
function triggerOf(scene: Scene, unit: number, deed: Deed | undefined, document: DocumentMention): Span {
	const end = scene.units[complementEnd(scene, unit) - 1]?.end ?? document.end;
	const another =
		deed !== undefined &&
		deed.at >= 0 &&
		findUnit(
			{ from: Math.min(deed.at, unit) + 1, to: Math.max(deed.at, unit) },
			(i) => scene.units[i]?.mention?.kind === "document",
		) >= 0;
	const at = deed === undefined || deed.at < 0 || another ? undefined : scene.units[deed.at];
	return {
		start: Math.min(document.start, at?.start ?? document.start),
		end: Math.max(end, document.end, at?.end ?? 0),
	};
}

/** Twin ties have their own type whatever the paper is called. */
const twinning = /побратим|породнен/u;

function draftOf(
	scene: Scene,
	unit: number,
	deed: Deed | undefined,
	status: AgreementStatus,
	set: PartySet,
	memory: Memory,
): AgreementDraft {
	const document = scene.units[unit]?.mention as DocumentMention;
	const trigger = triggerOf(scene, unit, deed, document);
	const named = {
		start: document.start,
		end: Math.max(document.end, scene.units[complementEnd(scene, unit) - 1]?.end ?? 0),
	};
	const { text } = quote(memory.document, named);
	return {
		family: "agreement",
		type: twinning.test(text) ? "twinning" : document.type,
		status,
		document,
		inTitle: scene.sentence.zone === "title",
		trigger,
		sentence: scene.sentence.index,
		member: set.member?.actor.spans[0]?.start ?? trigger.start,
		mentions: [],
		links: [],
		rule: `agreement/${deed?.act ?? "card"}`,
		flags: [],
		parties: [...set.parties],
		signatories: [...set.signatories],
		spheres: spheresOf(memory.document, scene, unit, document),
	};
}

/** The paper is news of its own only with a deed, a date beside it, or as known background. */
function statusWithout(scene: Scene, unit: number, document: DocumentMention): AgreementStatus | undefined {
	if (document.draft) return "drafted";
	if (isBackground(scene, unit)) return "in-force";
	const end = complementEnd(scene, unit);
	if (normAt(scene.units, end) === "(" || normAt(scene.units, end) === "от" || normAt(scene.units, end) === "между")
		return "signed";
	return undefined;
}

function countOnly(scene: Scene, unit: number, document: DocumentMention): AgreementDraft["quantity"] | undefined {
	void unit;
	if ((document.numbers & Num.sing) !== 0) return undefined;
	const found = scene.mentions.find(
		(m) => m.kind === "quantity" && m.from <= document.head && m.to > document.from - 3 && m.to >= document.head,
	);
	return found?.kind === "quantity"
		? { of: found.of, op: found.op, value: found.value, evidence: { how: "explicit", spans: [] } }
		: undefined;
}

/** Records that the paper at `unit` gives; none when the sentence tells nothing of it. */
export function agreementsAt(scene: Scene, unit: number, memory: Memory): readonly AgreementDraft[] {
	const document = scene.units[unit]?.mention as DocumentMention;
	const clause = clauseAt(scene, unit);
	const repeated =
		inBrackets(scene.units, unit) &&
		findUnit({ from: 0, to: unit }, (i) => scene.units[i]?.mention?.kind === "document") >= 0;
	if (repeated) return [];
	const own = deedsOf(scene, clause, unit, document);
	const { final: deed, signing } = decisive(own.length > 0 ? own : inheritedDeeds(scene, memory));
	if (document.weak && !document.complement && deed?.act !== "sign") return [];
	const window: Window = clause;
	const reading = partiesOf(scene, window, unit, document, memory);
	const together = reading?.shape === "coordinated" || reading?.shape === "sides";
	const status = deed === undefined ? statusWithout(scene, unit, document) : statusOf(deed, document, together);
	if (status === undefined) return [];
	const quantity = countOnly(scene, unit, document);
	if (reading === undefined || (reading.sets[0]?.parties.length ?? 0) < 2) {
		if (quantity === undefined && !(document.generic && deed?.act === "sign")) {
			memory.issues.push({
				code: "trigger-without-party",
				message: "A paper is spoken of, but its parties were not found.",
				span: quote(memory.document, document),
			});
			return [];
		}
	}
	const sets = reading?.sets ?? [{ parties: [], signatories: [], member: undefined }];
	const around = { from: window.from, to: Math.max(window.to, complementEnd(scene, unit) + 4) };
	const drafts: AgreementDraft[] = [];
	const { dating, lineDate } = memory;
	const filing: Filing = {
		scene,
		window: around,
		unit,
		final: deed,
		signing,
		dating,
		anchor: anchorOf(memory, scene),
		lineDate: lineDate?.paragraph === scene.sentence.paragraph ? lineDate.mention : undefined,
	};
	const dated = sets.length > 1 && sets.some((set) => (set.member?.dates.length ?? 0) > 0);
	for (const set of sets) {
		const told = dated ? (set.member?.dates ?? []) : [];
		for (const date of told.length > 0 ? told : [dated ? null : undefined]) {
			const draft = draftOf(scene, unit, deed, status, set, memory);
			fileDates(draft, filing, date);
			const title = titleOf(memory.document, scene, unit, document, memory.dictionary);
			if (title !== undefined) draft.title = title.text;
			const place = placeOf(memory.document, scene, window);
			if (place !== undefined) draft.place = place;
			const amount = amountOf(memory.document, scene, window);
			if (amount !== undefined) draft.amount = amount;
			if (quantity !== undefined && document.generic) {
				draft.type = "documents";
				draft.quantity = { ...quantity, evidence: evidence(memory.document, "explicit", [document]) };
			}
			drafts.push(draft);
		}
	}
	return drafts;
}
