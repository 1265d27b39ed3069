import { type EventMention, quotationEnd, Sign } from "@letopis/mentions";
import { Case, withoutYo } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import { evidence } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { lemmaAt, normAt, type Window } from "../scene/find.js";
import { copulas, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { Trigger } from "../trigger.js";
import { phrases } from "./phrase.js";
import { going, manners, occasions, topicWayOf, towards } from "./topic-words.js";

/** How many sentences back the event may be whose talk a clause tells. */
const REACH = 3;
/** Events looked at. */
const FEW = 40;

const about: readonly string[] = ["о", "об", "обо"];

/** Kinds at which people talk. */
const talks: ReadonlySet<EventType> = new Set([
	"meeting",
	"negotiations",
	"working-group-session",
	"commission-session",
	"round-table",
	"conference",
	"seminar",
	"call",
]);

/** Kinds whose noun takes its topic: «круглый стол о туризме». */
const topical: ReadonlySet<EventType> = new Set([...talks, "training", "presentation", "forum"]);
/** «Семинар по логистике», not «заседание по подготовке». */
const taught: ReadonlySet<EventType> = new Set(["seminar", "training", "round-table", "conference", "other"]);

/** May a word of this lemma, ё folded, bring in a topic? */
export const bringsTopic = (lemma: string): boolean => topicWayOf.has(lemma);

/** May a sentence tell what was talked about at an event told in it or before it? */
export const mayDiscuss = ({ index, signs }: Sentence, { events }: Memory): boolean =>
	(signs & (Trigger.topic | Sign.eventNoun)) !== 0 &&
	index - (events.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY) <= REACH;

const inside = (at: number, { from, to }: Window): boolean => at >= from && at < to;

/** The event whose talk the clause around `at` tells: one it names outside the topics, else the last talk told before. */
function talkOf(
	scene: Scene,
	at: number,
	clause: Clause,
	found: readonly Window[],
	near: readonly EventDraft[],
): EventDraft | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "event" || found.some((window) => inside(i, window))) continue;
		const own = near.findLast(({ event }) => event?.start === mention.start);
		if (own !== undefined) return own;
	}
	const { index, paragraph } = scene.sentence;
	const start = scene.units[at]?.start ?? 0;
	return near.findLast(
		(event) =>
			talks.has(event.type) &&
			!event.weak &&
			index - event.sentence <= REACH &&
			paragraph - event.paragraph <= 1 &&
			event.trigger.start < start &&
			!found.some(
				({ from, to }) =>
					event.trigger.start >= (scene.units[from]?.start ?? 0) &&
					event.trigger.start < (scene.units[to - 1]?.end ?? 0),
			),
	);
}

/** The first list of phrases in one of the cases within the window that no preposition governs. */
function bareList(scene: Scene, { from, to }: Window, cases: number): readonly Window[] {
	let governed = false;
	for (let i = from; i < to; i++) {
		const unit = scene.units[i];
		if (unit?.mention === undefined && unit?.token.readings[0]?.tag.pos === "PREP") governed = true;
		else if (!governed) {
			const found = phrases(scene, { from: i, to }, cases);
			if (found.length > 0) return found;
			if (normAt(scene.units, i) === ",") return [];
		} else {
			// «на встрече», «с мэром города»: passed over up to its noun
			const noun = unit?.mention !== undefined || unit?.token.readings[0]?.tag.pos === "NOUN";
			if (noun) governed = false;
		}
	}
	return [];
}

/** «Говорили, по словам мэра, [о] туризме»: the list behind the first «о» of the window. */
function listAbout(scene: Scene, { from, to }: Window): readonly Window[] {
	for (let i = from; i < to && i < from + 10; i++) {
		if (about.includes(normAt(scene.units, i))) return phrases(scene, { from: i + 1, to }, Case.loct, about);
		if (predicateAt(scene.units, i)?.form === "finite") return [];
	}
	return [];
}

/** «Темой встречи стали [поставки]», «на тему [поставок]», «на тему «[Город и пчела]»». */
function listOfTheme(scene: Scene, at: number, to: number): readonly Window[] {
	const { units } = scene;
	const first = units[at + 1];
	if (normAt(units, at - 1) === "на") {
		const quoted =
			first?.mention === undefined && first !== undefined ? quotationEnd(scene.sentence.tokens, first.from) : -1;
		if (quoted < 0) return phrases(scene, { from: at + 1, to }, Case.gent);
		const last = units.findIndex((unit) => unit.to >= quoted);
		return last > at + 2 ? [{ from: at + 2, to: last }] : [];
	}
	if (((units[at]?.cases ?? 0) & Case.ablt) === 0) return [];
	for (let i = at + 1; i < to && i < at + 8; i++) {
		const verb = predicateAt(units, i);
		if (verb !== undefined) return copulas.has(verb.lemma) ? phrases(scene, { from: i + 1, to }, Case.nomn) : [];
	}
	return [];
}

/** «Собрались, чтобы обсудить», «обсуждаться будет»: the infinitive at `at` tells of a talk that is held. */
const isHeld = ({ predicates }: Clause, at: number): boolean =>
	predicates.some(({ lemma, at: i }) => (i < at || (i === at + 1 && lemma === "быть")) && towards.has(lemma));

/** The phrases a word at `at` brings in. */
function listsAt(scene: Scene, at: number, clause: Clause): readonly Window[] {
	const { units } = scene;
	const verb = predicateAt(units, at);
	const way = topicWayOf.get(verb?.lemma ?? withoutYo(units[at]?.token.readings[0]?.lemma ?? ""));
	const rest = { from: at + 1, to: clause.to };
	if (way === "theme") return listOfTheme(scene, at, clause.to);
	if (way === "matters") {
		const governed = normAt(units, at - 1) === "по" && ((units[at]?.cases ?? 0) & Case.datv) !== 0;
		const noun = units[at - 2]?.mention === undefined && units[at - 2]?.token.readings[0]?.tag.pos === "NOUN";
		return governed && !noun ? phrases(scene, rest, Case.gent) : [];
	}
	if (way === "going") {
		const goes = [at - 2, at - 1, at + 1, at + 2].find((i) => {
			const beside = predicateAt(units, i);
			return beside !== undefined && going.has(beside.lemma) && !beside.negated;
		});
		return goes === undefined ? [] : listAbout(scene, { from: Math.max(at, goes) + 1, to: units.length });
	}
	if (way === undefined || verb === undefined || verb.negated) return [];
	if (way === "dative") {
		if (verb.form !== "participle" && verb.form !== "short") return [];
		return phrases(scene, rest, Case.datv).filter(
			({ from, to }) =>
				!units
					.slice(from, to)
					.some(({ lemmas }) => lemmas.some((lemma) => occasions.has(lemma) || lemma.endsWith("летие"))),
		);
	}
	if (verb.form === "infinitive" && !isHeld(clause, at)) return [];
	if (verb.form === "gerund" || verb.form === "participle") return [];
	if (way === "about") return listAbout(scene, rest);
	const cases = way === "subject" || verb.form === "short" ? Case.nomn : Case.accs;
	const after = bareList(scene, rest, cases);
	return after.length > 0 || clause.relative ? after : bareList(scene, { from: clause.from, to: at }, cases);
}

/** «Круглый стол [о] туризме», «семинар [по] логистике»: what the noun itself takes. */
function listOfNoun(scene: Scene, at: number, { type }: EventMention, { to }: Clause): readonly Window[] {
	const { units } = scene;
	let i = at + 1;
	// «на круглом столе форума о …»
	while (i < at + 3 && units[i]?.mention?.kind === "event" && ((units[i]?.cases ?? 0) & Case.gent) !== 0) i++;
	const preposition = normAt(units, i);
	if (about.includes(preposition) && topical.has(type)) return phrases(scene, { from: i + 1, to }, Case.loct, about);
	if (preposition !== "по" || !taught.has(type) || [...manners].some((lemma) => lemmaAt(units, i + 1, lemma)))
		return [];
	return phrases(scene, { from: i + 1, to }, Case.datv, ["по"]);
}

function add(draft: EventDraft | undefined, found: readonly Window[], scene: Scene, memory: Memory): void {
	if (draft === undefined) return;
	for (const { from, to } of found) {
		const span = { start: scene.units[from]?.start ?? 0, end: scene.units[to - 1]?.end ?? 0 };
		const known = draft.topics
			.slice(-FEW)
			.some(({ spans }) => spans.some(({ start, end }) => start < span.end && span.start < end));
		if (!known) draft.topics.push(evidence(memory.document, "explicit", [span]));
	}
}

/** Keeps what a sentence says was talked about at an event: «обсудили поставки чая и ремонт вертолётов». */
export function discuss(scene: Scene, memory: Memory): void {
	const near = memory.events.slice(-FEW);
	for (const clause of scene.clauses) {
		for (let at = clause.from; at < clause.to; at++) {
			const unit = scene.units[at];
			if (unit?.mention?.kind === "event") {
				const { start } = unit.mention;
				const own = near.findLast(({ event }) => event?.start === start);
				if (own !== undefined) add(own, listOfNoun(scene, at, unit.mention, clause), scene, memory);
			} else if (unit?.mention === undefined && ((unit?.token.signs ?? 0) & Trigger.topic) !== 0) {
				const found = listsAt(scene, at, clause);
				if (found.length > 0) add(talkOf(scene, at, clause, found, near), found, scene, memory);
			}
		}
	}
}
