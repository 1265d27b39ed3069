import type { Document, Span } from "@letopis/text";

/** Cells of one paper, by the words of their labels as written. */
export interface Sheet extends Span {
	readonly cells: readonly { readonly label: Span; readonly value: Span }[];
}

interface Line extends Span {
	readonly text: string;
}

function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let start = 0;
	while (start <= text.length) {
		const next = text.indexOf("\n", start);
		const end = next < 0 ? text.length : next;
		lines.push({ start, end, text: text.slice(start, end) });
		start = end + 1;
	}
	return lines;
}

/** The span without blanks at its ends. */
function trimmed(text: string, start: number, end: number): Span {
	let [a, b] = [start, end];
	while (a < b && /\s/u.test(text[a] as string)) a++;
	while (b > a && /\s/u.test(text[b - 1] as string)) b--;
	return { start: a, end: b };
}

/** «1 | Лида, Беларусь | Договор»: the cells of a row; none for a line of text. */
function cellsOf(document: Document, line: Line): readonly Span[] {
	const mark = line.text.includes("|") ? "|" : "\t";
	const cells: Span[] = [];
	let start = line.start;
	for (const piece of line.text.split(mark)) {
		cells.push(trimmed(document.text, start, start + piece.length));
		start += piece.length + 1;
	}
	return cells.length > 2 ? cells : [];
}

/** A label before a colon is short. */
const LONGEST_LABEL = 40;

/** «Дата подписания: 12.06.2001». */
function labelledOf(document: Document, line: Line): Sheet["cells"][number] | undefined {
	const at = line.text.indexOf(":");
	if (at <= 0 || at > LONGEST_LABEL) return undefined;
	const label = trimmed(document.text, line.start, line.start + at);
	const value = trimmed(document.text, line.start + at + 1, line.end);
	return label.start === label.end || value.start === value.end ? undefined : { label, value };
}

/** «Партнёр: », «. Документ: »: a label within a line. */
const INNER = new RegExp(`(?<=^|[.;]\\s|^\\P{L}{1,6})\\p{Lu}[^:.;\\n]{1,${LONGEST_LABEL}}(?=:\\s)`, "gu");

/** Has the line colons enough for two labels? Most have none, and need no search for labels. */
function hasLabels({ text }: Line): boolean {
	const first = text.indexOf(":");
	return first >= 0 && text.indexOf(":", first + 1) > 0;
}

/** «1. Партнёр: г. Волос. Документ: Договор. Дата: 2006 г.»: a card in one line; none for a line of one label. */
function cardIn(document: Document, line: Line): Sheet["cells"] {
	if (!hasLabels(line)) return [];
	const labels = [...line.text.matchAll(INNER)].map(({ index, 0: { length } }) => ({
		start: line.start + index,
		end: line.start + index + length,
	}));
	if (labels.length < 2) return [];
	return labels.map((label, i) => ({
		label,
		value: trimmed(document.text, label.end + 1, labels[i + 1]?.start ?? line.end),
	}));
}

/** Rows of the tables of a text, and its cards of labelled lines: «Документ: …», «Дата: …». */
export function sheetsOf(document: Document): readonly Sheet[] {
	const sheets: Sheet[] = [];
	let head: readonly Span[] = [];
	let card: { label: Span; value: Span }[] = [];
	const close = (): void => {
		const [first, last] = [card[0], card.at(-1)];
		if (first !== undefined && last !== undefined && card.length > 1)
			sheets.push({ start: first.label.start, end: last.value.end, cells: card });
		card = [];
	};
	for (const line of linesOf(document.text)) {
		const cells = cellsOf(document, line);
		if (cells.length === 0) head = [];
		else if (head.length === 0) head = cells;
		else {
			const pairs = cells.slice(0, head.length).map((value, i) => ({ label: head[i] as Span, value }));
			sheets.push({ start: line.start, end: line.end, cells: pairs });
		}
		const inner = cells.length === 0 ? cardIn(document, line) : [];
		const [opening, last] = [inner[0], inner.at(-1)];
		if (opening !== undefined && last !== undefined) {
			close();
			sheets.push({ start: opening.label.start, end: last.value.end, cells: inner });
			continue;
		}
		const labelled = cells.length === 0 ? labelledOf(document, line) : undefined;
		if (labelled === undefined) close();
		else card.push(labelled);
	}
	close();
	return sheets;
}
