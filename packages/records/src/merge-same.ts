import { stem } from "@letopis/text";
import type { DateValue } from "./schema.js";

/** A date that nothing tells of the fact itself. */
export const bounded = (date: DateValue | undefined): boolean =>
	date?.precision === "bounded" || date?.resolution === "inherited-from-event";

/** How many records back another description is looked for: more than any article has, few enough for a book. */
export const NEAR = 200;

/** Two dates can be of one fact: one is unknown or a mere bound, or their bounds meet. */
export function datesMeet(a: DateValue | undefined, b: DateValue | undefined): boolean {
	if (a === undefined || b === undefined || a.precision === "bounded" || b.precision === "bounded") return true;
	if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null)
		return a.edtf === b.edtf || a.resolution !== b.resolution;
	return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The narrower of two dates of one fact. */
export function finer(a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	if (bounded(a) !== bounded(b)) return bounded(a) ? b : a;
	return b.edtf.length > a.edtf.length && b.precision !== "bounded" ? b : a;
}

/** Stems of the words of a name, of three letters or more. */
export const words = (name: string | undefined): ReadonlySet<string> =>
	new Set(
		(name ?? "")
			.toLowerCase()
			.match(/[\p{L}\d]{3,}/gu)
			?.map(stem) ?? [],
	);

/** Is there not one word in common? */
export const areApart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
	x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));

/** Is half of the fewer words among the others? */
export function wordsMeet(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
	if (x.size === 0 || y.size === 0) return true;
	let shared = 0;
	for (const word of x) if (y.has(word)) shared++;
	return shared / Math.min(x.size, y.size) >= 0.5;
}
