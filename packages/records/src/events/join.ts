import { Case, Num } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import { type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, isWordAt, namesEventAt, normAt, prepositionBefore } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType, Role } from "../schema.js";
import {
	actors,
	doersOrCounted,
	exhibitors,
	headed,
	performers,
	performing,
	runners,
	signers,
} from "./acting-there.js";
import { addCounts, countsIn } from "./counts.js";
import { doers } from "./doers.js";
import { gapped } from "./gapped.js";
import { startInstance } from "./instance.js";
import { joiners, joins } from "./joiners.js";
import { shows, stays } from "./kinds.js";
import { listRole } from "./listed.js";
import { tellMode } from "./mode.js";
import { saysMore } from "./more-words.js";
import { openedParts, partnersIn } from "./opened-parts.js";
import { labelOf } from "./openings.js";
import { saidOf } from "./participants.js";
import { distinct, later, type Part } from "./parts.js";
import { partVerbOf } from "./parts-verbs.js";
import { representing, represents } from "./represent.js";
import { FEW, REACH, spokenOf } from "./spoken-of.js";
import { standing } from "./stands.js";
import { welcomers } from "./welcome.js";

/** How many lines below the event those may be listed who took part. */
const LISTED = 10;

/** May a sentence say more of an event told before it? */
export function mayJoin(sentence: Sentence, { document, events }: Memory): boolean {
	const { index } = sentence;
	const back = index - (events.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY);
	if (back <= REACH && saysMore(sentence, back)) return true;
	// a line of a list
	const open = back <= LISTED && /[^.!?…]/u.test(document.text.charAt((document.sentences[index - 1]?.end ?? 0) - 1));
	return open && listRole(sentence, document) !== undefined;
}

/** «В её составе ректор»: who comes along on a visit is a visitor. */
const within = (part: Part, { type, realis }: EventDraft): Part => ({
	...part,
	role: stays.has(type) && part.role === "participant" ? "visitor" : later(part.role, realis),
});

/** Parts that a body plays as well as a person. */
const bodies: ReadonlySet<Role> = new Set(["participant", "organizer", "witness", "sponsor"]);

/** Kinds at which people tell each other of what they do. */
const heard: ReadonlySet<EventType> = new Set(["conference", "round-table", "seminar", "training"]);

/** «Круглый стол прошёл … О своём опыте [рассказали] директор А и методист Б»: several, right behind the event, and not to the press. */
const sharesStory = ({ sentence }: Scene, clause: Clause, { numbers, tense }: Predicate, event: EventDraft): boolean =>
	tense === "past" &&
	numbers === Num.plur &&
	heard.has(event.type) &&
	clause.predicates.length === 1 &&
	sentence.index - event.sentence <= 1;

/** A person, or people told by what they are: «выступили учёные из Тулы», not «вузы пригласили». */
const isSomebody = ({ kind, collective }: Part["actor"], role: Role): boolean =>
	kind === "person" || (collective === true && kind === "other" && role === "speaker");

/** «[Модератором] стола выступила Анна Лис»: the part that the word says as whom somebody stood up. */
function labelIn({ units }: Scene, clause: Clause): Role | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const unit = units[i];
		const told = unit?.mention === undefined || unit.mention.kind === "post";
		if (!told || !isAsWhom(units, i)) continue;
		const role = unit?.token.readings.map(({ lemma }) => labelOf.get(lemma)).find((one) => one !== undefined);
		if (role !== undefined) return role;
	}
	return undefined;
}

/** «[Модератором] выступила», «в роли [модератора] выступила». */
function isAsWhom(units: Scene["units"], at: number): boolean {
	const cases = units[at]?.cases ?? 0;
	const before = normAt(units, at - 1);
	if (before === "роли" || before === "качестве") return (cases & Case.gent) !== 0;
	return (cases & Case.ablt) !== 0 && prepositionBefore(units, at) === "";
}

/** The part a verb tells; «открыл [стенд]» is no opening of the event. */
function roleOf(scene: Scene, clause: Clause, { lemma }: Predicate, event: EventDraft): Role {
	const verb = partVerbOf.get(lemma);
	const role = verb?.at?.[event.type] ?? verb?.role ?? "participant";
	const label = performing.has(lemma) ? labelIn(scene, clause) : undefined;
	if (label !== undefined) return label;
	return role === "speaker" && opening.has(lemma) && standing(scene, clause, event.realis).length > 0
		? "participant"
		: role;
}

const opening: ReadonlySet<string> = new Set(["открыть", "открывать"]);

/** «На пленарном заседании выступил министр», «на форуме Россию представлял посол»: told by who was there. */
function isTold({ units }: Scene, at: number, event: EventDraft, parts: readonly Part[], memory: Memory): boolean {
	// «на переговорах» has no singular
	if (((event.event?.numbers ?? 0) & Num.sing) === 0 && event.type !== "negotiations") return false;
	if (event.type === "other") return parts.some(({ role }) => role === "speaker" || role === "moderator");
	const there = ((units[at]?.cases ?? 0) & Case.loct) !== 0 && ["на", "в", "во"].includes(prepositionBefore(units, at));
	const told = ({ type, weak }: EventDraft): boolean => type === event.type && !weak;
	return there && parts.some(({ actor }) => actor.how !== "anaphora") && !memory.events.slice(-FEW).some(told);
}

/** «Впервые в ней участвовали предприятия А», «модерировал встречу Б»: what a clause adds to the event spoken of. */
export function joinLast(scene: Scene, clause: Clause, memory: Memory): void {
	const event = startInstance(scene, clause, memory) ?? spokenOf(scene, clause, memory);
	if (event === undefined) return;
	const verbs = clause.predicates.filter((one) => {
		const { lemma, negated, tense } = one;
		const verb = partVerbOf.get(lemma);
		if (verb?.future && (tense !== "future" || tookPlace(event)) && !sharesStory(scene, clause, one, event))
			return false;
		if (verb?.past && tense !== "past") return false;
		if (verb?.beside?.every((noun) => findUnit(clause, (i) => isWordAt(scene.units, i, noun)) < 0)) return false;
		return verb !== undefined && !negated && (verb.of ?? event.type) === event.type;
	});
	const own = findUnit(clause, (i) => namesEventAt(scene.units, i));
	const opened = openedParts(scene, own < 0 ? clause : saidOf(scene, clause, own), "actual");
	const represented = clause.predicates.filter(represents);
	const run = [
		...runners(scene, clause, event, memory),
		...welcomers(scene, clause, event.realis),
		...actors(scene, clause, event),
		...signers(scene, clause, event),
	];
	const show = memory.events.findLast(({ type, weak }) => shows.has(type) && !weak);
	const shown =
		show !== undefined && scene.sentence.index - show.sentence <= REACH ? exhibitors(scene, clause, show) : [];
	if (show !== undefined) show.participants = distinct([...show.participants, ...shown]);
	const named = findUnit(clause, (i) => scene.units[i]?.mention?.kind === "event") >= 0;
	const more = verbs.length > 0 || opened.length > 0 || joins(clause, scene);
	if (!named) tellMode(event, scene, clause);
	if (named || shown.length > 0 || more) addCounts(event, countsIn(scene, clause, event, memory));
	if (!more && represented.length === 0 && run.length === 0) return;
	const parts: Part[] = opened.map((part) => within(part, event));
	for (const verb of represented) parts.push(...representing(scene, clause, verb, event.realis));
	parts.push(...run);
	for (const verb of verbs) {
		const role = roleOf(scene, clause, verb, event);
		const done = bodies.has(role)
			? doersOrCounted(scene, clause, verb, role, event.realis)
			: doers(scene, clause, verb, role, event.realis);
		const others =
			role === "organizer" && done.length > 0 ? partnersIn(scene, { from: verb.at + 1, to: clause.to }) : [];
		const told = done.length === 0 ? done : [...done, ...others, ...gapped(scene, clause, verb, role, event.realis)];
		const fit = bodies.has(role) ? told : told.filter(({ actor }) => isSomebody(actor, role));
		parts.push(...fit.map((part) => within(part, event)));
		parts.push(...performers(scene, verb, told, event));
		if (role === "head") parts.push(...headed(scene, clause, event.realis).map((part) => within(part, event)));
	}
	if (joins(clause, scene)) parts.push(...joiners(scene, clause, event.realis).map((part) => within(part, event)));
	event.participants = distinct([...event.participants, ...parts]);
	if (own >= 0 && isTold(scene, own, event, parts, memory)) event.weak = false;
}
