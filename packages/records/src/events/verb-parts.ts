import { Case, Num } from "@letopis/morphology";
import { type Actor, anaphoric, isLand } from "../actor.js";
import { resolveSides, sideWordIn } from "../agreements/sides.js";
import type { Memory } from "../reading.js";
import { type Clause, interrupted } from "../scene/clauses.js";
import { bareGroups, findUnit, normAt, type Window } from "../scene/find.js";
import type { Group } from "../scene/groups.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { Realis, Role } from "../schema.js";
import { hasCrowd } from "./crowd.js";
import { countedActors } from "./doers.js";
import { GUESTS, guestsOf } from "./guests.js";
import { receiving } from "./housing.js";
import { withParts } from "./participants.js";
import { later, type Part } from "./parts.js";
import { itself } from "./pronouns.js";
import { subjectKinds } from "./subject-kinds.js";
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

/** Who came last, for «гостей» and «ее примут»; undefined when the clause has no such word. */
function guestsIn(scene: Scene, window: Window, memory: Memory): readonly Actor[] | undefined {
	for (let i = window.from; i < window.to; i++) {
		const unit = scene.units[i] as MentionUnit;
		const { mention } = unit;
		const group = mention?.kind === "organization" && mention.generic && mention.actor === "delegation";
		const word = mention === undefined && unit.lemmas.some((lemma) => guests.has(lemma));
		const pronoun = mention === undefined && itself.has(unit.token.norm) && (unit.cases & Case.accs) !== 0;
		if (!group && !word && !(pronoun && scene.units[i + 1]?.token.readings[0]?.tag.pos === "VERB")) continue;
		const visit = memory.events.findLast(
			({ type, sentence }) => type === "visit" && scene.sentence.index - sentence <= GUESTS,
		);
		return (visit?.participants ?? []).filter(({ role }) => role === "visitor").map(({ actor }) => anaphoric(actor));
	}
	return undefined;
}

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
export const guestRole = ({ type }: EventVerb): Role => (type === "meeting" ? "participant" : "visitor");

/** «Завтра посетит [завод]»: what stands behind the verb and may be its object is no subject. */
const isObject = (group: Group, { at }: Predicate, { object }: EventVerb): boolean =>
	object === "place" && group.from > at && (group.cases & Case.accs) !== 0 && !isGuest(group);

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
export function partsOf(
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

/** «[Вместе с ним] приехали»: on the stay told before. */
export const comesAlong = ({ units }: Scene, { from, to }: Window): boolean =>
	findUnit({ from, to }, (i) => {
		const joined = normAt(units, i) === "вместе" || i === from;
		return joined && withHim.test(`${normAt(units, i)} ${normAt(units, i + 1)} ${normAt(units, i + 2)}`);
	}) >= 0;

const withHim = /^(?:вместе )?со? (?:ним|ней|ними|нею)(?: |$)/u;

/** «Делегацию принимала область»: who is received says enough. */
const isReceived = ({ object }: EventVerb, scene: Scene, clause: Clause): boolean =>
	object === "visitor" &&
	bareGroups(scene, clause, Case.accs).some(
		(group) => !isAnaphor(group) && group.members.some(({ actor }) => actor.kind === "delegation"),
	);
