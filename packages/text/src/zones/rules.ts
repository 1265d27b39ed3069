import { BYLINE_RULES } from "../data/byline-rules.js";
import { CAPTION_RULES } from "../data/caption-rules.js";
import { COMMENT_RULES } from "../data/comment-rules.js";
import { FOOTER_RULES } from "../data/footer-rules.js";
import type { LineRule } from "../data/line-rules.js";
import { NAVIGATION_RULES } from "../data/navigation-rules.js";
import { TEASER_RULES } from "../data/teaser-rules.js";
import type { ZoneKind } from "../document.js";

/** Every rule, the first that matches a line decides. */
export const LINE_RULES: readonly LineRule[] = [
	...COMMENT_RULES,
	...BYLINE_RULES,
	...CAPTION_RULES,
	...TEASER_RULES,
	...FOOTER_RULES,
	...NAVIGATION_RULES,
];

const at = (where: LineRule["where"]): readonly LineRule[] => LINE_RULES.filter((rule) => rule.where === where);
/** Longer lines are running text whatever they begin with. */
const LONGEST = 220;

/** A mark in the middle of a line, or any word at its head, is looked for in short lines only. */
const SHORT = 120;
const isAnchored = ({ pattern }: LineRule): boolean => /^\^(?!\[)/u.test(pattern.source);

/**
 * A pattern that stands wherever `source` does, and is compiled in a fraction of the time: classes of letters are the
 * dear part of a pattern that looks at no case, and of all that is done to read a first page.
 */
export const widen = (source: string): string =>
	source
		.replace(/\(\?<?!\\p\{L\}\)/gu, "")
		.replace(/\[\^[^\]]*\\p\{[^\]]*\]|\\P\{\w+\}/gu, "[^]")
		.replace(/\\p\{\w+\}/gu, "\\S");
const anyOf = (rules: readonly LineRule[]): RegExp =>
	new RegExp(rules.length === 0 ? "$^" : rules.map(({ pattern }) => `(?:${widen(pattern.source)})`).join("|"), "i");

/** What decides between rules, behind a pattern that most lines fail at once. */
function decide(rules: readonly LineRule[]): (line: string) => ZoneKind | undefined {
	const anchored = anyOf(rules.filter(isAnchored));
	const loose = anyOf(rules.filter((rule) => !isAnchored(rule)));
	return (line) => {
		if (line.length > LONGEST || !(anchored.test(line) || (line.length <= SHORT && loose.test(line)))) return undefined;
		return rules.find(({ pattern }) => pattern.test(line))?.kind;
	};
}

export const kindAnywhere = decide(at("anywhere"));
export const kindInHead = decide(at("head"));
export const kindInTail = decide(at("tail"));
