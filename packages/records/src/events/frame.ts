import type { EventMention, PlaceMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { lemmaAt } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { isPlannedLine } from "./agenda.js";
import { backdropOf } from "./backdrop.js";
import { modeOf } from "./mode.js";
import { nameOf } from "./name.js";
import { eventParts } from "./participants.js";
import { housed, placeValue } from "./places.js";
import { realisOf } from "./realis.js";
import { blank, setting, settle } from "./setting.js";
import { holding } from "./verbs.js";

/** «В Харбинской ярмарке»: the adjective of the name says where. */
function adjectivalPlace(scene: Scene, event: EventMention): PlaceMention | undefined {
	for (const mention of scene.mentions)
		if (mention.kind === "place" && mention.adjectival && mention.from >= event.from && mention.to <= event.head + 1) {
			const level = mention.places[0]?.level;
			if (level !== "country" && level !== undefined) return mention;
		}
	return undefined;
}

/** «Форум, о котором писали», «совещание, которое собирались провести, прошло»: the relative clause is not what tells. */
function toldElsewhere(scene: Scene, relative: Clause, unit: number): Clause | undefined {
	const after = scene.clauses[scene.clauses.indexOf(relative) + 1];
	const subject = ((scene.units[unit]?.cases ?? 0) & Case.nomn) !== 0;
	if (!subject || after === undefined || after.relative) return undefined;
	return after.predicates.some(({ lemma }) => holding.has(lemma)) ? after : undefined;
}

/** «… ЭКСПО, которое пройдёт в Казани»: the relative clause is the event's own. */
function ownClause(scene: Scene, unit: number): Clause {
	const clause = clauseAt(scene, unit);
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next?.relative !== true || next.from < unit || next.from - unit > 6) return clause;
	if (![0, 1].some((far) => scene.units[next.from + far]?.lemmas.includes("который"))) return clause;
	if (clause.predicates.length === 0) {
		const main = toldElsewhere(scene, next, unit);
		if (main !== undefined) return main;
	}
	for (let i = unit + 1; i < next.from; i++) if (scene.units[i]?.mention?.kind === "event") return clause;
	return next;
}

/** «Документ подписали … Церемония прошла в Минске»: the ceremony is that of the signing. */
function afterSigning(scene: Scene, memory: Memory): boolean {
	const last = memory.agreements.at(-1);
	return (
		last !== undefined &&
		(last.status === "signed" || last.status === "planned") &&
		scene.sentence.index - last.sentence <= 2
	);
}

/** «Переговоров не веду», «визита в графике нет». */
function denied(scene: Scene, clause: Clause, unit: number): boolean {
	const genitive = ((scene.units[unit]?.cases ?? 0) & Case.gent) !== 0;
	if (!genitive) return false;
	for (let i = clause.from; i < clause.to; i++) if (lemmaAt(scene.units, i, "нет")) return true;
	return clause.predicates.some((predicate) => predicate.negated);
}

/** «План мероприятий», «протокол встречи»: a word of the paper's own name. */
function insidePaper(scene: Scene, unit: number, event: EventMention): boolean {
	const before = scene.units[unit - 1]?.mention;
	return before?.kind === "document" && event.edition === undefined && (event.cases & Case.gent) !== 0;
}

/** The record of the event noun at `unit`. */
export function eventAt(scene: Scene, unit: number, memory: Memory): EventDraft | undefined {
	const event = scene.units[unit]?.mention as EventMention;
	const clause = ownClause(scene, unit);
	if (denied(scene, clause, unit) || insidePaper(scene, unit, event)) return undefined;
	const told = realisOf(scene, clause, unit);
	const realis = told ?? (isPlannedLine(scene, memory.agenda) ? "planned" : "actual");
	const held = clause.predicates.find(({ lemma }) => holding.has(lemma));
	const near = held !== undefined && Math.abs(held.at - unit) < 12;
	const verb = near ? scene.units[held.at] : undefined;
	const trigger = {
		start: Math.min(event.start, verb?.start ?? event.start),
		end: Math.max(event.end, verb?.end ?? event.end),
	};
	const span = near && trigger.end - trigger.start < 160 ? trigger : event;
	const draft = blank(event.type, realis, scene, span, event, clause.from);
	const backdrop = backdropOf(scene, unit);
	if (backdrop !== undefined) draft.backdrop = backdrop;
	draft.told = told !== undefined;
	draft.held = near;
	if (draft.type === "ceremony" && event.generic && afterSigning(scene, memory)) draft.type = "signing-ceremony";
	draft.mode = modeOf(scene, clause, event.online);
	if (event.edition !== undefined) draft.edition = event.edition;
	const name = nameOf(memory.document, scene, unit, event, memory.dictionary);
	if (name !== undefined) draft.name = name;
	setting(draft, scene, clause, unit, memory);
	const adjectival = adjectivalPlace(scene, event);
	if (draft.places.length === 0 && adjectival) draft.places.push(placeValue(memory, adjectival, "adjectival"));
	draft.participants = [...eventParts(scene, clause, unit, event.type, realis)];
	housed(draft, memory);
	const stated =
		draft.name !== undefined || draft.when !== undefined || draft.participants.length > 0 || draft.places.length > 0;
	const plural =
		(event.numbers & Num.sing) === 0 && !["negotiations", "days-of-region", "competition"].includes(event.type);
	draft.weak = (!stated && (!near || event.generic)) || (plural && draft.name === undefined);
	settle(draft, scene, memory);
	return draft;
}
