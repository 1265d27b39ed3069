import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { EventType, Realis } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { doers, subjectParts } from "./doers.js";
import { stays, talks } from "./kinds.js";
import { later, type Part } from "./parts.js";
import { into, outOf } from "./venue-places.js";
import { coming } from "./verbs.js";

/** Verbs of going to an event or being there, whose subjects take part in it. */
export const attendingVerbs: ReadonlySet<string> = new Set([
	...coming,
	"побывать",
	"отправиться",
	"отправляться",
	"поехать",
	"ехать",
	"выезжать",
	"съездить",
	"работать",
	"заглянуть",
]);

/** Verbs whose object the event is: «посетят ярмарку». */
export const visitingVerbs: ReadonlySet<string> = new Set(["посетить", "посещать"]);

/** Verbs of coming back. */
const returning: ReadonlySet<string> = new Set(["вернуться", "возвратиться", "возвращаться"]);

/** Verbs of those who expect somebody at an event. */
export const awaiting: ReadonlySet<string> = new Set(["ждать", "ожидать"]);

/** Verbs of those who ask somebody to come. */
const inviting: ReadonlySet<string> = new Set(["пригласить", "приглашать", "позвать", "звать"]);

/** «[Сыроделов] ждут в Бресте на ярмарке», «на форум [делегацию] пригласил посол»: who is expected at the event is to take part in it. */
function awaited(scene: Scene, clause: Clause, unit: number, realis: Realis): readonly Part[] {
	if (prepositionBefore(scene.units, unit) !== "на") return [];
	const expects = clause.predicates.some(
		({ lemma, negated, passive }) => !negated && (awaiting.has(lemma) || (inviting.has(lemma) && !passive)),
	);
	if (!expects) return [];
	// «на форум пригласил Якуп Четинкая»: no accusative of a name that stays as it is
	return bareGroups(scene, clause, Case.accs)
		.flatMap(({ members }) => members)
		.filter(({ actor: { kind }, cases }) => kind !== "person" || (cases & Case.nomn) === 0)
		.filter(({ actor: { kind, collective } }) => kind === "person" || kind === "delegation" || collective === true)
		.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** Kinds that are not attended: those who come make them. */
const made: ReadonlySet<EventType> = new Set([...stays, ...talks]);

/** «На встречу с мэром прибыли ректор А и посол Б»: each of those who came to meet. */
function meeting(scene: Scene, clause: Clause, unit: number, realis: Realis): readonly Part[] {
	const { units } = scene;
	if (prepositionBefore(units, unit) !== "на" || ((units[unit]?.cases ?? 0) & Case.accs) === 0) return [];
	const arrives = clause.predicates.some(({ lemma, negated }) => coming.has(lemma) && !negated);
	if (!arrives) return [];
	const came = subjectParts(scene, clause, "participant", realis);
	return came.filter(({ actor }) => actor.kind === "person" || actor.kind === "delegation");
}

/** «Директор [побывал] на переговорах»: he talked there. */
function been(scene: Scene, clause: Clause, unit: number, realis: Realis): readonly Part[] {
	if (prepositionBefore(scene.units, unit) !== "на" || ((scene.units[unit]?.cases ?? 0) & Case.loct) === 0) return [];
	return clause.predicates
		.filter(({ lemma, negated, at }) => lemma === "побывать" && !negated && Math.abs(at - unit) < NEAR)
		.flatMap((predicate) => doers(scene, clause, predicate, "participant", realis));
}

/** How far behind its verb the event may stand. */
const NEAR = 8;

/** «Делегация побывала [на ярмарке]», «предприниматели посетят [ярмарку]»: who goes to the event takes part in it. */
export function attendingParts(
	scene: Scene,
	clause: Clause,
	unit: number,
	type: EventType,
	realis: Realis,
): readonly Part[] {
	if (talks.has(type)) return [...meeting(scene, clause, unit, realis), ...been(scene, clause, unit, realis)];
	if (made.has(type) || backdropOf(scene, unit) === "beside") return [];
	const preposition = prepositionBefore(scene.units, unit);
	const object = preposition === "" && ((scene.units[unit]?.cases ?? 0) & Case.accs) !== 0;
	const expected = awaited(scene, clause, unit, realis);
	if (expected.length > 0) return expected;
	const back = outOf.has(preposition) && ((scene.units[unit]?.cases ?? 0) & Case.gent) !== 0;
	const verbs = object ? visitingVerbs : back ? returning : into.has(preposition) ? attendingVerbs : undefined;
	if (verbs === undefined) return [];
	return clause.predicates
		.filter(({ lemma, form, negated, at }) => {
			const near = at < unit ? unit - at < NEAR : (object || unit > clause.from) && at - unit < 3;
			return verbs.has(lemma) && form !== "participle" && !negated && near;
		})
		.flatMap((predicate) => doers(scene, clause, predicate, "participant", realis));
}
