import type { EventType } from "../schema.js";

/** Kinds at which somebody stays: «визит», «бизнес-миссия». */
export const stays: ReadonlySet<EventType> = new Set(["visit", "business-mission"]);

/** Kinds at which two sides talk. */
export const talks: ReadonlySet<EventType> = new Set(["meeting", "negotiations"]);

/** Kinds at which the members of a body sit. */
export const sessions: ReadonlySet<EventType> = new Set(["working-group-session", "commission-session"]);

/** Kinds at which some sit together; one may be told by the word for another: «заседание … участие во встрече». */
export const sittings: ReadonlySet<EventType> = new Set([...talks, ...sessions, "call"]);

/** Kinds at which people show something to visitors. */
export const shows: ReadonlySet<EventType> = new Set(["fair", "exhibition", "festival", "competition"]);

/** Kinds to which many come from elsewhere. */
export const gatherings: ReadonlySet<EventType> = new Set([
	"forum",
	"conference",
	"round-table",
	"seminar",
	...shows,
	"training",
	"days-of-region",
	"other",
]);

/** Kinds that hold others, by how much they hold: a visit holds a forum, a forum a round table. */
export const breadth: Readonly<Partial<Record<EventType, number>>> = {
	visit: 4,
	"business-mission": 4,
	"days-of-region": 3,
	festival: 2,
	forum: 2,
	fair: 2,
	exhibition: 2,
	conference: 2,
};
