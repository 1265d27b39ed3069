import { Num } from "@letopis/morphology";
import { type EventDraft, tookPlace } from "../draft.js";
import { newsSince } from "../news-day.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, namesEventAt, normAt } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { breadth, gatherings, sessions, stays } from "./kinds.js";
import { labelling, labelOf } from "./openings.js";
import { partVerbOf } from "./parts-verbs.js";
import { fitsPronoun, itself } from "./pronouns.js";
import { tenseOf } from "./realis.js";
import { running } from "./verbs.js";
import { receivingVerbs } from "./welcome.js";

/** How many sentences back the event may be that a clause says more of. */
export const REACH = 6;

/** How many words and names before a relative clause the event may stand that it is said of. */
const DESCRIBED = 8;

/** Events looked at: more than any few sentences tell. */
export const FEW = 40;

/** The event a clause speaks of: its own, else the last one told a few sentences before. */
export function spokenOf(scene: Scene, clause: Clause, memory: Memory): EventDraft | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const start = scene.units[i]?.mention?.start;
		if (namesEventAt(scene.units, i)) return memory.events.findLast(({ event }) => event?.start === start);
	}
	const described = antecedentOf(scene, clause, memory);
	if (described !== undefined) return described;
	const told = memory.events
		.slice(-FEW)
		.filter(({ weak, sentence }) => !weak && scene.sentence.index - sentence <= REACH)
		// «прочитал лекцию … Участвовали»: of the event around it
		.filter(({ event, sentence }) => event?.noun !== "лекция" || sentence === scene.sentence.index);
	const near = withoutHistory(told, memory);
	const last = near.at(-1);
	if (last === undefined) return undefined;
	if (aboutGuests(scene, clause))
		return near.findLast(({ type }) => stays.has(type)) ?? near.findLast(({ type }) => sessions.has(type)) ?? last;
	// «ленту перерезали мэр и посол»: at the opening told before
	const kind = clause.predicates.map((one) => kindOf(scene, one)).find((of) => of !== undefined);
	const own = kind && near.findLast(({ type }) => type === kind);
	if (own) return own;
	const whole = saidOfWhole(scene, clause) ? wholeOf(scene, memory) : undefined;
	if (whole !== undefined) return whole;
	const run = runPronoun(scene, clause);
	const meant =
		run &&
		near.findLast(
			({ event }) =>
				event !== undefined && fitsPronoun(run, event.noun) && (run === "их" || (event.numbers & Num.sing) !== 0),
		);
	if (meant) return meant;
	// «[участие] подтвердили мэры», «приглашены делегации»: of one that is to come
	const ahead = clause.predicates.some(({ lemma }) => inviting.has(lemma));
	const coming = ahead ? near.findLast((event) => !isPast(event)) : undefined;
	if (coming) return coming;
	const tense = tenseOf(clause);
	if (tense !== "past" && tense !== "future") return last;
	const fits = near.findLast((event) => event.apartFrom === undefined && isPast(event) === (tense === "past"));
	return fits ?? last;
}

/** «[Организаторы]: А и Б», «соорганизатор – В»: said of what the page tells of, not of the part of it told last. */
const saidOfWhole = ({ units }: Scene, { from }: Clause): boolean =>
	findUnit({ from, to: from + 2 }, (i) => {
		const roles = (units[i]?.token.readings ?? []).map(({ lemma }) => labelOf.get(lemma));
		const next = normAt(units, i + 1);
		const marked = labelling.has(next) || next === '"' || units[i + 1]?.mention?.kind === "event";
		return (roles.includes("organizer") || roles.includes("sponsor")) && marked;
	}) >= 0;

/** The widest of the events told in the paragraph, or on the page where a paragraph begins. */
function wholeOf({ sentence }: Scene, { document, events }: Memory): EventDraft | undefined {
	if (events.findLast(({ weak }) => !weak)?.type === "business-mission") return undefined;
	const begins = document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
	const told = events.filter(
		(event) =>
			!event.weak &&
			gatherings.has(event.type) &&
			(begins || document.sentences[event.sentence]?.paragraph === sentence.paragraph),
	);
	const width = ({ type }: EventDraft): number => breadth[type] ?? 0;
	const widest = Math.max(...told.map(width));
	const [last] = told.slice(-1);
	return told.every((event) => width(event) === widest) ? last : told.find((event) => width(event) === widest);
}

/** What kind of event a verb is said of: «ленту перерезали» of an opening, «расписались» of a signing. */
function kindOf({ verbs }: Scene, { lemma }: Predicate): EventType | undefined {
	const verb = partVerbOf.get(lemma);
	const signed =
		verbs.acts.get(lemma) === "sign" ||
		verb?.role === "signatory" ||
		verb?.role === "witness" ||
		verb?.at?.["signing-ceremony"] !== undefined;
	return verb?.of ?? (signed ? "signing-ceremony" : undefined);
}

/** «Организует [её] палата»: the pronoun for the event that is run. */
function runPronoun({ units }: Scene, { predicates }: Clause): string | undefined {
	const verb = predicates.find(({ lemma, form }) => form === "finite" && running.has(lemma));
	const beside = verb === undefined ? [] : [normAt(units, verb.at - 1), normAt(units, verb.at + 1)];
	return beside.find((norm) => itself.has(norm));
}

const relative: ReadonlySet<string> = new Set(["где", "куда", "который", "которая", "которое", "которые"]);

/** «На круглом столе, где выступил ректор»: the event a relative clause is said of, the last named before it. */
export function antecedentOf(scene: Scene, { from }: Clause, { events }: Memory): EventDraft | undefined {
	const opens = (at: number): boolean =>
		scene.units[at]?.mention === undefined &&
		(relative.has(normAt(scene.units, at)) || lemmaAt(scene.units, at, "который"));
	if (findUnit({ from, to: Math.min(from + 3, scene.units.length) }, opens) < 0) return undefined;
	const back = findUnit({ from: 1, to: Math.min(from, DESCRIBED) + 1 }, (far) => namesEventAt(scene.units, from - far));
	const start = back < 0 ? undefined : scene.units[from - back]?.start;
	return start === undefined ? undefined : events.findLast(({ event, weak }) => event?.start === start && !weak);
}

/** «Предыдущая прошла весной»: an aside on what lies back; what follows speaks of the event of the news, if there is one. */
function withoutHistory(events: readonly EventDraft[], { dating }: Memory): readonly EventDraft[] {
	const since = events.length > 1 ? newsSince(dating.published) : undefined;
	if (since === undefined) return events;
	const fresh = events.filter(({ when }) => when?.latest == null || when.latest >= since);
	return fresh.length > 0 ? fresh : events;
}

const inviting: ReadonlySet<string> = new Set(["подтвердить", "подтверждать", "пригласить", "приглашать"]);

const isPast = (event: EventDraft): boolean => tookPlace(event) || event.realis === "recurring";

/** «Руководила группой», «принимающей стороной выступила»: said of a stay, whatever was told of it last. */
const aboutGuests = (scene: Scene, clause: Clause): boolean =>
	clause.predicates.some(({ lemma }) => receivingVerbs.has(lemma)) ||
	["группа", "делегация", "миссия", "принимать"].some(
		(lemma) => findUnit(clause, (i) => lemmaAt(scene.units, i, lemma)) >= 0,
	);
