import { offsetsOf } from "../offsets.js";
import { type Entity, entitiesOf } from "./entities.js";
import type { Exported, Format } from "./exported.js";

/**
 * JSON for spaCy: each item is what `displacy.render(item, style="ent", manual=True)` takes, and its `spans` go into
 * a DocBin by `doc.char_span(start, end, label=label)`. spaCy counts code points.
 */
export const spacy = (): Format => ({
	name: "spacy",
	purpose: "JSON for spaCy: displaCy's manual entities, and spans for a DocBin",
	needsText: true,
	file: "spacy.json",
	begin: () => [{ file: "spacy.json", content: "[" }],
	each: (document, index) => [
		{ file: "spacy.json", content: `${index > 0 ? "," : ""}\n${JSON.stringify(spacyItem(document))}` },
	],
	end: () => [{ file: "spacy.json", content: "\n]\n" }],
});

export function spacyItem({ extraction, text }: Exported): object {
	const { toCodePoint } = offsetsOf(text);
	const { entities } = entitiesOf(extraction);
	const plain = ({ start, end, label }: Entity) => ({ start: toCodePoint(start), end: toCodePoint(end), label });
	return {
		text,
		title: extraction.document.title ?? extraction.document.id,
		ents: apart(entities).map(plain),
		spans: entities.map(plain),
	};
}

/** Entities of spaCy do not overlap: of those that do, the longest stays, and the first of equals. */
function apart(entities: readonly Entity[]): readonly Entity[] {
	const longest = [...entities].sort(
		(left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start,
	);
	const taken: Entity[] = [];
	const covered = new Set<number>();
	for (const entity of longest) {
		const units = Array.from({ length: entity.end - entity.start }, (_, at) => entity.start + at);
		if (units.some((unit) => covered.has(unit))) continue;
		for (const unit of units) covered.add(unit);
		taken.push(entity);
	}
	return taken.sort((left, right) => left.start - right.start);
}
