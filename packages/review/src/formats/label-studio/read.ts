import type { Extraction } from "@letopis/records";
import { fixtureOf } from "../../annotation/fixture-of.js";
import { valueOfNote } from "../../annotation/from-marks.js";
import type { Mark } from "../../annotation/mark.js";
import { codesOf, families, labels, slotRows } from "../../annotation/slots.js";
import type { Imported } from "../imported.js";
import { MORE } from "./config.js";
import { parseTask, type Region, type Task } from "./parse.js";

export interface LabelStudioText extends Imported {
	readonly text: string;
}

/**
 * The records of one task of a Label Studio export (JSON), as the last annotator who finished left them;
 * where nobody has, as they were predicted.
 * @throws Error that says in which task and region what is wrong.
 */
export function readTask(value: unknown, where: string): LabelStudioText {
	const task = parseTask(value, where);
	const { regions, relations, text } = task;
	const targets = new Set(relations.map(({ to }) => to));
	const marks = new Map<string, Mark>();
	const rows = new Map<Mark, string>();
	const used = new Set<string>();
	const fault = (id: string, what: string): Error => new Error(`${where}, region ${id}: ${what}.`);

	const markOf = (id: string): Mark => {
		const region = regions.get(id);
		if (region === undefined) throw fault(id, "a relation speaks of it and it is not there");
		const more = relations.filter(({ from, label }) => from === id && label === MORE).map(({ to }) => to);
		for (const one of [id, ...more]) used.add(one);
		const mark = marks.get(id) ?? read(id, region, more);
		marks.set(id, mark);
		rows.set(mark, `region ${id}`);
		return mark;
	};
	const read = (id: string, region: Region, more: readonly string[]): Mark => {
		const { label, codes } = region;
		if (!labels.includes(label)) throw fault(id, `«${label}» is no label; ${labels.join(", ")} are`);
		const allowed = codesOf(label).map(({ name }) => name);
		const stray = Object.keys(codes).find((name) => !allowed.includes(name));
		if (stray !== undefined) throw fault(id, `«${stray}» is no choice for ${label}`);
		const value = noteOf(region, (what) => fault(id, what));
		const parts = [region, ...more.map((other) => regions.get(other)).filter((one) => one !== undefined)];
		return { label, spans: parts.map((part) => spanOf(part, task)), codes, ...(value ? { value } : {}) };
	};

	const records = [...regions].flatMap(([id, { label }]) => {
		if (!isFamily(label) || targets.has(id)) return [];
		const trigger = markOf(id);
		const slots = relations
			.filter(({ from, label: role }) => from === id && role !== MORE)
			.map(({ to, label: role }) => {
				const slot = slotRows[label].find((row) => row.role === role);
				if (slot === undefined) throw fault(id, `«${role}» is no role of ${label}`);
				const mark = markOf(to);
				if (mark.label !== slot.label) throw fault(to, `it is marked as ${mark.label} and cannot be «${role}»`);
				return { role, mark };
			});
		return [{ trigger, slots }];
	});
	const left = [...regions].filter(([id]) => !used.has(id));
	const warnings = left.map(
		([id, { text: words }]) => `${where}, region ${id} («${words}») belongs to no record and was left out.`,
	);
	const rowOf = (mark: Mark): string => rows.get(mark) ?? "";
	const document = task.document as { readonly id: string } & Partial<Extraction["document"]>;
	return { fixture: fixtureOf({ document, text, records, rowOf, where }), warnings, text };
}

const isFamily = (name: string): name is (typeof families)[number] => (families as readonly string[]).includes(name);

function noteOf({ note, label }: Region, fault: (what: string) => Error): Record<string, unknown> | undefined {
	try {
		return valueOfNote(label, note);
	} catch {
		throw fault(`the note begins like JSON and is none: «${note.slice(0, 60)}»`);
	}
}

function spanOf({ start, end }: Region, { text, offsets }: Task) {
	const [from, to] = [offsets.toUnit(start), offsets.toUnit(end)];
	return { start: from, end: to, text: text.slice(from, to) };
}
