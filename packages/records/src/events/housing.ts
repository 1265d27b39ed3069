import type { OrganizationMention } from "@letopis/mentions";
import { type Actor, actorOfOrganization } from "../actor.js";
import type { Window } from "../scene/find.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { bodyAt } from "./venue-places.js";

/** Bodies at which others meet and that then count as their hosts. */
const open: ReadonlySet<OrganizationMention["actor"]> = new Set(["university", "school", "mission", "chamber"]);

/** Those that receive guests officially. */
const official: ReadonlySet<OrganizationMention["actor"]> = new Set([
	"executive",
	"legislature",
	"ministry",
	"department",
]);

/** Kinds of event that somebody's house is open to. */
const indoor: ReadonlySet<EventType> = new Set([
	"forum",
	"conference",
	"round-table",
	"seminar",
	"training",
	"matchmaking",
	"negotiations",
	"working-group-session",
	"commission-session",
]);

/** «В университете», «в стенах [палаты]»: the bodies of a clause that say where. */
function housesIn(scene: Scene, { from, to }: Window): readonly OrganizationMention[] {
	const houses: OrganizationMention[] = [];
	for (let i = from; i < to; i++) {
		const body = bodyAt(scene, i);
		if (body !== undefined) houses.push(body);
	}
	return houses;
}

/** «В университете прошёл семинар»: the body under whose roof an event is held, where no other event of the clause stands nearer. */
export function housesOf(scene: Scene, window: Window, unit: number, type: EventType): readonly Actor[] {
	if (!indoor.has(type)) return [];
	const events: number[] = [];
	for (let i = window.from; i < window.to; i++) if (scene.units[i]?.mention?.kind === "event") events.push(i);
	return housesIn(scene, window)
		.filter((body) => {
			const at = unitAt(scene, body.from);
			const nearest = events.every((other) => other === unit || Math.abs(other - at) > Math.abs(unit - at));
			return open.has(body.actor) && nearest;
		})
		.map(actorOfOrganization);
}

/** «В институте принимали коллег»: where guests are received without a word on who receives them. */
export const receiving = (scene: Scene, window: Window): readonly Actor[] =>
	housesIn(scene, window)
		.filter(({ actor }) => open.has(actor) || official.has(actor))
		.map(actorOfOrganization);
