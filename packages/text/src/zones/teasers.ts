import type { ZoneKind } from "../document.js";
import type { Line } from "./line.js";

/** Headings of teasers take the lines below them along, an advertisement its one line. */
export function markTeasers(lines: readonly Line[], kinds: (ZoneKind | undefined)[]): void {
	const headings = kinds.slice();
	for (let at = 0; at < lines.length; at++) {
		const { text } = lines[at] as Line;
		if (kinds[at] === "footer" && /^реклама[.:]?$/iu.test(text)) {
			if (kinds[at + 1] === undefined && lines[at + 1]?.running === false) kinds[at + 1] = "footer";
		}
		if (headings[at] !== "teaser") continue;
		let taken = /:\s*\S/u.test(text) ? 1 : 0;
		for (let next = at + 1; next < lines.length; next++) {
			const line = lines[next] as Line;
			if (kinds[next] !== undefined || line.running || (line.apart && taken > 0)) break;
			kinds[next] = "teaser";
			taken++;
		}
	}
}

const HEADLINE = /^[-–—•]\s+\p{Lu}.*[\p{L}\d»"]$/u;
const DATED_HEADLINE = /^(?:\d{1,2}[:.]\d{2}|\d{1,2}\.\d{2}\.\d{2,4})\s+[«"\p{Lu}]/u;
const ENOUGH_HEADLINES = 3;

/** Headlines of other pages: at the end («- Названы товары…» thrice), or with their times above the running text. */
export function markHeadlines(lines: readonly Line[], kinds: (ZoneKind | undefined)[], top: number): void {
	let from = lines.length;
	while (from > 0 && kinds[from - 1] === undefined && HEADLINE.test((lines[from - 1] as Line).text)) from--;
	const led = from > 0 && /:$/u.test((lines[from - 1] as Line).text);
	if (!led && from > 1 && lines.length - from >= ENOUGH_HEADLINES) kinds.fill("teaser", from);
	for (let at = 0; at < top; at++) {
		let to = at;
		while (to < lines.length && kinds[to] === undefined && DATED_HEADLINE.test((lines[to] as Line).text)) to++;
		if (to - at >= ENOUGH_HEADLINES && to < lines.length) kinds.fill("teaser", at, to);
		at = Math.max(at, to - 1);
	}
}
