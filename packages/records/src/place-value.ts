import type { OrganizationMention, PlaceLevel, PlaceMention } from "@letopis/mentions";
import type { Document, Span } from "@letopis/text";
import { type Actor, evidence } from "./actor.js";
import type { How, PlaceValue } from "./schema.js";

/** A place while the text is still being read. */
export interface DraftPlace extends PlaceValue {
	/** How wide it is; undefined for a building or a body. */
	readonly level?: PlaceLevel | undefined;
}

/** The place that a mention names: «в Туле», and of a body where it is. */
export const placeOfMention = (
	document: Document,
	mention: PlaceMention | OrganizationMention,
	how: "explicit" | "adjectival" = "explicit",
): DraftPlace => ({
	name: mention.name,
	territory: mention.territory,
	level: mention.kind === "place" ? mention.places[0]?.level : undefined,
	evidence: evidence(document, mention.kind === "place" && mention.metonym ? "metonymy" : how, [mention]),
});

const levels: Readonly<Partial<Record<Actor["kind"], PlaceLevel>>> = {
	country: "country",
	territory: "region",
	municipality: "city",
	zone: "zone",
};

/** The place that somebody stands for: «[область] приняла форум». */
export const placeOfActor = (document: Document, actor: Actor, how: How, spans: readonly Span[]): DraftPlace => ({
	name: actor.name,
	territory: actor.territory,
	level: levels[actor.kind],
	evidence: evidence(document, how, spans),
});

const townLevels: ReadonlySet<PlaceLevel> = new Set(["city", "settlement", "district"]);

/** No wider than a district of a region. */
export const isTown = ({ level }: Pick<DraftPlace, "level">): boolean => level !== undefined && townLevels.has(level);

/** A whole country: it says next to nothing of where. */
export const isCountry = ({ level }: DraftPlace): boolean => level === "country";

/** The same place, taken over from an event it hangs on. */
export const takenOver = (place: DraftPlace): DraftPlace => ({
	...place,
	evidence: { ...place.evidence, how: "inherited" },
});

/** The place as the contract has it, without what only the reading needs. */
export const filed = ({ name, territory, evidence: said }: DraftPlace): PlaceValue => ({
	name,
	territory,
	evidence: said,
});
