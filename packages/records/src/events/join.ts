import { Case, Num } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import { isLand } from "../actor.js";
import { type EventDraft, tookPlace } from "../draft.js";
import { newsSince } from "../news-day.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType, Realis, Role } from "../schema.js";
import { Trigger } from "../trigger.js";
import { addCounts, countsIn } from "./counts.js";
import { countedActors, doers } from "./doers.js";
import { gapped } from "./gapped.js";
import { startInstance } from "./instance.js";
import { joiners, joins } from "./joiners.js";
import { breadth, gatherings, sessions, shows, sittings, stays } from "./kinds.js";
import { tellMode } from "./mode.js";
import { openedParts, partnersIn } from "./opened-parts.js";
import { labelling, labelOf } from "./openings.js";
import { originsIn } from "./origins.js";
import { saidOf } from "./participants.js";
import { distinct, later, type Part } from "./parts.js";
import { partVerbOf } from "./parts-verbs.js";
import { fitsPronoun } from "./pronouns.js";
import { tenseOf } from "./realis.js";
import { representing, represents } from "./represent.js";
import { standing } from "./stands.js";
import { running, talking } from "./verbs.js";
import { receivingVerbs, welcomers } from "./welcome.js";

/** How many sentences back the event may be that a clause says more of. */
const REACH = 6;

/** How many words and names before a relative clause the event may stand that it is said of. */
const DESCRIBED = 8;

/** Events looked at: more than any few sentences tell. */
const FEW = 40;

/** How many lines below the event those may be listed who took part. */
const LISTED = 10;

/** The event a clause speaks of: its own, else the last one told a few sentences before. */
export function spokenOf(scene: Scene, clause: Clause, memory: Memory): EventDraft | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind === "event" && !mention.generic)
			return memory.events.findLast(({ event }) => event?.start === mention.start);
	}
	const described = antecedentOf(scene, clause, memory);
	if (described !== undefined) return described;
	const told = memory.events
		.slice(-FEW)
		.filter(({ weak, sentence }) => !weak && scene.sentence.index - sentence <= REACH)
		// «прочитал лекцию … Участвовали»: of the event around it
		.filter(({ event, sentence }) => event?.noun !== "лекция" || sentence === scene.sentence.index);
	const near = withoutHistory(told, memory);
	const last = near.at(-1);
	if (last === undefined) return undefined;
	if (aboutGuests(scene, clause))
		return near.findLast(({ type }) => stays.has(type)) ?? near.findLast(({ type }) => sessions.has(type)) ?? last;
	// «ленту перерезали мэр и посол»: at the opening told before
	const kind = clause.predicates.map((one) => kindOf(scene, one)).find((of) => of !== undefined);
	const own = kind && near.findLast(({ type }) => type === kind);
	if (own) return own;
	const whole = saidOfWhole(scene, clause) ? wholeOf(scene, memory) : undefined;
	if (whole !== undefined) return whole;
	const run = runPronoun(scene, clause);
	const meant =
		run &&
		near.findLast(
			({ event }) =>
				event !== undefined && fitsPronoun(run, event.noun) && (run === "их" || (event.numbers & Num.sing) !== 0),
		);
	if (meant) return meant;
	const tense = tenseOf(clause);
	if (tense !== "past" && tense !== "future") return last;
	const fits = near.findLast((event) => event.apartFrom === undefined && isPast(event) === (tense === "past"));
	return fits ?? last;
}

/** «[Организаторы]: А и Б», «соорганизатор – В»: said of what the page tells of, not of the part of it told last. */
const saidOfWhole = ({ units }: Scene, { from }: Clause): boolean =>
	findUnit({ from, to: from + 2 }, (i) => {
		const roles = (units[i]?.token.readings ?? []).map(({ lemma }) => labelOf.get(lemma));
		const next = normAt(units, i + 1);
		const marked = labelling.has(next) || next === '"' || units[i + 1]?.mention?.kind === "event";
		return (roles.includes("organizer") || roles.includes("sponsor")) && marked;
	}) >= 0;

/** The widest of the events told in the paragraph, or on the page where a paragraph begins. */
function wholeOf({ sentence }: Scene, { document, events }: Memory): EventDraft | undefined {
	if (events.findLast(({ weak }) => !weak)?.type === "business-mission") return undefined;
	const begins = document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
	const told = events.filter(
		(event) =>
			!event.weak &&
			gatherings.has(event.type) &&
			(begins || document.sentences[event.sentence]?.paragraph === sentence.paragraph),
	);
	const width = ({ type }: EventDraft): number => breadth[type] ?? 0;
	const widest = Math.max(...told.map(width));
	const [last] = told.slice(-1);
	return told.every((event) => width(event) === widest) ? last : told.find((event) => width(event) === widest);
}

/** What kind of event a verb is said of: «ленту перерезали» of an opening, «расписались» of a signing. */
function kindOf({ verbs }: Scene, { lemma }: Predicate): EventType | undefined {
	const verb = partVerbOf.get(lemma);
	const signed =
		verbs.acts.get(lemma) === "sign" ||
		verb?.role === "signatory" ||
		verb?.role === "witness" ||
		verb?.at?.["signing-ceremony"] !== undefined;
	return verb?.of ?? (signed ? "signing-ceremony" : undefined);
}

/** «Организует [её] палата»: the pronoun for the event that is run. */
function runPronoun({ units }: Scene, { predicates }: Clause): string | undefined {
	const verb = predicates.find(({ lemma, form }) => form === "finite" && running.has(lemma));
	const beside = verb === undefined ? [] : [normAt(units, verb.at - 1), normAt(units, verb.at + 1)];
	return beside.find((norm) => itself.has(norm));
}

const relative: ReadonlySet<string> = new Set(["где", "куда", "который", "которая", "которое", "которые"]);

/** «На круглом столе, где выступил ректор»: the event a relative clause is said of, the last named before it. */
export function antecedentOf(scene: Scene, { from }: Clause, { events }: Memory): EventDraft | undefined {
	const opens = (at: number): boolean =>
		scene.units[at]?.mention === undefined &&
		(relative.has(normAt(scene.units, at)) || lemmaAt(scene.units, at, "который"));
	if (findUnit({ from, to: Math.min(from + 3, scene.units.length) }, opens) < 0) return undefined;
	const back = findUnit({ from: 1, to: Math.min(from, DESCRIBED) + 1 }, (far) => isEvent(scene, from - far));
	const start = back < 0 ? undefined : scene.units[from - back]?.start;
	return start === undefined ? undefined : events.findLast(({ event, weak }) => event?.start === start && !weak);
}

/** «Предыдущая прошла весной»: an aside on what lies back; what follows speaks of the event of the news, if there is one. */
function withoutHistory(events: readonly EventDraft[], { dating }: Memory): readonly EventDraft[] {
	const since = events.length > 1 ? newsSince(dating.published) : undefined;
	if (since === undefined) return events;
	const fresh = events.filter(({ when }) => when?.latest == null || when.latest >= since);
	return fresh.length > 0 ? fresh : events;
}

const isPast = (event: EventDraft): boolean => tookPlace(event) || event.realis === "recurring";

/** «Руководила группой», «принимающей стороной выступила»: said of a stay, whatever was told of it last. */
const aboutGuests = (scene: Scene, clause: Clause): boolean =>
	clause.predicates.some(({ lemma }) => receivingVerbs.has(lemma)) ||
	["группа", "делегация", "миссия", "принимать"].some(
		(lemma) => findUnit(clause, (i) => lemmaAt(scene.units, i, lemma)) >= 0,
	);

/** May a sentence say more of an event told before it? */
export function mayJoin({ index, signs }: Sentence, { document, events }: Memory): boolean {
	const back = index - (events.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY);
	if (back <= REACH && (signs & Trigger.more) !== 0) return true;
	// a line of a list
	return back <= LISTED && /[^.!?…]/u.test(document.text.charAt((document.sentences[index - 1]?.end ?? 0) - 1));
}

/** «В её составе ректор»: who comes along on a visit is a visitor. */
const within = (part: Part, { type, realis }: EventDraft): Part => ({
	...part,
	role: type === "visit" && part.role === "participant" ? "visitor" : later(part.role, realis),
});

/** «Калмыкия [привезла] ковры», «с палатками [приехали] Адыгея и Тамбовская область»: who shows something at a fair. */
export const showing: ReadonlySet<string> = new Set([
	"привезти",
	"приехать",
	"прибыть",
	"выставить",
	"показать",
	"представить",
	"развернуть",
	"привозить",
	"выставлять",
	"показывать",
	"демонстрировать",
	"продемонстрировать",
	"презентовать",
]);

function exhibitors(scene: Scene, clause: Clause, { realis }: EventDraft): readonly Part[] {
	// «на ярмарке представлены 320 компаний»: they show, not their wares
	const shown = clause.predicates
		.filter(({ lemma, negated }) => showing.has(lemma) && !negated)
		.flatMap((verb) =>
			verb.passive
				? countedActors(scene, clause).map((actor): Part => ({ actor, role: later("participant", realis) }))
				: doersOrCounted(scene, clause, verb, "participant", realis),
		)
		.filter(({ actor }) => actor.kind !== "person");
	return [...shown, ...standing(scene, clause, realis)];
}

const itself: ReadonlySet<string> = new Set(["его", "ее", "их"]);

/** «Проводит [его] управление культуры», «провёл [его] министр»: who runs or leads the event a pronoun stands for. */
function runners(scene: Scene, clause: Clause, event: EventDraft, memory: Memory): readonly Part[] {
	const { realis } = event;
	// «сессия, которую провела шеф-повар»
	const whom = [clause.from, clause.from + 1].some(
		(at) =>
			lemmaAt(scene.units, at, "который") &&
			((scene.units[at]?.cases ?? 0) & Case.accs) !== 0 &&
			prepositionBefore(scene.units, at) === "",
	);
	const described = whom && antecedentOf(scene, clause, memory) === event;
	return clause.predicates
		.filter(({ lemma, form, at }) => {
			const beside = [normAt(scene.units, at - 1), normAt(scene.units, at + 1)];
			return form === "finite" && running.has(lemma) && (described || beside.some((norm) => itself.has(norm)));
		})
		.flatMap((verb) => {
			const done = doers(scene, clause, verb, "organizer", realis);
			return done.length === 0 ? done : [...done, ...partnersIn(scene, { from: verb.at + 1, to: clause.to })];
		})
		.map((part): Part => (part.actor.kind === "person" ? { ...part, role: "moderator" } : part));
}

const isEvent = ({ units }: Scene, at: number): boolean => {
	const mention = units[at]?.mention;
	return mention?.kind === "event" && !mention.generic;
};

/** Parts that a body plays as well as a person. */
const bodies: ReadonlySet<Role> = new Set(["participant", "organizer", "witness", "sponsor"]);

/** A person, or people told by what they are: «выступили учёные из Тулы», not «вузы пригласили». */
const isSomebody = ({ kind, collective }: Part["actor"], role: Role): boolean =>
	kind === "person" || (collective === true && kind === "other" && role === "speaker");

/** A word, or a mention that is but it: «делегацию сопровождает посол». */
const isWord = ({ units }: Scene, at: number, noun: string): boolean =>
	lemmaAt(units, at, noun) || units[at]?.token.readings.some(({ lemma }) => lemma === noun) === true;

/** What those who take part in an event do there. */
const acting: ReadonlySet<string> = new Set([...talking, ...showing, "провести", "проводить", "найти"]);

const there: ReadonlySet<string> = new Set(["нем", "ней", "них", "котором", "которой", "которых"]);

/** «На ней [комбинат А и компания Б] заключили контракт», «на котором [вузы А и Б] договорились»: who acted at the event spoken of. */
function actors(scene: Scene, clause: Clause, { realis, type }: EventDraft): readonly Part[] {
	if (stays.has(type)) return [];
	const { units } = scene;
	const at = findUnit(clause, (i) => normAt(units, i) === "на" && there.has(normAt(units, i + 1)));
	if (at < 0) return [];
	return clause.predicates
		.filter(({ lemma, form, negated, passive }) => acting.has(lemma) && form === "finite" && !negated && !passive)
		.flatMap((verb) => doers(scene, clause, verb, "participant", realis))
		.filter(({ actor }) => actor.how !== "anaphora" && !isLand(actor));
}

/** «[Модератором] стола выступила Анна Лис»: the part that the word says as whom somebody stood up. */
function labelIn({ units }: Scene, clause: Clause): Role | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const unit = units[i];
		const told = unit?.mention === undefined || unit.mention.kind === "post";
		if (!told || ((unit?.cases ?? 0) & Case.ablt) === 0 || prepositionBefore(units, i) !== "") continue;
		const role = unit?.token.readings.map(({ lemma }) => labelOf.get(lemma)).find((one) => one !== undefined);
		if (role !== undefined) return role;
	}
	return undefined;
}

/** «Церемония … Документ [подписали] мэры»: those who signed did so at the ceremony told of. */
function signers(scene: Scene, clause: Clause, { type, realis }: EventDraft): readonly Part[] {
	if (type !== "signing-ceremony") return [];
	return clause.predicates
		.filter(
			({ lemma, form, negated, passive }) =>
				form === "finite" && !negated && !passive && scene.verbs.acts.get(lemma) === "sign",
		)
		.flatMap((verb) => doers(scene, clause, verb, "signatory", realis))
		.filter(({ actor }) => actor.kind === "person");
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
const performing: ReadonlySet<string> = new Set(["выступить", "выступать"]);

/** «На фестивале [выступил ансамбль]»: a body that performs takes part; not «палата выступила организатором». */
function performers(
	{ units, sentence }: Scene,
	{ lemma, at }: Predicate,
	done: readonly Part[],
	{ type, realis }: EventDraft,
): Part[] {
	// a headline names those who perform by a word
	if (
		!performing.has(lemma) ||
		stays.has(type) ||
		sittings.has(type) ||
		sentence.zone === "title" ||
		((units[at + 1]?.cases ?? 0) & Case.ablt) !== 0
	)
		return [];
	const bodies = done.filter(({ actor }) => actor.kind === "organization" || actor.kind === "school");
	return bodies.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** «[Делегацию Латвии] возглавлял мэр»: the group that is headed took part too. */
function headed(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	return bareGroups(scene, clause, Case.accs)
		.flatMap(({ members }) => members)
		.filter(({ actor }) => actor.kind === "delegation" && (actor.territory !== null || actor.how === "explicit"))
		.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** Who does what the predicate says, also a counted group: «зарегистрировалось [60 предприятий]». */
function doersOrCounted(scene: Scene, clause: Clause, verb: Predicate, role: Role, realis: Realis): readonly Part[] {
	const several = [...countedActors(scene, clause), ...originsIn(scene, clause)];
	const counted = several.map((actor): Part => ({ actor, role: later(role, realis) }));
	const done = doers(scene, clause, verb, role, realis);
	return [...done, ...counted.filter(({ actor }) => !done.some((one) => one.actor.name === actor.name))];
}

/** «На пленарном заседании выступил министр», «на форуме Россию представлял посол»: told by who was there. */
function isTold({ units }: Scene, at: number, event: EventDraft, parts: readonly Part[], memory: Memory): boolean {
	if (((event.event?.numbers ?? 0) & Num.sing) === 0) return false;
	if (event.type === "other") return parts.some(({ role }) => role === "speaker" || role === "moderator");
	const there = ((units[at]?.cases ?? 0) & Case.loct) !== 0 && ["на", "в", "во"].includes(prepositionBefore(units, at));
	const told = ({ type, weak }: EventDraft): boolean => type === event.type && !weak;
	return there && parts.some(({ actor }) => actor.how !== "anaphora") && !memory.events.slice(-FEW).some(told);
}

/** «Впервые в ней участвовали предприятия А», «модерировал встречу Б»: what a clause adds to the event spoken of. */
export function joinLast(scene: Scene, clause: Clause, memory: Memory): void {
	const event = startInstance(scene, clause, memory) ?? spokenOf(scene, clause, memory);
	if (event === undefined) return;
	const verbs = clause.predicates.filter(({ lemma, negated, tense }) => {
		const verb = partVerbOf.get(lemma);
		if (verb?.future && (tense !== "future" || tookPlace(event))) return false;
		if (verb?.past && tense !== "past") return false;
		if (verb?.beside?.every((noun) => findUnit(clause, (i) => isWord(scene, i, noun)) < 0)) return false;
		return verb !== undefined && !negated && (verb.of ?? event.type) === event.type;
	});
	const own = findUnit(clause, (i) => isEvent(scene, i));
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
		const told = done.length === 0 ? done : [...done, ...gapped(scene, clause, verb, role, event.realis)];
		const fit = bodies.has(role) ? told : told.filter(({ actor }) => isSomebody(actor, role));
		parts.push(...fit.map((part) => within(part, event)));
		parts.push(...performers(scene, verb, told, event));
		if (role === "head") parts.push(...headed(scene, clause, event.realis).map((part) => within(part, event)));
	}
	if (joins(clause, scene)) parts.push(...joiners(scene, clause, event.realis).map((part) => within(part, event)));
	event.participants = distinct([...event.participants, ...parts]);
	if (own >= 0 && isTold(scene, own, event, parts, memory)) event.weak = false;
}
