import type { Extraction } from "@letopis/records";
import { fixtureOf } from "../../annotation/fixture-of.js";
import { valueOfNote } from "../../annotation/from-marks.js";
import type { Mark } from "../../annotation/mark.js";
import { codesOf, families, labels, slotRows } from "../../annotation/slots.js";
import { type Offsets, offsetsOf } from "../../offsets.js";
import type { Imported } from "../imported.js";
import { fragments, type Range, sameRanges, spansOf, wordsOf } from "./fragments.js";
import { codeOfBrat, roleOfBrat } from "./names.js";
import { type Line, parseStandoff } from "./parse.js";

export interface BratText {
	readonly document: { readonly id: string } & Partial<Extraction["document"]>;
	readonly text: string;
	/** The `.ann` file. */
	readonly standoff: string;
	/** Its path, for messages. */
	readonly where: string;
}

/**
 * The records of an annotated text, as an annotator left them.
 * @throws Error that names the file, the line and what is wrong.
 */
export function readBrat({ document, text, standoff, where }: BratText): Imported {
	const lines = parseStandoff(standoff, where);
	const fault = ({ row }: Line, what: string): Error => new Error(`${where}, line ${row}: ${what}.`);
	const offsets = offsetsOf(text);
	const ranges = new Map(lines.T.map((line) => [line.id, rangesOf(line, text, offsets, fault)]));
	const notes = new Map(lines["#"].map((line) => [line.words[1] ?? "", line]));
	const codes = codesByTarget(lines.A, fault);
	const rows = new Map<Mark, number>();
	const words = new Map(lines.T.map((line) => [line.id, line]));
	const used = new Set<string>();

	const markOf = (id: string, described: string, from: Line): Mark => {
		const line = words.get(id);
		const own = ranges.get(id);
		if (line === undefined || own === undefined) throw fault(from, `${id} is spoken of and is not there`);
		used.add(id);
		const label = line.words[0] as string;
		const value = noteOf(notes.get(described), label, fault);
		const kept = keptSpans(value, own, text);
		if (value !== undefined) delete value["spans"];
		const allowed = codesOf(label).map(({ name }) => name);
		const chosen = codes.get(described) ?? [];
		const stray = chosen.find(({ name }) => !allowed.includes(name));
		if (stray !== undefined) throw fault(stray.line, `«${stray.line.words[0]}» is no choice for ${label}`);
		const mark: Mark = {
			label,
			spans: spansOf(kept ?? own, text),
			codes: Object.fromEntries(chosen.map(({ name, code }) => [name, code])),
			...(value === undefined ? {} : { value }),
		};
		rows.set(mark, line.row);
		return mark;
	};

	const records = lines.E.map((line) => {
		const [head = "", ...rest] = line.words.filter((word) => word !== "");
		const [family = "", id = ""] = head.split(":");
		if (!isFamily(family)) throw fault(line, `«${family}» is no kind of record; Agreement and Event are`);
		const trigger = markOf(id, line.id, line);
		if (trigger.label !== family) throw fault(line, `${id} is marked as ${trigger.label} and not as ${family}`);
		const slots = rest.map((word) => {
			const [, named = "", target = ""] = /^(\p{L}+)\d*:(\S+)$/u.exec(word) ?? [];
			const role = roleOfBrat.get(named);
			const slot = slotRows[family].find((row) => row.role === role);
			if (role === undefined || slot === undefined) throw fault(line, `«${word}» is no role of ${family}`);
			const mark = markOf(target, target, line);
			if (mark.label !== slot.label) throw fault(line, `${target} is marked as ${mark.label} and cannot be «${named}»`);
			return { role, mark };
		});
		return { trigger, slots };
	});
	const rowOf = (mark: Mark): string => `line ${rows.get(mark)}`;
	const warnings = lines.T.filter(({ id }) => !used.has(id)).map(
		({ row, id, tail }) => `${where}, line ${row}: ${id} («${tail}») belongs to no record and was left out.`,
	);
	return { fixture: fixtureOf({ document, text, records, rowOf, where }), warnings };
}

type Fault = (line: Line, what: string) => Error;

const isFamily = (name: string): name is (typeof families)[number] => (families as readonly string[]).includes(name);

function rangesOf(line: Line, text: string, { toUnit, toCodePoint }: Offsets, fault: Fault): readonly Range[] {
	const [label = "", ...numbers] = line.words;
	if (!labels.includes(label)) throw fault(line, `«${label}» is no label; ${labels.join(", ")} are`);
	const length = toCodePoint(text.length);
	const ranges = numbers
		.join(" ")
		.split(";")
		.map((part): Range => {
			const [, from, to] = /^(\d+) (\d+)$/u.exec(part) ?? [];
			const [start, end] = [Number(from), Number(to)];
			if (from === undefined || start >= end || end > length)
				throw fault(line, `«${part}» is no range of the text, which has ${length} characters`);
			return [toUnit(start), toUnit(end)];
		});
	const there = wordsOf(ranges, text);
	if (plain(there) !== plain(line.tail))
		throw fault(line, `the text has «${there}» there, and the line says «${line.tail}»; is it the same text?`);
	return ranges;
}

/** brat writes a blank for the end of a line. */
const plain = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

function codesByTarget(lines: readonly Line[], fault: Fault) {
	const codes = new Map<string, { name: string; code: string; line: Line }[]>();
	for (const line of lines) {
		const [named = "", target = "", code = ""] = line.words;
		const name = codeOfBrat.get(named);
		if (name === undefined) throw fault(line, `«${named}» is no choice of a record`);
		codes.set(target, [...(codes.get(target) ?? []), { name, code, line }]);
	}
	return codes;
}

function noteOf(line: Line | undefined, label: string, fault: Fault): Record<string, unknown> | undefined {
	try {
		return line === undefined ? undefined : valueOfNote(label, line.tail);
	} catch {
		throw fault(line as Line, `the note begins like JSON and is none: «${(line as Line).tail.slice(0, 60)}»`);
	}
}

/** The spans that the note remembers, as long as the annotator has not moved the mark. */
function keptSpans(value: Record<string, unknown> | undefined, own: readonly Range[], text: string) {
	const kept = value?.["spans"];
	if (!Array.isArray(kept) || !kept.every(isRange)) return undefined;
	const spans = kept.map(([start, end]) => ({ start, end }));
	return sameRanges(fragments(spans, text), own) ? kept : undefined;
}

const isRange = (value: unknown): value is Range =>
	Array.isArray(value) && value.length === 2 && value.every((one) => Number.isSafeInteger(one) && one >= 0);
