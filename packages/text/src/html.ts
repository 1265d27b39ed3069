import { createRequire } from "node:module";
import type { Zone, ZoneKind } from "./document.js";
import { type Block, readBlocks } from "./html/blocks.js";
import type { HtmlDocument } from "./html/node.js";

/** A page of HTML as plain text, with what its elements say of the parts of the text. */
export interface HtmlText {
	/** Lines of the page; offsets of {@link zones} and of all that is read from it count in this text. */
	readonly text: string;
	readonly zones: readonly Zone[];
	/** Day of publication that the page's head names, `2024-05-17`; it need not stand in the text. */
	readonly published?: string;
}

interface Article {
	readonly content: string | null | undefined;
}

interface Tools {
	parseHTML(html: string): { readonly document: HtmlDocument };
	readonly Readability: new (document: HtmlDocument, options: object) => { parse(): Article | null };
}

const MARK = "data-letopis";
/** Pages of more elements, or deeper ones, are read by their elements alone: readability is not linear in either. */
const MOST_ELEMENTS = 4000;
const DEEPEST = 200;
/** A shorter article is a guess that failed. */
const SHORTEST_ARTICLE = 200;

/**
 * Text of an HTML page. Needs `linkedom` and `@mozilla/readability`, which are not installed with this package.
 * @throws Error when they are not there, with the command that installs them.
 */
export function htmlToText(html: string): HtmlText {
	if (typeof html !== "string") throw new TypeError(`Expected \`html\` to be a string, got ${typeof html}`);
	const { parseHTML, Readability } = loadTools();
	const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
	const published = publishedOf(document);
	if (document.documentElement === null) return { text: "", zones: [] };
	const { blocks, depth } = readBlocks(document.documentElement);
	blocks.forEach(
		({ element }, at) => void element.setAttribute(MARK, `${element.getAttribute(MARK) ?? ""} ${at}`.trim()),
	);
	const parse = () => new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
	const kept = depth > DEEPEST ? undefined : keptBlocks(parse);
	return { ...join(blocks, kept), ...(published === undefined ? {} : { published }) };
}

function loadTools(): Tools {
	const require = createRequire(import.meta.url);
	try {
		const { parseHTML } = require("linkedom") as Pick<Tools, "parseHTML">;
		const { Readability } = require("@mozilla/readability") as Pick<Tools, "Readability">;
		return { parseHTML, Readability };
	} catch (cause) {
		throw new Error("To read HTML, install: npm install linkedom@0.18.12 @mozilla/readability@0.6", { cause });
	}
}

/** Numbers of the blocks that readability counts to the article; undefined when it finds none. */
function keptBlocks(parse: () => Article | null): ReadonlySet<number> | undefined {
	let content: string;
	try {
		content = parse()?.content ?? "";
	} catch {
		return undefined;
	}
	if (content.replace(/<[^>]*>/gu, "").length < SHORTEST_ARTICLE) return undefined;
	const marks = [...content.matchAll(new RegExp(`${MARK}="([\\d ]+)"`, "gu"))];
	return new Set(marks.flatMap((mark) => (mark[1] as string).split(" ").map(Number)));
}

function join(blocks: readonly Block[], kept: ReadonlySet<number> | undefined): { text: string; zones: Zone[] } {
	const order = [...(kept ?? [])].sort((a, b) => a - b);
	const [first, last] = [order[0] ?? 0, order.at(-1) ?? blocks.length];
	const zones: Zone[] = [];
	let text = "";
	blocks.forEach((block, at) => {
		if (text !== "") text += block.apart ? "\n\n" : "\n";
		const start = text.length;
		text += block.text;
		const kind = block.kind ?? (kept === undefined || kept.has(at) ? undefined : strayKind(at, first, last));
		if (kind !== undefined) zones.push({ kind, start, end: text.length });
	});
	return { text, zones };
}

/** What stands outside the article: menus above it, other news in it, small print below it. */
function strayKind(at: number, first: number, last: number): ZoneKind {
	if (at < first) return "navigation";
	return at > last ? "footer" : "teaser";
}

const PUBLISHED = ["article:published_time", "datePublished", "date", "DC.date.issued", "DC.date", "pubdate"];

/** The day that the page tells machines: in a `meta`, in an element of its own, in a description of the page as JSON. */
function publishedOf(document: HtmlDocument): string | undefined {
	for (const name of PUBLISHED) {
		const meta = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
		const day = dayOf(meta?.getAttribute("content"));
		if (day !== undefined) return day;
	}
	const time = document.querySelector('time[itemprop="datePublished"],time[pubdate]')?.getAttribute("datetime");
	const described = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
	return dayOf(time) ?? dayOf(/"datePublished"\s*:\s*"([^"]*)"/u.exec(described)?.[1]);
}

const dayOf = (text: string | null | undefined): string | undefined =>
	/^(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(text ?? "")?.[1];
