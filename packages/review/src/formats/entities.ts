import type { Extraction } from "@letopis/records";
import type { Mark } from "../annotation/mark.js";
import { markedRecords } from "../annotation/to-marks.js";

/** A record's words as tools know them that have entities and relations and no more. */
export interface Entity {
	readonly id: number;
	readonly label: string;
	/** UTF-16 code units. A mark of several spans gives one entity for each. */
	readonly start: number;
	readonly end: number;
	readonly mark: Mark;
}

export interface Relation {
	readonly id: number;
	/** Ids of entities: the trigger and what fills the role. */
	readonly from: number;
	readonly to: number;
	readonly role: string;
}

/** The records as entities and relations, numbered from 1; a label is a label of the annotation tools. */
export function entitiesOf(extraction: Pick<Extraction, "agreements" | "events">): {
	readonly entities: readonly Entity[];
	readonly relations: readonly Relation[];
} {
	const entities: Entity[] = [];
	const relations: Relation[] = [];
	const add = (mark: Mark): readonly number[] =>
		mark.spans.map(({ start, end }) => {
			const id = entities.length + 1;
			entities.push({ id, label: mark.label, start, end, mark });
			return id;
		});
	for (const { trigger, slots } of markedRecords(extraction)) {
		const [from] = add(trigger);
		for (const { role, mark } of slots)
			for (const to of add(mark)) relations.push({ id: relations.length + 1, from: from as number, to, role });
	}
	return { entities, relations };
}
