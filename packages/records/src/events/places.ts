import type { OrganizationMention, PlaceMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { evidence } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { bodiesIn, normAt, prepositionBefore, type Window } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { EventType, PlaceValue } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { capitals } from "./capitals.js";
import { inNominative, tailOf } from "./name.js";
import { venueOf } from "./venues.js";

/** A place told of an event and the unit it stands at. */
interface Told {
	readonly at: number;
	readonly place: PlaceValue;
}

export const placeValue = (
	memory: Memory,
	place: PlaceMention | OrganizationMention,
	how: "explicit" | "adjectival",
): PlaceValue => ({
	name: place.name,
	territory: place.territory,
	evidence: evidence(memory.document, place.kind === "place" && place.metonym ? "metonymy" : how, [place]),
});

const into: ReadonlySet<string> = new Set(["в", "во", "на"]);

/** Kinds for which a whole country will do, and for which «в Минск» says where. */
const goes: ReadonlySet<EventType> = new Set(["visit", "business-mission"]);
const wide: ReadonlySet<EventType> = new Set(["visit", "business-mission", "days-of-region"]);

function isPlaceOf(scene: Scene, at: number, type: EventType): PlaceMention | undefined {
	const mention = scene.units[at]?.mention;
	if (mention?.kind !== "place" || mention.adjectival) return undefined;
	if (mention.places[0]?.level === "country" && !wide.has(type)) return undefined;
	return mention;
}

/** «В Могилёве и Бобруйске», «в Читу» of a visit: the places behind a preposition of place. */
function governed({ units }: Scene, at: number, mention: PlaceMention, type: EventType): boolean {
	const cases = goes.has(type) ? Case.loct | Case.accs : Case.loct;
	if ((mention.cases & cases) === 0) return false;
	if (into.has(prepositionBefore(units, at))) return true;
	const joint = normAt(units, at - 1);
	const before = units[at - 2]?.mention;
	return (
		(joint === "и" || joint === ",") &&
		before?.kind === "place" &&
		(before.cases & mention.cases & cases) !== 0 &&
		into.has(prepositionBefore(units, at - 2))
	);
}

/** «III форум (г.Кяхта, II квартал)»: the place that opens a bracket behind the event. */
function bracketed({ units }: Scene, at: number, event: number): boolean {
	const first = normAt(units, at - 1) === "(" || (normAt(units, at - 1) === "." && normAt(units, at - 3) === "(");
	if (!first || at < event || at > event + 14) return false;
	const open = normAt(units, at - 1) === "(" ? at - 1 : at - 3;
	return units[open - 1]?.mention?.kind !== "place" && units[open - 1]?.mention?.kind !== "person";
}

const isModifier = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined &&
	unit?.token.readings.some(({ tag }) => tag.pos === "ADJF" || tag.pos === "PRTF") === true;

/** «На Коммунарской площади», «в галерее «Пейзаж»», «в третьем корпусе НВТУ». */
function venueAt(scene: Scene, at: number, memory: Memory): PlaceValue | undefined {
	const { units } = scene;
	const unit = units[at] as MentionUnit;
	const venue = unit.lemmas.map((lemma) => venueOf.get(lemma)).find((found) => found !== undefined);
	if (venue === undefined || (unit.cases & Case.loct) === 0) return undefined;
	let from = at;
	while (from > 0 && from > at - 4 && (isModifier(units[from - 1]) || isAdjectival(scene, from - 1))) from--;
	if (!into.has(normAt(units, from - 1))) return undefined;
	const { to } = tailOf(scene, at);
	if (!venue.alone && from === at && to === at + 1 && unit.token.shape === "lower") return undefined;
	const noun = unit.token.readings.find(({ tag }) => tag.pos === "NOUN");
	const last = units[to - 1] as MentionUnit;
	const words = units
		.slice(from, at)
		.map(({ token }) => inNominative(token, false, noun?.tag.genders ?? 7, memory.dictionary, 1));
	words.push(inNominative(unit.token, true, 7, memory.dictionary, 1));
	const name = `${words.join(" ")}${memory.document.text.slice(unit.end, last.end)}`.replace(/\s+/gu, " ");
	const inside = units.slice(from, to).find(({ mention }) => mention?.kind === "place")?.mention;
	const span = { start: units[from]?.start ?? unit.start, end: last.end };
	return {
		name,
		territory: inside?.kind === "place" ? inside.territory : null,
		evidence: evidence(memory.document, "explicit", [span]),
	};
}

/** «В [Казанском] Кремле»: an adjective that is a place of its own. */
const isAdjectival = (scene: Scene, at: number): boolean => {
	const mention = scene.units[at]?.mention;
	return mention?.kind === "place" && mention.adjectival;
};

const centres: readonly string[] = ["столица", "центр"];
const administrative: ReadonlySet<string> = new Set(["областной", "краевой", "республиканский", "административный"]);

/** «В столице Коми», «в карельской столице», «в областном центре»: the chief town of the place named, or of whose page it is. */
function capitalAt(scene: Scene, at: number, type: EventType, memory: Memory): PlaceValue | undefined {
	const { units, mentions, sentence } = scene;
	const unit = units[at] as MentionUnit;
	const cases = goes.has(type) ? Case.loct | Case.accs : Case.loct;
	if (unit.mention !== undefined || (unit.cases & cases) === 0 || !into.has(prepositionBefore(units, at)))
		return undefined;
	const [capital] = centres.filter((lemma) => unit.lemmas.includes(lemma));
	const before = units[at - 1];
	if (capital === undefined) return undefined;
	if (capital === "центр" && !before?.lemmas.some((lemma) => administrative.has(lemma))) return undefined;
	const behind = units[at + 1]?.mention;
	const adjective = mentions.find(({ kind, to }) => kind === "place" && to === unit.from);
	const named = behind?.kind === "place" ? behind : adjective?.kind === "place" ? adjective : undefined;
	const territory = named === undefined ? memory.owner?.territory : named.territory;
	const found = territory ? capitals.get(territory) : undefined;
	// «в южной столице»: not the chief town
	if (found === undefined || (adjective === undefined && isModifier(before) && capital === "столица")) return undefined;
	const span = {
		start: (sentence.tokens[unit.from] as { start: number }).start,
		end: named && named === behind ? named.end : unit.end,
	};
	return { ...found, evidence: evidence(memory.document, "metonymy", [span]) };
}

function toldIn(scene: Scene, window: Window, event: number, type: EventType, memory: Memory): readonly Told[] {
	const told: Told[] = [];
	for (let i = window.from; i < window.to; i++) {
		const capital = capitalAt(scene, i, type, memory);
		if (capital !== undefined) {
			told.push({ at: i, place: capital });
			i++;
			continue;
		}
		const mention = isPlaceOf(scene, i, type);
		if (mention !== undefined && (governed(scene, i, mention, type) || bracketed(scene, i, event)))
			told.push({ at: i, place: placeValue(memory, mention, "explicit") });
		const venue = scene.units[i]?.mention === undefined ? venueAt(scene, i, memory) : undefined;
		if (venue !== undefined) told.push({ at: i, place: venue });
	}
	for (const body of bodiesIn(scene, window)) {
		const at = unitAt(scene, body.from);
		if (told.every((other) => Math.abs(other.at - at) > 2))
			told.push({ at, place: placeValue(memory, body, "explicit") });
	}
	return told.sort((a, b) => a.at - b.at);
}

/** «Ярмарку примет [Псков]»: the town that houses an event is its place too. */
export function housed(draft: EventDraft, memory: Memory): void {
	for (const { actor, role } of draft.participants) {
		const town = actor.kind === "municipality" || actor.kind === "territory";
		if (role !== "host" || !town || draft.places.some(({ name }) => name === actor.name)) continue;
		const { name, territory, how, spans } = actor;
		draft.places.push({ name, territory, evidence: evidence(memory.document, how, spans) });
	}
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
export function eventPlaces(scene: Scene, clause: Window, at: number, type: EventType, memory: Memory): PlaceValue[] {
	const told = toldIn(scene, clause, at, type, memory);
	const events = eventsIn(scene, clause).filter((other) => other !== at);
	if (events.length === 0) return told.map(({ place }) => place);
	// «в рамках форума во дворце прошёл круглый стол»: a hall is not that of what is but the setting
	const setting = (other: number, { place }: Told): boolean =>
		place.territory === null && backdropOf(scene, other) !== undefined;
	const own = told.filter((one) =>
		events.every((other) => setting(other, one) || Math.abs(one.at - at) <= Math.abs(one.at - other)),
	);
	const first = Math.min(at, ...events);
	return (own.length > 0 ? own : told.filter((one) => one.at < first)).map(({ place }) => place);
}
