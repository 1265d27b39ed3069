import type { ZoneKind } from "../document.js";

const tags = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What is no text at all. */
export const SKIPPED_TAGS = tags("SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT SELECT BUTTON TEXTAREA AUDIO VIDEO");

/** What begins a line of its own. */
export const BLOCK_TAGS = tags(
	`P DIV SECTION ARTICLE MAIN H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE TBODY THEAD TR BLOCKQUOTE FIGURE FIGCAPTION
	HEADER FOOTER NAV ASIDE FORM FIELDSET PRE ADDRESS DETAILS SUMMARY BODY HTML CENTER`,
);

/** Parts of a page by the name of their element. */
export const TAG_ZONES: ReadonlyMap<string, ZoneKind> = new Map<string, ZoneKind>([
	["NAV", "navigation"],
	["HEADER", "navigation"],
	["FOOTER", "footer"],
	["ASIDE", "teaser"],
	["FIGCAPTION", "caption"],
	["FORM", "footer"],
	["TIME", "byline"],
	["ADDRESS", "footer"],
	["H1", "title"],
]);

/** Parts of a page by what sites write into `class`, `id` and `role`; the first that matches decides. */
export const CLASS_ZONES: readonly (readonly [pattern: RegExp, kind: ZoneKind])[] = [
	[/(?:^|[\s_-])(?:comments?|disqus|reviews?)(?:$|[\s_-])/iu, "comment"],
	[/(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|pagination|skip)(?:$|[\s_-])/iu, "navigation"],
	[/(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|read-?(?:also|more)|similar|teasers?|sidebar|popular|banner|advert\w*|promo)(?:$|[\s_-])/iu, "teaser"],
	[/(?:^|[\s_-])(?:share|social|subscribe|tags?|copyright|views?|counter|rating|cookie)(?:$|[\s_-])/iu, "footer"],
	[/(?:^|[\s_-])(?:caption|credits?|photo-author)(?:$|[\s_-])/iu, "caption"],
	[/(?:^|[\s_-])(?:byline|author|dateline|pub-?date|published|article-date|post-date|date|datetime)(?:$|[\s_-])/iu, "byline"],
];
