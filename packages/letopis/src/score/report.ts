import type { Miss, Score } from "./score.js";
import { fixed } from "./tally.js";

/** The figures as a table for a terminal, and the first `limit` misses. */
export function report({ documents, answered, exact, fields, misses }: Score, limit: number): string {
	const share = (value: number): string => fixed(value, 3);
	const rows = Object.entries(fields).map(
		([field, { p, r, f1, gold, pred }]) =>
			`${field.padEnd(24)} P ${share(p)}  R ${share(r)}  F1 ${share(f1)}   gold ${pad(gold)} pred ${pad(pred)}`,
	);
	const head = `${documents} gold documents, ${answered} answered; exact records: agreement ${share(exact.agreement)}, event ${share(exact.event)}`;
	return `${[head, ...rows, ...misses.slice(0, limit).map(missLine)].join("\n")}\n`;
}

const pad = (count: number): string => String(count).padStart(4);

const missLine = ({ document, family, what, name, text }: Miss): string =>
	["  ", document, family, what, name, text].join(" | ");
