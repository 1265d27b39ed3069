import { Case, Num } from "@letopis/morphology";
import { type Actor, anaphoric, isLand, sameActor } from "../actor.js";
import { resolveSides, sideWordIn } from "../agreements/sides.js";
import { upTo } from "../dating.js";
import { type EventDraft, tookPlace } from "../draft.js";
import { guestsOf } from "../history.js";
import { placeOfActor } from "../place-value.js";
import type { Memory } from "../reading.js";
import { refuse } from "../refusals.js";
import { type Clause, interrupted } from "../scene/clauses.js";
import { bareGroups, findUnit, normAt, prepositionBefore, type Window } from "../scene/find.js";
import type { Group } from "../scene/groups.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { EventType, Realis, Role } from "../schema.js";
import { isWithin } from "../territory.js";
import { Trigger } from "../trigger.js";
import { atHead } from "./at-head.js";
import { attendingVerbs, awaiting } from "./attending.js";
import { whence } from "./away.js";
import { hasCrowd } from "./crowd.js";
import { countedActors } from "./doers.js";
import { comesToGathering } from "./gathering.js";
import { receiving } from "./housing.js";
import { stays } from "./kinds.js";
import { isByPhone, modeOf } from "./mode.js";
import { openedParts } from "./opened-parts.js";
import { withParts } from "./participants.js";
import { distinct, later, type Part } from "./parts.js";
import { performsWithin } from "./performing.js";
import { housed } from "./places.js";
import { realisOf } from "./realis.js";
import { blank, setting, settle } from "./setting.js";
import { subjectKinds } from "./subject-kinds.js";
import { into } from "./venue-places.js";
import type { EventVerb } from "./verbs.js";

function fitsVerb(verb: EventVerb, subjects: readonly Part[], { numbers }: Predicate): boolean {
	if (subjects.length === 0) return verb.impersonal === true && numbers === Num.plur;
	if (verb.subject === "visitor" && subjects.every(({ actor }) => isLand(actor))) return false;
	// «иранские компании работают в регионе»
	if (verb.stays && subjects.every(({ actor }) => actor.kind === "company")) return false;
	const must = verb.subjectMust === undefined ? undefined : subjectKinds[verb.subjectMust];
	return must === undefined || subjects.some(must);
}

/** «Стороны договорились встретиться»: both sides, told by a word that stands for them. */
function bothSides(scene: Scene, clause: Clause, memory: Memory, realis: Realis): readonly Part[] {
	const word = sideWordIn(scene, clause);
	const sides = word === undefined ? [] : resolveSides(word, memory, scene.sentence.index);
	return sides.map((actor) => ({ actor, role: later("participant", realis) }));
}

/** Words for those who came, named before: «принял гостей», «встретился с коллегами». */
const guests: ReadonlySet<string> = new Set(["гость", "делегация", "коллега", "партнер"]);
const pronouns: ReadonlySet<string> = new Set(["его", "ее", "их"]);

/** Who came last, for «гостей» and «ее примут»; undefined when the clause has no such word. */
function guestsIn(scene: Scene, window: Window, memory: Memory): readonly Actor[] | undefined {
	for (let i = window.from; i < window.to; i++) {
		const unit = scene.units[i] as MentionUnit;
		const { mention } = unit;
		const group = mention?.kind === "organization" && mention.generic && mention.actor === "delegation";
		const word = mention === undefined && unit.lemmas.some((lemma) => guests.has(lemma));
		const pronoun = mention === undefined && pronouns.has(unit.token.norm) && (unit.cases & Case.accs) !== 0;
		if (!group && !word && !(pronoun && scene.units[i + 1]?.token.readings[0]?.tag.pos === "VERB")) continue;
		const visit = memory.events.findLast(
			({ type, sentence }) => type === "visit" && scene.sentence.index - sentence < 9,
		);
		return (visit?.participants ?? []).filter(({ role }) => role === "visitor").map(({ actor }) => anaphoric(actor));
	}
	return undefined;
}

/** «Приняли участие» tells of no visit. */
const takesPart = (scene: Scene, at: number): boolean =>
	normAt(scene.units, at + 1) === "участие" || normAt(scene.units, at - 1) === "участие";

const isGuest = (group: Group): boolean =>
	group.members.some(({ actor }) => actor.kind === "person" || actor.kind === "delegation" || actor.collective);

const isAnaphor = (group: Group): boolean => group.members.every(({ actor }) => actor.how === "anaphora");

/** «[Гости] и мэр»: those who came, told before. */
const isGuestAgain = ({ actor }: Part): boolean => actor.how === "anaphora" && actor.kind === "delegation";

/** «Губернатор А и министр Б обсудили»: persons of different sides. */
const areApart = (parts: readonly Part[]): boolean =>
	parts.every(({ actor }) => actor.kind === "person" && actor.territory !== null) &&
	parts.some(({ actor }) => actor.territory !== parts[0]?.actor.territory);

/** «Губернатор принял [посла]»: who is received at a meeting takes part in it. */
const guestRole = ({ type }: EventVerb): Role => (type === "meeting" ? "participant" : "visitor");

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

/** «Завтра посетит [завод]»: what stands behind the verb and may be its object is no subject. */
const isObject = (group: Group, { at }: Predicate, { object }: EventVerb): boolean =>
	object === "place" && group.from > at && (group.cases & Case.accs) !== 0 && !isGuest(group);

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

/** «[Псков] посетит [делегация Бреста]»: what stands first may be the object, and those who come stand behind. */
function visitorBehind(
	scene: Scene,
	clause: Clause,
	found: Group | undefined,
	{ object }: EventVerb,
): Group | undefined {
	const place = found?.members.every(({ actor }) => isLand(actor)) === true && (found.cases & Case.accs) !== 0;
	if (object !== "place" || !place) return undefined;
	return bareGroups(scene, { from: found.to, to: clause.to }, Case.nomn).find(isGuest);
}

/** «Завтра посетят завод»: a visit goes on with those who came. */
function unnamed(scene: Scene, { form }: Predicate, verb: EventVerb, memory: Memory): readonly Actor[] {
	if (verb.object !== "place" || form !== "finite") return [];
	const last = memory.events.at(-1);
	const near = last?.type === "visit" && scene.sentence.index - last.sentence <= 1;
	return near ? guestsOf(memory.events, scene).map(anaphoric) : [];
}

/** «[Делегация] была принята [губернатором]». */
function received(
	scene: Scene,
	clause: Clause,
	{ at }: Predicate,
	verb: EventVerb,
	guests: Group | undefined,
	realis: Realis,
): { parts: readonly Part[]; objects: readonly Group[] } | undefined {
	const hosts = bareGroups(scene, { from: clause.from, to: clause.to }, Case.ablt).filter(
		({ from, members }) =>
			from !== guests?.from && Math.abs(from - at) < NEAR && members.every(({ actor }) => !isLand(actor)),
	);
	if (guests === undefined || !isGuest(guests) || hosts.length === 0) return undefined;
	const parts = hosts.flatMap(({ members }) =>
		members.map(({ actor }) => ({ actor, role: later(verb.subject, realis) })),
	);
	return { parts, objects: [guests] };
}

/** How far from a passive verb the one may stand who does what it says. */
const NEAR = 6;

/** Everybody the verb brings together; undefined when the clause does not tell of an event. */
function partsOf(
	scene: Scene,
	clause: Clause,
	predicate: Predicate,
	verb: EventVerb,
	realis: Realis,
	memory: Memory,
): { parts: readonly Part[]; objects: readonly Group[] } | undefined {
	const first = sharedSubject(scene, clause, predicate);
	if (predicate.passive && verb.object === "visitor") return received(scene, clause, predicate, verb, first, realis);
	const found = visitorBehind(scene, clause, first, verb) ?? first;
	const subject = found !== undefined && isObject(found, predicate, verb) ? undefined : found;
	const actors = subject?.members.map(({ actor }) => actor) ?? unnamed(scene, predicate, verb, memory);
	// «побывали 14 школьников из Пекина»
	const alone = actors.length === 0 && verb.subject === "visitor" && !comesAlong(scene, clause);
	const counted = alone
		? countedActors(scene, clause).filter(({ name }) => !/представител|компани|предприят/iu.test(name))
		: [];
	let subjects: readonly Part[] = [...actors, ...counted].map((actor) => ({
		actor,
		role: later(verb.subject, realis),
	}));
	const tail: Window = { from: predicate.at + 1, to: clause.to };
	if (verb.object === "participant") {
		const known = guestsIn(scene, tail, memory);
		const around = verb.withPerson ? clause : tail;
		const others: readonly Part[] =
			known?.map((actor) => ({ actor, role: later("participant", realis) })) ?? withParts(scene, around, realis);
		// «мэры А и Б встретились»: each with the other
		const mutual = subjects.length > 1 && others.length === 0;
		const person = others.some(({ actor }) => actor.kind === "person");
		// «мэр и гости обсудили»
		const hosted =
			mutual && ((subjects.some(isGuestAgain) && !subjects.every(isGuestAgain)) || (verb.mutual && areApart(subjects)));
		if (verb.withPerson) return person || hosted ? { parts: [...subjects, ...others], objects: [] } : undefined;
		const told = subjects.length > 0 || person || (others.length > 0 && hasCrowd(scene, clause, predicate));
		if (!told || (others.length === 0 && known === undefined && !mutual)) {
			subjects = bothSides(scene, clause, memory, realis);
			if (subjects.length === 0) return undefined;
		}
		return { parts: [...subjects, ...others], objects: [] };
	}
	const objects =
		verb.object === undefined
			? []
			: [interrupted(scene, clause), clause]
					.flatMap((part) => (part === undefined ? [] : bareGroups(scene, part, Case.accs)))
					.filter(({ from, to }) => from !== subject?.from && to <= clause.to);
	// «делегацию область принимала три дня»: the one who houses it may be told by a word that nothing resolves
	const housed =
		verb.impersonal === true && subjects.length === 0 && objects.some((group) => isGuest(group) && !isAnaphor(group));
	const nameless =
		verb.subject === "visitor" || (verb.type === "meeting" && objects.some((group) => !isAnaphor(group)));
	const crowd = subjects.length === 0 && nameless && hasCrowd(scene, clause, predicate);
	if (!housed && !crowd && !fitsVerb(verb, subjects, predicate) && !isReceived(verb, scene, clause)) return undefined;
	if (verb.object !== "visitor") return { parts: subjects, objects };
	// «гостей ждали три дня»: no new visit of those who came before
	// «готов принять студентов»: no guests of a meeting
	const taken = ({ members }: Group): boolean =>
		predicate.form === "infinitive" &&
		verb.type === "meeting" &&
		members.every(({ actor }) => actor.collective === true && !/делегаци/iu.test(actor.name));
	const guest = objects.filter(
		(group) => isGuest(group) && !(verb.type === "visit" && isAnaphor(group)) && !taken(group),
	);
	if (verb.subject === "host" && verb.type === "visit" && guest.length === 0 && objects.some(isAnaphor))
		return undefined;
	const known = guest.length > 0 ? undefined : guestsIn(scene, clause, memory);
	const roof = (subjects.length === 0 ? receiving(scene, clause) : []).map((actor): Part => ({ actor, role: "host" }));
	if (guest.length === 0 && (known === undefined || known.length === 0)) return undefined;
	const visitors = known?.map((actor): Part => ({ actor, role: guestRole(verb) })) ?? [];
	return { parts: [...subjects, ...roof, ...visitors], objects: guest };
}

/** Verbs of what guests see on their way: no visit of its own within the one told before. */
const seeing: ReadonlySet<string> = new Set(["посетить", "посещать", "побывать", "заехать", "знакомиться"]);

/** How many sentences back the visit may be told that an outing is of. */
const STAY = 8;

/** «Делегация прибыла в Псков … Гости побывали на фабрике»: those who came, within the place they came to. */
function isOuting(draft: EventDraft, { lemma }: Predicate, parts: readonly Part[], memory: Memory): boolean {
	const stay = memory.events.findLast(({ type, weak }) => type === "visit" && !weak);
	if (!seeing.has(lemma) || stay === undefined || draft.sentence - stay.sentence > STAY) return false;
	if (tookPlace(stay) !== tookPlace(draft) && !(tookPlace(stay) && draft.realis === "planned")) return false;
	const guests = stay.participants.filter(({ role }) => role === "visitor" || role === "head");
	// «дипломаты посетили порт»: those who came, told by what they are
	const same =
		parts.length === 0 ||
		parts.some(({ actor }) => actor.how === "anaphora" || guests.some((one) => sameActor(one.actor, actor)));
	const around = stay.places.flatMap(({ territory }) => territory ?? []);
	const within = draft.places.every(
		({ territory }) => territory === null || around.some((code) => isWithin(territory, code)),
	);
	return same && within && !isLeg(draft, stay);
}

/** «С 5 по 8 июня была в Узбекистане … [7 июня побывала в Самарканде]»: a town of the country, on a day of its own. */
const isLeg = ({ when, places }: EventDraft, stay: EventDraft): boolean =>
	when?.evidence.how === "explicit" &&
	when.precision === "day" &&
	when.edtf !== stay.when?.edtf &&
	places.some(({ territory }) => territory?.includes("-")) &&
	stay.places.every(({ territory }) => territory?.includes("-") === false);

const home: ReadonlySet<string> = new Set(["домой", "родину", "восвояси"]);

/** «[Вместе с ним] приехали»: on the stay told before. */
const comesAlong = ({ units }: Scene, { from, to }: Window): boolean =>
	findUnit({ from, to }, (i) => {
		const joined = normAt(units, i) === "вместе" || i === from;
		return joined && withHim.test(`${normAt(units, i)} ${normAt(units, i + 1)} ${normAt(units, i + 2)}`);
	}) >= 0;

const withHim = /^(?:вместе )?со? (?:ним|ней|ними|нею)(?: |$)/u;

const subjectIs = (parts: readonly Part[], kind: string): boolean => parts[0]?.actor.kind === kind;

/** «Делегацию принимала область»: who is received says enough. */
const isReceived = ({ object }: EventVerb, scene: Scene, clause: Clause): boolean =>
	object === "visitor" &&
	bareGroups(scene, clause, Case.accs).some(
		(group) => !isAnaphor(group) && group.members.some(({ actor }) => actor.kind === "delegation"),
	);

/** «[Псков] примет [делегации Витебска и Мегри]»: they come to a town, to stay. */
const isStayOf = (parts: readonly Part[], objects: readonly Group[]): boolean =>
	parts.length > 0 &&
	parts.every(({ actor }) => isLand(actor)) &&
	objects.some(({ members }) => members.some(({ actor }) => actor.kind === "delegation"));

function eventOf(scene: Scene, clause: Clause, predicate: Predicate, memory: Memory): EventDraft | undefined {
	const said = scene.verbs.events.get(predicate.lemma);
	if (said === undefined || predicate.negated || takesPart(scene, predicate.at)) return undefined;
	if (said.stays && namesVisit(scene, clause)) return undefined;
	// «в субботу гости улетят домой»
	if (said.type === "visit" && findUnit(clause, (i) => home.has(normAt(scene.units, i))) >= 0) return undefined;
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
	draft.again = verb.type === "visit" && (comesAlong(scene, clause) || from.length > 0);
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
