import { entitiesOf } from "./entities.js";
import type { Exported, Format } from "./exported.js";

/**
 * doccano's «relation extraction» import, a document a line. Its annotator cuts the text as JavaScript does, in UTF-16
 * code units, whatever it calls them, unless the project is set to count grapheme clusters; leave that switched off.
 */
export const doccano = (): Format => ({
	name: "doccano",
	purpose: "doccano JSONL with entities and relations",
	needsText: true,
	file: "doccano.jsonl",
	each: (document) => [{ file: "doccano.jsonl", content: `${JSON.stringify(doccanoLine(document))}\n` }],
});

export function doccanoLine({ extraction, text }: Exported): object {
	const { entities, relations } = entitiesOf(extraction);
	return {
		text,
		document: extraction.document.id,
		entities: entities.map(({ id, label, start, end }) => ({
			id,
			label,
			start_offset: start,
			end_offset: end,
		})),
		relations: relations.map(({ id, from, to, role }) => ({ id, from_id: from, to_id: to, type: role })),
	};
}
