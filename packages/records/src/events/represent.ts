import { Case } from "@letopis/morphology";
import { type Actor, actorOf } from "../actor.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, lemmaAt } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { subjectParts } from "./doers.js";
import { gapped } from "./gapped.js";
import { later, type Part } from "./parts.js";

export const standingVerbs: ReadonlySet<string> = new Set(["представлять", "представить"]);

/** Words for a side that name nobody: «карельскую [сторону] представляли». */
const sideNouns: readonly string[] = ["сторона", "регион", "область", "край", "республика", "город", "страна"];

/** The side that is represented: a place or body in the accusative, or a word for one. */
function represented(scene: Scene, { from, to }: Clause): { readonly actor?: Actor } | undefined {
	for (let i = from; i < to; i++) {
		const unit = scene.units[i];
		if (unit === undefined || (unit.cases & Case.accs) === 0) continue;
		const place = unit.mention?.kind === "place";
		const actor = place ? actorOf(unit.mention) : undefined;
		if (actor !== undefined && (i === from || unit.mention?.kind === "place") && !isGoverned(scene, i))
			return { actor };
		if (sideNouns.some((lemma) => lemmaAt(scene.units, i, lemma))) return {};
	}
	return undefined;
}

/** «В Казань», «на Урал»: where, not whom. */
const isGoverned = (scene: Scene, at: number): boolean =>
	scene.units[at - 1]?.mention === undefined && scene.units[at - 1]?.token.readings[0]?.tag.pos === "PREP";

/** «Край был представлен [депутатом А], республика – [Б]»: those who stand for a place that is the subject. */
function standingBy(scene: Scene, clause: Clause, predicate: Predicate, realis: Realis): readonly Part[] {
	const isSide = ({ mention, cases }: MentionUnit): boolean =>
		mention?.kind === "place" && !mention.adjectival && (cases & Case.nomn) !== 0;
	if (!scene.units.slice(clause.from, predicate.at).some(isSide)) return [];
	return bareGroups(scene, { from: predicate.at + 1, to: clause.to }, Case.ablt)
		.flatMap(({ members }) => members)
		.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** «Россию на форуме представляли [министр А и губернатор Б]»: they, not the side they stand for. */
export function representing(scene: Scene, clause: Clause, predicate: Predicate, realis: Realis): readonly Part[] {
	if (!standingVerbs.has(predicate.lemma)) return [];
	if (predicate.passive) return standingBy(scene, clause, predicate, realis);
	const side = represented(scene, clause);
	if (side === undefined) return [];
	const actors = subjectParts(scene, clause, "participant", realis).filter(
		({ actor }) => actor.name !== side.actor?.name,
	);
	return actors.length === 0 ? [] : [...actors, ...gapped(scene, clause, predicate, "participant", realis)];
}

/** «Область [представлял] министр». */
export const represents = ({ lemma, negated }: Predicate): boolean => standingVerbs.has(lemma) && !negated;
