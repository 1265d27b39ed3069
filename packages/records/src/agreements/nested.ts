import type { DocumentMention } from "@letopis/mentions";
import type { AgreementDraft, DraftLink } from "../draft.js";
import type { Memory } from "../reading.js";
import { findUnit, inBrackets, lemmaAt, normAt } from "../scene/find.js";
import { isClausePredicateAt, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { type Act, actNouns } from "./verbs.js";

/** A paper whose name holds another: «план … по реализации соглашения», «протокол о продлении договора». */
export interface Nesting {
	/** Units of the two papers. */
	readonly outer: number;
	readonly inner: number;
	/** Unit of the preposition before the act. */
	readonly from: number;
	/** Unit at which the sentence comes back to the outer paper: «План по реализации соглашения | подписан 19 ноября». */
	readonly to: number;
	readonly rel: DraftLink["rel"];
}

/** What a paper does to the one in its name, by the noun between them. */
const rels: Partial<Readonly<Record<Act, DraftLink["rel"]>>> = {
	force: "implements",
	extend: "extends",
	suspend: "amends",
	terminate: "amends",
};

const prepositions: ReadonlySet<string> = new Set(["по", "во", "в", "о", "для"]);

/** Units from «внесение» to the paper that is changed. */
const CHANGES = 6;

/** «Протокол [о внесении] изменений и дополнений в соглашение»: unit of the preposition, or -1. */
function changesAt({ units }: Scene, outer: number, inner: number): number {
	if (normAt(units, inner - 1) !== "в") return -1;
	const window = { from: Math.max(outer + 2, inner - CHANGES), to: inner };
	const at = findUnit(window, (i) => lemmaAt(units, i, "внесение"));
	return at > 0 && prepositions.has(normAt(units, at - 1)) ? at - 1 : -1;
}

/** Units between the name of a paper and the paper that its name holds: «мероприятий на 2026–2027 годы». */
const REACH = 14;

const isPaper = (scene: Scene, at: number): boolean => scene.units[at]?.mention?.kind === "document";

function backAt({ units }: Scene, inner: number): number {
	const at = findUnit({ from: inner + 1, to: units.length }, (i) => {
		const form = predicateAt(units, i)?.form;
		return form === "finite" || form === "short";
	});
	return at < 0 ? units.length : at;
}

/** «План мероприятий [к] соглашению», «дополнительное соглашение [к] договору». */
const additions: Partial<Readonly<Record<DocumentMention["type"], DraftLink["rel"]>>> = {
	plan: "implements",
	programme: "implements",
	roadmap: "implements",
	agreement: "amends",
	protocol: "amends",
};

function joint(scene: Scene, outer: number, inner: number): Nesting | undefined {
	const { units } = scene;
	const holder = units[outer]?.mention;
	const added = holder?.kind === "document" && normAt(units, inner - 1) === "к" ? additions[holder.type] : undefined;
	if (added !== undefined) return { outer, inner, from: inner - 1, to: backAt(scene, inner), rel: added };
	const changes = changesAt(scene, outer, inner);
	if (changes > 0) return { outer, inner, from: changes, to: backAt(scene, inner), rel: "amends" };
	for (let at = inner - 1; at > outer + 1 && at >= inner - 4; at--) {
		const unit = units[at];
		if (unit === undefined || unit.mention !== undefined) return undefined;
		for (const lemma of unit.lemmas) {
			const act = actNouns.get(lemma);
			const rel = act && rels[act];
			if (rel === undefined || !prepositions.has(normAt(units, at - 1))) continue;
			const told = findUnit({ from: outer + 1, to: at - 1 }, (i) => isClausePredicateAt(units, i));
			return told < 0 ? { outer, inner, from: at - 1, to: backAt(scene, inner), rel } : undefined;
		}
		if (unit.token.norm !== '"' && unit.token.readings[0]?.tag.pos === "VERB") return undefined;
	}
	return undefined;
}

/** The paper that the one at `unit` holds in its name. */
export function heldBy(scene: Scene, unit: number): Nesting | undefined {
	const to = Math.min(scene.units.length, unit + REACH);
	const inner = findUnit({ from: unit + 1, to }, (i) => isPaper(scene, i) && !inBrackets(scene.units, i));
	return inner < 0 ? undefined : joint(scene, unit, inner);
}

/** The paper in whose name the one at `unit` is held. */
export function holderOf(scene: Scene, unit: number): Nesting | undefined {
	for (let at = unit - 1; at >= 0 && at > unit - REACH; at--)
		if (isPaper(scene, at) && !inBrackets(scene.units, at)) return joint(scene, at, unit);
	return undefined;
}

/** Links the records of the holder to the older paper. */
export function linkHolder(scene: Scene, unit: number, older: AgreementDraft | undefined, memory: Memory): void {
	const nesting = holderOf(scene, unit);
	if (nesting === undefined || older === undefined) return;
	const holder = scene.units[nesting.outer]?.mention as DocumentMention;
	for (const draft of memory.agreements.slice(-20))
		if (draft.document === holder) draft.links.push({ rel: nesting.rel, target: older, certainty: "stated" });
}
