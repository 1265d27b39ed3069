import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { alongside, doers, subjectParts } from "./doers.js";
import { originsIn } from "./origins.js";
import { except, later, type Part } from "./parts.js";

const hasWord = (scene: Scene, window: Window, lemma: string): boolean =>
	findUnit(window, (i) => lemmaAt(scene.units, i, lemma)) >= 0;

/** «Приняли участие», «участвовали». */
export const joins = (clause: Clause, scene: Scene): boolean =>
	hasWord(scene, clause, "участие") || hasWord(scene, clause, "участвовать");

const everybody: readonly string[] = ["весь", "каждый", "любой", "никто"];

/** «Кроме [Рыбинска], в фестивале участвовали»: not «все регионы, кроме Рыбинска». */
function besides(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const at = findUnit(clause, (i) => except.has(normAt(scene.units, i)));
	if (at < 0 || everybody.some((lemma) => hasWord(scene, clause, lemma))) return [];
	const members = readGroup(scene.units, at + 1, Case.gent)?.members ?? [];
	return members.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

const joining: ReadonlySet<string> = new Set(["принять", "принимать", "участвовать"]);

/** Who takes part: the subjects of the clause, else of the one it carries on: «встретились с послом и примут участие в форуме». */
export function joiners(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const origins = originsIn(scene, clause).map((actor): Part => ({ actor, role: later("participant", realis) }));
	const subjects = subjectParts(scene, clause, "participant", realis);
	const others = subjects.length === 0 ? [] : alongside(scene, clause);
	const own = [
		...subjects,
		...others.map((actor): Part => ({ actor, role: later("participant", realis) })),
		...origins,
	];
	if (own.length > 0) return [...own, ...besides(scene, clause, realis)];
	return clause.predicates
		.filter(({ lemma, form }) => (form === "finite" || form === "gerund") && joining.has(lemma))
		.flatMap((predicate) => doers(scene, clause, predicate, "participant", realis));
}
