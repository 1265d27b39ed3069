import { Case } from "@letopis/morphology";
import { sameActor } from "../actor.js";
import { boundedByPublication, inherit } from "../dating.js";
import { type EventDraft, isOff, tookPlace } from "../draft.js";
import { datesMeet } from "../merge-same.js";
import { dayOfHost } from "../news-day.js";
import type { Memory } from "../reading.js";
import type { DateValue, EventType, Role } from "../schema.js";
import { isLongRun } from "./calendar.js";
import { endedDays } from "./course.js";
import { edgeOf } from "./edge-part.js";
import { comeAway, comeHome } from "./home.js";
import { breadth, stays, talks } from "./kinds.js";
import { addTerritory, dated, falls, placeBefore, span, takePlaces, takeTown } from "./whereabouts.js";

/** How many sentences back the event may be that holds one which says nothing of it. */
const REACH = 8;
/** How far where its day tells. */
const FAR = 24;

/** «В рамках форума прошла встреча»: of the events of one sentence, which is part of which. */
export function nestBeside(drafts: readonly EventDraft[]): void {
	for (const parent of drafts) {
		if (parent.backdrop !== "within") continue;
		const at = parent.event?.start ?? parent.trigger.start;
		const others = drafts.filter((other) => other !== parent && !other.weak && other.clause === parent.clause);
		const place = (draft: EventDraft): number => draft.event?.start ?? draft.trigger.start;
		const before = others.filter((other) => place(other) < at).at(-1);
		const child = before ?? others.find((other) => place(other) > at && other.backdrop === undefined);
		if (child === undefined) continue;
		for (const one of [child, ...(before === undefined ? others.filter((other) => areSubjects(child, other)) : [])])
			if (one.partOf === undefined && parent.partOf !== one) one.partOf = parent;
	}
}

/** «На форуме состоятся [заседание] совета и [выставка]»: both are what takes place. */
const areSubjects = (child: EventDraft, { event, trigger, backdrop }: EventDraft): boolean =>
	((child.event?.cases ?? 0) & (event?.cases ?? 0) & Case.nomn) !== 0 &&
	backdrop === undefined &&
	trigger.start >= child.trigger.start &&
	(event?.start ?? 0) > (child.event?.start ?? 0);

/** Is one a day among the several of the other? */
const isAmong = (child: DateValue | undefined, parent: DateValue | undefined): boolean =>
	child?.precision === "day" && parent?.precision === "interval" && falls(child, parent);

/** Is a stay told so that what happens on its days is part of it, though one end or both are not told? */
const isStay = ({ type, realis, when }: EventDraft): boolean =>
	stays.has(type) && (realis === "ongoing" || when?.resolution !== "bounded-by-publication");

const gathers: ReadonlySet<EventType> = new Set(["forum", "conference"]);

/** «Пленарное заседание», «пленарная сессия»: always of a forum. */
const isPlenary = ({ type, event }: EventDraft): boolean =>
	type === "other" && (event?.noun === "заседание" || event?.noun === "сессия");

/** What has a programme, from which something may be struck. */
const programmes: ReadonlySet<EventType> = new Set(["forum", "conference", "festival", "fair", "days-of-region"]);

function holds(parent: EventDraft, child: EventDraft, loosely: boolean): boolean {
	const [wide, narrow] = [breadth[parent.type] ?? 0, breadth[child.type] ?? 1];
	// «форум 25–27 июня … выставка откроется 25-го»
	const longer =
		loosely && wide === narrow && wide > 1 && parent.type !== child.type && isAmong(child.when, parent.when);
	if ((wide <= narrow && !longer) || parent.partOf === child || isLongRun(parent)) return false;
	if (
		tookPlace(parent) !== tookPlace(child) &&
		!(parent.realis === "ongoing" && child.realis === "planned" && dated(child)) &&
		// «прошли Дни … Концерт хора отменили»
		!(tookPlace(parent) && programmes.has(parent.type) && child.realis === "cancelled" && child.when === undefined)
	)
		return false;
	if (child.realis === "proposed" || isOff(parent)) return false;
	const ofAll = isPlenary(child) || child.type === "opening";
	if (ofAll && gathers.has(parent.type) && !dated(parent)) return true;
	if (!dated(parent) && !(loosely && isStay(parent) && (dated(child) || parent.realis === "ongoing"))) return false;
	return dated(child) ? falls(child.when, loosely ? span(parent) : parent.when) : true;
}

/** Events a page tells of that no other holds find the one around them: «Завтра делегация посетит порт». */
function hostOf(
	event: EventDraft,
	events: readonly EventDraft[],
	index: number,
	loosely: boolean,
): EventDraft | undefined {
	for (let i = index - 1; i >= 0 && i > index - 12; i--) {
		const other = events[i] as EventDraft;
		const far = event.sentence - other.sentence;
		if (far > (loosely ? FAR : REACH)) return undefined;
		// a day of its own that falls among those of another, however far
		const own =
			dated(event) && event.when?.resolution !== "inherited-from-event" && other.when?.precision === "interval";
		if ((far <= REACH || (own && loosely)) && holds(other, event, loosely)) return other;
	}
	return undefined;
}

/** Kinds that are over in a day. */
const brief: ReadonlySet<EventType> = new Set([
	"meeting",
	"negotiations",
	"signing-ceremony",
	"ceremony",
	"opening",
	"round-table",
	"presentation",
	"call",
]);

/** «Делегация прибыла в Тулу. … Прошли переговоры»: those who came take part in the talks of their visit. */
function attend(event: EventDraft, parent: EventDraft): void {
	if (!talks.has(event.type) || parent.type !== "visit") return;
	const role = tookPlace(event) ? "participant" : "planned-participant";
	const guests = parent.participants.filter((part) => part.role === "visitor" || part.role === "head");
	const sides = new Set(guests.flatMap(({ actor }) => actor.territory ?? []));
	// «в администрации прошли переговоры, в них участвовали мэр и министр»: those of the other side
	const oneSide = event.participants.every(({ actor: { territory } }) => territory !== null && !sides.has(territory));
	if (event.participants.length > 1 && !oneSide) return;
	// of a delegation with its members it is enough to name it and who heads it
	const whole = guests.some(({ actor }) => actor.kind === "delegation");
	for (const part of guests)
		if (
			(!whole || part.role === "head" || part.actor.kind === "delegation") &&
			!event.participants.some(({ actor }) => sameActor(actor, part.actor))
		)
			event.participants.push({ actor: { ...part.actor, how: "inherited" }, role });
}

/** «Пленарное заседание», «церемония открытия»: a part of an event at which all of it is addressed. */
const addressesAll = ({ type, event }: EventDraft, { text }: Memory["document"]): boolean =>
	type === "opening" || (event !== undefined && /пленарн/iu.test(text.slice(event.start, event.end)));

const opening: ReadonlySet<Role> = new Set(["speaker"]);
const plenary: ReadonlySet<Role> = new Set(["speaker", "moderator"]);

/** Who spoke at the plenary of a forum, or led it, did so at the forum. */
function speakToAll(event: EventDraft, parent: EventDraft, memory: Memory): void {
	if (!addressesAll(event, memory.document)) return;
	const roles = event.type === "opening" ? opening : plenary;
	for (const part of event.participants)
		if (roles.has(part.role) && !parent.participants.some(({ actor }) => sameActor(actor, part.actor)))
			parent.participants.push({ actor: { ...part.actor, how: "inherited" }, role: part.role });
}

/** Takes over from the event around it what an event does not say of its day and place. */
function takeOver(event: EventDraft, parent: EventDraft, news: DateValue | undefined): void {
	const inherited = event.when?.resolution === "inherited-from-event" || !dated(event);
	if (inherited && parent.when !== undefined && dated(parent))
		event.when = inherit(
			edgeOf(parent, event.onEdge) ?? (brief.has(event.type) ? dayOfHost(parent, news) : undefined) ?? parent.when,
		);
	takePlaces(event, parent);
}

/** Finds the event each is part of, lets it take over day and place, and bounds what is past and undated. */
export function nest(
	events: readonly EventDraft[],
	into: ReadonlyMap<EventDraft, EventDraft>,
	memory: Memory,
	news: DateValue | undefined,
): void {
	const kept = new Set(events);
	for (const event of events) {
		comeAway(event, memory);
		comeHome(event, memory);
	}
	events.forEach((event, index) => {
		let told = event.partOf;
		for (let next = told && into.get(told); next !== undefined; next = into.get(next)) told = next;
		delete event.partOf;
		const valid = told !== undefined && told !== event && kept.has(told) && told.partOf !== event;
		const parent = valid && told && datesMeet(event.when, told.when) ? told : hostOf(event, events, index, false);
		if (parent !== undefined) {
			event.partOf = parent;
			takeOver(event, parent, news);
			attend(event, parent);
			speakToAll(event, parent, memory);
		} else {
			// no day is taken over from a stay whose days are not all told
			const stay = hostOf(event, events, index, true);
			if (stay !== undefined) {
				event.partOf = stay;
				takeTown(event, stay);
				if (event.sentence - stay.sentence <= REACH) attend(event, stay);
			}
		}
		placeBefore(event, events, index);
		addTerritory(event, events, index);
		if (event.when !== undefined || event.realis !== "actual") return;
		const ended = endedDays(event, memory.dating, news);
		if (ended !== undefined) {
			event.when = ended;
			return;
		}
		if (news !== undefined) {
			event.when = inherit(news);
			return;
		}
		const bounded = boundedByPublication(memory.dating, memory.document, event.trigger);
		if (bounded !== undefined) event.when = bounded;
	});
}
