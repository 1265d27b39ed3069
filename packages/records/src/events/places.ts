import type { PlaceMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import type { Span } from "@letopis/text";
import { evidence } from "../actor.js";
import type { EventDraft } from "../draft.js";
import { type DraftPlace, placeOfActor, placeOfMention } from "../place-value.js";
import type { Memory } from "../reading.js";
import { findUnit, isSeat, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { homeAt } from "./home.js";
import { sittings, stays } from "./kinds.js";
import { making, stageAt } from "./stage.js";
import { bodyAt, capitalAt, into, venueAt } from "./venue-places.js";

/** A place told of an event and the unit it stands at. */
interface Told {
	readonly at: number;
	readonly place: DraftPlace;
}

/** Kinds for which a whole country will do. */
const wide: ReadonlySet<EventType> = new Set(["visit", "business-mission", "days-of-region"]);

function isPlaceOf(scene: Scene, at: number, type: EventType): PlaceMention | undefined {
	const mention = scene.units[at]?.mention;
	if (mention?.kind !== "place" || mention.adjectival) return undefined;
	if (mention.places[0]?.level === "country" && !wide.has(type)) return undefined;
	return mention;
}

/** «В Могилёве и Бобруйске», «в Читу» of a visit: the places behind a preposition of place. */
function governed({ units }: Scene, at: number, mention: PlaceMention, type: EventType): boolean {
	const preposition = prepositionBefore(units, at);
	if (type === "signing-ceremony" && isSeat(units, at)) return false;
	// «приехали в Минск на форум»; «на Минск» is something else
	const reached = stays.has(type) || (preposition !== "на" && type !== "signing-ceremony");
	const cases = reached ? Case.loct | Case.accs : Case.loct;
	if ((mention.cases & cases) === 0) return false;
	if (into.has(preposition)) return true;
	const joint = normAt(units, at - 1);
	const before = units[at - 2]?.mention;
	return (
		(joint === "и" || joint === ",") &&
		before?.kind === "place" &&
		(before.cases & mention.cases & cases) !== 0 &&
		into.has(prepositionBefore(units, at - 2))
	);
}

/** What a place in brackets says more of by itself: «делегация города Хошиарпур (Индия)». */
const named: ReadonlySet<string> = new Set(["place", "person", "organization"]);

/** «III форум (г.Кяхта, II квартал)»: the place that opens a bracket behind the event. */
function bracketed(scene: Scene, at: number, event: number, type: EventType): boolean {
	const { units } = scene;
	const first = normAt(units, at - 1) === "(" || (normAt(units, at - 1) === "." && normAt(units, at - 3) === "(");
	if (!first || at < event || at > event + 14) return false;
	const open = normAt(units, at - 1) === "(" ? at - 1 : at - 3;
	const before = units[open - 1]?.mention?.kind ?? "";
	if (!named.has(before)) return true;
	const place = units[at]?.mention;
	if (before === "person" || place?.kind !== "place" || place.places[0]?.level === "country") return false;
	// «форум муниципалитетов (г. Кяхта, II квартал)»: with its day
	if (normAt(units, at + 1) === "," && units[at + 2]?.mention?.kind === "date") return true;
	// «3 мая – заседание группы по сотрудничеству с Абхазией (Сухум)»
	return sittings.has(type) && clauseAt(scene, event).predicates.length === 0;
}

/** Verbs of a town that receives those who come to an event. */
const receiving: ReadonlySet<string> = new Set([
	"принять",
	"принимать",
	"встретить",
	"встречать",
	"собрать",
	"собирать",
]);

/** «[Чита] принимала участников игр», «местом форума станет [Псков]»: a town that no preposition makes a place. */
function receives(scene: Scene, window: Window, at: number, mention: PlaceMention): boolean {
	const { units } = scene;
	if ((mention.cases & Case.nomn) === 0 || prepositionBefore(units, at) !== "") return false;
	const verb = clauseAt(scene, at).predicates.find(({ lemma }) => receiving.has(lemma) || making.has(lemma));
	if (verb === undefined || verb.passive || Math.abs(verb.at - at) > 2) return false;
	return receiving.has(verb.lemma) ? normAt(units, verb.at + 1) !== "участие" : stageAt(scene, window) >= 0;
}

/** «15–17 июня, [Смоленск], форум»: in a line without a verb. */
function listed(scene: Scene, at: number, mention: PlaceMention): boolean {
	const { units } = scene;
	if (clauseAt(scene, at).predicates.length > 0 || (mention.cases & Case.nomn) === 0) return false;
	const short = normAt(units, at - 1) === "." && normAt(units, at - 2) === "г";
	const [before, after] = [normAt(units, short ? at - 3 : at - 1), normAt(units, at + 1)];
	return (before === "," || before === "-") && [",", "-", ".", ";", "("].includes(after);
}

function toldIn(scene: Scene, window: Window, event: number, type: EventType, memory: Memory): readonly Told[] {
	const told: Told[] = [];
	const ofEvent = scene.units[event]?.mention?.kind === "event";
	for (let i = window.from; i < window.to; i++) {
		const capital = capitalAt(scene, i, type, memory);
		if (capital !== undefined) {
			told.push({ at: i, place: capital });
			i++;
			continue;
		}
		const mention = isPlaceOf(scene, i, type);
		const here =
			mention !== undefined &&
			(governed(scene, i, mention, type) ||
				bracketed(scene, i, event, type) ||
				(ofEvent && receives(scene, window, i, mention)) ||
				(ofEvent && listed(scene, i, mention)));
		if (here) told.push({ at: i, place: placeOfMention(memory.document, mention) });
		const venue = scene.units[i]?.mention === undefined ? venueAt(scene, i, memory) : undefined;
		if (venue !== undefined) told.push({ at: i, place: venue });
	}
	for (let at = window.from; at < window.to; at++) {
		const body = bodyAt(scene, at);
		if (body !== undefined && told.every((other) => Math.abs(other.at - at) > 2))
			told.push({ at, place: placeOfMention(memory.document, body) });
	}
	// «у нас в Пскове»
	for (let at = window.from; at < window.to && told.length === 0; at++) {
		const home = homeAt(scene, at, type, memory);
		if (home !== undefined) told.push({ at, place: home });
	}
	return told.sort((a, b) => a.at - b.at);
}

/** Bodies with rooms of their own where others meet. */
const roomed: ReadonlySet<string> = new Set(["university", "school", "organization"]);

/** What is held in one room. */
const indoor: ReadonlySet<EventType> = new Set(["round-table", "seminar", "training", "competition"]);

/** «Ярмарку примет [Псков]», «круглый стол принял [университет]»: the town or body that houses an event is its place too. */
export function housed(draft: EventDraft, memory: Memory): void {
	for (const { actor, role } of draft.participants) {
		const town = actor.kind === "municipality" || actor.kind === "territory";
		if (role !== "host" || !town || draft.places.some(({ name }) => name === actor.name)) continue;
		draft.places.push(placeOfActor(memory.document, actor, actor.how, actor.spans));
	}
	const houses = draft.participants.filter(({ actor, role }) => role === "host" && roomed.has(actor.kind));
	const [house] = houses;
	if (house !== undefined && houses.length === 1 && draft.places.length === 0 && indoor.has(draft.type))
		draft.places.push(placeOfActor(memory.document, house.actor, house.actor.how, house.actor.spans));
}

const wheres: ReadonlySet<string> = new Set(["где", "куда"]);

/** «Прибыла в [Псков], где прошла встреча»: the last place before the clause. */
function whereBefore(scene: Scene, { from }: Window, type: EventType, memory: Memory): DraftPlace | undefined {
	if (![from, from + 1].some((at) => wheres.has(normAt(scene.units, at)))) return undefined;
	return placeBefore(scene, from, type, memory);
}

/** The last place or body named right before a unit: «в [Псков], где», «в [Улан-Удэ]: здесь». */
function placeBefore(scene: Scene, from: number, type: EventType, memory: Memory): DraftPlace | undefined {
	for (let i = from - 1; i >= 0 && i >= from - WHERE; i--) {
		const mention = isPlaceOf(scene, i, type);
		if (mention !== undefined) return placeOfMention(memory.document, mention);
		const body = scene.units[i]?.mention;
		if (body?.kind === "organization" && !body.collective) return placeOfMention(memory.document, body);
	}
	return undefined;
}

const WHERE = 6;
const there: ReadonlySet<string> = new Set(["там", "тут", "здесь"]);

/** «Там же прошла презентация»: where the event told last was held. */
function samePlace(scene: Scene, clause: Window, memory: Memory): readonly DraftPlace[] {
	const at = findUnit(clause, (i) => there.has(normAt(scene.units, i)));
	if (at < 0 || at > clause.from + WHERE) return [];
	const unit = scene.units[at] as Span;
	const before = normAt(scene.units, at + 1) === "же" ? undefined : placeBefore(scene, at, "visit", memory);
	if (before !== undefined) return [before];
	const told = memory.events.findLast(({ places }) => places.length > 0);
	const near = told !== undefined && scene.sentence.index - told.sentence <= 2;
	const place = evidence(memory.document, "anaphora", [unit]);
	return near ? told.places.map((one) => ({ ...one, evidence: place })) : [];
}

/** Units of the events a clause names. */
const eventsIn = ({ units }: Scene, { from, to }: Window): readonly number[] => {
	const events: number[] = [];
	for (let i = from; i < to; i++) if (units[i]?.mention?.kind === "event") events.push(i);
	return events;
};

/**
 * Where the event at a unit is held, as its clause tells. Where the clause names several events, each has the places
 * nearest to it; one that has none has those before the first: «В Минске прошли форум и выставка».
 */
export function eventPlaces(scene: Scene, clause: Window, at: number, type: EventType, memory: Memory): DraftPlace[] {
	const told = toldIn(scene, clause, at, type, memory);
	if (told.length === 0) {
		const where = whereBefore(scene, clause, type, memory);
		return where === undefined ? [...samePlace(scene, clause, memory)] : [where];
	}
	const events = eventsIn(scene, clause).filter((other) => other !== at);
	if (events.length === 0) return told.map(({ place }) => place);
	// «в рамках форума во дворце прошёл круглый стол»: a hall is not that of what is but the setting
	const setting = (other: number, { place }: Told): boolean =>
		place.territory === null && backdropOf(scene, other) !== undefined;
	const own = told.filter((one) =>
		events.every((other) => setting(other, one) || Math.abs(one.at - at) <= Math.abs(one.at - other)),
	);
	const first = Math.min(at, ...events);
	// «провели встречу в Петербурге, на саммите»: the setting shares it
	const shared = events.every((other) => other > at && into.has(prepositionBefore(scene.units, other)));
	return (own.length > 0 ? own : told.filter((one) => shared || one.at < first)).map(({ place }) => place);
}
