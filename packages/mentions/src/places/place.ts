export type PlaceLevel = "country" | "region" | "district" | "city" | "settlement" | "checkpoint" | "zone" | "area";

/** One row of the gazetteer. */
export interface Place {
	/** Stable id, lower-case Latin: `by-vi`, `city-ru-kazan`. */
	readonly id: string;
	/** Filed name, nominative: «Витебская область», «Харбин». */
	readonly name: string;
	readonly level: PlaceLevel;
	/** ISO 3166-2 where there is one, else ISO 3166-1. A city has the code of its region. Null for areas above or across countries («Сибирь»). */
	readonly code: string | null;
	/** Id of the place it lies in, or null. */
	readonly parent: string | null;
	/** How likely the name means this place when nothing else tells: 9 a country, 8 a region of a partner, 2 a small town. */
	readonly weight: number;
	/** `word`: also a common word; `person`: also a surname or first name; `minor`: small and far, its name is more often something else; `ambiguous`: shares a form with another row. */
	readonly flags: ReadonlySet<string>;
}
