import type { TextSpan } from "@letopis/records";

export type Range = readonly [start: number, end: number];

/** The ranges brat can hold: in order, apart from each other, none across the end of a line. */
export function fragments(
	spans: readonly { readonly start: number; readonly end: number }[],
	text: string,
): readonly Range[] {
	const lines = spans.flatMap(({ start, end }) => withinLines(start, end, text));
	const joined: [number, number][] = [];
	for (const [start, end] of lines.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = joined.at(-1);
		if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}

function withinLines(start: number, end: number, text: string): [number, number][] {
	const ranges: [number, number][] = [];
	for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]+/gu))
		ranges.push([start + index, start + index + line.length]);
	return ranges;
}

/** What stands in brat's third column. */
export const wordsOf = (ranges: readonly Range[], text: string): string =>
	ranges.map(([start, end]) => text.slice(start, end)).join(" ");

export const spansOf = (ranges: readonly Range[], text: string): readonly TextSpan[] =>
	ranges.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));

export const sameRanges = (a: readonly Range[], b: readonly Range[]): boolean =>
	a.length === b.length && a.every(([start, end], at) => start === b[at]?.[0] && end === b[at]?.[1]);
