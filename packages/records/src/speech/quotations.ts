import type { Document, Span } from "@letopis/text";

/** Characters of a line that are looked through for a quotation, either way. */
const QUOTATION = 1500;

/** Where the line of a stretch of text begins and ends, so far as it is looked at. */
export function lineOf({ text }: Document, { start, end }: Span): Span {
	const near = text.slice(Math.max(0, start - QUOTATION), start);
	const far = text.slice(end, end + QUOTATION);
	const stop = far.indexOf("\n");
	return { start: start - (near.length - near.lastIndexOf("\n") - 1), end: end + (stop < 0 ? far.length : stop) };
}

/** Outermost quotations of a stretch of text; one that is not closed ends with it. */
function quotations({ text }: Document, { start, end }: Span): readonly Span[] {
	const found: Span[] = [];
	let depth = 0;
	let from = start;
	for (let i = start; i < end; i++) {
		const char = text.charAt(i);
		if (!/[«»„“”"]/u.test(char)) continue;
		const opens =
			char === "«" ||
			char === "„" ||
			(char !== "»" &&
				!/[\p{L}\p{N}.,!?…»”]/u.test(i > start ? text.charAt(i - 1) : " ") &&
				/\S/u.test(text.charAt(i + 1)));
		if (opens && depth++ === 0) from = i;
		if (!opens && depth > 0 && --depth === 0) found.push({ start: from, end: i + 1 });
	}
	return depth > 0 ? [...found, { start: from, end }] : found;
}

/** What «…, – сказал Петров. – …» quotes. */
export function quoted(document: Document, line: Span, said: Span): Span | undefined {
	const { text } = document;
	if (/^\s*[-–—]/u.test(text.slice(line.start, line.start + 4))) {
		const goesOn = /^[^\n.]{0,40}[.,]\s+[-–—]/u.test(text.slice(said.end, said.end + 50));
		return { start: line.start, end: goesOn ? line.end : said.start };
	}
	return quotations(document, line).findLast(({ start, end }) => start < said.start && end > said.start - 6);
}

/** The quotation that a stretch of text begins with: «отметил: [«Первый договор …»]». */
export function quotedFrom(document: Document, stretch: Span): Span | undefined {
	if (!/^\s*["«„“”]/u.test(document.text.slice(stretch.start, stretch.start + 4))) return undefined;
	return quotations(document, stretch)[0];
}
