import { Case, Num } from "@letopis/morphology";
import { actorOf, isLand } from "../actor.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, groupBetween, groupWith, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { Scene } from "../scene/scene.js";
import type { EventType, ParticipantKind, Realis, Role } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { doers, subjectParts } from "./doers.js";
import { housesOf } from "./housing.js";
import { joiners, joins } from "./joiners.js";
import { gatherings, sessions, stays, talks } from "./kinds.js";
import { openedParts, partnersIn } from "./opened-parts.js";
import { comesAsGroup, distinct, later, type Part } from "./parts.js";
import { saying, talking } from "./verbs.js";

/** «С губернатором», behind a meeting: the other side. */
export function withParts(scene: Scene, window: Window, realis: Realis): readonly Part[] {
	return groupWith(scene, window)?.members.map(({ actor }) => ({ actor, role: later("participant", realis) })) ?? [];
}

/** «Встречи с мэром, с послом и с ректором»: each of the others. */
function withEach(scene: Scene, { from, to }: Window, realis: Realis): readonly Part[] {
	const parts: Part[] = [];
	for (let i = from; i < to; ) {
		const group = groupWith(scene, { from: i, to });
		if (group === undefined || group.to <= i) break;
		for (const { actor } of group.members) parts.push({ actor, role: later("participant", realis) });
		i = group.to;
	}
	return parts;
}

/** «Встреча [между премьером А и президентом Б]». */
function betweenParts(scene: Scene, unit: number, realis: Realis): readonly Part[] {
	const group = groupBetween(scene, { from: unit + 1, to: Math.min(unit + 3, scene.units.length) });
	return group?.members.map(({ actor }) => ({ actor, role: later("participant", realis) })) ?? [];
}

/** «Визит в Минск делегации А», «визита [министра Б]»: the first genitive behind the noun that no preposition governs. */
export function comers(scene: Scene, { from, to }: Window, realis: Realis): readonly Part[] {
	for (let i = from; i < to && i < from + 12; i++) {
		const { mention, standsFor, token } = scene.units[i] ?? {};
		if (mention === undefined && token?.readings[0]?.tag.pos === "VERB") break;
		const comes = standsFor !== undefined || mention?.kind === "organization" || mention?.kind === "person";
		if (!comes) continue;
		if (prepositionBefore(scene.units, i) !== "") continue;
		const group = readGroup(scene.units, i, Case.gent);
		return group?.members.map(({ actor }) => ({ actor, role: later("visitor", realis) })) ?? [];
	}
	return [];
}

/** «Визит делегации А», «встреча глав Б»: genitives right behind the event's noun. */
function ownParts(scene: Scene, unit: number, role: Role, realis: Realis): readonly Part[] {
	const group = readGroup(scene.units, unit + 1, Case.gent);
	return group?.members.map(({ actor }) => ({ actor, role: later(role, realis) })) ?? [];
}

/** «Дни культуры [Области А]»: what the days of a region show, in the event's own name. */
function presented(scene: Scene, unit: number, realis: Realis): readonly Part[] {
	const own = ownParts(scene, unit, "presented", realis);
	if (own.length > 0) return own;
	const next = scene.units[unit + 1];
	const noun = next?.mention === undefined && next?.token.readings[0]?.tag.pos === "NOUN";
	return noun && ((next?.cases ?? 0) & Case.gent) !== 0 ? ownParts(scene, unit + 1, "presented", realis) : [];
}

const leads: ReadonlySet<string> = new Set(["провести", "проводить"]);
const hosts: ReadonlySet<string> = new Set(["принять", "принимать"]);

/** «Институт провёл [семинар]», «город примет [форум]»: who runs or houses the event that is the verb's object. */
function leaders(scene: Scene, clause: Clause, unit: number, realis: Realis): readonly Part[] {
	if (((scene.units[unit]?.cases ?? 0) & Case.accs) === 0 || prepositionBefore(scene.units, unit) !== "") return [];
	return clause.predicates
		.filter(({ form, at }) => form === "finite" && Math.abs(at - unit) < 6)
		.flatMap((predicate) => {
			const led = leads.has(predicate.lemma);
			const role = led ? "organizer" : hosts.has(predicate.lemma) ? "host" : undefined;
			const done = role === undefined ? [] : doers(scene, clause, predicate, role, realis);
			// «конференцию провёл университет совместно с институтом»
			const others = led && done.length > 0 ? partnersIn(scene, { from: predicate.at + 1, to: clause.to }) : [];
			return [...done, ...others].flatMap((part) => {
				if (part.actor.kind === "person") return led ? [{ ...part, role: "moderator" as const }] : [];
				return part.actor.kind === "working-group" ? [] : [part];
			});
		});
}

/** Bodies whose committees sit together. */
const bodied: ReadonlySet<ParticipantKind> = new Set(["legislature", "executive", "ministry"]);

/** «Заседание комитетов [Собрания А и Совета Б]», «комиссии по сотрудничеству парламентов»: the bodies whose members sit. */
function sittingBodies(scene: Scene, unit: number, realis: Realis): readonly Part[] {
	const [own, other, ...more] = readGroup(scene.units, unit + 1, Case.gent)?.members ?? [];
	const { mention } = scene.units[own?.at ?? -1] ?? {};
	if (mention?.kind !== "organization" || other === undefined || more.length > 0) return [];
	// the name of a commission ends with the first of them
	const first = scene.mentions.findLast(
		(one) => one.kind === "organization" && one !== mention && one.end === mention.end,
	);
	const body = actorOf(first ?? mention.parent);
	if (body === undefined || !bodied.has(body.kind) || !bodied.has(other.actor.kind)) return [];
	return [body, other.actor].map((actor) => ({ actor, role: later("participant", realis) }));
}

/** «Концерт [хора]»: whose genitive names who performs. */
const performances: ReadonlySet<string> = new Set(["концерт", "гала-концерт", "гастроль"]);

/** Kinds at which somebody addresses all the others. */
const addressed: ReadonlySet<EventType> = new Set(["forum", "conference", "round-table", "seminar", "other"]);

const at: ReadonlySet<string> = new Set(["на", "в", "во", "после"]);

const isThere = (scene: Scene, unit: number): boolean =>
	at.has(prepositionBefore(scene.units, unit)) && backdropOf(scene, unit) === undefined;

/** «На встрече мэр сказал», «на форуме отметил министр»: who said something at an event; not «на встрече, сообщил мэр, говорили». */
function sayers(
	scene: Scene,
	clause: Clause,
	unit: number,
	role: Role,
	realis: Realis,
	talked = false,
): readonly Part[] {
	const mention = scene.units[unit]?.mention;
	// «сообщил по итогам переговоров с послом»
	const after = talked && backdropOf(scene, unit) === "beside" && normAt(scene.units, unit - 1) !== "после";
	if (!(isThere(scene, unit) || after) || (mention?.kind === "event" && mention.noun === "брифинг")) return [];
	const said = clause.predicates.find(({ lemma, form, negated }) => form === "finite" && !negated && saying.has(lemma));
	if (said === undefined) return [];
	const [from, to] = [Math.min(unit, said.at), Math.max(unit, said.at)];
	if (findUnit({ from, to }, (i) => normAt(scene.units, i) === ",") >= 0) return [];
	return subjectParts(scene, clause, role, realis).filter(({ actor }) => actor.kind === "person");
}

/** «Стороны провели встречу», «на встрече мэры обсудили …»: whom the clause is about took part. */
function ledOrTalked(scene: Scene, { predicates }: Clause, unit: number): boolean {
	if (predicates.some(({ lemma }) => leads.has(lemma))) return true;
	const there = isThere(scene, unit) || backdropOf(scene, unit) !== undefined;
	return there && predicates.some(({ lemma, form, negated }) => form === "finite" && !negated && talking.has(lemma));
}

/** «Гости посетили завод, а также [провели] переговоры»: who led them, told in the clause before. */
function leading(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const led = clause.predicates.find(({ lemma, negated }) => leads.has(lemma) && !negated);
	return led === undefined ? [] : doers(scene, clause, led, "participant", realis);
}

/** «На форуме [компании А и Б] договорились»: who came to terms there was there. */
function agreeing(scene: Scene, clause: Clause, unit: number, realis: Realis): readonly Part[] {
	if (!isThere(scene, unit) && backdropOf(scene, unit) !== "within") return [];
	return clause.predicates
		.filter(({ lemma, form, negated, passive }) => form === "finite" && !negated && !passive && talking.has(lemma))
		.flatMap((predicate) => doers(scene, clause, predicate, "participant", realis))
		.filter(({ actor }) => actor.how === "explicit" && !isLand(actor));
}

/** «Провёл [с гостями] переговоры»: the other side, told before the noun. */
function withBefore(scene: Scene, { predicates }: Clause, unit: number, realis: Realis): readonly Part[] {
	const led = predicates.findLast(({ lemma, at }) => leads.has(lemma) && at < unit);
	return led === undefined ? [] : withParts(scene, { from: led.at + 1, to: unit }, realis);
}

/** «Приём делегации, участие в ярмарке, форум [с приглашением А]»: what a comma parts from an event is said of another. */
export function saidOf(scene: Scene, { from, to }: Clause, unit: number): Window {
	const isComma = (at: number): boolean => normAt(scene.units, at) === ",";
	const isEvent = (at: number): boolean => scene.units[at]?.mention?.kind === "event";
	const comma = unit - 1 - findUnit({ from: 0, to: unit - from }, (back) => isComma(unit - 1 - back));
	const before = comma < unit && findUnit({ from, to: comma }, isEvent) >= 0;
	const parted = findUnit({ from: unit + 1, to }, isComma);
	const next = parted < 0 ? -1 : findUnit({ from: parted, to }, isEvent);
	return { from: before ? unit : from, to: next < 0 ? to : next };
}

const takingPart: ReadonlySet<Role> = new Set(["participant", "planned-participant"]);

/** «В поездке приняли участие»: they came along. */
const along = (part: Part, type: EventType): Part =>
	stays.has(type) && takingPart.has(part.role) ? { ...part, role: "visitor" } : part;

/** «Визит [делегации]» names who comes, «встреча [с послом]» who meets. */
export function eventParts(
	scene: Scene,
	clause: Clause,
	unit: number,
	type: EventType,
	realis: Realis,
): readonly Part[] {
	const parts: Part[] = openedParts(scene, saidOf(scene, clause, unit), realis).map((part) => along(part, type));
	const tail: Window = { from: unit + 1, to: clause.to };
	if (type === "days-of-region") parts.push(...presented(scene, unit, realis));
	if (stays.has(type)) parts.push(...comers(scene, tail, realis));
	const mention = scene.units[unit]?.mention;
	if (mention?.kind === "event" && performances.has(mention.noun))
		parts.push(...ownParts(scene, unit, "participant", realis));
	if (type === "exhibition")
		parts.push(...ownParts(scene, unit, "presented", realis).filter(({ actor }) => !isLand(actor)));
	if (type === "visit" && parts.every(({ role }) => role !== "visitor"))
		parts.push(...subjectParts(scene, clause, "visitor", realis).filter(comesAsGroup));
	if (talks.has(type) || type === "call") {
		const several = ((scene.units[unit]?.numbers ?? 0) & Num.sing) === 0;
		const others = (several ? withEach : withParts)(scene, tail, realis);
		parts.push(...ownParts(scene, unit, "participant", realis), ...others);
		parts.push(...withBefore(scene, clause, unit, realis), ...betweenParts(scene, unit, realis));
		if (ledOrTalked(scene, clause, unit)) {
			const subjects = subjectParts(scene, clause, "participant", realis);
			parts.push(...(subjects.length > 0 ? subjects : leading(scene, clause, realis)));
		} else parts.push(...sayers(scene, clause, unit, "participant", realis, others.length > 0));
	} else if (type !== "visit") parts.push(...leaders(scene, clause, unit, realis));
	if (gatherings.has(type)) parts.push(...agreeing(scene, clause, unit, realis));
	if (sessions.has(type)) parts.push(...sittingBodies(scene, unit, realis));
	if (addressed.has(type)) parts.push(...sayers(scene, clause, unit, "speaker", realis));
	for (const actor of housesOf(scene, clause, unit, type)) parts.push({ actor, role: "host" });
	if (joins(clause, scene)) parts.push(...joiners(scene, clause, realis).map((part) => along(part, type)));
	return distinct(parts);
}
