import { fold } from "@letopis/morphology";
import type { ZoneKind } from "../document.js";
import type { Line } from "./line.js";
import { kindInTail } from "./rules.js";
import { isStamp } from "./stamp.js";

/** Lines of running text an article has at least; with fewer the page may be a list, whose last lines are its own. */
const PARAGRAPHS = 2;
const PARAGRAPH = 100;
/** A longer last line without an end mark is a sentence that lost it. */
const HEADLINE = 100;
/** A longer line without a predicate is a sentence without a verb. */
const LABEL = 60;
/** Where what a page says of its owner begins: it goes on to the end. */
const ABOUT =
	/^(?:О\s+(?:компании|холдинге|корпорации|нас|проекте)|Об\s+(?:организации|университете)|Контакты(?:\s+для\s+(?:СМИ|прессы))?|Справка\s+о\s+компании)\s*:?$/iu;
/** «(подпись) П. Иванов», «За Минскую область»: signatures under a paper. */
const SIGNATURE = /^\((?:подпись|печать)\)|^За\s+\p{L}|^М\.\s?П\.|^От\s+\p{L}/u;

/**
 * Marks the lines below the last running text: small print, signatures, the headline again or for the first time,
 * headlines of other pages. Gives the headline.
 */
export function markTail(
	text: string,
	lines: readonly Line[],
	kinds: (ZoneKind | undefined)[],
	headline: string | undefined,
	isSentence: (line: string) => boolean,
): string | undefined {
	markAbout(lines, kinds);
	const last = lastRunning(lines, kinds);
	const article = isArticle(lines, kinds, last);
	let title = headline;
	const isSame = title === undefined ? () => false : sameAs(title);
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as Line;
		if (kinds[at] !== undefined) continue;
		if (isSame(line.text)) kinds[at] = "title";
		else if (at > last) kinds[at] = kindOfTailLine(text, lines, kinds, at, article, isSentence);
	}
	if (!article) return title;
	for (let at = last + 1; at < lines.length; at++) {
		const line = lines[at] as Line;
		if (kinds[at] !== undefined || line.text.length > HEADLINE || SIGNATURE.test(line.text)) continue;
		const below = isSmallPrint(kinds[at - 1]);
		if (!below && UNFIT.test(line.text)) continue;
		if (!isSentence(line.text)) kinds[at] = below || line.text.length <= LABEL ? "footer" : undefined;
		else if (title === undefined && !below && kinds[at + 1] !== undefined && !(lines[at + 1] as Line).apart) {
			title = line.text;
			kinds[at] = "title";
		} else if (below || isGroup(lines, kinds, at)) kinds[at] = "teaser";
	}
	return title;
}

/** Ends as a sentence does, holds two, defines a word, or begins with a mark or a number. */
const UNFIT = /[.…]$|[.!?…:]\s|\s[—–]\s|^[\P{L}\d]/u;

function kindOfTailLine(
	text: string,
	lines: readonly Line[],
	kinds: readonly (ZoneKind | undefined)[],
	at: number,
	article: boolean,
	isSentence: (line: string) => boolean,
): ZoneKind | undefined {
	const line = lines[at] as Line;
	const kind = kindInTail(line.text);
	if (kind !== undefined && (kind !== "byline" || isLone(lines, kinds, at))) return kind;
	if (!article) return undefined;
	if (/^\P{L}*\d/u.test(line.text) && isStamp(text, line, isSentence)) return "byline";
	return /\p{L}/u.test(line.text) ? undefined : "footer";
}

const isSmallPrint = (kind: ZoneKind | undefined): boolean =>
	kind === "footer" || kind === "byline" || kind === "teaser" || kind === "comment";

/** Two headlines or more, line under line: one alone is a sentence that lost its end mark. */
const isGroup = (lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[], at: number): boolean => {
	const next = lines[at + 1];
	return next !== undefined && !next.apart && kinds[at + 1] === undefined && next.text.length <= HEADLINE;
};

function markAbout(lines: readonly Line[], kinds: (ZoneKind | undefined)[]): void {
	const at = lines.findIndex((line, index) => index > lines.length / 2 && ABOUT.test(line.text));
	if (at < 0) return;
	for (let line = at; line < lines.length; line++) kinds[line] ??= "footer";
}

function lastRunning(lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[]): number {
	for (let at = lines.length - 1; at >= 0; at--) {
		const line = lines[at] as Line;
		if (kinds[at] === undefined && line.running && kindInTail(line.text) === undefined) return at;
	}
	return -1;
}

/** Paragraphs make up the page, and the last does not lead a list in. */
function isArticle(lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[], last: number): boolean {
	if (last < 0 || /[:;]$/u.test((lines[last] as Line).text)) return false;
	let paragraphs = 0;
	let others = 0;
	for (let at = 0; at <= last; at++) {
		if (kinds[at] !== undefined) continue;
		const line = lines[at] as Line;
		if (line.running && line.text.length >= PARAGRAPH) paragraphs++;
		else if (!line.running) others++;
	}
	return paragraphs >= PARAGRAPHS && paragraphs > others;
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** Tells the headline said once more, in whole or with a word left out. */
function sameAs(title: string): (line: string) => boolean {
	const words = wordsOf(title);
	const known = new Set(words);
	return (line) => {
		if (line === title) return true;
		if (line.length > title.length + 3 || line.length < title.length / 2) return false;
		const own = wordsOf(line);
		if (own.length < 3 || own.length > words.length || own.length < words.length - 2) return false;
		return own.filter((word) => known.has(word)).length >= own.length - (own.length > 6 ? 1 : 0);
	};
}

/** A name that is no member of a list: running text or a line of known kind stands above it, or nothing does. */
function isLone(lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[], at: number): boolean {
	const before = lines[at - 1];
	return before !== undefined && (before.running || kinds[at - 1] !== undefined || (lines[at] as Line).apart);
}
