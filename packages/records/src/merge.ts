import type { EventMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { stem } from "@letopis/text";
import { type Actor, sameActor } from "./actor.js";
import { type AgreementDraft, type DraftLink, type EventDraft, tookPlace } from "./draft.js";
import { addCounts } from "./events/counts.js";
import { spanOf } from "./events/spans.js";
import { mainDate } from "./main-date.js";
import type { DateValue } from "./schema.js";

const bounded = (date: DateValue | undefined): boolean =>
	date?.precision === "bounded" || date?.resolution === "inherited-from-event";

/** How many records back another description is looked for: more than any article has, few enough for a book. */
const NEAR = 200;

/** Two dates can be of one fact: one is unknown or a mere bound, or their bounds meet. */
export function datesMeet(a: DateValue | undefined, b: DateValue | undefined): boolean {
	if (a === undefined || b === undefined || a.precision === "bounded" || b.precision === "bounded") return true;
	if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null)
		return a.edtf === b.edtf || a.resolution !== b.resolution;
	return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The narrower of two dates of one fact. */
function finer(a: DateValue | undefined, b: DateValue | undefined): DateValue | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	if (bounded(a) !== bounded(b)) return bounded(a) ? b : a;
	return b.edtf.length > a.edtf.length && b.precision !== "bounded" ? b : a;
}

/** Papers that one text may call by two names: a headline's «соглашение» is the body's memorandum. */
const kin = new Set([
	"agreement",
	"treaty",
	"memorandum",
	"protocol",
	"twinning",
	"programme",
	"plan",
	"roadmap",
	"documents",
]);

const underway: ReadonlySet<string> = new Set(["signed", "planned", "approved", "drafted"]);

/** «А и Б договорились о поставках. Контракт заключат в мае»; a headline's «договорились» of what the body calls a paper. */
function isTold(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.type !== "arrangement" || a.document !== undefined || b.document === undefined) return false;
	if (!underway.has(b.status)) return false;
	const [page, day] = [a.reached?.latest?.slice(0, 4), mainDate(b)?.latest?.slice(0, 4)];
	if (page !== undefined && day !== undefined && day < page) return false;
	return a.inTitle || (!b.document.complement && b.title === undefined && b.sentence - a.sentence <= 1);
}

function sameType(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.type === b.type || isTold(a, b)) return true;
	if (a.document?.generic || b.document?.generic) return true;
	return (a.inTitle || b.inTitle) && kin.has(a.type) && kin.has(b.type);
}

/** A paper that has its anniversary is not the one signed after that year. */
const outlives = ({ anniversary }: AgreementDraft, other: AgreementDraft): boolean => {
	const [last, first] = [anniversary?.since?.latest, mainDate(other)?.earliest];
	return last == null || first == null || first <= last;
};

const loose = (actor: Actor): boolean =>
	actor.how === "anaphora" || actor.how === "inferred" || actor.how === "metonymy";

/**
 * One party told twice: by one name, or once through its head or its territory. A town is never its region, a parliament
 * never its government.
 */
function sameParty(a: Actor, b: Actor, headline: boolean): boolean {
	if (sameActor(a, b)) return true;
	if (a.territory === null || a.territory !== b.territory) return false;
	// «Омск и Петропавловск подпишут программу»: a headline says the capital for its region
	if (headline) return true;
	if ((a.kind === "municipality") !== (b.kind === "municipality")) return false;
	if ((isParliament(a) && isOther(b)) || (isOther(a) && isParliament(b))) return false;
	// «мэрия Оша» is never the university of Osh
	if (isOther(a) && isOther(b) && !(isOffice(a) && isOffice(b))) return false;
	return loose(a) || loose(b);
}

const isParliament = ({ kind }: Actor): boolean => kind === "legislature";
const neutral: ReadonlySet<string> = new Set(["legislature", "country", "territory", "municipality", "delegation"]);
const offices: ReadonlySet<string> = new Set(["executive", "ministry", "department", "mission"]);
const isOffice = ({ kind }: Actor): boolean => offices.has(kind);
const isOther = ({ kind }: Actor): boolean => !neutral.has(kind);

function sameParties(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.parties.length === 0 || b.parties.length === 0) return true;
	const [fewer, more] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
	const headline = a.inTitle || b.inTitle;
	return fewer.parties.every((party) => more.parties.some((other) => sameParty(party, other, headline)));
}

/** What a paper is about: the words of its title behind its noun. */
const subjectOf = ({ title }: AgreementDraft): ReadonlySet<string> =>
	words(/\s(?:о|об|по|на)\s(?!\d)(?<about>.*)$/u.exec(title ?? "")?.groups?.["about"]);

/** Do two drafts tell of one paper? Members of one list never do. */
function samePaper(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.sentence === b.sentence && a.trigger.start === b.trigger.start) return false;
	if ((a.type === "intent") !== (b.type === "intent")) return false;
	if ((a.quantity === undefined) !== (b.quantity === undefined)) return false;
	if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
	if (!outlives(a, b) || !outlives(b, a)) return false;
	if (!a.inTitle && !b.inTitle && areApart(subjectOf(a), subjectOf(b))) return false;
	// «предыдущее соглашение» is the one that has its day, if any
	if (a.former !== b.former && (mainDate(a)?.edtf ?? "a") !== (mainDate(b)?.edtf ?? "b")) return false;
	return (
		sameType(a, b) && sameParties(a, b) && datesMeet(mainDate(a), mainDate(b)) && datesMeet(a.validity, b.validity)
	);
}

/** Folds `later` into `draft`: the fuller name, the finer date, all mentions. */
function absorb(draft: AgreementDraft, later: AgreementDraft): void {
	const told = draft.inTitle && !later.inTitle;
	const lead = told || (draft.status === "unknown" && later.status !== "unknown") || isTold(draft, later);
	// what the arrangement was reached on is no day of the paper
	if (isTold(draft, later)) delete draft.reached;
	draft.mentions.push(...later.mentions, lead ? draft.trigger : later.trigger);
	if (lead) {
		draft.inTitle = later.inTitle;
		draft.trigger = later.trigger;
		draft.sentence = later.sentence;
		draft.type = later.document?.generic ? draft.type : later.type;
		draft.status = later.status;
		draft.rule = later.rule;
	} else if (draft.document?.generic && !later.document?.generic) draft.type = later.type;
	if (
		later.parties.length > draft.parties.length ||
		(lead && later.parties.length === draft.parties.length && later.parties.length > 0)
	)
		draft.parties = later.parties;
	for (const person of later.signatories)
		if (!draft.signatories.some((known) => sameActor(known, person))) draft.signatories.push(person);
	for (const field of ["signed", "reached", "inForce", "validity"] as const) {
		const date = finer(draft[field], later[field]);
		if (date !== undefined) draft[field] = date;
	}
	if (later.title !== undefined && (draft.title === undefined || (lead && later.title.length > draft.title.length)))
		draft.title = later.title;
	if (later.number !== undefined) draft.number ??= later.number;
	if (draft.place === undefined && later.place !== undefined) draft.place = later.place;
	if (draft.anniversary === undefined && later.anniversary !== undefined) draft.anniversary = later.anniversary;
	if (draft.term === undefined && later.term !== undefined) draft.term = later.term;
	if (draft.concludedAt === undefined && later.concludedAt !== undefined) draft.concludedAt = later.concludedAt;
	if (draft.amount === undefined && later.amount !== undefined) draft.amount = later.amount;
	for (const sphere of later.spheres)
		if (!draft.spheres.some(({ code }) => code === sphere.code)) draft.spheres.push(sphere);
	draft.links.push(...later.links);
}

/** The paper a draft is told to be another than, after merging. */
const apart = ({ otherThan }: AgreementDraft, into: ReadonlyMap<AgreementDraft, AgreementDraft>) =>
	otherThan && (into.get(otherThan) ?? otherThan);

/** Descriptions of one paper become one draft; the first place in the text stays. */
export function mergeAgreements(drafts: readonly AgreementDraft[]): {
	kept: AgreementDraft[];
	into: Map<AgreementDraft, AgreementDraft>;
} {
	const kept: AgreementDraft[] = [];
	const into = new Map<AgreementDraft, AgreementDraft>();
	for (const draft of drafts) {
		const known = kept.slice(-NEAR).findLast((other) => other !== apart(draft, into) && samePaper(other, draft));
		if (known === undefined) kept.push(draft);
		else {
			absorb(known, draft);
			into.set(draft, known);
		}
	}
	for (const draft of kept) draft.links.splice(0, draft.links.length, ...linksOf(draft, into));
	return { kept, into };
}

/** The links of a draft, each to the draft that its target went into, and each once. */
function linksOf(draft: AgreementDraft, into: ReadonlyMap<AgreementDraft, AgreementDraft>): readonly DraftLink[] {
	const links: DraftLink[] = [];
	for (const link of draft.links) {
		const target = link.target.family === "agreement" ? (into.get(link.target) ?? link.target) : link.target;
		if (target !== draft && !links.some((known) => known.rel === link.rel && known.target === target))
			links.push({ ...link, target });
	}
	return links;
}

const words = (name: string | undefined): ReadonlySet<string> =>
	new Set(
		(name ?? "")
			.toLowerCase()
			.match(/[\p{L}\d]{3,}/gu)
			?.map(stem) ?? [],
	);

function namesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.edition !== undefined && b.edition !== undefined && a.edition !== b.edition) return false;
	return wordsMeet(words(a.name), words(b.name));
}

/** Is there not one word in common? */
const areApart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
	x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));

/** Is half of the fewer words among the others? */
function wordsMeet(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
	if (x.size === 0 || y.size === 0) return true;
	let shared = 0;
	for (const word of x) if (y.has(word)) shared++;
	return shared / Math.min(x.size, y.size) >= 0.5;
}

function placesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.places.length === 0 || b.places.length === 0) return true;
	return a.places.some((x) =>
		b.places.some((y) => x.name === y.name || (x.territory !== null && x.territory === y.territory)),
	);
}

/** A fair is called «выставка» a sentence later. */
const shows: ReadonlySet<string> = new Set(["fair", "exhibition"]);
const bareShow = (a: EventDraft, b: EventDraft): boolean =>
	shows.has(a.type) &&
	shows.has(b.type) &&
	(a.name === undefined || b.name === undefined) &&
	b.sentence - a.sentence < 4;

const sittings: ReadonlySet<string> = new Set([
	"meeting",
	"working-group-session",
	"commission-session",
	"negotiations",
	"call",
]);

/** «Заседание рабочей группы … Участие во встрече приняли»: the same sitting a sentence later. */
const bareMeeting = (a: EventDraft, b: EventDraft): boolean =>
	b.event?.noun === "встреча" && !b.held && sittings.has(a.type) && b.sentence - a.sentence <= 2;

const ceremonies: ReadonlySet<string> = new Set(["opening", "signing-ceremony", "ceremony"]);

/** «Церемония открытия … После церемонии»: the same a few sentences later. */
const bareCeremony = (a: EventDraft, b: EventDraft): boolean =>
	ceremonies.has(a.type) && ceremonies.has(b.type) && b.event?.generic === true && b.bare;

/** Kinds of which one text tells several with other people each; a forum is one whoever speaks at it. */
const many: ReadonlySet<string> = new Set([
	"meeting",
	"negotiations",
	"visit",
	"call",
	"other",
	"working-group-session",
]);

/** «Во время визита прошёл форум. Форум открылся на следующий день»: the day taken over from the visit was not its own. */
const mayBeOff = (a: EventDraft, b: EventDraft): boolean =>
	a.when?.resolution === "inherited-from-event" && !many.has(a.type) && b.sentence - a.sentence <= 2;

/** «С рабочим [визитом] [посетил] Уфу»; «прибыла делегация … С ней [прилетели] ректор и мэр»: a verb tells more of the stay. */
function sameStay(a: EventDraft, b: EventDraft): boolean {
	if (a.type !== "visit" || b.type !== "visit" || tookPlace(a) !== tookPlace(b)) return false;
	if (a.sentence === b.sentence)
		return a.clause === b.clause && (a.event === undefined) !== (b.event === undefined) && isManner(a.event ?? b.event);
	const bare = b.event === undefined && b.places.length === 0 && (b.when === undefined || bounded(b.when));
	return bare && b.sentence - a.sentence <= 2;
}

/** «С визитом». */
const isManner = (event: EventMention | undefined): boolean => ((event?.cases ?? 0) & Case.ablt) !== 0;

/** «Приглашаем принять участие в бизнес-миссии. Поездка состоится 17 ноября»: the mission again. */
const isTrip = (a: EventDraft, b: EventDraft): boolean =>
	a.type === "business-mission" &&
	b.event?.noun === "поездка" &&
	b.name === undefined &&
	b.places.length === 0 &&
	b.participants.every(({ role }) => role === "head") &&
	b.sentence - a.sentence <= 2;

/** How many sentences back the talks may be told that are over by now. */
const OVER = 8;

/** «В Астане состоялись переговоры … По итогам переговоров подписали»: nothing of its own is said of them again. */
const isOver = (a: EventDraft, b: EventDraft): boolean =>
	b.backdrop === "beside" &&
	b.name === undefined &&
	(b.when === undefined || bounded(b.when)) &&
	sittings.has(a.type) &&
	(b.type === "meeting" || b.type === "negotiations") &&
	tookPlace(a) &&
	tookPlace(b) &&
	a.sentence < b.sentence &&
	b.sentence - a.sentence <= OVER;

/** Do two drafts tell of one event? */
function sameEvent(a: EventDraft, b: EventDraft): boolean {
	if (b.apartFrom !== undefined && (a.edition === undefined || a.edition !== b.edition)) return false;
	if (sameStay(a, b) && datesMeet(a.when, b.when)) return true;
	if (isOver(a, b)) return true;
	if (a.sentence === b.sentence && !a.weak && !b.weak) return false;
	const generic = a.event?.generic === true || b.event?.generic === true;
	if (
		a.type !== b.type &&
		!bareShow(a, b) &&
		!bareMeeting(a, b) &&
		!bareCeremony(a, b) &&
		!isTrip(a, b) &&
		!(b.event?.noun === "мероприятие" && tookPlace(a) === tookPlace(b))
	)
		return false;
	// «форум открылся … На форуме подпишут»: what its clause tells is of another
	const again = (b.bare && !many.has(b.type)) || (b.name === undefined && fromOpening(a, b) !== undefined);
	if (tookPlace(a) !== tookPlace(b) && a.told && b.told && !a.inTitle && !b.inTitle && !again) return false;
	if (!(datesMeet(a.when, b.when) || mayBeOff(a, b)) || !namesMeet(a, b)) return false;
	if (!placesMeet(a, b) && !(again && b.backdrop === "within")) return false;
	if (generic || a.inTitle || b.inTitle) return true;
	if (a.name !== undefined && b.name !== undefined) return true;
	if (a.participants.length === 0 || b.participants.length === 0 || !many.has(a.type)) return true;
	return a.participants.some((x) => b.participants.some((y) => sameActor(x.actor, y.actor)));
}

/** Kinds whose end is told a sentence after their opening. */
const longRunning: ReadonlySet<string> = new Set([...shows, "festival", "days-of-region"]);

/** «14 июля открылась выставка … Выставка продлится до 30 августа»: from the one day to the other. */
function fromOpening({ type, when, edge }: EventDraft, { when: end }: EventDraft): DateValue | undefined {
	if (!longRunning.has(type) || edge === "last" || when === undefined || bounded(when)) return undefined;
	if (end?.precision !== "bounded" || end.earliest !== null || end.latest === null) return undefined;
	if (end.resolution === "bounded-by-publication" || end.edtf !== `../${end.latest}`) return undefined;
	return spanOf(when, { ...end, edtf: end.latest, precision: "day", earliest: end.latest });
}

function absorbEvent(draft: EventDraft, later: EventDraft): void {
	const lead = draft.inTitle && !later.inTitle;
	draft.mentions.push(...later.mentions, lead ? draft.trigger : later.trigger);
	if (lead) {
		draft.inTitle = false;
		draft.trigger = later.trigger;
	}
	if (later.told && (lead || !draft.told) && !(later.bare && draft.told)) {
		draft.realis = later.realis;
		draft.told = true;
	}
	// «открыли выставку … Она проработает до ноября»
	if (shows.has(draft.type) && draft.realis === "actual" && later.realis === "ongoing") draft.realis = "ongoing";
	if (draft.weak && !later.weak) draft.weak = false;
	const when = fromOpening(draft, later) ?? finer(draft.when, later.when);
	const edge = when === later.when ? later.edge : draft.edge;
	if (when !== undefined) draft.when = when;
	if (edge !== undefined) draft.edge = edge;
	const edgeDay = draft.edgeDay ?? later.edgeDay;
	if (edgeDay !== undefined) draft.edgeDay = edgeDay;
	if (later.lasts !== undefined) draft.lasts ??= later.lasts;
	if (later.name !== undefined && later.name.length > (draft.name?.length ?? 0)) draft.name = later.name;
	if (draft.edition === undefined && later.edition !== undefined) draft.edition = later.edition;
	if (draft.mode === "unknown") draft.mode = later.mode;
	if (draft.places.length === 0) draft.places = later.places;
	// those who sign after the talks are told with the paper
	for (const part of isOver(draft, later) && draft.participants.length > 0 ? [] : later.participants)
		if (!draft.participants.some(({ actor }) => sameActor(actor, part.actor))) draft.participants.push(part);
	addCounts(draft, later.counts);
	draft.topics.push(...later.topics);
	if (draft.purpose === undefined && later.purpose !== undefined) draft.purpose = later.purpose;
	draft.links.push(...later.links);
}

/** The event told before that a later description is of: one told for itself before one that is but a setting. */
function antecedent(events: readonly EventDraft[], draft: EventDraft): EventDraft | undefined {
	const last = events.findLast((other) => sameEvent(other, draft));
	if (last?.backdrop === undefined || draft.name !== undefined) return last;
	const near = events.findLast(
		(other) => other.backdrop === undefined && other.sentence === last.sentence && sameEvent(other, draft),
	);
	return near ?? last;
}

export function mergeEvents(drafts: readonly EventDraft[]): { kept: EventDraft[]; into: Map<EventDraft, EventDraft> } {
	const kept: EventDraft[] = [];
	const into = new Map<EventDraft, EventDraft>();
	for (const draft of drafts) {
		const known = antecedent(kept.slice(-NEAR), draft);
		if (known === undefined) {
			if (!draft.weak) kept.push(draft);
		} else {
			absorbEvent(known, draft);
			into.set(draft, known);
		}
	}
	return { kept, into };
}
