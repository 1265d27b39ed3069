import { offsetsOf } from "../offsets.js";
import { entitiesOf } from "./entities.js";
import type { Exported, Format } from "./exported.js";

/** doccano's «relation extraction» import, a document a line. doccano counts code points. */
export const doccano = (): Format => ({
	name: "doccano",
	purpose: "doccano JSONL with entities and relations",
	needsText: true,
	file: "doccano.jsonl",
	each: (document) => [{ file: "doccano.jsonl", content: `${JSON.stringify(doccanoLine(document))}\n` }],
});

export function doccanoLine({ extraction, text }: Exported): object {
	const { toCodePoint } = offsetsOf(text);
	const { entities, relations } = entitiesOf(extraction);
	return {
		text,
		document: extraction.document.id,
		entities: entities.map(({ id, label, start, end }) => ({
			id,
			label,
			start_offset: toCodePoint(start),
			end_offset: toCodePoint(end),
		})),
		relations: relations.map(({ id, from, to, role }) => ({ id, from_id: from, to_id: to, type: role })),
	};
}
