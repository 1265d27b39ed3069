import type { ZoneKind } from "../document.js";
import { findDate } from "../page-date.js";
import type { Line } from "./line.js";

const LONGEST = 40;

/** The block between `---` and `---` that a Markdown file may begin with; its date is a stamp. */
export function markFrontMatter(text: string, lines: readonly Line[], kinds: (ZoneKind | undefined)[]): void {
	if (lines[0]?.text !== "---") return;
	const end = lines.findIndex((line, at) => at > 0 && at < LONGEST && line.text === "---");
	for (let at = 0; at <= end; at++) {
		const line = lines[at] as Line;
		kinds[at] = findDate(text, line.start, line.end) === undefined ? "navigation" : "byline";
	}
}
