import type { EventMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { sameActor } from "./actor.js";
import { openEnded } from "./dating.js";
import { type EventDraft, tookPlace } from "./draft.js";
import { addCounts } from "./events/counts.js";
import { sittings, stays, talks } from "./events/kinds.js";
import { spanOf } from "./events/spans.js";
import { bounded, datesMeet, finer, NEAR, words, wordsMeet } from "./merge-same.js";
import { isTown } from "./place-value.js";
import type { DateValue, Role } from "./schema.js";
import { liesIn } from "./territory.js";

function namesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.edition !== undefined && b.edition !== undefined && a.edition !== b.edition) return false;
	return wordsMeet(words(a.name), words(b.name));
}

/** «Форум прошёл в Калуге. Мероприятие провели в технопарке»: a hall whose town is not told may be in any. */
const inSomeHall = (a: EventDraft, b: EventDraft): boolean =>
	b.event !== undefined &&
	(b.event.generic === true || !many.has(a.type)) &&
	b.name === undefined &&
	b.places.every(({ territory, level }) => territory === null && level === undefined) &&
	a.places.every(isTown);

function placesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.places.length === 0 || b.places.length === 0 || inSomeHall(a, b)) return true;
	return a.places.some((x) =>
		b.places.some(
			(y) =>
				x.name === y.name ||
				(x.territory !== null && x.territory === y.territory) ||
				// «Визит мэра в Японию отменён» of the headline, «поездка мэра в Саппоро» below
				(a.inTitle && !isTown(x) && liesIn(y.territory, x.territory)),
		),
	);
}

/** A fair is called «выставка» a sentence later. */
const fairs: ReadonlySet<string> = new Set(["fair", "exhibition"]);
const bareShow = (a: EventDraft, b: EventDraft): boolean =>
	fairs.has(a.type) &&
	fairs.has(b.type) &&
	(a.name === undefined || b.name === undefined) &&
	b.sentence - a.sentence < 4;

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

/** How many sentences back the stay may be told that «поездка» is. */
const AGAIN = 5;

/** How many sentences behind the return the stay may be told. */
const BACK = 8;

/** «С рабочим [визитом] [посетил] Уфу»; «прибыла делегация … С ней [прилетели] ректор и мэр»: a verb tells more of the stay. */
function sameStay(a: EventDraft, b: EventDraft): boolean {
	// «делегация вернулась из Шарджи … Бизнес-миссию в Шарджу организовала палата»
	if (a.over && stays.has(b.type) && tookPlace(b) && b.sentence - a.sentence <= BACK)
		// «из Эмиратов … в Шарджу»
		return placesMeet(a, b) || a.places.some((x) => b.places.some((y) => liesIn(y.territory, x.territory)));
	// «делегация прибыла вчера … В последний день визита гости посетят монастырь»
	const later =
		b.again === true &&
		(b.realis === "planned" ? a.realis === "ongoing" || a.edge === "first" : a.realis === "planned" && b.ends === true);
	if (!stays.has(a.type) || (tookPlace(a) !== tookPlace(b) && !later)) return false;
	if (isMission(a, b)) return true;
	if (b.type !== "visit") return false;
	const behind = a.sentence < b.sentence || (a.sentence === b.sentence && b.event === undefined);
	if (b.again && behind && b.sentence - a.sentence <= AGAIN) return placesMeet(a, b) || isInside(a, b);
	if (a.type !== "visit") return false;
	if (a.sentence === b.sentence)
		return a.clause === b.clause && (a.event === undefined) !== (b.event === undefined) && isManner(a.event ?? b.event);
	if (b.event !== undefined || b.sentence - a.sentence > 2) return false;
	return (b.places.length === 0 && (b.when === undefined || bounded(b.when))) || (placesMeet(a, b) && areMembers(a, b));
}

/** «Отправилась в Минск … Вместе с ней в Беларусь поехали»: one town in the land of the other. */
const isInside = (a: EventDraft, b: EventDraft): boolean =>
	a.places.some((x) => b.places.some((y) => liesIn(x.territory, y.territory) || liesIn(y.territory, x.territory)));

/** «Делегация [прибыла] с [бизнес-миссией]»: how those who come do so. */
function isMission(a: EventDraft, b: EventDraft): boolean {
	const [verb, noun] = a.event === undefined ? [a, b] : [b, a];
	if (verb.type !== "visit" || verb.event !== undefined || noun.type !== "business-mission") return false;
	const inManner = ((noun.event?.cases ?? 0) & (Case.ablt | Case.accs | Case.loct)) !== 0;
	return a.clause === b.clause && a.sentence === b.sentence && inManner;
}

/** «В Минск прибыли гости из Тулы … В Минск приехали ректор А и доцент Б»: persons of those who came. */
function areMembers(a: EventDraft, b: EventDraft): boolean {
	const guests = a.participants.filter(({ role }) => role === "visitor");
	const group = guests.some(({ actor }) => actor.kind === "delegation" || actor.collective === true);
	const theirs = ({ actor: { kind, territory } }: EventDraft["participants"][number]): boolean =>
		kind === "person" &&
		(territory === null ||
			guests.some(({ actor }) => actor.territory !== null && territory.startsWith(actor.territory)));
	const came = b.participants.filter(({ role }) => role === "visitor");
	return group && came.length > 0 && came.every(theirs);
}

/** «С визитом». */
const isManner = (event: EventMention | undefined): boolean => ((event?.cases ?? 0) & Case.ablt) !== 0;

/** «Приглашаем принять участие в бизнес-миссии. Поездка состоится 17 ноября»: the mission again. */
const isTrip = (a: EventDraft, b: EventDraft): boolean =>
	a.type === "business-mission" &&
	b.event?.noun === "поездка" &&
	b.name === undefined &&
	b.places.length === 0 &&
	(((b.event.cases ?? 0) & Case.loct) !== 0 || b.participants.every(({ role }) => role === "head")) &&
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

/** «Прошли переговоры … На переговорах край представлял министр»: those of a sentence or two before, of which nothing else is told. */
const isThatTalk = (a: EventDraft, b: EventDraft): boolean =>
	(b.weak || b.same === true) &&
	sittings.has(b.type) &&
	(a.type === b.type || (talks.has(a.type) && talks.has(b.type))) &&
	!a.weak &&
	b.event !== undefined &&
	b.name === undefined &&
	(b.when === undefined || bounded(b.when)) &&
	b.places.every(({ evidence }) => evidence.how === "inherited") &&
	tookPlace(a) === tookPlace(b) &&
	a.sentence < b.sentence &&
	b.sentence - a.sentence <= 2;

/** «Круглый стол прошёл в Туле. Модератор [встречи] – ректор»: nouns for any event told before. */
const loose: ReadonlySet<string> = new Set(["мероприятие", "встреча", "событие", "праздник", "выставка"]);

/** How many sentences back the event may be told. */
const SPOKEN = 6;

/** «Форум пройдёт в мае. Организаторы [мероприятия] – А и Б»: named only after the part somebody plays in it. */
const isOfPart = (a: EventDraft, b: EventDraft): boolean =>
	b.ofPart === true &&
	!a.weak &&
	b.name === undefined &&
	(b.when === undefined || bounded(b.when) || b.when.resolution === "inherited-from-event") &&
	a.sentence < b.sentence &&
	b.sentence - a.sentence <= SPOKEN &&
	(a.type === b.type || (loose.has(b.event?.noun ?? "") && !stays.has(a.type)));

/** «Форум пройдёт с 20 по 22 сентября … Завершится форум 22 сентября»: the last day of what is still to come. */
const isLastDayOf = (a: EventDraft, b: EventDraft): boolean =>
	a.realis === "planned" && b.realis === "ongoing" && b.edge === "last" && a.when !== undefined && !bounded(a.when);

/** «Подписано сегодня на форуме … Участниками форума, который завершится завтра»: the last day of what is on. */
const endsAhead = (a: EventDraft, b: EventDraft): boolean =>
	tookPlace(a) && b.realis === "ongoing" && b.edge === "last" && !b.name && b.places.length === 0 && !many.has(a.type);

/** «Мэр провёл переговоры с послом» in the headline, «мэр встретился с послом» below: one talk. */
const isHeadlined = (a: EventDraft, b: EventDraft): boolean =>
	a.inTitle &&
	!b.inTitle &&
	talks.has(a.type) &&
	talks.has(b.type) &&
	b.sentence - a.sentence <= LEAD &&
	a.participants.some((x) => b.participants.some((y) => sameActor(x.actor, y.actor)));

/** How many sentences below its headline the lead stands. */
const LEAD = 3;

/** «Сегодня открылся форум … В рамках форума 11 июня подпишут»: a later day of it. */
const isDayOf = (a: EventDraft, b: EventDraft): boolean =>
	a.edge === "first" &&
	(b.bare || b.at === true) &&
	!many.has(a.type) &&
	a.when?.precision === "day" &&
	b.when?.precision === "day" &&
	a.when.edtf <= b.when.edtf;

const upset = ({ realis }: EventDraft): boolean => realis === "cancelled" || realis === "postponed";

/** «Визит намечен на май … Визит отложили до осени»: the day of a plan and the one it was put off to. */
const isPutOff = (a: EventDraft, b: EventDraft): boolean =>
	(a.realis === "postponed") !== (b.realis === "postponed") &&
	!tookPlace(a) &&
	!tookPlace(b) &&
	(a.name === undefined || b.name === undefined || a.inTitle) &&
	b.links.every(({ target }) => target !== a);

/** «Завершится форум концертом на набережной»: its last hour, wherever that is. */
const isClosing = (b: EventDraft): boolean => b.ends === true && b.name === undefined && !many.has(b.type);

/** Do two drafts tell of one event? */
function sameEvent(a: EventDraft, b: EventDraft): boolean {
	if (b.apartFrom !== undefined && (a.edition === undefined || a.edition !== b.edition)) return false;
	if (sameStay(a, b) && datesMeet(a.when, b.when)) return true;
	if (isOver(a, b) || isThatTalk(a, b) || isOfPart(a, b)) return true;
	if (a.sentence === b.sentence && !a.weak && !b.weak) return false;
	const generic = a.event?.generic === true || b.event?.generic === true;
	if (
		a.type !== b.type &&
		!bareShow(a, b) &&
		!bareMeeting(a, b) &&
		!bareCeremony(a, b) &&
		!isTrip(a, b) &&
		!isHeadlined(a, b) &&
		!(b.event?.noun === "мероприятие" && tookPlace(a) === tookPlace(b))
	)
		return false;
	// «форум открылся … На форуме подпишут»: what its clause tells is of another
	const again =
		((b.bare || (b.at === true && a.edge === "first")) && !many.has(b.type)) ||
		isLastDayOf(a, b) ||
		(b.name === undefined && fromOpening(a, b) !== undefined);
	if (tookPlace(a) !== tookPlace(b) && a.told && b.told && !a.inTitle && !b.inTitle && !again) return false;
	const days =
		datesMeet(a.when, b.when) ||
		toLastDay(a, b) !== undefined ||
		endsAhead(a, b) ||
		mayBeOff(a, b) ||
		isDayOf(a, b) ||
		isPutOff(a, b);
	if (!days || !namesMeet(a, b)) return false;
	if (!placesMeet(a, b) && !(again && b.backdrop === "within") && !isClosing(b)) return false;
	if (generic || a.inTitle || b.inTitle) return true;
	if (a.name !== undefined && b.name !== undefined) return true;
	if (a.participants.length === 0 || b.participants.length === 0 || !many.has(a.type)) return true;
	return a.participants.some((x) => b.participants.some((y) => sameActor(x.actor, y.actor)));
}

/** Kinds whose end is told a sentence after their opening. */
const longRunning: ReadonlySet<string> = new Set([
	...fairs,
	"festival",
	"days-of-region",
	"forum",
	"conference",
	"visit",
	"business-mission",
]);

/** «Мэр отправится в Минск 20 июня. Поездка завершится 23 июня»: from its first day to its last. */
function toLastDay(a: EventDraft, b: EventDraft): DateValue | undefined {
	const begun = a.edge === "first" || (a.realis === "planned" && a.edge === undefined);
	if (!begun || b.edge !== "last" || b.name !== undefined || !longRunning.has(a.type)) return undefined;
	return a.when && b.when && spanOf(a.when, b.when);
}

/** «14 июля открылась выставка … Выставка продлится до 30 августа»: from the one day to the other. */
function fromOpening({ type, when, edge }: EventDraft, { when: end }: EventDraft): DateValue | undefined {
	if (!longRunning.has(type) || edge === "last" || when === undefined || bounded(when)) return undefined;
	if (end?.precision !== "bounded" || end.earliest !== null || end.latest === null) return undefined;
	if (end.resolution === "bounded-by-publication" || end.edtf !== `../${end.latest}`) return undefined;
	return spanOf(when, { ...end, edtf: end.latest, precision: "day", earliest: end.latest });
}

/** «Форум в Могилёве», «пройдёт в Могилёве и Бобруйске», «в Могилёвском университете»: what the text adds to its headline. */
function addPlaces(draft: EventDraft, { places }: EventDraft, lead: boolean): void {
	const told = places.filter(({ evidence }) => draft.places.length === 0 || (lead && evidence.how === "explicit"));
	if (told.some(isTown)) draft.places = draft.places.filter((place) => isTown(place) || place.level === undefined);
	for (const place of told) if (!draft.places.some(({ name }) => name === place.name)) draft.places.push(place);
}

/** «По итогам переговоров завод А и компания Б договорились»: they talked too. */
const isCompany = ({ actor }: EventDraft["participants"][number]): boolean => actor.kind === "company";

/** Kinds that may go on when something at them is over: «подписали на форуме … Форум завершает работу завтра». */
const lasts: ReadonlySet<string> = new Set([...fairs, "forum", "conference", "festival", "days-of-region"]);

const plain: ReadonlySet<Role> = new Set(["participant", "planned-participant"]);

/** «Край участвует в форуме» of the headline, «форум проводит край» below: the part that says more. */
function addPart(draft: EventDraft, part: EventDraft["participants"][number]): void {
	const known = draft.participants.findIndex(({ actor }) => sameActor(actor, part.actor));
	if (known < 0) draft.participants.push(part);
	else if (plain.has(draft.participants[known]?.role as Role) && !plain.has(part.role))
		draft.participants[known] = part;
}

function absorbEvent(draft: EventDraft, later: EventDraft): void {
	const lead = draft.inTitle && !later.inTitle;
	draft.mentions.push(...later.mentions, lead ? draft.trigger : later.trigger);
	if (lead) {
		draft.inTitle = false;
		draft.trigger = later.trigger;
	}
	const putOff = isPutOff(draft, later);
	const takesBack = upset(later) && !upset(draft) && later.told && (!tookPlace(draft) || !draft.told);
	const tells = later.told && (lead || !draft.told) && !(later.bare && draft.told) && !isLastDayOf(draft, later);
	if (takesBack || (tells && !upset(draft))) {
		draft.realis = later.realis;
		draft.told = true;
	}
	// «фестиваль открылся 10 июня. На фестивале 14 июня выступит хор»
	const dayOf = later.at === true && isDayOf(draft, later);
	if (dayOf && later.realis === "planned" && draft.realis === "actual") {
		draft.realis = "ongoing";
		if (draft.when !== undefined) draft.when = openEnded(draft.when);
	}
	// «открыли выставку … Она проработает до ноября»
	const isOn = later.realis === "ongoing" && (fairs.has(draft.type) || (lasts.has(draft.type) && !later.weak));
	if (isOn && draft.realis === "actual") draft.realis = "ongoing";
	if (draft.over && stays.has(later.type)) {
		draft.type = later.type;
		draft.rule = later.rule;
		draft.over = false;
		if (later.places.length > 0) draft.places = [];
	}
	if ((draft.type === "visit" && isMission(draft, later)) || (lead && talks.has(draft.type) && talks.has(later.type))) {
		draft.type = later.type;
		draft.rule = later.rule;
	}
	// «гостей принял губернатор … По итогам переговоров»
	if (draft.event === undefined && draft.type === "meeting" && later.type === "negotiations") {
		draft.type = "negotiations";
		draft.rule = later.rule;
	}
	if (draft.weak && !later.weak) draft.weak = false;
	// «намечен на май … отложили до осени»
	const ends = endsAhead(draft, later) && draft.edge !== "first" && draft.when?.precision === "day";
	const moved = ends || (putOff && takesBack) ? later.when : undefined;
	const kept = dayOf || putOff ? draft.when : undefined;
	const when = moved ?? kept ?? toLastDay(draft, later) ?? fromOpening(draft, later) ?? finer(draft.when, later.when);
	const edge = when === later.when ? later.edge : draft.edge;
	if (when !== undefined) draft.when = when;
	if (edge !== undefined) draft.edge = edge;
	const edgeDay = draft.edgeDay ?? later.edgeDay;
	if (edgeDay !== undefined) draft.edgeDay = edgeDay;
	if (later.lasts !== undefined) draft.lasts ??= later.lasts;
	if (later.ends) draft.ends = true;
	if (later.until !== undefined) draft.until ??= later.until;
	if (later.name !== undefined && later.name.length > (draft.name?.length ?? 0)) draft.name = later.name;
	if (draft.edition === undefined && later.edition !== undefined) draft.edition = later.edition;
	if (draft.mode === "unknown") draft.mode = later.mode;
	addPlaces(draft, later, lead);
	// persons who sign after the talks are told with the paper
	const over = isOver(draft, later) && draft.participants.length > 0;
	for (const part of over ? later.participants.filter(isCompany) : later.participants) addPart(draft, part);
	addCounts(draft, later.counts);
	draft.topics.push(...later.topics);
	if (draft.purpose === undefined && later.purpose !== undefined) draft.purpose = later.purpose;
	draft.links.push(...later.links);
}

/** The event told before that a later description is of: one told for itself before one that is but a setting. */
function antecedent(events: readonly EventDraft[], draft: EventDraft): EventDraft | undefined {
	const last = events.findLast((other) => sameEvent(other, draft));
	if (last === undefined || draft.name !== undefined) return last;
	const beside = (test: (other: EventDraft) => boolean): EventDraft | undefined =>
		events.findLast((other) => other.sentence === last.sentence && test(other) && sameEvent(other, draft));
	if (last.backdrop !== undefined) return beside(({ backdrop }) => backdrop === undefined) ?? last;
	// «встретились с послом, а затем провели переговоры … По итогам переговоров»
	return last.type === draft.type ? last : (beside(({ type }) => type === draft.type) ?? last);
}

/** Descriptions of one event made one draft, in the order of the text; `into` says what became of each that was absorbed. */
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
