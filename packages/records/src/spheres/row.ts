import type { SphereCode } from "../schema.js";

/** Words of a paper's or event's subject and the sphere they belong to, by the beginning of the lemma. */
export interface SphereRow {
	readonly code: SphereCode;
	/** Beginnings of lemmas: «инвестици» takes «инвестиция» and «инвестиционный». */
	readonly words: readonly string[];
	/** Lemmas that open other words too: «диплом», not «дипломат». */
	readonly whole?: readonly string[];
	readonly examples: readonly string[];
	readonly never: readonly string[];
}
