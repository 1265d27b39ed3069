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
}
