import type { EventMention } from "@letopis/mentions";
import type { Span } from "@letopis/text";
import { dateOf } from "../agreements/terms.js";
import { inherit } from "../dating.js";
import { type EventDraft, tookPlace } from "../draft.js";
import { newsSince } from "../news-day.js";
import { isCountry, placeOfMention, takenOver } from "../place-value.js";
import { anchorOf, type Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { EventType, Realis } from "../schema.js";
import { againstPage } from "./calendar.js";
import { lastingDays, startsIn, takeCourse } from "./course.js";
import { edgeOf } from "./edge-part.js";
import { sat } from "./minutes.js";
import { eventPlaces } from "./places.js";
import { purposeOf } from "./purpose.js";
import { whenOf } from "./when.js";

/** Date, places and purpose told in the clause, else in the brackets of the sentence. */
export function setting(draft: EventDraft, scene: Scene, clause: Clause, at: number, memory: Memory): void {
	const value = whenOf(scene, clause, at, draft.realis, memory);
	if (value !== undefined) draft.when = value;
	const main = clauseAt(scene, at);
	takeCourse(draft, scene, clause);
	// «вчера открылся форум, который продлится три дня»
	if (main !== clause && startsIn(scene, main)) takeCourse(draft, scene, main);
	lastingDays(draft, memory.dating);
	const places = eventPlaces(scene, clause, at, draft.type, memory);
	// «в Туле прошла ярмарка, которую провела палата»
	draft.places.push(
		...(places.length > 0 || main === clause ? places : eventPlaces(scene, main, at, draft.type, memory)),
	);
	const purpose = purposeOf(scene, clause, draft.type, memory);
	if (purpose !== undefined) draft.purpose = purpose;
}

/** Gives the sitting that the page is the minutes of its day and place. */
export function takeMinutes(draft: EventDraft, memory: Memory): void {
	const { minutes, events } = memory;
	if (minutes === undefined || draft.sentence < minutes.from || draft.sentence >= minutes.to) return;
	if (!sat.has(draft.type) || draft.when !== undefined || events.length > 0) return;
	const when = memory.dating.resolve(minutes.date, "past");
	if (when === undefined) return;
	draft.when = when;
	draft.realis = "actual";
	draft.held = true;
	draft.told = true;
	if (minutes.place !== undefined) draft.places = [placeOfMention(memory.document, minutes.place)];
}

/** The last event of a paragraph that has a day of its own. */
function hostIn(
	events: readonly EventDraft[],
	paragraph: number,
	past: boolean,
	since: string | undefined,
): EventDraft | undefined {
	for (let i = events.length - 1; i >= 0; i--) {
		const event = events[i] as EventDraft;
		if (event.paragraph !== paragraph || events.length - i > 40) return undefined;
		if (event.weak || tookPlace(event) !== past || event.when === undefined || event.when.precision === "bounded")
			continue;
		// «мы приезжали в 2017 году»: an aside of no day
		const aside = event.when.precision === "year" && since !== undefined && (event.when.latest ?? since) < since;
		if (!aside) return event;
	}
	return undefined;
}

/** Weighs the realis against the page's day; what is not said of day and place comes from the last dated event around. */
export function settle(draft: EventDraft, scene: Scene, memory: Memory): void {
	draft.realis = againstPage(draft.realis, draft.type, draft.when, memory.dating.published, draft.edge);
	const { paragraph } = scene.sentence;
	const { lineDate } = memory;
	if (draft.when === undefined && lineDate !== undefined) {
		const stated = draft.told || lineDate.paragraph === paragraph;
		const tense = stated ? (tookPlace(draft) ? "past" : "future") : "none";
		const value = dateOf(lineDate.mention, tense, memory.dating, anchorOf(memory, scene, lineDate.mention));
		if (value !== undefined) draft.when = value;
		draft.realis = againstPage(draft.realis, draft.type, draft.when, memory.dating.published, draft.edge);
	}
	const host = hostIn(memory.events, paragraph, tookPlace(draft), newsSince(memory.dating.published));
	if (draft.when === undefined && host?.when !== undefined) {
		draft.when = inherit(edgeOf(host, draft.onEdge) ?? host.when);
		if (draft.places.length === 0 && draft.type !== "visit")
			draft.places = host.places.filter((place) => !isCountry(place)).map(takenOver);
	}
}

/** A draft with nothing but its trigger. */
export function blank(
	type: EventType,
	realis: Realis,
	scene: Scene,
	trigger: Span,
	event: EventMention | undefined,
	clause = 0,
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
		bare: false,
		trigger,
		sentence: scene.sentence.index,
		paragraph: scene.sentence.paragraph,
		member: trigger.start,
		mentions: [],
		links: [],
		rule: `event/${type}`,
		flags: [],
		places: [],
		clause,
		participants: [],
		counts: [],
		topics: [],
		outcomes: [],
	};
}
