import { sameActor } from "./actor.js";
import { openEnded } from "./dating.js";
import { type EventDraft, isOff, tookPlace } from "./draft.js";
import { addCounts } from "./events/counts.js";
import { fairs, lasting, stays, talks } from "./events/kinds.js";
import { endsAhead, fromOpening, isDayOf, isLastDayOf, isPutOff, toLastDay } from "./events/same-days.js";
import { isOver, sameEvent } from "./events/same-event.js";
import { isMission } from "./events/same-stay.js";
import { finer, NEAR } from "./merge-same.js";
import { isTown } from "./place-value.js";
import type { Role } from "./schema.js";

/** «Форум в Могилёве», «пройдёт в Могилёве и Бобруйске», «в Могилёвском университете»: what the text adds to its headline. */
function addPlaces(draft: EventDraft, { places }: EventDraft, lead: boolean): void {
	const told = places.filter(({ evidence }) => draft.places.length === 0 || (lead && evidence.how === "explicit"));
	if (told.some(isTown)) draft.places = draft.places.filter((place) => isTown(place) || place.level === undefined);
	for (const place of told) if (!draft.places.some(({ name }) => name === place.name)) draft.places.push(place);
}

/** «По итогам переговоров завод А и компания Б договорились»: they talked too. */
const isCompany = ({ actor }: EventDraft["participants"][number]): boolean => actor.kind === "company";

const plain: ReadonlySet<Role> = new Set(["participant", "planned-participant"]);

/** «Край участвует в форуме» of the headline, «форум проводит край» below: the part that says more. */
function addPart(draft: EventDraft, part: EventDraft["participants"][number]): void {
	const known = draft.participants.findIndex(({ actor }) => sameActor(actor, part.actor));
	if (known < 0) draft.participants.push(part);
	else if (plain.has(draft.participants[known]?.role as Role) && !plain.has(part.role))
		draft.participants[known] = part;
}

function absorbEvent(draft: EventDraft, later: EventDraft): void {
	const lead = draft.inTitle && !later.inTitle;
	draft.mentions.push(...later.mentions, lead ? draft.trigger : later.trigger);
	if (lead) {
		draft.inTitle = false;
		draft.trigger = later.trigger;
	}
	const putOff = isPutOff(draft, later);
	const takesBack = isOff(later) && !isOff(draft) && later.told && (!tookPlace(draft) || !draft.told);
	const tells = later.told && (lead || !draft.told) && !(later.bare && draft.told) && !isLastDayOf(draft, later);
	if (takesBack || (tells && !isOff(draft))) {
		draft.realis = later.realis;
		draft.told = true;
	}
	// «фестиваль открылся 10 июня. На фестивале 14 июня выступит хор»
	const dayOf = later.at === true && isDayOf(draft, later);
	if (dayOf && later.realis === "planned" && draft.realis === "actual") {
		draft.realis = "ongoing";
		if (draft.when !== undefined) draft.when = openEnded(draft.when);
	}
	// «открыли выставку … Она проработает до ноября»
	const isOn = later.realis === "ongoing" && (fairs.has(draft.type) || (lasting.has(draft.type) && !later.weak));
	if (isOn && draft.realis === "actual") draft.realis = "ongoing";
	if (draft.over && stays.has(later.type)) {
		draft.type = later.type;
		draft.rule = later.rule;
		draft.over = false;
		if (later.places.length > 0) draft.places = [];
	}
	if ((draft.type === "visit" && isMission(draft, later)) || (lead && talks.has(draft.type) && talks.has(later.type))) {
		draft.type = later.type;
		draft.rule = later.rule;
	}
	// «гостей принял губернатор … По итогам переговоров»
	if (draft.event === undefined && draft.type === "meeting" && later.type === "negotiations") {
		draft.type = "negotiations";
		draft.rule = later.rule;
	}
	if (draft.weak && !later.weak) draft.weak = false;
	// «намечен на май … отложили до осени»
	const ends = endsAhead(draft, later) && draft.edge !== "first" && draft.when?.precision === "day";
	const moved = ends || (putOff && takesBack) ? later.when : undefined;
	const kept = dayOf || putOff ? draft.when : undefined;
	const when = moved ?? kept ?? toLastDay(draft, later) ?? fromOpening(draft, later) ?? finer(draft.when, later.when);
	const edge = when === later.when ? later.edge : draft.edge;
	if (when !== undefined) draft.when = when;
	if (edge !== undefined) draft.edge = edge;
	const edgeDay = draft.edgeDay ?? later.edgeDay;
	if (edgeDay !== undefined) draft.edgeDay = edgeDay;
	if (later.lasts !== undefined) draft.lasts ??= later.lasts;
	if (later.ends) draft.ends = true;
	if (later.until !== undefined) draft.until ??= later.until;
	if (later.name !== undefined && later.name.length > (draft.name?.length ?? 0)) draft.name = later.name;
	if (draft.edition === undefined && later.edition !== undefined) draft.edition = later.edition;
	if (draft.mode === "unknown") draft.mode = later.mode;
	addPlaces(draft, later, lead);
	// persons who sign after the talks are told with the paper
	const over = isOver(draft, later) && draft.participants.length > 0;
	for (const part of over ? later.participants.filter(isCompany) : later.participants) addPart(draft, part);
	addCounts(draft, later.counts);
	draft.topics.push(...later.topics);
	if (draft.purpose === undefined && later.purpose !== undefined) draft.purpose = later.purpose;
	draft.links.push(...later.links);
}

/** The event told before that a later description is of: one told for itself before one that is but a setting. */
function antecedent(events: readonly EventDraft[], draft: EventDraft): EventDraft | undefined {
	const last = events.findLast((other) => sameEvent(other, draft));
	if (last === undefined || draft.name !== undefined) return last;
	const beside = (test: (other: EventDraft) => boolean): EventDraft | undefined =>
		events.findLast((other) => other.sentence === last.sentence && test(other) && sameEvent(other, draft));
	if (last.backdrop !== undefined) return beside(({ backdrop }) => backdrop === undefined) ?? last;
	// «встретились с послом, а затем провели переговоры … По итогам переговоров»
	return last.type === draft.type ? last : (beside(({ type }) => type === draft.type) ?? last);
}

/** Descriptions of one event made one draft, in the order of the text; `into` says what became of each that was absorbed. */
export function mergeEvents(drafts: readonly EventDraft[]): { kept: EventDraft[]; into: Map<EventDraft, EventDraft> } {
	const kept: EventDraft[] = [];
	const into = new Map<EventDraft, EventDraft>();
	for (const draft of drafts) {
		const known = antecedent(kept.slice(-NEAR), draft);
		if (known === undefined) {
			if (!draft.weak) kept.push(draft);
		} else {
			absorbEvent(known, draft);
			into.set(draft, known);
		}
	}
	return { kept, into };
}
