import { Case } from "@letopis/morphology";
import { actorOf } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { isCount } from "../scene/counted.js";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import type { MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { stays } from "./kinds.js";
import { distinct, except, later, type Part } from "./parts.js";
import { spokenOf } from "./spoken-of.js";

/** How many sentences back those may have come whose fellows are named. */
const REACH = 6;

/** Events looked at. */
const FEW = 20;

/** Words by which the members of a group are told. */
export const belonging: readonly string[] = ["делегация", "состав", "войти", "входить", "включить", "включать"];

const groups: ReadonlySet<string> = new Set(["делегация", "группа", "миссия", "десант", "команда"]);
const entering: ReadonlySet<string> = new Set(["войти", "входить", "включить", "включать", "быть"]);
const filling: ReadonlySet<string> = new Set(["-", ":", "также", "и", "ее", "его", "их", "который", "которая"]);
const listing: ReadonlySet<string> = new Set(["-", ":", "также"]);
const intoIt: ReadonlySet<string> = new Set(["нее", "ней", "которую", "которой"]);

/** «[Представители] палаты», «[руководители] департамента»: people of a body, and no group that others belong to. */
const ofOneBody = /^(?:представител|делегат|руковод|директор|депутат|глав[аы]|член|специалист|преподавател|студент)/iu;

const isDelegation = ({ mention }: MentionUnit): boolean =>
	mention?.kind === "organization" && mention.actor === "delegation" && !ofOneBody.test(mention.name);

const isGroup = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && (isDelegation(unit) || unit.lemmas.some((lemma) => groups.has(lemma)));

/** «В составе делегации[, помимо ректора,] – мэр»: behind the words that leave somebody out. */
function pastException(units: readonly MentionUnit[], at: number): number {
	if (normAt(units, at) !== "," || !except.has(normAt(units, at + 1))) return at;
	const end = findUnit({ from: at + 2, to: Math.min(units.length, at + 7) }, (i) => normAt(units, i) === ",");
	return end < 0 ? at : normAt(units, end + 1) === "-" ? end + 2 : end + 1;
}

/** «В её составе –», «в состав делегации вошли»: where those named begin, or -1. */
function behindComposition({ units }: Scene, at: number): number {
	const unit = units[at] as MentionUnit;
	if (unit.mention !== undefined || !unit.lemmas.includes("состав")) return -1;
	if (!["в", "во"].includes(prepositionBefore(units, at)) && !filling.has(normAt(units, at - 1))) return -1;
	let to = at + 1;
	const skipped = (next: MentionUnit | undefined): boolean =>
		next !== undefined &&
		(isGroup(next) ||
			(next.mention === undefined && (filling.has(next.token.norm) || next.lemmas.some((one) => entering.has(one)))));
	while (to < at + 7 && skipped(units[to])) to++;
	const past = pastException(units, to);
	// «в состав делегации, кроме мэра, [вошли]»
	let from = past;
	while (past > to && from < past + 3 && skipped(units[from])) from++;
	return from;
}

const verbs: ReadonlySet<string> = new Set(["VERB", "PRTS"]);

const posAt = (unit: MentionUnit | undefined): string =>
	unit?.mention === undefined ? (unit?.token.readings[0]?.tag.pos ?? "") : "";

/** «Делегация Гомеля[:] мэр А и ректор Б»: where those named begin, or -1. */
function behindColon({ units }: Scene, at: number): number {
	const unit = units[at] as MentionUnit;
	if (!isDelegation(unit) || normAt(units, at + 1) !== ":") return -1;
	// «ждут делегацию: её пригласила палата»
	const told = findUnit({ from: at + 2, to: units.length }, (i) => verbs.has(posAt(units[i])));
	return told < 0 ? at + 2 : -1;
}

/** «Делегацию составили [мэр А и ректор Б]»: where those named begin, or -1. */
function behindMaking({ units }: Scene, at: number): number {
	if (!isGroup(units[at]) || ((units[at]?.cases ?? 0) & Case.accs) === 0) return -1;
	return lemmaAt(units, at + 1, "составить") || lemmaAt(units, at + 1, "составлять") ? at + 2 : -1;
}

/** «В делегации также», «в делегации –»: where those named begin, or -1. */
function behindGroup({ units }: Scene, at: number): number {
	const unit = units[at] as MentionUnit;
	if (!isGroup(unit) || (unit.cases & Case.loct) === 0 || !["в", "во"].includes(normAt(units, at - 1))) return -1;
	const past = pastException(units, at + 1);
	let to = past;
	while (to < past + 2 && listing.has(normAt(units, to))) to++;
	return to > at + 1 ? to : -1;
}

/** «В которую вошли», «в неё вошли», «куда вошли», «в группу вошли»: where those named begin, or -1. */
function behindEntering({ units }: Scene, at: number): number {
	const unit = units[at] as MentionUnit;
	if (unit.mention !== undefined || !unit.lemmas.some((lemma) => entering.has(lemma) && lemma !== "быть")) return -1;
	for (let i = at - 1; i >= 0 && i > at - 4; i--) {
		const norm = normAt(units, i);
		const into = intoIt.has(norm) || (isGroup(units[i]) && ((units[i]?.cases ?? 0) & Case.accs) !== 0);
		if (norm === "куда" || (into && ["в", "во"].includes(normAt(units, i - 1))))
			return listing.has(normAt(units, at + 1)) ? at + 2 : at + 1;
	}
	return -1;
}

/** «Делегация (мэр А, ректор Б и хор)», «делегация (а в ней, кроме мэра, ректор Б)»: those named in the brackets. */
function bracketed({ units }: Scene, at: number): readonly Part[] {
	if (!isDelegation(units[at] as MentionUnit) || normAt(units, at + 1) !== "(") return [];
	const end = findUnit({ from: at + 2, to: Math.min(units.length, at + 40) }, (i) => normAt(units, i) === ")");
	const parts: Part[] = [];
	for (let i = at + 2; i < end; i++) {
		const { mention, cases } = units[i] as MentionUnit;
		if (mention?.kind !== "person" && mention?.kind !== "organization") continue;
		const actor = (cases & Case.nomn) !== 0 && prepositionBefore(units, i) === "" ? actorOf(mention) : undefined;
		if (actor === undefined) continue;
		const leads = actor.post?.startsWith("глава делегации") || actor.post?.startsWith("руководитель делегации");
		parts.push({ actor, role: leads ? "head" : "participant" });
	}
	return parts.some(({ actor }) => actor.kind === "person") ? parts : [];
}

/** «В составе [калужской делегации] – мэр», «в [иранскую делегацию] вошли», «[делегация], в составе которой мэр»: the group itself. */
function group({ units }: Scene, at: number, to: number): readonly Part[] {
	for (let i = Math.max(0, at - 3); i < to; i++) {
		const unit = units[i];
		if (unit === undefined || !isDelegation(unit)) continue;
		const described = findUnit({ from: i + 1, to: to + 1 }, (far) => lemmaAt(units, far, "который")) >= 0;
		if (i < at && !described && !["в", "во"].includes(prepositionBefore(units, i))) continue;
		const actors = unit.standsFor ?? [actorOf(unit.mention)];
		return actors.flatMap((actor) => (actor?.territory ? [{ actor, role: "participant" as const }] : []));
	}
	return [];
}

/** Words of a post that nothing files: «вошли [завкафедрой технологии белка] Анна Лис», «директора пяти заводов и ректор». */
function readSoon(units: readonly MentionUnit[], from: number): Group | undefined {
	for (let at = from; at < from + 6; at++) {
		const group = readGroup(units, at, Case.nomn);
		if (group !== undefined) return group;
		const unit = units[at];
		const pos = unit?.token.readings[0]?.tag.pos;
		const passed = unit?.mention !== undefined || pos === "NOUN" || pos === "ADJF" || pos === "CONJ" || isCount(unit);
		if (!passed) return undefined;
	}
	return undefined;
}

/** Those named, and the unit by which they are. */
function membersIn(scene: Scene): { readonly parts: readonly Part[]; readonly at: number } {
	const parts: Part[] = [];
	let first = -1;
	for (let at = 0; at < scene.units.length; at++) {
		const before = parts.length;
		parts.push(...bracketed(scene, at));
		const found = behindComposition(scene, at);
		const entered = found >= 0 ? found : behindEntering(scene, at);
		const ways = [behindGroup, behindMaking, behindColon];
		const from = ways.reduce((known, way) => (known >= 0 ? known : way(scene, at)), entered);
		const named = from < 0 ? undefined : readSoon(scene.units, from);
		if (named !== undefined) parts.push(...group(scene, at, from));
		for (const { actor } of named?.members ?? []) parts.push({ actor, role: "participant" });
		if (first < 0 && parts.length > before) first = at;
	}
	return { parts, at: first };
}

const isStay = ({ type }: EventDraft): boolean => stays.has(type);
const hasGroup = ({ participants }: EventDraft): boolean =>
	participants.some(({ actor }) => actor.kind === "delegation");

/** Events a group came to: those of the sentence and the last stay told, else the event spoken of. */
function eventsOf(scene: Scene, at: number, memory: Memory): readonly EventDraft[] {
	const { index } = scene.sentence;
	const told = memory.events.slice(-FEW).filter(({ weak, sentence }) => !weak && index - sentence <= REACH);
	const here = told.filter((event) => event.sentence === index && (isStay(event) || hasGroup(event)));
	const stay = here.some(isStay) ? undefined : told.findLast(isStay);
	const near = stay === undefined ? here : [...here, stay];
	const spoken = near.length > 0 ? undefined : spokenOf(scene, clauseAt(scene, at), memory);
	return spoken === undefined ? near : [spoken];
}

/** «В составе делегации – мэр А и ректор Б»: who came along with a group told of here or before. */
export function joinMembers(scene: Scene, memory: Memory): void {
	const { parts, at } = membersIn(scene);
	if (parts.length === 0) return;
	for (const event of eventsOf(scene, at, memory)) {
		const own = parts.map(({ actor, role }): Part => {
			const comes = role === "participant" && isStay(event);
			return { actor, role: comes ? "visitor" : later(role, event.realis) };
		});
		event.participants = distinct([...event.participants, ...own]);
	}
}
