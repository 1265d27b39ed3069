import { Case } from "@letopis/morphology";
import { type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, normAt } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { awaiting, visitingVerbs } from "./attending.js";
import { doers } from "./doers.js";
import { gatherings } from "./kinds.js";
import { originsIn } from "./origins.js";
import { distinct, later, type Part } from "./parts.js";
import { fitsPronoun, itself } from "./pronouns.js";
import { antecedentOf } from "./spoken-of.js";
import { coming } from "./verbs.js";

/** A ceremony too has guests. */
const attended: ReadonlySet<EventType> = new Set([...gatherings, "ceremony"]);

/** How many sentences back the gathering may be told. */
const REACH = 1;

/** Does the clause say where or when, so that a stay of its own may be told? */
const isSet = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => units[i]?.mention?.kind === "date" || units[i]?.mention?.kind === "event") >= 0;

const namesPlace = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => {
		const { mention, cases = 0 } = units[i] ?? {};
		return mention?.kind === "place" && !mention.adjectival && (cases & (Case.accs | Case.loct)) !== 0;
	}) >= 0;

/** The gathering told right before, to which a clause that says neither where nor when tells who came. */
function lastGathering(scene: Scene, clause: Clause, { tense }: Predicate, { events }: Memory): EventDraft | undefined {
	const last = events.findLast(({ weak }) => !weak);
	if (last === undefined || !attended.has(last.type) || scene.sentence.index - last.sentence > REACH) return undefined;
	if (tookPlace(last) !== (tense === "past") || isSet(scene, clause) || namesPlace(scene, clause)) return undefined;
	return last;
}

/** «[Её] посетили дизайнеры»: the pronoun for what is gone to. */
function visitedBeside({ units }: Scene, { lemma, at }: Predicate): string | undefined {
	if (!visitingVerbs.has(lemma)) return undefined;
	return [normAt(units, at - 1), normAt(units, at + 1)].find((norm) => itself.has(norm));
}

/** «Прошёл форум. С узбекской стороны [приехали] делегации», «праздник, куда приехали гости»: they take part in it, on no visit of its own. */
export function comesToGathering(scene: Scene, clause: Clause, predicate: Predicate, memory: Memory): boolean {
	const comes = coming.has(predicate.lemma);
	const visited = visitedBeside(scene, predicate);
	if (!comes && visited === undefined && !awaiting.has(predicate.lemma)) return false;
	const described = antecedentOf(scene, clause, memory);
	const last = comes || visited !== undefined ? lastGathering(scene, clause, predicate, memory) : undefined;
	const event = described ?? last;
	if (event === undefined || !attended.has(event.type)) return false;
	if (visited !== undefined && !fitsPronoun(visited, event.event?.noun ?? "")) return false;
	const awaited = () =>
		bareGroups(scene, clause, Case.accs).flatMap(({ members }) =>
			members.map(({ actor }): Part => ({ actor, role: later("participant", event.realis) })),
		);
	const origins = originsIn(scene, clause).map((actor): Part => ({ actor, role: later("participant", event.realis) }));
	const came =
		comes || visited !== undefined ? doers(scene, clause, predicate, "participant", event.realis) : awaited();
	const parts = [...came, ...origins];
	event.participants = distinct([...event.participants, ...parts]);
	return true;
}
