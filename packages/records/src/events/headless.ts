import { ordinalOf } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import type { MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { doers } from "./doers.js";
import { openedParts } from "./opened-parts.js";
import { distinct } from "./parts.js";
import { housed } from "./places.js";
import { realisOf } from "./realis.js";
import { blank, setting, settle } from "./setting.js";
import { holding } from "./verbs.js";

/** Adjectives that tell one event of a row from the last told: «[следующую] примет Воронеж». */
export const inRow: ReadonlySet<string> = new Set([
	"следующий",
	"предыдущий",
	"ближайший",
	"прежний",
	"предшествующий",
]);

/** Verbs beside which an event of a row stands without its noun: those of holding one, and of its being set. */
export const rowVerbs: ReadonlySet<string> = new Set([
	...holding,
	"ждать",
	"ожидать",
	"быть",
	"собираться",
	"назначить",
	"наметить",
	"планироваться",
]);

/** How many sentences back the noun may stand. */
export const ROW_REACH = 3;

const isAdjective = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention === undefined && unit.token.readings[0]?.tag.pos === "ADJF";

/** «[Пятая] прошла», «следующую, [седьмую], примет»: no noun follows that the adjective agrees with. */
function standsAlone(units: readonly MentionUnit[], at: number): boolean {
	for (let i = at + 1; i < units.length && i < at + 6; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined) return unit.mention.kind === "place" || unit.mention.kind === "date";
		if (unit.token.kind === "punct" || unit.token.norm === "уже" || isAdjective(unit)) continue;
		return unit.token.readings[0]?.tag.pos !== "NOUN";
	}
	return true;
}

/** «Следующую, [шестую], примет»: the adjective before it tells the same. */
const follows = (units: readonly MentionUnit[], at: number): boolean => {
	const mark = units[at - 1]?.token.norm;
	return (
		isAdjective(units[at - 1]) || ((mark === "," || mark === "уже") && [units[at - 2], units[at - 3]].some(isAdjective))
	);
};

/** Genders of the noun an event was told by. */
function gendersOf({ event }: EventDraft, { document }: Memory): number {
	const token = event && document.sentences[event.sentence]?.tokens[event.head];
	return token?.readings.find(({ tag }) => tag.pos === "NOUN")?.tag.genders ?? 0;
}

/** The event whose noun is left out: the last told, unless a paper of the same gender was named after it. */
function antecedent(scene: Scene, unit: MentionUnit, memory: Memory): EventDraft | undefined {
	const last = memory.events.findLast(({ event }) => event !== undefined && !event.generic);
	if (last === undefined || scene.sentence.index - last.sentence > ROW_REACH) return undefined;
	if ((gendersOf(last, memory) & unit.genders) === 0) return undefined;
	const paper = memory.agreements.at(-1)?.document;
	return paper !== undefined && paper.start > last.trigger.start ? undefined : last;
}

/** The number of the row the unit and the adjectives right behind it tell. */
function editionAt(units: readonly MentionUnit[], at: number): number | undefined {
	for (let i = at; i < units.length && i < at + 4; i++) {
		const unit = units[i] as MentionUnit;
		const edition = unit.mention === undefined ? ordinalOf(unit.token) : undefined;
		if (edition !== undefined) return edition;
		if (i > at && unit.token.kind !== "punct" && unit.token.norm !== "уже") return undefined;
	}
	return undefined;
}

const holds = ({ predicates }: Clause): number => predicates.find(({ lemma }) => rowVerbs.has(lemma))?.at ?? -1;

/** «Пятая прошла в Воронеже», «следующую примет Псков»: another event of the row of the last told, without its noun. */
export function headlessAt(scene: Scene, at: number, memory: Memory): EventDraft | undefined {
	const { units } = scene;
	const unit = units[at] as MentionUnit;
	if (!isAdjective(unit) || (unit.numbers & Num.sing) === 0 || (unit.cases & (Case.nomn | Case.accs)) === 0)
		return undefined;
	const row = unit.lemmas.some((lemma) => inRow.has(lemma));
	if ((!row && ordinalOf(unit.token) === undefined) || follows(units, at) || !standsAlone(units, at)) return undefined;
	const clause = clauseAt(scene, at);
	const verb = holds(clause);
	const last = verb < at || verb - at > 10 ? undefined : antecedent(scene, unit, memory);
	if (last === undefined) return undefined;
	const realis = realisOf(scene, clause, at) ?? "actual";
	const draft = blank(
		last.type,
		realis,
		scene,
		{ start: unit.start, end: units[verb]?.end ?? unit.end },
		undefined,
		clause.from,
	);
	const edition = editionAt(units, at);
	if (edition !== undefined) draft.edition = edition;
	draft.apartFrom = last;
	setting(draft, scene, clause, at, memory);
	const hosts = clause.predicates
		.filter(({ lemma, form }) => form === "finite" && (lemma === "принять" || lemma === "принимать"))
		.flatMap((predicate) => doers(scene, clause, predicate, "host", realis));
	draft.participants = distinct([...hosts, ...openedParts(scene, clause, realis)]);
	housed(draft, memory);
	settle(draft, scene, memory);
	return draft;
}
