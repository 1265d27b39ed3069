import type { PageDate, Span, Zone, ZoneKind } from "../document.js";
import { choosePageDate } from "./choose-date.js";
import { findDateline } from "./dateline.js";
import { markFrontMatter } from "./front-matter.js";
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

/** The parts of a page. `isSentence` tells whether a short line holds a predicate; lines in `given` zones are known. */
export function findZones(
	text: string,
	spans: readonly Span[],
	isSentence: (line: string) => boolean,
	given: readonly Zone[] = [],
): Zones {
	const lines = readLines(text, spans, isSentence);
	const known = kindsGiven(lines, given);
	const kinds = lines.map((line, at) => known[at] ?? kindAnywhere(line.text));
	markFrontMatter(text, lines, kinds);
	const top = firstRunning(text, lines, kinds, isSentence);
	markTeasers(lines, kinds);
	markHeadlines(lines, kinds, top);
	markComments(lines, kinds, known, top);
	const headline =
		lines.length < 2 ? undefined : (titleGiven(lines, known) ?? markHead(text, lines, kinds, top, isSentence));
	const title = markTail(text, lines, kinds, headline, isSentence);
	const zones = joinLines(lines, kinds);
	const first = lines[top];
	const dateline = first === undefined || kinds[top] !== undefined ? undefined : findDateline(text, first);
	if (dateline !== undefined) zones.push({ ...dateline, kind: "dateline" });
	const last = lines.at(-1);
	const advertiser = last === undefined || kinds.at(-1) !== undefined ? undefined : findAdvertiser(last);
	if (advertiser !== undefined) zones.push({ ...advertiser, kind: "footer" });
	zones.sort((a, b) => a.start - b.start);
	const pageDate = choosePageDate(text, lines, kinds, top, dateline, isSentence);
	return { zones, ...(title === undefined ? {} : { title }), ...(pageDate === undefined ? {} : { pageDate }) };
}

/** Kinds of the lines that lie in zones known beforehand. */
function kindsGiven(lines: readonly Line[], given: readonly Zone[]): readonly (ZoneKind | undefined)[] {
	let next = 0;
	return lines.map(({ start, end }) => {
		while (next < given.length && (given[next] as Zone).end < end) next++;
		const zone = given[next];
		return zone !== undefined && zone.start <= start && zone.kind !== "body" ? zone.kind : undefined;
	});
}

const titleGiven = (lines: readonly Line[], known: readonly (ZoneKind | undefined)[]): string | undefined =>
	lines[known.indexOf("title")]?.text;

/** «… в рамках нацпроекта. Реклама. erid: 2Vfnx»: the mark of an advertisement on the last line. */
function findAdvertiser(line: Line): Span | undefined {
	const found = /(?:Реклама\.?\s+(?:\d{1,2}\+\s+)?)?erid\s*[:.]?\s*[A-Za-z\d]+$/u.exec(line.text.slice(-80))?.[0];
	return found === undefined ? undefined : { start: line.end - found.length, end: line.end };
}

function firstRunning(
	text: string,
	lines: readonly Line[],
	kinds: readonly (ZoneKind | undefined)[],
	isSentence: (line: string) => boolean,
): number {
	const at = lines.findIndex(
		(line, index) => line.running && kinds[index] === undefined && !isStamp(text, line, isSentence),
	);
	return at < 0 ? lines.length : at;
}

/** A reader's own words: «Рустем: …», «Гость 14.09.2024: …», «zemlyak67, 10:02». */
const BY_READER = /^[\p{L}\p{N}_.@ -]{2,30}(?::\s|,?\s+\d{1,2}[.:]\d{2})/u;

/** Below the running text, readers' comments go on to the end; a menu above it or a heading in it may say the word too. */
function markComments(
	lines: readonly Line[],
	kinds: (ZoneKind | undefined)[],
	known: readonly (ZoneKind | undefined)[],
	top: number,
): void {
	const at = kinds.findIndex((kind, line) => {
		const next = lines[line + 1];
		if (kind !== "comment" || known[line] !== undefined || line <= top || next === undefined) return false;
		return /\d/u.test((lines[line] as Line).text) || BY_READER.test(next.text);
	});
	for (let line = 0; line < kinds.length; line++) if (kinds[line] === "comment") kinds[line] = known[line];
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
