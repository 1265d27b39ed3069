import { Case } from "@letopis/morphology";
import { bareGroups, findUnit, groupUnder, groupWith, normAt, type Window } from "../scene/find.js";
import type { Group } from "../scene/groups.js";
import { type Pair, readPairs } from "../scene/pairs.js";
import type { Scene } from "../scene/scene.js";

const only = (group: Group | undefined): Group["members"][number] | undefined =>
	group?.members.length === 1 ? group.members[0] : undefined;

/** «[Смоленск] заключил договор [с Витебском], Брянск – с Гомелем»: the pair told in full, before those from `to` on that a dash joins. */
export function openingPair(scene: Scene, { from }: Window, to: number): Pair | undefined {
	const told = { from, to };
	const left = only(bareGroups(scene, told, Case.nomn)[0] ?? groupUnder(scene, told, "у", Case.gent));
	const right = only(groupWith(scene, told));
	return left === undefined || right === undefined ? undefined : { left, right };
}

/** «Смоленск породнился с Витебском, Брянск – с Гомелем»: the pair of the verb and those that a dash before «с» adds. */
export function elliptic(scene: Scene, window: Window): readonly Pair[] {
	const { units } = scene;
	const dashed = (i: number): boolean => normAt(units, i) === "-" && ["с", "со"].includes(normAt(units, i + 1));
	const dash = findUnit(window, dashed);
	if (dash < 0) return [];
	for (let i = dash - 1; i > window.from && i > dash - 4; i--) {
		const further = units[i]?.mention === undefined ? undefined : readPairs(units, i)?.pairs;
		const opening = further && openingPair(scene, window, i);
		if (further !== undefined && opening !== undefined) return [opening, ...further];
	}
	return [];
}
