import { row, type Tally } from "../score/tally.js";
import { type Figures, fieldsOf, type Judgement, total } from "./baseline.js";
import type { Difference } from "./differences.js";
import { wordsAround } from "./words-around.js";

/** The differences of one document, to be read: a line for each, with the words of the text. */
export function differenceLines(differences: readonly Difference[], text?: string): readonly string[] {
	const lines: string[] = [];
	let record = "";
	for (const one of differences) {
		const words = wordsAround(one.span, text);
		if (one.kind !== "changed") {
			lines.push(
				`  ${one.kind.padEnd(8)}${one.record}${one.rule === undefined ? "" : `  (${one.rule})`}`,
				`          ${words}`,
			);
			record = "";
			continue;
		}
		if (record !== one.record) lines.push(`  changed ${one.record}`);
		record = one.record;
		lines.push(
			`    ${(one.field ?? "").padEnd(13)} ${one.old ?? "—"} → ${one.now ?? "—"}`,
			`                  ${words}`,
		);
	}
	return lines;
}

/** Figures of every field as a table, beside those of the baseline where there is one. */
export function figureTable(is: Figures, was?: Figures): readonly string[] {
	const names = Object.keys(is);
	const before = was === undefined ? [] : names.filter((name) => Object.hasOwn(was, name));
	const head = `${"".padEnd(24)}${["fixture", "found", "right", "missed", "false"].map((one) => one.padStart(8)).join("")}      F1`;
	const counted = fieldsOf(is).filter((field) => {
		const { gold, found } = total(is, field, names);
		return gold > 0 || found > 0;
	});
	const rows = counted.map((field) => {
		const now = total(is, field, names);
		const { gold, found, right } = now;
		const counts = [gold, found, right, gold - right, found - right].map((count) => String(count).padStart(8));
		const then = was === undefined ? undefined : total(was, field, before);
		const change = then === undefined ? "" : changed(then, total(is, field, before));
		return `${field.padEnd(24)}${counts.join("")}   ${row(now).f1.toFixed(3)}${change}`;
	});
	return [head, ...rows];
}

function changed(was: Tally, is: Tally): string {
	const right = is.right - was.right;
	const wrong = is.found - is.right - (was.found - was.right);
	const signed = (count: number, what: string): string =>
		count === 0 ? "" : `  ${count > 0 ? "+" : ""}${count} ${what}`;
	return signed(right, "right") + signed(wrong, "false");
}

/** What is worse than the baseline, with the documents to blame. */
export function fallLines({ falls, gone }: Judgement): readonly string[] {
	const counts = ({ right, found }: Tally): string => `${right} right and ${found - right} false`;
	return [
		...falls.flatMap(({ field, was, is, documents }) => [
			`worse: ${field}: ${counts(was)} → ${counts(is)}, F1 ${row(was).f1.toFixed(4)} → ${row(is).f1.toFixed(4)}`,
			...documents.map((one) => `  ${one.name}: ${counts(one.was)} → ${counts(one.is)}`),
		]),
		...gone.map((name) => `gone: ${name} is in the baseline and not among the fixtures`),
	];
}
