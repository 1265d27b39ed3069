import { BLOCK_TAGS, CLASS_ZONES, SKIPPED_TAGS, TAG_ZONES } from "../data/html-tags.js";
import type { ZoneKind } from "../document.js";
import { type HtmlElement, type HtmlNode, isElement, isText } from "./node.js";

/** A line of a page: the text of one block element between its inner blocks. */
export interface Block {
	readonly text: string;
	/** The block element itself. */
	readonly element: HtmlElement;
	/** What its elements say it is. */
	readonly kind: ZoneKind | undefined;
	/** A paragraph of its own, not the next line of one (`<br>`, a row of a table, an item of a list). */
	readonly apart: boolean;
}

interface Open {
	readonly element: HtmlElement;
	readonly kind: ZoneKind | undefined;
	next: HtmlNode | null;
}

const TIGHT_TAGS = new Set(["LI", "TR", "DT", "DD", "BR"]);
const CELL_TAGS = new Set(["TD", "TH"]);

export interface Blocks {
	readonly blocks: readonly Block[];
	/** Elements inside each other, at most. */
	readonly depth: number;
}

/** The lines of a page in order. Deep nesting costs no stack. */
export function readBlocks(root: HtmlElement): Blocks {
	const blocks: Block[] = [];
	let depth = 0;
	const path: Open[] = [{ element: root, kind: undefined, next: root.firstChild }];
	let line = "";
	let apart = true;
	const close = (next: string): void => {
		const text = line.replace(/[ \t\n\r\f]+/gu, " ").trim();
		const owner = path.findLast(({ element }) => BLOCK_TAGS.has(element.nodeName));
		if (text !== "" && owner !== undefined) {
			blocks.push({ text, element: owner.element, kind: path.at(-1)?.kind, apart });
			apart = false;
		}
		if (!TIGHT_TAGS.has(next)) apart = true;
		line = "";
	};
	while (path.length > 0) {
		const open = path.at(-1) as Open;
		const node = open.next;
		open.next = node?.nextSibling ?? null;
		if (node === null) {
			if (BLOCK_TAGS.has(open.element.nodeName)) close(open.element.nodeName);
			else if (CELL_TAGS.has(open.element.nodeName)) line += "   ";
			path.pop();
		} else if (isText(node)) line += node.textContent ?? "";
		else if (isElement(node) && !SKIPPED_TAGS.has(node.nodeName) && node.getAttribute("hidden") === null) {
			if (node.nodeName === "BR" || BLOCK_TAGS.has(node.nodeName)) close(node.nodeName);
			path.push({ element: node, kind: kindOf(node, open.kind), next: node.firstChild });
			depth = Math.max(depth, path.length);
		}
	}
	return { blocks, depth };
}

/** The headline stays one inside the page's header; else the outer element decides. */
function kindOf(element: HtmlElement, outer: ZoneKind | undefined): ZoneKind | undefined {
	const tag = TAG_ZONES.get(element.nodeName);
	if (tag === "title") return outer === undefined || outer === "navigation" ? tag : outer;
	if (outer !== undefined) return outer;
	if (tag !== undefined || element.nodeName === "BODY" || element.nodeName === "HTML") return tag;
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("role") ?? ""}`;
	return names.length < 3 ? undefined : CLASS_ZONES.find(([pattern]) => pattern.test(names))?.[1];
}
