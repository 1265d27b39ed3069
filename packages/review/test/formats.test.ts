import { describe, expect, it } from "vitest";
import { annotations, doccanoLine, spacyItem } from "../src/index.js";
import { agreement, extractionOf, party } from "./page/page-case.js";

/** «🤝» is two UTF-16 code units and one code point, so every offset after it differs by one. */
const text = "🤝 Витебск и Пекин подписали меморандум.";
const words = (wanted: string) => ({
	start: text.indexOf(wanted),
	end: text.indexOf(wanted) + wanted.length,
	text: wanted,
});
const document = {
	text,
	extraction: extractionOf(
		[
			agreement({
				trigger: words("подписали меморандум"),
				parties: [{ ...party("Витебск", "BY-VI"), evidence: { how: "explicit", spans: [words("Витебск")] } }],
			}),
		],
		[],
		"emoji",
		text,
	),
};
const points = [...text];
const quoted = (start: number, end: number): string => points.slice(start, end).join("");

describe("offsets are counted as the tool counts them", () => {
	it("doccano, in UTF-16: entities and the relation between them", () => {
		const { entities, relations } = doccanoLine(document) as {
			entities: { id: number; label: string; start_offset: number; end_offset: number }[];
			relations: object[];
		};
		expect(entities.map(({ start_offset, end_offset }) => text.slice(start_offset, end_offset))).toEqual([
			"подписали меморандум",
			"Витебск",
		]);
		expect(relations).toEqual([{ id: 1, from_id: 1, to_id: 2, type: "party" }]);
	});

	it("spaCy, in code points: entities that do not overlap, in the order of the text", () => {
		const { ents } = spacyItem(document) as { ents: { start: number; end: number }[] };
		expect(ents.map(({ start, end }) => quoted(start, end))).toEqual(["Витебск", "подписали меморандум"]);
	});

	it("Web Annotation, in code points: position and quotation say the same", () => {
		const selectors = annotations(document).map(
			(one) => (one as { target: { selector: [{ start: number; end: number }, { exact: string }] } }).target.selector,
		);
		expect(selectors.map(([{ start, end }, { exact }]) => [quoted(start, end), exact])).toEqual([
			["подписали меморандум", "подписали меморандум"],
			["Витебск", "Витебск"],
		]);
	});
});
