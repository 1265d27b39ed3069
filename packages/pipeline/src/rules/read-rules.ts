import { withoutYo } from "@letopis/morphology";
import { isObject } from "../check-options.js";
import type { Rules, RulesFile } from "./rules.js";
import { type Cell, SHAPES } from "./shapes.js";

const shown = (value: unknown): string =>
	`«${String(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60)}»`;

/** What is wrong with a row by itself, in plain words; undefined when nothing is. */
function troubleOf(row: unknown, shape: Readonly<Record<string, Cell>>): string | undefined {
	if (!isObject(row)) return `Expected an object, got ${shown(row)}`;
	for (const name of Object.keys(row))
		if (!Object.hasOwn(shape, name)) return `Expected only ${Object.keys(shape).join(" ")}, got \`${name}\``;
	for (const [name, { what, accepts, optional }] of Object.entries(shape)) {
		const value = row[name];
		if (value === undefined ? !optional : !accepts(value))
			return `Expected \`${name}\` to be ${what}, got ${value === undefined ? "nothing" : shown(value)}`;
	}
	return undefined;
}

const isFile = (rules: Rules | RulesFile): rules is RulesFile => isObject(rules) && "text" in rules;

function contentOf(rules: Rules | RulesFile): { readonly value: unknown; readonly name: string } {
	if (!isFile(rules)) return { value: rules, name: "rules" };
	try {
		return { value: JSON.parse(rules.text), name: rules.file };
	} catch (error) {
		throw new RangeError(`${rules.file}: it is not JSON (${error instanceof Error ? error.message : String(error)})`);
	}
}

/** Words are compared without ё. */
const folded = (key: string, value: unknown): unknown =>
	typeof value === "string" && (key === "noun" || key === "lemma" || key === "adjective") ? withoutYo(value) : value;

/** Checked rules, and what messages call their file. Throws a RangeError with file, row and reason. */
export function readRules(rules: Rules | RulesFile): { readonly rules: Rules; readonly name: string } {
	const { value, name } = contentOf(rules);
	if (!isObject(value)) throw new TypeError(`Expected ${name} to be an object of tables, got ${shown(value)}`);
	for (const [table, rows] of Object.entries(value)) {
		if (!Object.hasOwn(SHAPES, table))
			throw new RangeError(`${name}: Expected the tables ${Object.keys(SHAPES).join(" ")}, got \`${table}\``);
		if (!Array.isArray(rows)) throw new RangeError(`${name}, ${table}: Expected a list of rows, got ${shown(rows)}`);
		rows.forEach((row, at) => {
			const trouble = troubleOf(row, SHAPES[table as keyof Rules]);
			if (trouble !== undefined) throw new RangeError(`${name}, ${table} row ${at + 1}: ${trouble}`);
		});
	}
	return { rules: JSON.parse(JSON.stringify(value), folded) as Rules, name };
}
