import type { Mark } from "../../annotation/mark.js";
import { markedRecords } from "../../annotation/to-marks.js";
import { type Offsets, offsetsOf } from "../../offsets.js";
import type { Exported, Format } from "../exported.js";
import { labelConfig, MORE } from "./config.js";

/** Tasks with predictions, and the labelling interface they are made for. */
export const labelStudio = (): Format => ({
	name: "label-studio",
	purpose: "Label Studio tasks with predictions",
	needsText: true,
	begin: () => [
		{ file: "labels.xml", content: labelConfig() },
		{ file: "tasks.json", content: "[" },
	],
	each: (document, index) => [
		{ file: "tasks.json", content: `${index > 0 ? "," : ""}\n${JSON.stringify(task(document))}` },
	],
	end: () => [{ file: "tasks.json", content: "\n]\n" }],
});

/** One task. Label Studio counts code points, and a region of it is one range. */
export function task({ extraction, text }: Exported): object {
	const { document, extractor } = extraction;
	const result: object[] = [];
	const offsets = offsetsOf(text);
	let count = 0;
	const write = (mark: Mark): string => {
		const ids = mark.spans.map(() => `r${++count}`);
		for (const [at, { start, end, text: words }] of mark.spans.entries()) {
			const range = rangeOf(start, end, words, offsets);
			result.push(region(ids[at] as string, "label", "labels", { ...range, labels: [mark.label] }));
			if (at > 0)
				result.push({ type: "relation", from_id: ids[0], to_id: ids[at], direction: "right", labels: [MORE] });
			else result.push(...choices(ids[0] as string, mark, range));
		}
		return ids[0] as string;
	};
	for (const { trigger, slots } of markedRecords(extraction)) {
		const from = write(trigger);
		for (const { role, mark } of slots)
			result.push({ type: "relation", from_id: from, to_id: write(mark), direction: "right", labels: [role] });
	}
	return {
		data: { text, document },
		predictions: [{ model_version: `letopis ${extractor.version} ${extractor.grammar}`, result }],
	};
}

interface Range {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const rangeOf = (start: number, end: number, text: string, { toCodePoint }: Offsets): Range => ({
	start: toCodePoint(start),
	end: toCodePoint(end),
	text,
});

const region = (id: string, control: string, type: string, value: object): object => ({
	id,
	from_name: control,
	to_name: "text",
	type,
	value,
});

const choices = (id: string, { codes, value = {} }: Mark, range: Range): readonly object[] => [
	...Object.entries(codes).map(([name, code]) => region(id, name, "choices", { ...range, choices: [code] })),
	...(Object.keys(value).length > 0
		? [region(id, "note", "textarea", { ...range, text: [JSON.stringify(value)] })]
		: []),
];
