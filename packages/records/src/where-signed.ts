import { type AgreementDraft, type EventDraft, tookPlace } from "./draft.js";
import { isLongRun } from "./events/calendar.js";
import { stays } from "./events/kinds.js";
import { falls, span } from "./events/whereabouts.js";
import { type DraftPlace, isCountry, isTown, takenOver } from "./place-value.js";
import type { Rank } from "./scene/scene.js";
import type { DateValue, Realis } from "./schema.js";

/** Something told of a day in a town. */
export interface TownDay {
	/** Its rank. */
	readonly sentence: number;
	readonly days: DateValue;
	/** It is still to come. */
	readonly ahead: boolean;
	/** It goes on: what is to be signed may be signed at it. */
	readonly on: boolean;
	readonly town: DraftPlace;
}

/** How far apart a paper and what else happened that day may be told, in sentences: behind it, and before it. */
const BEHIND = 12;
const BEFORE = 4;

const isDay = (value: DateValue | undefined): value is DateValue =>
	value !== undefined && value.precision !== "bounded" && /^[\dX]{4}-\d\d-\d\d/u.test(value.edtf);

/** What the text tells of days and towns, in its order: its events, and the papers that say where they were signed. */
export function townDays(
	agreements: readonly AgreementDraft[],
	events: readonly EventDraft[],
	rank: Rank,
): readonly TownDay[] {
	const told: TownDay[] = [];
	for (const event of events) {
		const [town, ...more] = event.places.filter(isTown);
		const days = span(event);
		if (town === undefined || more.length > 0 || days === undefined || isLongRun(event)) continue;
		if (off.has(event.realis) || days.resolution === "bounded-by-publication") continue;
		told.push({ sentence: rank(event.sentence), days, ahead: !tookPlace(event), on: event.realis === "ongoing", town });
	}
	for (const { place: town, status, sentence, ...draft } of agreements) {
		const days = draft.signed ?? draft.reached;
		if (town !== undefined && isTown(town) && isDay(days))
			told.push({ sentence: rank(sentence), days, ahead: status === "planned", on: false, town });
	}
	return told.sort((a, b) => a.sentence - b.sentence);
}

const off: ReadonlySet<Realis> = new Set(["cancelled", "postponed", "proposed"]);

/** Position of the first of `told` behind a sentence. */
function firstBehind(told: readonly TownDay[], sentence: number): number {
	let [low, high] = [0, told.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((told[middle] as TownDay).sentence <= sentence) low = middle + 1;
		else high = middle;
	}
	return low;
}

const meet = (a: DateValue, b: DateValue): boolean => falls(a, b) || falls(b, a);

/** «В тот же день ректоры подписали договор»: the town where what is told of that day took place. */
function townThatDay(draft: AgreementDraft, told: readonly TownDay[], rank: Rank): DraftPlace | undefined {
	const day = draft.signed ?? draft.reached;
	if (!isDay(day)) return undefined;
	const planned = draft.status === "planned";
	const fits = ({ ahead, on, days }: TownDay): boolean => (ahead === planned || (planned && on)) && meet(day, days);
	const sentence = rank(draft.sentence);
	const next = firstBehind(told, sentence);
	for (let i = next - 1; i >= 0 && sentence - (told[i] as TownDay).sentence <= BEHIND; i--)
		if (fits(told[i] as TownDay)) return told[i]?.town;
	for (let i = next; i < told.length && (told[i] as TownDay).sentence - sentence <= BEFORE; i++)
		if (fits(told[i] as TownDay)) return told[i]?.town;
	return undefined;
}

/** Do two facts share a day, as far as both are told to the day? */
export const sameDay = (a: DateValue | undefined, b: DateValue): boolean =>
	isDay(a) && a.edtf.startsWith("XXXX") === b.edtf.startsWith("XXXX") && meet(a, b);

/** Where and when what a page reports took place. */
export interface News {
	readonly day: DateValue | undefined;
	/** The first of its events that names a town, and the first that names a place at all. */
	readonly town: EventDraft | undefined;
	readonly hall: EventDraft | undefined;
	/** See `townOfLead`. */
	readonly lead: () => DraftPlace | undefined;
}

/** Where the events of the day of the news were held. */
export function newsOf(events: readonly EventDraft[], day: DateValue | undefined, lead: News["lead"]): News {
	const isNews = (event: EventDraft, fits: (place: DraftPlace) => boolean): boolean =>
		day !== undefined &&
		event.places.some((place) => place.evidence.how !== "inferred" && fits(place)) &&
		tookPlace(event) &&
		!isLongRun(event) &&
		sameDay(event.when, day);
	return {
		day,
		town: events.find((event) => isNews(event, isTown)),
		hall: events.find((event) => isNews(event, (place) => !isCountry(place))),
		lead,
	};
}

/** In a town sooner than in a hall, told up to the paper or right behind it. */
function newsPlace({ sentence }: AgreementDraft, { town, hall, lead }: News, rank: Rank): DraftPlace | undefined {
	const near = (event: EventDraft | undefined): readonly DraftPlace[] =>
		event !== undefined && rank(event.sentence) <= rank(sentence) + BEFORE ? event.places : [];
	return near(town).find(isTown) ?? lead() ?? near(hall).find((place) => !isCountry(place));
}

/** The town of an event, else of one around it. */
function townAround(event: EventDraft | undefined): DraftPlace | undefined {
	const seen = new Set<EventDraft>();
	for (let at = event; at !== undefined && !seen.has(at); at = at.partOf) {
		seen.add(at);
		const town = at.places.find(isTown);
		if (town !== undefined) return town;
	}
	return undefined;
}

/**
 * Where a paper was signed that does not say so itself: at its ceremony; in the town of the event it was signed at, or of
 * what else happened that day; in the hall of the event only where no town is told.
 */
export function whereSigned(
	draft: AgreementDraft,
	told: readonly TownDay[],
	news: News,
	rank: Rank,
): DraftPlace | undefined {
	const host = draft.concludedAt;
	if (draft.rule === "agreement/prepare") return undefined;
	const own = host?.type === "signing-ceremony" ? host.places[0] : undefined;
	const isNews = news.day !== undefined && draft.status === "signed" && sameDay(draft.signed, news.day);
	const around = host?.places.find((one) => !isCountry(one));
	const place =
		own ??
		townAround(host) ??
		townThatDay(draft, told, rank) ??
		(isNews && (host === undefined || stays.has(host.type)) ? newsPlace(draft, news, rank) : undefined) ??
		around;
	return place && takenOver(place);
}
