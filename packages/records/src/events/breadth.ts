import type { EventType } from "../schema.js";

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
