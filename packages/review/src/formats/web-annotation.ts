import { offsetsOf } from "../offsets.js";
import { entitiesOf } from "./entities.js";
import type { Exported, Format } from "./exported.js";

const around = 32;

/** W3C Web Annotations, a JSON-LD annotation a line. Its selectors count code points. https://www.w3.org/TR/annotation-model/ */
export const webAnnotation = (): Format => ({
	name: "web-annotation",
	purpose: "W3C Web Annotations, one a line",
	needsText: true,
	file: "annotations.jsonl",
	each: (document) => [
		{
			file: "annotations.jsonl",
			content: annotations(document)
				.map((annotation) => `${JSON.stringify(annotation)}\n`)
				.join(""),
		},
	],
});

export function annotations({ extraction, text }: Exported): readonly object[] {
	const { toCodePoint } = offsetsOf(text);
	const { document } = extraction;
	const base = `urn:sha256:${document.sha256}`;
	const { entities, relations } = entitiesOf(extraction);
	const triggerOf = new Map(relations.map(({ from, to, role }) => [to, { from, role }]));
	return entities.map(({ id, label, start, end, mark }) => {
		const filled = triggerOf.get(id);
		const body = { type: "TextualBody", purpose: "classifying", value: label };
		const codes = { type: "TextualBody", purpose: "describing", format: "application/json" };
		return {
			"@context": "http://www.w3.org/ns/anno.jsonld",
			id: `${base}#${id}`,
			type: "Annotation",
			motivation: filled === undefined ? "classifying" : "linking",
			body: [
				body,
				{ ...codes, value: JSON.stringify({ ...mark.codes, ...mark.value }) },
				...(filled === undefined
					? []
					: [
							{
								type: "SpecificResource",
								purpose: "linking",
								source: `${base}#${filled.from}`,
								"letopis:role": filled.role,
							},
						]),
			],
			target: {
				source: document.source ?? document.id,
				selector: [
					{ type: "TextPositionSelector", start: toCodePoint(start), end: toCodePoint(end) },
					{
						type: "TextQuoteSelector",
						exact: text.slice(start, end),
						prefix: text.slice(Math.max(0, start - around), start),
						suffix: text.slice(end, end + around),
					},
				],
			},
		};
	});
}
