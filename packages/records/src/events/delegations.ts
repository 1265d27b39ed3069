import { inGenitive } from "@letopis/mentions";
import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { EventType } from "../schema.js";
import { liesIn } from "../territory.js";
import { distinct } from "./parts.js";

/** Adjectives for the page's own region or town. */
const own: ReadonlySet<string> = new Set([
	"региональная",
	"областная",
	"краевая",
	"республиканская",
	"окружная",
	"городская",
	"районная",
]);

const isPlace = ({ kind }: Actor): boolean => kind === "territory" || kind === "municipality";

/** «Китайская делегация», «региональная делегация»: told by an adjective alone. */
const adjectiveOf = ({ kind, name }: Actor): string | undefined =>
	kind === "delegation" ? /^(\p{L}+ая) делегация$/u.exec(name.toLowerCase())?.[1] : undefined;

/** The region or town that a delegation told by its country, or by no place at all, comes from. */
function homeOf(actor: Actor, memory: Memory): Actor | undefined {
	const adjective = adjectiveOf(actor);
	if (adjective === undefined) return undefined;
	const { territory } = actor;
	if (territory === null) {
		const owner = own.has(adjective) ? memory.owner?.territory : undefined;
		const level = adjective === "городская" || adjective === "районная" ? "municipality" : "territory";
		return owner === undefined
			? undefined
			: memory.salient.find(({ kind, territory: side }) => kind === level && side === owner);
	}
	if (territory.length > 2) return undefined;
	const { salient } = memory;
	const country = salient.findIndex(({ kind, territory: side }) => kind === "country" && side === territory);
	// «зимбабвийская делегация», and Zimbabwe more spoken of than any town of it
	const spoken = country < 0 ? salient : salient.slice(0, country);
	const inside = spoken.filter((place) => isPlace(place) && liesIn(place.territory, territory));
	const regions = memory.owner?.kind === "municipality" ? [] : inside.filter(({ kind }) => kind === "territory");
	// «белорусская делегация», and of Belarus nothing but the country named
	return regions[0] ?? inside[0] ?? salient[country];
}

/** Where those take part who are told by their town: it shows its own there. */
const shows: ReadonlySet<EventType> = new Set(["fair", "exhibition", "festival", "competition", "days-of-region"]);

/** «Туляки»: those who came from Tula; at a fair Tula itself. */
function fileByHome(actor: Actor, { type }: EventDraft, { salient, dictionary }: Memory): Actor {
	const place = shows.has(type)
		? salient.find(({ name, kind }) => name === actor.name && kind !== "delegation")
		: undefined;
	if (place !== undefined) return { ...actor, kind: place.kind, collective: false };
	return { ...actor, name: `делегация ${inGenitive(actor.name, dictionary)}` };
}

/** «Китайская делегация» in a text on the province of Gansu: «делегация провинции Ганьсу». */
export function fileDelegations(event: EventDraft, memory: Memory): void {
	const filed = event.participants.map((part) => {
		if (part.actor.kind === "delegation" && part.actor.how === "metonymy")
			return { ...part, actor: fileByHome(part.actor, event, memory) };
		const home = homeOf(part.actor, memory);
		if (home === undefined) return part;
		const name = `делегация ${inGenitive(home.name, memory.dictionary)}`;
		return { ...part, actor: { ...part.actor, name, territory: home.territory, how: "inferred" as const } };
	});
	event.participants = distinct(filed);
}
