import type { Mark } from "../../annotation/mark.js";
import { markedRecords } from "../../annotation/to-marks.js";
import { uniqueNames } from "../../fixture/file-name.js";
import { type Offsets, offsetsOf } from "../../offsets.js";
import type { Exported, Format } from "../exported.js";
import { annotationConf } from "./config.js";
import { fragments, type Range, sameRanges, wordsOf } from "./fragments.js";
import { bratName } from "./names.js";

/** Which documents the files of a brat folder are, a JSON line each: what standoff has no place for. */
export const DOCUMENTS_FILE = "documents.jsonl";

/** A brat collection: `NAME.txt` and `NAME.ann` for each text, and what brat has to know of the labels. */
export function brat(): Format {
	const nameOf = uniqueNames();
	return {
		name: "brat",
		purpose: "brat standoff",
		needsText: true,
		begin: () => [{ file: "annotation.conf", content: annotationConf() }],
		each: (document) => {
			const name = nameOf(document.extraction.document.id);
			const line = JSON.stringify({ file: name, document: document.extraction.document });
			return [
				{ file: `${name}.txt`, content: document.text },
				{ file: `${name}.ann`, content: standoff(document) },
				{ file: DOCUMENTS_FILE, content: `${line}\n` },
			];
		},
	};
}

/** The records of one text as brat's lines. brat counts code points. */
export function standoff({ extraction, text }: Exported): string {
	const writer = writerFor(text, offsetsOf(text));
	for (const { trigger, slots } of markedRecords(extraction)) {
		const arguments_ = [`${trigger.label}:${writer.mark(trigger)}`];
		const seen = new Map<string, number>();
		for (const { role, mark } of slots) {
			const count = (seen.get(role) ?? 0) + 1;
			seen.set(role, count);
			arguments_.push(`${bratName(role)}${count > 1 ? count : ""}:${writer.mark(mark)}`);
			writer.describe(mark);
		}
		writer.event(trigger, arguments_);
	}
	return writer.lines();
}

interface Writer {
	readonly mark: (mark: Mark) => string;
	/** Codes and note of the mark just written. */
	readonly describe: (mark: Mark) => void;
	readonly event: (trigger: Mark, parts: readonly string[]) => void;
	readonly lines: () => string;
}

function writerFor(text: string, { toCodePoint }: Offsets): Writer {
	const lines: string[] = [];
	const counts = { T: 0, E: 0, A: 0, "#": 0 };
	const next = (kind: keyof typeof counts): string => `${kind}${++counts[kind]}`;
	const about = (target: string, { codes, value = {} }: Mark, spans?: readonly Range[]): void => {
		for (const [name, code] of Object.entries(codes)) lines.push(`${next("A")}\t${bratName(name)} ${target} ${code}`);
		const note = { ...value, ...(spans === undefined ? {} : { spans }) };
		if (Object.keys(note).length > 0) lines.push(`${next("#")}\tAnnotatorNotes ${target}\t${JSON.stringify(note)}`);
	};
	return {
		mark: ({ label, spans }) => {
			const id = next("T");
			const ranges = fragments(spans, text);
			const offsets = ranges.map((range) => range.map(toCodePoint).join(" ")).join(";");
			lines.push(`${id}\t${label} ${offsets}\t${wordsOf(ranges, text)}`);
			return id;
		},
		describe: (mark) => about(`T${counts.T}`, mark, unlikeBrat(mark, text)),
		event: (trigger, parts) => {
			const id = next("E");
			lines.push(`${id}\t${parts.join(" ")}`);
			about(id, trigger, unlikeBrat(trigger, text));
		},
		lines: () => lines.map((line) => `${line}\n`).join(""),
	};
}

/** The spans of a mark, in UTF-16 code units, where brat's ranges do not say them. */
function unlikeBrat({ spans }: Mark, text: string): readonly Range[] | undefined {
	const ranges = spans.map(({ start, end }) => [start, end] as const);
	return sameRanges(ranges, fragments(spans, text)) ? undefined : ranges;
}
