import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { normAt } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Realis, Role } from "../schema.js";
import { later, type Part } from "./parts.js";

/** Words that may stand between the comma and the dash: «, а с нашей стороны –». */
const SIDE = 6;

const sides: ReadonlySet<string> = new Set(["ADJF", "NPRO", "NOUN", "PREP", "CONJ"]);

/** Does a dash say the verb again: «, монгольскую – …», «; с нашей – …»? */
function isGap({ units }: Scene, from: number, dash: number): boolean {
	if (normAt(units, dash) !== "-") return false;
	for (let i = dash - 1; i > from && i >= dash - SIDE; i--) {
		const unit = units[i];
		if (unit === undefined) return false;
		const norm = normAt(units, i);
		if (norm === "," || norm === ";") return i < dash - 1;
		if (unit.mention !== undefined && unit.mention.kind !== "place" && unit.mention.kind !== "organization")
			return false;
		if (unit.mention === undefined && !sides.has(unit.token.readings[0]?.tag.pos ?? "")) return false;
	}
	return false;
}

/** «Группу возглавляет мэр А, китайскую – [вице-мэр Б]»: who does the same for another side, told without the verb. */
export function gapped(scene: Scene, clause: Clause, { at, passive }: Predicate, role: Role, realis: Realis): Part[] {
	const parts: Part[] = [];
	for (let i = at + 2; i < clause.to; i++) {
		if (!isGap(scene, at, i)) continue;
		const group = readGroup(scene.units, i + 1, passive ? Case.ablt : Case.nomn);
		for (const { actor } of group?.members ?? []) parts.push({ actor, role: later(role, realis) });
	}
	return parts;
}
