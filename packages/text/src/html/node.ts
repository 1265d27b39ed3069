/** As much of the DOM as reading a page takes. */
export interface HtmlNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly firstChild: HtmlNode | null;
	readonly nextSibling: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
	getAttribute(name: string): string | null;
	setAttribute(name: string, value: string): void;
}

export interface HtmlDocument {
	readonly documentElement: HtmlElement | null;
	querySelector(selector: string): HtmlElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;
