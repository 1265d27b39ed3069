import { mentionRules } from "@letopis/mentions";
import { recordRules } from "@letopis/records";
import type { Checked } from "./run-check.js";

interface Use {
	/** How often the rule made a record, or found an entity. */
	readonly times: number;
	/** How many of its records no fixture has. */
	readonly wrong: number;
}

export interface Coverage {
	readonly records: ReadonlyMap<string, Use>;
	readonly entities: ReadonlyMap<string, Use>;
}

/** Which rules the fixtures exercise; a rule that none does stands there with 0. */
export function coverageOf(checked: readonly Checked[]): Coverage {
	const records = counter(recordRules());
	const entities = counter(mentionRules());
	for (const { extraction, differences } of checked) {
		const { agreements, events, mentions = [] } = extraction;
		for (const { rule } of [...agreements, ...events]) records.add(rule, 1, 0);
		for (const { rule } of mentions) entities.add(rule, 1, 0);
		for (const { kind, rule = "" } of differences) if (kind === "false") records.add(rule, 0, 1);
	}
	return { records: records.uses, entities: entities.uses };
}

function counter(rules: readonly string[]) {
	const uses = new Map<string, Use>([...rules].sort().map((rule) => [rule, { times: 0, wrong: 0 }]));
	const add = (rule: string, times: number, wrong: number): void => {
		const before = uses.get(rule) ?? { times: 0, wrong: 0 };
		uses.set(rule, { times: before.times + times, wrong: before.wrong + wrong });
	};
	return { uses, add };
}

export const coverageLines = ({ records, entities }: Coverage): readonly string[] => [
	...part("records", records),
	...part("entities", entities),
];

function part(what: string, uses: ReadonlyMap<string, Use>): readonly string[] {
	const busy = [...uses].filter(([, { times }]) => times > 0);
	const idle = [...uses].filter(([, { times }]) => times === 0);
	return [
		`${busy.length} of the ${uses.size} rules of ${what} are exercised:`,
		...busy.map(
			([rule, { times, wrong }]) => `${String(times).padStart(7)}  ${rule}${wrong > 0 ? `, ${wrong} false` : ""}`,
		),
		...(idle.length === 0 ? [] : [`No fixture exercises ${idle.length} rules of ${what}:`]),
		...idle.map(([rule]) => `         ${rule}`),
	];
}
