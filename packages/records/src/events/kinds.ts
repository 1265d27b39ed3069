import type { EventType } from "../schema.js";

/** Kinds at which somebody stays: «визит», «бизнес-миссия». */
export const stays: ReadonlySet<EventType> = new Set(["visit", "business-mission"]);

/** Kinds at which two sides talk. */
export const talks: ReadonlySet<EventType> = new Set(["meeting", "negotiations"]);

/** Kinds at which the members of a body sit. */
export const sessions: ReadonlySet<EventType> = new Set(["working-group-session", "commission-session"]);

/** Kinds at which some sit together; one may be told by the word for another: «заседание … участие во встрече». */
export const sittings: ReadonlySet<EventType> = new Set([...talks, ...sessions, "call"]);

/** Kinds that show wares or works: a fair is called «выставка» a sentence later. */
export const fairs: ReadonlySet<EventType> = new Set(["fair", "exhibition"]);

/** Kinds at which people show something to visitors. */
export const shows: ReadonlySet<EventType> = new Set([...fairs, "festival", "competition"]);

/** Kinds that go on for days, and may when something at them is over: «подписали на форуме … Форум завершает работу завтра». */
export const lasting: ReadonlySet<EventType> = new Set([...fairs, "forum", "conference", "festival", "days-of-region"]);

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

/** Kinds of which one text tells several with other people each; a forum is one whoever speaks at it. */
export const many: ReadonlySet<EventType> = new Set([...talks, "visit", "call", "other", "working-group-session"]);

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
