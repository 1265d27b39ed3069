import type { PageDate, Span, Zone } from "./document.js";

export interface Zones {
	readonly zones: readonly Zone[];
	readonly title?: string;
	readonly pageDate?: PageDate;
}

/** The parts of a page, by line. */
export function findZones(text: string, lines: readonly Span[]): Zones {
	const first = lines[0];
	if (first === undefined || lines.length < 2) return { zones: [] };
	const title = text.slice(first.start, first.end).trim();
	if (title.length > 200 || /[.:;,]$/u.test(title)) return { zones: [] };
	return { zones: [{ ...first, kind: "title" }], title };
}
