import { Case } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { Clause } from "../scene/clauses.js";
import { isCount } from "../scene/counted.js";
import { countedBefore } from "../scene/counted-before.js";
import { bareGroups, findUnit, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { Realis, Role } from "../schema.js";
import { later, type Part } from "./parts.js";

/** «Участвуют [12 предприятий области]»: a counted group stands in the genitive and is the subject all the same. */
export function countedActors(scene: Scene, { from, to }: Window): readonly Actor[] {
	const actors: Actor[] = [];
	for (let i = from + 1; i < to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "organization" || !mention.collective || !isCounted(scene, i)) continue;
		const members = readGroup(scene.units, i, Case.gent)?.members.map(({ actor }) => actor) ?? [];
		if (members[0] !== undefined) actors.push(...countedBefore(scene, i, members[0]), ...members);
	}
	return actors;
}

/** «12 предприятий», «не менее ста ведущих компаний»; not «с участием 12 предприятий». */
function isCounted(scene: Scene, at: number): boolean {
	// «24 [ставропольских] предприятия»
	const end = isAdjective(scene.units[at - 1]) ? at - 1 : at;
	let first = end;
	while (first > end - 3 && isCount(scene.units[first - 1])) first--;
	return first < end && prepositionBefore(scene.units, first) === "";
}

const isAdjective = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention === undefined && unit.token.readings[0]?.tag.pos === "ADJF" && !isCount(unit);

/** Subjects of «приняли участие» before the verb: «делегации трёх провинций приняли участие». */
export function subjectParts(scene: Scene, window: Window, role: Role, realis: Realis): readonly Part[] {
	const bare = bareGroups(scene, window, Case.nomn).flatMap(({ members }) => members.map(({ actor }) => actor));
	return [...bare, ...countedActors(scene, window)].map((actor) => ({ actor, role: later(role, realis) }));
}

/** «Выступая на форуме, [министр] отметил», «[министр] отметил, открывая форум»: the subject of the clause beside. */
function besideGerund(scene: Scene, clause: Clause): Group | undefined {
	const at = scene.clauses.indexOf(clause);
	for (const next of [scene.clauses[at + 1], scene.clauses[at - 1]]) {
		const verb = next?.predicates.find(({ form }) => form === "finite");
		const group = next && verb && sharedSubject(scene, next, verb);
		if (group !== undefined) return group;
	}
	return undefined;
}

/** «[Вместе с послом] ленту перерезал мэр»: those who do it along with the subject. */
export function alongside({ units }: Scene, { from, to }: Window): readonly Actor[] {
	const at = findUnit(
		{ from, to },
		(i) => together.has(normAt(units, i)) && ["с", "со"].includes(normAt(units, i + 1)),
	);
	const members = at < 0 ? [] : (readGroup(units, at + 2, Case.ablt)?.members ?? []);
	return members.map(({ actor }) => actor).filter(({ how }) => how !== "anaphora");
}

const together: ReadonlySet<string> = new Set(["вместе", "совместно", "наряду"]);

/** Who does what the predicate says. */
export function doers(scene: Scene, clause: Clause, predicate: Predicate, role: Role, realis: Realis): readonly Part[] {
	const own = sharedSubject(scene, clause, predicate);
	const group = own ?? (predicate.form === "gerund" ? besideGerund(scene, clause) : undefined);
	if (group === undefined) return [];
	const actors = [...group.members.map(({ actor }) => actor), ...alongside(scene, clause)];
	return actors.map((actor) => ({ actor, role: later(role, realis) }));
}
