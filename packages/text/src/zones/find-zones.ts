import type { PageDate, Span, Zone, ZoneKind } from "../document.js";
import { choosePageDate } from "./choose-date.js";
import { findDateline } from "./dateline.js";
import { markHead } from "./head.js";
import { type Line, readLines } from "./line.js";
import { kindAnywhere } from "./rules.js";
import { isStamp } from "./stamp.js";
import { markTail } from "./tail.js";
import { markHeadlines, markTeasers } from "./teasers.js";

export interface Zones {
	readonly zones: readonly Zone[];
	readonly title?: string;
	readonly pageDate?: PageDate;
}

/** The parts of a page. `isSentence` tells whether a short line holds a predicate. */
export function findZones(text: string, spans: readonly Span[], isSentence: (line: string) => boolean): Zones {
	const lines = readLines(text, spans);
	const kinds = lines.map((line) => kindAnywhere(line.text));
	const top = firstRunning(text, lines, kinds);
	markTeasers(lines, kinds);
	markHeadlines(lines, kinds, top);
	markComments(kinds, top);
	const headline = lines.length < 2 ? undefined : markHead(text, lines, kinds, top, isSentence);
	const title = markTail(text, lines, kinds, headline, isSentence);
	const zones = joinLines(lines, kinds);
	const first = lines[top];
	const dateline = first === undefined || kinds[top] !== undefined ? undefined : findDateline(text, first);
	if (dateline !== undefined) zones.push({ ...dateline, kind: "dateline" });
	const last = lines.at(-1);
	const advertiser = last === undefined || kinds.at(-1) !== undefined ? undefined : findAdvertiser(last);
	if (advertiser !== undefined) zones.push({ ...advertiser, kind: "footer" });
	zones.sort((a, b) => a.start - b.start);
	const pageDate = choosePageDate(text, lines, kinds, top, dateline);
	return { zones, ...(title === undefined ? {} : { title }), ...(pageDate === undefined ? {} : { pageDate }) };
}

/** «… в рамках нацпроекта. Реклама. erid: 2Vfnx»: the mark of an advertisement on the last line. */
function findAdvertiser(line: Line): Span | undefined {
	const found = /(?:Реклама\.?\s+(?:\d{1,2}\+\s+)?)?erid\s*[:.]?\s*[A-Za-z\d]+$/u.exec(line.text.slice(-80))?.[0];
	return found === undefined ? undefined : { start: line.end - found.length, end: line.end };
}

function firstRunning(text: string, lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[]): number {
	const at = lines.findIndex((line, index) => line.running && kinds[index] === undefined && !isStamp(text, line));
	return at < 0 ? lines.length : at;
}

/** Below the running text, readers' comments go on to the end; a menu above it may name them too. */
function markComments(kinds: (ZoneKind | undefined)[], top: number): void {
	const at = kinds.indexOf("comment", top + 1);
	for (let line = 0; line < kinds.length; line++) if (kinds[line] === "comment") kinds[line] = undefined;
	if (at >= 0) kinds.fill("comment", at);
}

function joinLines(lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[]): Zone[] {
	const zones: Zone[] = [];
	let open = -1;
	kinds.forEach((kind, at) => {
		const line = lines[at] as Line;
		if (kind === undefined) return;
		const last = zones.at(-1);
		if (last !== undefined && last.kind === kind && open === at - 1)
			zones[zones.length - 1] = { ...last, end: line.end };
		else zones.push({ kind, start: line.start, end: line.end });
		open = at;
	});
	return zones;
}
