import { Case } from "@letopis/morphology";
import { type Actor, sameActor } from "../actor.js";
import { dateItself, joined, upTo } from "../dating.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import { type Scene, unitAt } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { DateValue, PublishedDate } from "../schema.js";
import { stays } from "./kinds.js";
import { tenseOf } from "./realis.js";
import { spanOf } from "./spans.js";
import { datesIn, type Told } from "./told-dates.js";
import { into } from "./venue-places.js";

/** «Гости улетают в воскресенье»: of guests these verbs end the stay by themselves. */
export const leaving: ReadonlySet<string> = new Set([
	"улететь",
	"улетать",
	"уехать",
	"уезжать",
	"отбыть",
	"отбывать",
	"убыть",
	"убывать",
	"покинуть",
	"покидать",
	"отъехать",
	"отъезжать",
]);

/** «Завтра гости вернутся на родину», «вечером они отправятся в Оренбург»: these where it is home or to elsewhere. */
export const moving: ReadonlySet<string> = new Set([
	"вернуться",
	"возвращаться",
	"возвратиться",
	"отправиться",
	"отправляться",
	"направиться",
	"выехать",
	"выезжать",
	"вылететь",
	"вылетать",
	"поехать",
	"полететь",
]);

const homeward: ReadonlySet<string> = new Set(["домой", "родина", "обратно", "обратный", "восвояси"]);
const they: ReadonlySet<string> = new Set(["они", "он", "она"]);

/** How many sentences back the stay may be told that guests end. */
const REACH = 14;

const isGuest = ({ actor }: EventDraft["participants"][number]): boolean => actor.kind !== "municipality";

/** Is the stay that of those who leave? */
function isTheirs(visit: EventDraft, leavers: readonly Actor[]): boolean {
	const came = visit.participants.filter(({ role }) => role === "visitor" || role === "head").filter(isGuest);
	const sides = came.flatMap(({ actor }) => actor.territory ?? actor.actsFor?.territory ?? []);
	return leavers.some(
		(actor) =>
			came.some((part) => sameActor(part.actor, actor)) ||
			(actor.kind === "delegation" && actor.how === "anaphora" && actor.territory === null) ||
			(actor.territory !== null && sides.some((side) => side.startsWith(actor.territory as string))),
	);
}

/** Do they go home, or to a place that is no part of where they stay? */
function goesAway(scene: Scene, clause: Clause, visit: EventDraft): boolean {
	if (goesHome(scene, clause)) return true;
	const here = visit.places.flatMap(({ territory }) => territory ?? []);
	const theirs = visit.participants
		.filter(({ role }) => role === "visitor")
		.flatMap(({ actor }) => actor.territory ?? []);
	return scene.mentions.some(({ kind, from }) => {
		const at = kind === "place" ? unitAt(scene, from) : -1;
		if (at < clause.from || at >= clause.to || !into.has(prepositionBefore(scene.units, at))) return false;
		const to = scene.units[at]?.mention;
		const there = to?.kind === "place" && (to.cases & Case.accs) !== 0 ? to.territory : null;
		if (there === null) return false;
		// «делегация Казахстана вылетит в Астану»
		if (theirs.some((code) => there.startsWith(code))) return true;
		return here.length > 0 && !here.some((code) => code.startsWith(there) || there.startsWith(code));
	});
}

const goesHome = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(
		clause,
		(i) => units[i]?.mention === undefined && units[i]?.lemmas.some((one) => homeward.has(one)) === true,
	) >= 0;

/** The day told beside the verb, else the last one told before it in its sentence: «сегодня побывают …, а вечером улетят». */
function dayOf(scene: Scene, clause: Clause, verb: Predicate): Told | undefined {
	const isDay = ({ mention: { date } }: Told): boolean => date.range === undefined && date.bound === undefined;
	return datesIn(scene, clause.from, clause.to).find(isDay) ?? datesIn(scene, 0, verb.at).findLast(isDay);
}

/**
 * «Гостит в городе со среды и улетает в воскресенье», «завтра вернутся на родину»: takes the last day of the stay told
 * last. Does the clause tell of guests who leave?
 */
export function takeLeave(scene: Scene, clause: Clause, memory: Memory): boolean {
	const verb = clause.predicates.find(({ lemma, negated }) => !negated && (leaving.has(lemma) || moving.has(lemma)));
	if (verb === undefined || clause.relative) return false;
	const { index } = scene.sentence;
	const visit = memory.events.findLast(
		({ type, weak, sentence }) => stays.has(type) && !weak && index - sentence <= REACH,
	);
	if (visit === undefined || visit.until !== undefined) return false;
	const leavers = sharedSubject(scene, clause, verb)?.members.map(({ actor }) => actor);
	const named = leavers === undefined ? hasPronoun(scene, clause) || goesHome(scene, clause) : isTheirs(visit, leavers);
	if (!named || (moving.has(verb.lemma) && !goesAway(scene, clause, visit))) return false;
	endOn(visit, clause, dayOf(scene, clause, verb), memory);
	return true;
}

const hasPronoun = (scene: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => they.has(normAt(scene.units, i))) >= 0;

/** Keeps the last day of what goes on for days. */
export function endOn(event: EventDraft, clause: Clause, told: Told | undefined, { dating }: Memory): void {
	const ahead = tenseOf(clause) !== "past";
	const mention = told && dateItself(told.mention);
	const day = mention && dating.resolve(mention, ahead ? "future" : "past", event.when);
	if (day?.precision === "day") event.until = { day, ahead };
}

/** The first day of what has a last one, as told so far. */
function firstDay({ when, edge }: EventDraft): DateValue | undefined {
	if (when === undefined || edge === "last" || when.resolution === "inherited-from-event") return undefined;
	if (when.precision === "day") return when;
	const [first] = /^[\dX]{4}-\d\d-\d\d(?=\/\.\.$)/u.exec(when.edtf) ?? [];
	return first === undefined ? undefined : { ...when, edtf: first, precision: "day", latest: when.earliest };
}

/** «Прилетели 1 октября … сегодня вечером улетят»: from the one day to the other. */
export function closeStay(event: EventDraft, published: PublishedDate | null): void {
	const { until, when } = event;
	if (until === undefined) return;
	const first = firstDay(event);
	const whole = first && spanOf(first, until.day);
	if (first !== undefined && whole !== undefined) {
		event.when = { ...whole, evidence: joined(first.evidence, until.day.evidence) };
		event.edge = "first";
	} else if (when === undefined || (stays.has(event.type) && when.resolution === "inherited-from-event"))
		event.when = upTo(until.day);
	else return;
	const page = published?.edtf;
	if (event.realis === "actual" && until.ahead && (page === undefined || until.day.edtf >= page))
		event.realis = "ongoing";
}
