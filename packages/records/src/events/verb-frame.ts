import { Case } from "@letopis/morphology";
import { isLand } from "../actor.js";
import { upTo } from "../dating.js";
import type { EventDraft } from "../draft.js";
import { placeOfActor } from "../place-value.js";
import type { Memory } from "../reading.js";
import { refuse } from "../refusals.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore, type Window } from "../scene/find.js";
import type { Group } from "../scene/groups.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { Trigger } from "../trigger.js";
import { atHead } from "./at-head.js";
import { attendingVerbs, awaiting } from "./attending.js";
import { whence } from "./away.js";
import { comesToGathering } from "./gathering.js";
import { stays } from "./kinds.js";
import { isByPhone, modeOf } from "./mode.js";
import { openedParts } from "./opened-parts.js";
import { isOuting } from "./outing.js";
import { distinct, type Part } from "./parts.js";
import { performsWithin } from "./performing.js";
import { housed } from "./places.js";
import { realisOf } from "./realis.js";
import { isRefuted } from "./refuted.js";
import { blank, setting, settle } from "./setting.js";
import { into } from "./venue-places.js";
import { comesAlong, guestRole, partsOf } from "./verb-parts.js";
import type { EventVerb } from "./verbs.js";

/** «Приняли участие» tells of no visit. */
const takesPart = (scene: Scene, at: number): boolean =>
	normAt(scene.units, at + 1) === "участие" || normAt(scene.units, at - 1) === "участие";

/** What the verb's object is: «посетил [Харбин]» a place, «посетил [завод]» a host, «принял [посла]» a visitor. */
function addObjects(draft: EventDraft, verb: EventVerb, objects: readonly Group[], memory: Memory): readonly Part[] {
	const parts: Part[] = [];
	for (const { actor } of objects.flatMap(({ members }) => members)) {
		const [span] = actor.spans;
		const place = isLand(actor);
		if (verb.object === "visitor") parts.push({ actor, role: guestRole(verb) });
		else if (place && span !== undefined) draft.places.push(placeOfActor(memory.document, actor, "explicit", [span]));
		else if (actor.kind !== "person") parts.push({ actor, role: "host" });
	}
	return parts;
}

/** «Рабочий визит»: a noun in the clause tells of the same stay. */
const namesVisit = (scene: Scene, { from, to }: Window): boolean =>
	findUnit({ from, to }, (i) => {
		const mention = scene.units[i]?.mention;
		return mention?.kind === "event" && mention.type === "visit";
	}) >= 0;

/** «Форум посетят делегации»: they go to the event that is the verb's object, and no visit is told. */
function goesToEvent({ units }: Scene, { from, to }: Window, { object }: EventVerb): boolean {
	if (object !== "place") return false;
	const isObjectAt = (i: number): boolean => {
		const { mention, cases = 0 } = units[i] ?? {};
		return mention?.kind === "event" && !stays.has(mention.type) && (cases & Case.accs) !== 0;
	};
	return findUnit({ from, to }, (i) => isObjectAt(i) && prepositionBefore(units, i) === "") >= 0;
}

/** «На праздник приехала делегация», «гости побывали на форуме»: they attend it; not «в Псков на форум приехали». */
function attends({ units }: Scene, { from, to }: Window, { lemma }: Predicate): boolean {
	const expects = awaiting.has(lemma);
	if (!expects && !attendingVerbs.has(lemma)) return false;
	const governed = (i: number): boolean => into.has(prepositionBefore(units, i));
	const event = findUnit({ from, to }, (i) => {
		const mention = units[i]?.mention;
		return mention?.kind === "event" && !goneTo.has(mention.type) && governed(i);
	});
	// «ждут в Бресте на ярмарке»: where it is held
	const held = expects && event >= 0 && ((units[event]?.cases ?? 0) & Case.loct) !== 0;
	const gone = findUnit({ from, to: event }, (i) => units[i]?.mention?.kind === "place" && governed(i)) >= 0;
	return event >= 0 && (held || !gone);
}

/** Kinds that those who travel come to for talks, not to attend. */
const goneTo: ReadonlySet<EventType> = new Set(["visit", "business-mission", "negotiations", "call"]);

/** Verbs of meeting those who come. */
const meeting: ReadonlySet<string> = new Set(["встретить", "встречать"]);

/** «Собирается [в Минск]», not «собирается посетить», «собираются в Минске». */
function leadsTo({ units }: Scene, clause: Window, { at }: Predicate): boolean {
	return (
		findUnit(clause, (i) => {
			const { mention, cases = 0 } = units[i] ?? {};
			const land = mention?.kind === "place" && !mention.adjectival && (cases & Case.accs) !== 0;
			return land && Math.abs(i - at) < NEAR && into.has(prepositionBefore(units, i));
		}) >= 0
	);
}

/** How far from its verb the place may stand that it leads to. */
const NEAR = 6;

/** «[Четыре дня], с 6 по 9 ноября, провели в Аммане», not «за четыре дня провели семь встреч». */
const isSpent = ({ units }: Scene, clause: Window): boolean =>
	findUnit(clause, (i) => {
		const mention = units[i]?.mention;
		const days = mention?.kind === "date" && mention.date.duration !== undefined;
		return days && prepositionBefore(units, i) === "";
	}) >= 0 && findUnit(clause, (i) => units[i]?.mention?.kind === "place" && into.has(prepositionBefore(units, i))) >= 0;

const home: ReadonlySet<string> = new Set(["домой", "родину", "восвояси"]);

const subjectIs = (parts: readonly Part[], kind: string): boolean => parts[0]?.actor.kind === kind;

/** «[Псков] примет [делегации Витебска и Мегри]»: they come to a town, to stay. */
const isStayOf = (parts: readonly Part[], objects: readonly Group[]): boolean =>
	parts.length > 0 &&
	parts.every(({ actor }) => isLand(actor)) &&
	objects.some(({ members }) => members.some(({ actor }) => actor.kind === "delegation"));

function eventOf(scene: Scene, clause: Clause, predicate: Predicate, memory: Memory): EventDraft | undefined {
	const said = scene.verbs.events.get(predicate.lemma);
	if (said === undefined || predicate.negated || takesPart(scene, predicate.at)) return undefined;
	if (isRefuted(scene, clause) || (said.stays && namesVisit(scene, clause))) return undefined;
	// «в субботу гости улетят домой»
	if (said.type === "visit" && findUnit(clause, (i) => home.has(normAt(scene.units, i))) >= 0) return undefined;
	if ((said.toward && !leadsTo(scene, clause, predicate)) || (said.spends && !isSpent(scene, clause))) return undefined;
	// «на фестивале выступил хор»
	if (said.subjectMust === "ensemble" && performsWithin(scene, clause, memory)) return undefined;
	const from = predicate.lemma === "вернуться" ? whence(scene, clause, predicate, memory) : [];
	if (from === undefined) return undefined;
	if (said.type === "visit" && comesToGathering(scene, clause, predicate, memory)) return undefined;
	const realis = realisOf(scene, clause, predicate.at) ?? "actual";
	const told = partsOf(scene, clause, predicate, said, realis, memory);
	if (told === undefined) {
		const unit = scene.units[predicate.at];
		if (unit !== undefined && said.withPerson === undefined) refuse("event-without-party", unit, memory);
		return undefined;
	}
	const { parts, objects } = told;
	const houses = said.type === "meeting" && said.object === "visitor" && isStayOf(parts, objects);
	const verb = houses ? (scene.verbs.events.get("принимать") ?? said) : said;
	const { at } = predicate;
	const object = objects.find(({ from }) => from > at);
	const end = scene.units[Math.min(clause.to, object?.to ?? at + 1) - 1]?.end ?? 0;
	const start = scene.units[at]?.start ?? 0;
	const type = verb.type === "meeting" && isByPhone(scene, clause) ? "call" : verb.type;
	const draft = blank(type, realis, scene, { start, end }, undefined, clause.from);
	draft.mode = modeOf(scene, clause, false);
	setting(draft, scene, clause, at, memory);
	if (from.length > 0) draft.places = [...from];
	const more = addObjects(draft, verb, objects, memory);
	draft.participants = distinct([
		...atHead(scene, clause, parts, memory),
		...more,
		...openedParts(scene, clause, realis),
	]);
	housed(draft, memory);
	const welcomed =
		meeting.has(predicate.lemma) &&
		parts.concat(more).some(({ actor, role }) => role === "visitor" && actor.how === "anaphora");
	// «в аэропорту гостей встретил ректор»: a hall on their way
	if (welcomed) draft.places = draft.places.filter(({ territory }) => territory !== null);
	draft.again = verb.type === "visit" && (comesAlong(scene, clause) || from.length > 0 || welcomed);
	draft.over = from.length > 0;
	const crowd = parts.length === 0;
	const passing = (draft.places.length === 0 && goesToEvent(scene, clause, verb)) || attends(scene, clause, predicate);
	if (passing || isOuting(draft, predicate, parts, memory)) {
		refuse("event-unsaid", draft.trigger, memory);
		return undefined;
	}
	const group = subjectIs(parts, "working-group") || /групп/iu.test(parts[0]?.actor.name ?? "");
	if (group && draft.type === "commission-session") draft.type = "working-group-session";
	if ((verb.settled || crowd) && draft.when === undefined && draft.places.length === 0) {
		refuse("event-unsaid", draft.trigger, memory);
		return undefined;
	}
	settle(draft, scene, memory);
	if (draft.over && draft.when?.precision === "day") draft.when = upTo(draft.when);
	return draft;
}

/** Records of the verbs of a clause that tell of an event by themselves: «посетила», «встретился с». */
export function verbEvents(scene: Scene, clause: Clause, memory: Memory): readonly EventDraft[] {
	if ((scene.sentence.signs & Trigger.verb) === 0) return [];
	return clause.predicates.flatMap((predicate) => eventOf(scene, clause, predicate, memory) ?? []);
}
