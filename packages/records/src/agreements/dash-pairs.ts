import { Case } from "@letopis/morphology";
import { bareGroups, findUnit, groupUnder, groupWith, normAt, type Window } from "../scene/find.js";
import type { Group, Member } from "../scene/groups.js";
import { type Pair, readPairs } from "../scene/pairs.js";
import type { Scene } from "../scene/scene.js";

/** The one member that stands before a unit. */
function only(group: Group | undefined, to: number): Member | undefined {
	const [first, second] = group?.members ?? [];
	return second === undefined || second.at >= to ? first : undefined;
}

/** «[Смоленск] заключил договор [с Витебском], Брянск – с Гомелем»: the pair told in full, before those from `to` on that a dash joins. */
export function openingPair(scene: Scene, { from }: Window, to: number): Pair | undefined {
	const told = { from, to };
	const left = only(bareGroups(scene, told, Case.nomn)[0] ?? groupUnder(scene, told, "у", Case.gent), to);
	const right = only(groupWith(scene, told), to);
	return left === undefined || right === undefined ? undefined : { left, right };
}

/** «[А и Б], [В и Г], а также [Д и Е]»: the twos that a list is made of; none where it is made otherwise. */
export function twosOf({ units }: Scene, group: Group): readonly Group[] {
	const { members } = group;
	if (members.length < 4 || members.length % 2 > 0) return [];
	const joined = (a: number, b: number): boolean => {
		const from = members[a]?.at ?? 0;
		const to = members[b]?.at ?? 0;
		return findUnit({ from: from + 1, to }, (i) => [",", ";"].includes(normAt(units, i))) < 0;
	};
	const found: Group[] = [];
	for (let i = 0; i < members.length; i += 2) {
		const [first, second] = members.slice(i, i + 2) as [Member, Member];
		if (!joined(i, i + 1) || (i > 0 && joined(i - 1, i)) || first.actor === second.actor) return [];
		found.push({ ...group, from: first.at, to: second.at + 1, members: [first, second] });
	}
	return found;
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
