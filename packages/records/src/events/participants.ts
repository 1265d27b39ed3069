import { indexPatterns } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { type Actor, isLand } from "../actor.js";
import type { Clause } from "../scene/clauses.js";
import { isCount, isOfCount } from "../scene/counted.js";
import { countedBefore } from "../scene/counted-before.js";
import {
	bareGroups,
	findUnit,
	groupBetween,
	groupWith,
	lemmaAt,
	normAt,
	prepositionBefore,
	type Window,
} from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { EventType, Realis, Role } from "../schema.js";
import { backdropOf } from "./backdrop.js";
import { housesOf } from "./housing.js";
import { stays, talks } from "./kinds.js";
import { labelling, labelOf, openings } from "./openings.js";
import { originsIn } from "./origins.js";
import { saying, talking } from "./verbs.js";

export interface Part {
	readonly actor: Actor;
	readonly role: Role;
}

const openingsAt = indexPatterns(openings);

/** Who is to take part in what is not yet held is a planned participant; other parts stay. */
export const later = (role: Role, realis: Realis): Role =>
	role === "participant" && ["planned", "proposed", "conditional", "cancelled", "postponed"].includes(realis)
		? "planned-participant"
		: role;

/** «Участники: А и Б», «модератором станет [ректор В]»: those a label names. */
function labelled(scene: Scene, at: number): readonly Part[] {
	const unit = scene.units[at] as MentionUnit;
	// «сопредседателями комиссии»: a post as a whole
	if (unit.mention !== undefined ? unit.mention.kind !== "post" : unit.to - unit.from !== 1) return [];
	// «перед участниками выступили»: those the word is said of stand elsewhere
	if (prepositionBefore(scene.units, at) !== "") return [];
	const { readings } = unit.token;
	const role = readings.map(({ lemma }) => labelOf.get(lemma)).find((found) => found !== undefined);
	if (role === undefined) return [];
	const mark = labelsAt(scene, at + 1) ? at + 1 : labelsAt(scene, at + 2) && hangs(scene.units[at + 1]) ? at + 2 : -1;
	const beside = namedAside.has(role) ? aside(scene, at) : -1;
	const from = mark >= 0 ? mark + 1 : beside >= 0 ? beside : afterRelative(scene, at);
	return from < 0 ? [] : (readGroup(scene.units, from, Case.nomn)?.members.map(({ actor }) => ({ actor, role })) ?? []);
}

/** «Участники:», «модератором станет». */
function labelsAt({ units }: Scene, at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.mention !== undefined) return false;
	return labelling.has(unit.token.norm) || unit.lemmas.some((lemma) => labelling.has(lemma));
}

/** «Сопредседателями [комиссии] являются»: one word in the genitive between the label and what it labels. */
const hangs = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention?.kind !== "person" && (unit.cases & Case.gent) !== 0;

/** How far behind the word for a part those may stand who play it, a relative clause between. */
const FAR = 30;

/** «Спонсором фестиваля, который прошёл в Туле, [стала] компания»: where those begin whom the label is said of; -1 for none. */
function afterRelative(scene: Scene, at: number): number {
	const { units } = scene;
	if (((units[at]?.cases ?? 0) & Case.ablt) === 0) return -1;
	const end = Math.min(units.length, at + FAR);
	const comma = findUnit({ from: at + 1, to: end }, (i) => normAt(units, i) === ",");
	if (comma < 0) return -1;
	const verb = findUnit({ from: comma + 2, to: end }, (i) => normAt(units, i - 1) === "," && labelsAt(scene, i));
	return verb < 0 ? -1 : verb + 1;
}

/** Parts told of somebody in an aside: «сказал модератор, ректор Олег Ким». */
const namedAside: ReadonlySet<Role> = new Set(["moderator"]);

/** Where the person begins who stands behind the word for his part and a comma; -1 where none does. */
function aside({ units }: Scene, at: number): number {
	if (((units[at]?.cases ?? 0) & Case.nomn) === 0 || (units[at]?.numbers ?? 0) === Num.plur) return -1;
	return normAt(units, at + 1) === "," && units[at + 2]?.mention?.kind === "person" ? at + 2 : -1;
}

/** «С участием [более 20] предприятий»: where those counted begin. */
function afterCount({ units }: Scene, at: number): number {
	let to = at;
	while (to < at + 4 && isOfCount(units[to])) to++;
	return to > at && isCount(units[to - 1]) ? to : at;
}

const together: ReadonlySet<string> = new Set(["совместно", "вместе"]);

/** «Приглашены [и] представители Минска». */
const emphasis: ReadonlySet<string> = new Set(["и", "также"]);

/** «Организована палатой [совместно с Центром экспорта]»: who organizes along with those named before. */
function partners(scene: Scene, { from, to }: Window): readonly Part[] {
	const at = findUnit({ from, to: Math.min(to, from + 3) }, (i) => together.has(normAt(scene.units, i)));
	if (from < 0 || at < 0 || !["с", "со"].includes(normAt(scene.units, at + 1))) return [];
	const group = readGroup(scene.units, at + 2, Case.ablt);
	return group?.members.map(({ actor }) => ({ actor, role: "organizer" })) ?? [];
}

/** The same, anywhere in the window. */
export const partnersIn = (scene: Scene, { from, to }: Window): readonly Part[] =>
	partners(scene, { from: findUnit({ from, to }, (at) => together.has(normAt(scene.units, at))), to });

/** Participants that fixed words bring in, anywhere in the window. */
export function openedParts(scene: Scene, window: Window, realis: Realis): readonly Part[] {
	const parts: Part[] = [];
	for (let i = window.from; i < window.to; i++) {
		for (const { actor, role } of labelled(scene, i)) parts.push({ actor, role: later(role, realis) });
		for (const opening of openingsAt(scene.units[i] as MentionUnit)) {
			const match = opening.pattern.matchAt(scene.units, i);
			if (match === undefined) continue;
			const first = emphasis.has(normAt(scene.units, match.to)) ? match.to + 1 : match.to;
			const at = afterCount(scene, first);
			const group = readGroup(scene.units, at, at > first ? opening.cases | Case.gent : opening.cases);
			for (const member of group?.members ?? []) parts.push({ actor: member.actor, role: later(opening.role, realis) });
			// «собрал 120 артистов из Минска и Риги»
			if (group === undefined && opening.role === "participant")
				for (const actor of originsIn(scene, { from: first, to: window.to }))
					parts.push({ actor, role: later("participant", realis) });
			if (opening.role === "organizer" && group !== undefined)
				parts.push(...partners(scene, { from: group.to, to: window.to }));
		}
	}
	return parts;
}

/** «Участвуют [12 предприятий области]»: a counted group stands in the genitive and is the subject all the same. */
export function countedActors(scene: Scene, { from, to }: Window): readonly Actor[] {
	const actors: Actor[] = [];
	for (let i = from + 1; i < to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "organization" || !mention.collective || !isCounted(scene, i)) continue;
		const members = readGroup(scene.units, i, Case.gent)?.members.map(({ actor }) => actor) ?? [];
		if (members[0] !== undefined) actors.push(...countedBefore(scene, i, members[0]), ...members);
	}
	return actors;
}

/** «12 предприятий», «не менее ста ведущих компаний»; not «с участием 12 предприятий». */
function isCounted(scene: Scene, at: number): boolean {
	// «24 [ставропольских] предприятия»
	const end = isAdjective(scene.units[at - 1]) ? at - 1 : at;
	let first = end;
	while (first > end - 3 && isCount(scene.units[first - 1])) first--;
	return first < end && prepositionBefore(scene.units, first) === "";
}

const isAdjective = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention === undefined && unit.token.readings[0]?.tag.pos === "ADJF" && !isCount(unit);

/** Subjects of «приняли участие» before the verb: «делегации трёх провинций приняли участие». */
export function subjectParts(scene: Scene, window: Window, role: Role, realis: Realis): readonly Part[] {
	const bare = bareGroups(scene, window, Case.nomn).flatMap(({ members }) => members.map(({ actor }) => actor));
	return [...bare, ...countedActors(scene, window)].map((actor) => ({ actor, role: later(role, realis) }));
}

/** «Выступая на форуме, [министр] отметил», «[министр] отметил, открывая форум»: the subject of the clause beside. */
function besideGerund(scene: Scene, clause: Clause): Group | undefined {
	const at = scene.clauses.indexOf(clause);
	for (const next of [scene.clauses[at + 1], scene.clauses[at - 1]]) {
		const verb = next?.predicates.find(({ form }) => form === "finite");
		const group = next && verb && sharedSubject(scene, next, verb);
		if (group !== undefined) return group;
	}
	return undefined;
}

/** Who does what the predicate says. */
export function doers(scene: Scene, clause: Clause, predicate: Predicate, role: Role, realis: Realis): readonly Part[] {
	const own = sharedSubject(scene, clause, predicate);
	const group = own ?? (predicate.form === "gerund" ? besideGerund(scene, clause) : undefined);
	return group?.members.map(({ actor }) => ({ actor, role: later(role, realis) })) ?? [];
}

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
		const { mention, standsFor } = scene.units[i] ?? {};
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

const hasWord = (scene: Scene, window: Window, lemma: string): boolean =>
	findUnit(window, (i) => lemmaAt(scene.units, i, lemma)) >= 0;

/** One part for one actor: the first role said stays. */
export function distinct(parts: readonly Part[]): Part[] {
	const result: Part[] = [];
	for (const part of parts) {
		const { kind } = part.actor;
		const name = part.actor.name.toLowerCase();
		if (!result.some(({ actor }) => actor.name.toLowerCase() === name && actor.kind === kind)) result.push(part);
	}
	return result;
}

/** «Приняли участие», «участвовали». */
export const joins = (clause: Clause, scene: Scene): boolean =>
	hasWord(scene, clause, "участие") || hasWord(scene, clause, "участвовать");

const except: ReadonlySet<string> = new Set(["кроме", "помимо"]);
const everybody: readonly string[] = ["весь", "каждый", "любой", "никто"];

/** «Кроме [Рыбинска], в фестивале участвовали»: not «все регионы, кроме Рыбинска». */
function besides(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const at = findUnit(clause, (i) => except.has(normAt(scene.units, i)));
	if (at < 0 || everybody.some((lemma) => hasWord(scene, clause, lemma))) return [];
	const members = readGroup(scene.units, at + 1, Case.gent)?.members ?? [];
	return members.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

const joining: ReadonlySet<string> = new Set(["принять", "принимать", "участвовать"]);

/** Who takes part: the subjects of the clause, else of the one it carries on: «встретились с послом и примут участие в форуме». */
export function joiners(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	const origins = originsIn(scene, clause).map((actor): Part => ({ actor, role: later("participant", realis) }));
	const own = [...subjectParts(scene, clause, "participant", realis), ...origins];
	if (own.length > 0) return [...own, ...besides(scene, clause, realis)];
	return clause.predicates
		.filter(({ lemma, form }) => (form === "finite" || form === "gerund") && joining.has(lemma))
		.flatMap((predicate) => doers(scene, clause, predicate, "participant", realis));
}

/** A delegation, a person, a working group: one that can come on a visit. */
export const comesAsGroup = (part: Part): boolean =>
	part.actor.kind === "delegation" ||
	part.actor.kind === "person" ||
	part.actor.kind === "working-group" ||
	part.actor.collective === true;

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
			const parts = role === undefined ? [] : doers(scene, clause, predicate, role, realis);
			return parts.flatMap((part) =>
				part.actor.kind !== "person" ? [part] : led ? [{ ...part, role: "moderator" }] : [],
			);
		});
}

/** «Концерт [хора]»: whose genitive names who performs. */
const performances: ReadonlySet<string> = new Set(["концерт", "гала-концерт", "гастроль"]);

/** Kinds at which somebody addresses all the others. */
const addressed: ReadonlySet<EventType> = new Set(["forum", "conference", "round-table", "seminar", "other"]);

const at: ReadonlySet<string> = new Set(["на", "в", "во", "после"]);

const isThere = (scene: Scene, unit: number): boolean =>
	at.has(prepositionBefore(scene.units, unit)) && backdropOf(scene, unit) === undefined;

/** «На встрече мэр сказал», «на форуме отметил министр»: who said something at an event; not «на встрече, сообщил мэр, говорили». */
function sayers(scene: Scene, clause: Clause, unit: number, role: Role, realis: Realis): readonly Part[] {
	const mention = scene.units[unit]?.mention;
	if (!isThere(scene, unit) || (mention?.kind === "event" && mention.noun === "брифинг")) return [];
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
		if (ledOrTalked(scene, clause, unit)) parts.push(...subjectParts(scene, clause, "participant", realis));
		else parts.push(...sayers(scene, clause, unit, "participant", realis));
	} else if (type !== "visit") parts.push(...leaders(scene, clause, unit, realis));
	if (addressed.has(type)) parts.push(...sayers(scene, clause, unit, "speaker", realis));
	for (const actor of housesOf(scene, clause, unit, type)) parts.push({ actor, role: "host" });
	if (joins(clause, scene)) parts.push(...joiners(scene, clause, realis).map((part) => along(part, type)));
	return distinct(parts);
}
