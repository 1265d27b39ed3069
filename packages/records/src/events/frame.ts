import type { EventMention, PlaceMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { Span } from "@letopis/text";
import { evidence } from "../actor.js";
import { actDate, dateOf } from "../agreements/terms.js";
import { boundedByPublication, inherit } from "../dating.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, bodiesIn, lemmaAt, normAt, placesIn, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { EventType, PlaceValue, Realis } from "../schema.js";
import { nameOf } from "./name.js";
import {
	comers,
	distinct,
	doers,
	hasWord,
	openedParts,
	ownParts,
	type Part,
	subjectParts,
	withParts,
} from "./participants.js";
import { partVerbOf } from "./parts-verbs.js";
import { againstPage, modeOf, realisOf, tenseOf } from "./realis.js";
import { type EventVerb, eventVerbOf, holding } from "./verbs.js";

const placeValue = (memory: Memory, place: PlaceMention, how: "explicit" | "adjectival"): PlaceValue => ({
	name: place.name,
	territory: place.territory,
	evidence: evidence(memory.document, how, [place]),
});

/** Date and places told in the clause, else in the brackets of the sentence. */
function setting(draft: EventDraft, scene: Scene, clause: Clause, at: number, memory: Memory): void {
	const tense = tenseOf(clause);
	const planned = draft.realis === "planned" || draft.realis === "postponed" || draft.realis === "cancelled";
	const date =
		actDate(scene, clause, at) ??
		(scene.clauses.length > 1 ? actDate(scene, { from: 0, to: scene.units.length }, at) : undefined);
	const value = dateOf(date, planned ? "future" : tense, memory.dating);
	if (value !== undefined) draft.when = value;
	for (const place of placesIn(scene, clause)) draft.places.push(placeValue(memory, place, "explicit"));
	if (draft.places.length > 0) return;
	for (const body of bodiesIn(scene, clause))
		draft.places.push({
			name: body.name,
			territory: body.territory,
			evidence: evidence(memory.document, "explicit", [body]),
		});
}

const happened = (draft: EventDraft): boolean => draft.realis === "actual" || draft.realis === "ongoing";

/** The last event of a paragraph that has a day of its own. */
function hostIn(events: readonly EventDraft[], paragraph: number, past: boolean): EventDraft | undefined {
	for (let i = events.length - 1; i >= 0; i--) {
		const event = events[i] as EventDraft;
		if (event.paragraph !== paragraph || events.length - i > 40) return undefined;
		if (!event.weak && happened(event) === past && event.when !== undefined && event.when.precision !== "bounded")
			return event;
	}
	return undefined;
}

/** What is not said of day and place comes from the event it hangs on: the last dated one of its paragraph. */
function settle(draft: EventDraft, scene: Scene, memory: Memory): void {
	const { paragraph } = scene.sentence;
	const { lineDate } = memory;
	if (draft.when === undefined && lineDate?.paragraph === paragraph) {
		const value = dateOf(lineDate.mention, happened(draft) ? "past" : "future", memory.dating);
		if (value !== undefined) draft.when = value;
	}
	const host = hostIn(memory.events, paragraph, happened(draft));
	if (draft.when === undefined && host?.when !== undefined) {
		draft.when = inherit(host.when);
		if (draft.places.length === 0 && draft.type !== "visit")
			draft.places = host.places.map((place) => ({ ...place, evidence: { ...place.evidence, how: "inherited" } }));
	}
	if (draft.when !== undefined || draft.realis !== "actual") return;
	const bounded = boundedByPublication(memory.dating, memory.document, draft.trigger);
	if (bounded !== undefined) draft.when = bounded;
}

function blank(
	type: EventType,
	realis: Realis,
	scene: Scene,
	trigger: Span,
	event: EventMention | undefined,
): EventDraft {
	return {
		family: "event",
		type,
		realis,
		mode: "unknown",
		event,
		inTitle: scene.sentence.zone === "title",
		told: true,
		held: true,
		weak: false,
		trigger,
		sentence: scene.sentence.index,
		paragraph: scene.sentence.paragraph,
		member: trigger.start,
		mentions: [],
		links: [],
		rule: `event/${type}`,
		flags: [],
		places: [],
		participants: [],
		counts: [],
		topics: [],
		outcomes: [],
	};
}

/** «В Харбинской ярмарке»: the adjective of the name says where. */
function adjectivalPlace(scene: Scene, event: EventMention): PlaceMention | undefined {
	for (const mention of scene.mentions)
		if (mention.kind === "place" && mention.adjectival && mention.from >= event.from && mention.to <= event.head + 1) {
			const level = mention.places[0]?.level;
			if (level !== "country" && level !== undefined) return mention;
		}
	return undefined;
}

/** «Визит [делегации]» names who comes, «встреча [с послом]» who meets. */
function partsOf(scene: Scene, clause: Clause, unit: number, type: EventType, realis: Realis): readonly Part[] {
	const parts: Part[] = [...openedParts(scene, clause, realis)];
	const tail: Window = { from: unit + 1, to: clause.to };
	if (type === "days-of-region") parts.push(...ownParts(scene, unit, "presented", realis));
	if (type === "visit") parts.push(...comers(scene, tail, realis));
	if (type === "visit" && parts.every(({ role }) => role !== "visitor"))
		parts.push(...subjectParts(scene, clause, "visitor", realis).filter(delegation));
	if (type === "meeting" || type === "negotiations") {
		parts.push(...ownParts(scene, unit, "participant", realis), ...withParts(scene, tail, realis));
		const led = clause.predicates.some(({ lemma }) => lemma === "провести" || lemma === "проводить");
		if (led) parts.push(...subjectParts(scene, clause, "participant", realis));
	}
	if (joins(clause, scene)) parts.push(...subjectParts(scene, clause, "participant", realis));
	return distinct(parts);
}

/** «… ЭКСПО, которое пройдёт в Казани»: the relative clause is the event's own. */
function ownClause(scene: Scene, unit: number): Clause {
	const clause = clauseAt(scene, unit);
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next?.relative !== true || next.from < unit || next.from - unit > 6) return clause;
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
	const realis = told ?? "actual";
	const held = clause.predicates.find(({ lemma }) => holding.has(lemma));
	const near = held !== undefined && Math.abs(held.at - unit) < 12;
	const verb = near ? scene.units[held.at] : undefined;
	const trigger = {
		start: Math.min(event.start, verb?.start ?? event.start),
		end: Math.max(event.end, verb?.end ?? event.end),
	};
	const draft = blank(event.type, realis, scene, near && trigger.end - trigger.start < 160 ? trigger : event, event);
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
	draft.participants = [...partsOf(scene, clause, unit, event.type, realis)];
	draft.realis = againstPage(realis, draft.type, draft.when, memory.dating.published);
	const stated =
		draft.name !== undefined || draft.when !== undefined || draft.participants.length > 0 || draft.places.length > 0;
	const plural =
		(event.numbers & Num.sing) === 0 && !["negotiations", "days-of-region", "competition"].includes(event.type);
	draft.weak = (!stated && (!near || event.generic)) || (plural && draft.name === undefined);
	settle(draft, scene, memory);
	return draft;
}

const delegation = (part: Part): boolean =>
	part.actor.kind === "delegation" ||
	part.actor.kind === "person" ||
	part.actor.kind === "working-group" ||
	part.actor.collective === true;

function fitsVerb(verb: EventVerb, subjects: readonly Part[]): boolean {
	if (subjects.length === 0) return false;
	return verb.subjectMust !== "delegation" || subjects.some(delegation);
}

const joins = (clause: Clause, scene: Scene): boolean =>
	hasWord(scene, clause, "участие") || hasWord(scene, clause, "участвовать");

/** The event a clause speaks of: its own, else the last one told a few sentences before. */
function spokenOf(scene: Scene, clause: Clause, memory: Memory): EventDraft | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind === "event" && !mention.generic)
			return memory.events.findLast(({ event }) => event?.start === mention.start);
	}
	const last = memory.events.findLast(({ weak }) => !weak);
	return last !== undefined && scene.sentence.index - last.sentence <= 3 ? last : undefined;
}

/** «Впервые в ней участвовали предприятия А», «модерировал встречу Б»: what a clause adds to the event spoken of. */
export function joinLast(scene: Scene, clause: Clause, memory: Memory): void {
	const verbs = clause.predicates.filter(({ lemma, negated }) => partVerbOf.has(lemma) && !negated);
	if (verbs.length === 0 && !joins(clause, scene)) return;
	const event = spokenOf(scene, clause, memory);
	if (event === undefined) return;
	const parts: Part[] = [...openedParts(scene, clause, event.realis)];
	for (const { at, lemma } of verbs) {
		const role = partVerbOf.get(lemma)?.role ?? "participant";
		const told = doers(scene, clause, at, role, event.realis);
		parts.push(
			...(role === "participant" || role === "organizer" ? told : told.filter(({ actor }) => actor.kind === "person")),
		);
	}
	if (joins(clause, scene)) parts.push(...subjectParts(scene, clause, "participant", event.realis));
	event.participants = distinct([...event.participants, ...parts]);
}

/** The record of a verb that tells of an event by itself: «посетила», «встретился с». */
export function verbEvents(scene: Scene, clause: Clause, memory: Memory): readonly EventDraft[] {
	const drafts: EventDraft[] = [];
	for (const predicate of clause.predicates) {
		const verb = eventVerbOf.get(predicate.lemma);
		if (verb === undefined || predicate.negated) continue;
		if (normAt(scene.units, predicate.at + 1) === "участие" || normAt(scene.units, predicate.at - 1) === "участие")
			continue;
		const realis = realisOf(scene, clause, predicate.at) ?? "actual";
		const subjects = doers(scene, clause, predicate.at, verb.subject, realis);
		if (!fitsVerb(verb, subjects)) continue;
		const tail: Window = { from: predicate.at + 1, to: clause.to };
		const others = verb.object === "participant" ? withParts(scene, tail, realis) : [];
		if (verb.object === "participant" && others.length === 0) continue;
		const objects = verb.object === "visitor" || verb.object === "place" ? bareGroups(scene, tail, Case.accs) : [];
		if (
			verb.object === "visitor" &&
			!objects.some((g) => g.members.some((m) => m.actor.kind === "person" || m.actor.kind === "delegation"))
		)
			continue;
		const end = scene.units[Math.min(clause.to, objects[0]?.to ?? predicate.at + 1) - 1]?.end ?? 0;
		const start = scene.units[predicate.at]?.start ?? 0;
		const draft = blank(verb.type, realis, scene, { start, end }, undefined);
		draft.mode = modeOf(scene, clause, false);
		setting(draft, scene, clause, predicate.at, memory);
		const more: Part[] = [];
		for (const group of objects)
			for (const { actor } of group.members) {
				if (verb.object === "visitor") more.push({ actor, role: "visitor" });
				else if (actor.kind !== "person") {
					const span = actor.spans[0];
					if (span !== undefined && ["territory", "municipality", "country"].includes(actor.kind))
						draft.places.push({
							name: actor.name,
							territory: actor.territory,
							evidence: evidence(memory.document, "explicit", [span]),
						});
					else more.push({ actor, role: "host" });
				}
			}
		draft.participants = distinct([...subjects, ...others, ...openedParts(scene, clause, realis), ...more]);
		draft.realis = againstPage(realis, draft.type, draft.when, memory.dating.published);
		settle(draft, scene, memory);
		drafts.push(draft);
	}
	return drafts;
}
