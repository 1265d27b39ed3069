import { type Actor, actorOf, sameActor } from "../actor.js";
import type { Memory } from "../reading.js";
import { alike } from "../salience.js";
import type { Scene } from "../scene/scene.js";
import { isWithin, liesIn } from "../territory.js";

/** How many sentences back the two sides of a paper that names none are looked for. */
const REACH = 8;

const sideOf = (actor: Actor | undefined): Actor | undefined => (actor?.kind === "person" ? actor.actsFor : actor);

const apart = (a: Actor, b: Actor): boolean =>
	a.territory !== null &&
	b.territory !== null &&
	!isWithin(a.territory, b.territory) &&
	!liesIn(b.territory, a.territory);

/** How many of those the page speaks of most are asked. */
const MOST = 40;

/** The first two of a kind and of two places; countries only among themselves. */
function pairOf(actors: readonly Actor[]): readonly Actor[] {
	for (const [i, one] of actors.entries()) {
		if (one.kind === "country" && actors.some(({ kind }) => kind !== "country")) continue;
		const other = actors.find((actor, j) => j > i && alike(actor.kind, one.kind) && apart(actor, one));
		if (other !== undefined) return [one, other].map((actor) => ({ ...actor, how: "inferred" as const }));
	}
	return [];
}

/**
 * The two sides of a paper that names none: those of its own sentence («основой сотрудничества А и Б служит договор»), else
 * those of the sentences before that the page speaks of most («По итогам подписан протокол»). A step of reasoning, and
 * marked as one.
 */
export function sidesAround({ units, sentence }: Scene, { recent, salient }: Memory): readonly Actor[] {
	const own = pairOf(units.slice(0, MOST).flatMap(({ mention }) => sideOf(actorOf(mention)) ?? []));
	if (own.length > 0) return own;
	const near: Actor[] = [];
	for (const { actor, at } of recent)
		if (sentence.index - at <= REACH && !near.some((other) => sameActor(other, actor))) near.push(actor);
	return pairOf(salient.slice(0, MOST).filter((actor) => near.some((other) => other.name === actor.name)));
}
