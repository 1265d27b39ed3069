import { Case } from "@letopis/morphology";
import { findUnit, normAt, type Window } from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import { clauseAt, type Scene } from "../scene/scene.js";

/** A further partner of a clause's paper, and the part of the clause that tells of it. */
export interface Sibling {
	readonly group: Group;
	readonly told: Window;
}

const joints: ReadonlySet<string> = new Set([",", ";", "и", "а", "также"]);
const within: ReadonlySet<string> = new Set(["в", "во"]);

/**
 * «Договор с А подписан в 2005 году, [с Б – в 2011-м]», «действует соглашение с А, [с 2019 года – с Б]»: those behind «с» whom
 * the clause goes on with, a dash in place of its words or a date of their own. `to` is the end of the first partner.
 */
export function siblingsOf(scene: Scene, unit: number, to: number): readonly Sibling[] {
	const { units } = scene;
	const clause = clauseAt(scene, unit);
	const paper = findUnit({ from: unit + 1, to: clause.to }, (i) => units[i]?.mention?.kind === "document");
	const end = paper < 0 ? clause.to : paper;
	const last = clause.predicates.at(-1)?.at ?? 0;
	const found: { group: Group; from: number }[] = [];
	for (let i = Math.max(to, last + 1); i < end; i++) {
		if (!joints.has(normAt(units, i))) continue;
		const sibling = siblingAt(scene, i, end);
		if (sibling === undefined) continue;
		found.push({ group: sibling, from: i + 1 });
		i = sibling.to - 1;
	}
	return found.map(({ group, from }, i) => ({ group, told: { from, to: found[i + 1]?.from ?? end } }));
}

/** «, а в 2016-м – с Б», «, с Б – в мае»: the partner behind a joint, where a dash or date sets it apart. */
function siblingAt({ units }: Scene, joint: number, end: number): Group | undefined {
	let at = joint;
	while (at < joint + 3 && joints.has(normAt(units, at))) at++;
	const date = within.has(normAt(units, at)) ? at + 1 : at;
	const dated = units[date]?.mention?.kind === "date";
	if (dated) at = date + 1;
	const dashed = normAt(units, at) === "-";
	if (dashed) at++;
	const norm = normAt(units, at);
	if (at >= end || (norm !== "с" && norm !== "со")) return undefined;
	const group = readGroup(units, at + 1, Case.ablt);
	if (group === undefined) return undefined;
	const next = within.has(normAt(units, group.to)) ? group.to + 1 : group.to;
	const apart = dated || dashed || normAt(units, group.to) === "-" || units[next]?.mention?.kind === "date";
	return apart || group.members.some(({ dates }) => dates.length > 0) ? group : undefined;
}
