import { mainEdtf } from "../score/dates.js";
import type { Aligned, Item } from "../score/fields.js";
import type { ScoredEvidence, ScoredRecord, ScoredSpan } from "../score/record.js";
import { checkedFields } from "./fields.js";

/** One thing that is not as the fixture says. */
export interface Difference {
	/** A record that was to come and did not, one that came and was not to, or a field of one that did. */
	readonly kind: "missed" | "false" | "changed";
	/** `agreement/treaty «подписали договор»`, as the fixture has it (a false one: as it came). */
	readonly record: string;
	/** Of a change: which field. */
	readonly field?: string;
	/** What the fixture says and the text's records do not. */
	readonly old?: string;
	/** What came in its stead. */
	readonly now?: string;
	/** The words in question: those that now say it, else those that were to. */
	readonly span: ScoredSpan;
	/** Of a false record: its rule. */
	readonly rule?: string;
	/** Where the record begins. */
	readonly start: number;
}

export function differencesOf(family: "agreement" | "event", { pairs, gold, found }: Aligned): readonly Difference[] {
	const met = new Set(pairs.flat());
	const whole = (kind: "missed" | "false", record: ScoredRecord): Difference => ({
		kind,
		record: nameOf(family, record),
		span: record.trigger,
		start: record.trigger.start,
		...(kind === "false" && record.rule !== undefined ? { rule: record.rule } : {}),
	});
	return [
		...gold.filter((record) => !met.has(record)).map((record) => whole("missed", record)),
		...found.filter((record) => !met.has(record)).map((record) => whole("false", record)),
		...pairs.flatMap(([expected, came]) => changes(family, expected, came)),
	];
}

function changes(family: "agreement" | "event", expected: ScoredRecord, came: ScoredRecord): readonly Difference[] {
	const head = { kind: "changed", record: nameOf(family, expected), start: expected.trigger.start } as const;
	return checkedFields[family].flatMap((field) => {
		const [wanted, given] = [field.items(expected), field.items(came)];
		const right = field.pairs(expected, came).map(([a, b]) => [a.words, b.words] as const);
		const missed = without(
			wanted,
			right.map(([words]) => words),
		).filter(({ optional }) => optional !== true);
		const extra = without(
			given,
			right.map(([, words]) => words),
		);
		return Array.from({ length: Math.max(missed.length, extra.length) }, (_, at): Difference => {
			const [old, now] = [missed[at], extra[at]];
			return {
				...head,
				field: field.label,
				...(old === undefined ? {} : { old: old.words }),
				...(now === undefined ? {} : { now: now.words }),
				span: firstSpan(now?.evidence) ?? firstSpan(old?.evidence) ?? (now ? came : expected).trigger,
			};
		});
	});
}

/** The items whose words are not among those used, each use taking one. */
function without(items: readonly Item[], used: readonly string[]): readonly Item[] {
	const left = [...used];
	return items.filter(({ words }) => {
		const at = left.indexOf(words);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
}

const firstSpan = (evidence: ScoredEvidence | undefined): ScoredSpan | undefined => evidence?.spans[0];

const nameOf = (family: string, record: ScoredRecord): string => {
	const state = record.status ?? record.realis;
	const head = [`${family}/${record.type}`, state, mainEdtf(record)].filter((part) => part !== undefined).join(" ");
	return `${head} «${record.trigger.text}»`;
};
