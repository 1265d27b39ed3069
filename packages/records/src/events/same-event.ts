import { Case } from "@letopis/morphology";
import { sameActor } from "../actor.js";
import { type EventDraft, tookPlace } from "../draft.js";
import { bounded, datesMeet, words, wordsMeet } from "../merge-same.js";
import { fairs, many, sittings, stays, talks } from "./kinds.js";
import { daysMeet, fromOpening, isLastDayOf } from "./same-days.js";
import { placesMeet } from "./same-places.js";
import { sameStay } from "./same-stay.js";

function namesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.edition !== undefined && b.edition !== undefined && a.edition !== b.edition) return false;
	return wordsMeet(words(a.name), words(b.name));
}

/** «Выставка» of a fair told a sentence before. */
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
export const isOver = (a: EventDraft, b: EventDraft): boolean =>
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

/** «Завершится форум концертом на набережной»: its last hour, wherever that is. */
const isClosing = (b: EventDraft): boolean => b.ends === true && b.name === undefined && !many.has(b.type);

/** Do two drafts tell of one event? */
export function sameEvent(a: EventDraft, b: EventDraft): boolean {
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
	if (!daysMeet(a, b) || !namesMeet(a, b)) return false;
	if (!placesMeet(a, b) && !(again && b.backdrop === "within") && !isClosing(b)) return false;
	if (generic || a.inTitle || b.inTitle) return true;
	if (a.name !== undefined && b.name !== undefined) return true;
	if (a.participants.length === 0 || b.participants.length === 0 || !many.has(a.type)) return true;
	return a.participants.some((x) => b.participants.some((y) => sameActor(x.actor, y.actor)));
}
