import type { TextSpan } from "@letopis/records";

/** The offset in the text of a point of the page, or undefined when it lies outside of the text. */
function offsetAt(root: HTMLElement, node: Node, offset: number): number | undefined {
	if (!root.contains(node)) return undefined;
	const element = node instanceof HTMLElement ? node : node.parentElement;
	if (node instanceof HTMLElement && node === root) {
		const child = root.children[offset];
		return child instanceof HTMLElement ? Number(child.dataset["start"]) : Number(root.dataset["length"]);
	}
	const segment = element?.closest<HTMLElement>("[data-start]");
	if (segment == null) return undefined;
	const start = Number(segment.dataset["start"]);
	return node instanceof HTMLElement
		? offset === 0
			? start
			: start + (segment.textContent ?? "").length
		: start + offset;
}

/** The words selected within `root`, whose children carry `data-start`; surrounding white space is left out. */
export function selectedSpan(root: HTMLElement, text: string): TextSpan | undefined {
	const selection = document.getSelection();
	if (selection === null || selection.isCollapsed || selection.anchorNode === null || selection.focusNode === null)
		return undefined;
	const anchor = offsetAt(root, selection.anchorNode, selection.anchorOffset);
	const focus = offsetAt(root, selection.focusNode, selection.focusOffset);
	if (anchor === undefined || focus === undefined) return undefined;
	return trimmed(text, Math.min(anchor, focus), Math.max(anchor, focus));
}

export function trimmed(text: string, from: number, to: number): TextSpan | undefined {
	const raw = text.slice(from, to);
	const start = from + (raw.length - raw.trimStart().length);
	const end = to - (raw.length - raw.trimEnd().length);
	return start < end ? { start, end, text: text.slice(start, end) } : undefined;
}

function pointAt(root: HTMLElement, offset: number): readonly [Node, number] | undefined {
	for (const segment of root.querySelectorAll<HTMLElement>("[data-start]")) {
		const start = Number(segment.dataset["start"]);
		const node = segment.firstChild;
		if (node !== null && start <= offset && offset <= start + (node.textContent ?? "").length)
			return [node, offset - start];
	}
	return undefined;
}

/** Selects from one offset to another on the page. */
export function select(root: HTMLElement, from: number, to: number): void {
	const [start, end] = [pointAt(root, from), pointAt(root, to)];
	if (start === undefined || end === undefined) return;
	document.getSelection()?.setBaseAndExtent(...start, ...end);
}

/** Where the word after (or before) an offset ends (or begins). */
export function nextWord(text: string, offset: number, forward: boolean): number {
	if (forward) {
		const found = /[\p{L}\p{N}]+/gu;
		found.lastIndex = offset;
		const word = found.exec(text);
		return word === null ? text.length : word.index + word[0].length;
	}
	const before = text.slice(Math.max(0, offset - 200), offset);
	const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)];
	const last = words.at(-1);
	return last === undefined ? 0 : offset - before.length + last.index;
}
