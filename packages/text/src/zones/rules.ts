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
const ANYWHERE = at("anywhere");
const HEAD = at("head");
const TAIL = at("tail");

/** Longer lines are running text whatever they begin with. */
const LONGEST = 300;

const kindBy = (rules: readonly LineRule[], line: string): ZoneKind | undefined =>
	line.length > LONGEST ? undefined : rules.find(({ pattern }) => pattern.test(line))?.kind;

export const kindAnywhere = (line: string): ZoneKind | undefined => kindBy(ANYWHERE, line);
export const kindInHead = (line: string): ZoneKind | undefined => kindBy(HEAD, line);
export const kindInTail = (line: string): ZoneKind | undefined => kindBy(TAIL, line);
