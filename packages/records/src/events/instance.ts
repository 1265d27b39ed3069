import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { tenseOf } from "./realis.js";
import { blank, setting } from "./setting.js";

const there: ReadonlySet<string> = new Set(["нем", "нём", "ней", "них"]);

/**
 * «Ежегодно проходит фестиваль. [В 2023 году в нём] участвовали …»: keeps the one of a year, told behind what recurs, as
 * an event of its own.
 */
export function startInstance(scene: Scene, clause: Clause, memory: Memory): EventDraft | undefined {
	const row = memory.events.at(-1);
	if (row?.realis !== "recurring" || row.weak || scene.sentence.index - row.sentence !== 1) return undefined;
	if (tenseOf(clause) !== "past") return undefined;
	const { units } = scene;
	const year = findUnit(clause, (i) => {
		const { mention } = units[i] ?? {};
		return mention?.kind === "date" && mention.date.year !== undefined;
	});
	const pronoun = findUnit(clause, (i) => there.has(normAt(units, i)) && ["в", "на"].includes(normAt(units, i - 1)));
	const verb = clause.predicates[0];
	if (year < 0 || pronoun < 0 || verb === undefined) return undefined;
	const start = units[Math.min(year, pronoun)]?.start ?? 0;
	const draft = blank(row.type, "actual", scene, { start, end: units[verb.at]?.end ?? start }, undefined, clause.from);
	draft.apartFrom = row;
	draft.places = [...row.places];
	if (row.name !== undefined) draft.name = row.name;
	setting(draft, scene, clause, verb.at, memory);
	memory.events.push(draft);
	return draft;
}
