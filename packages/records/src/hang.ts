import { inherit, upTo } from "./dating.js";
import { type AgreementDraft, type EventDraft, tookPlace } from "./draft.js";
import { dayOf } from "./events/calendar.js";
import { stays } from "./events/kinds.js";
import { datesMeet } from "./merge-same.js";
import { byPageDay, dayMeanwhile, dayOfHost, isToCome, newsSince } from "./news-day.js";
import type { DraftPlace } from "./place-value.js";
import type { Rank } from "./scene/scene.js";
import type { DateValue, PublishedDate } from "./schema.js";
import { newsOf, townDays, whereSigned } from "./where-signed.js";

/** Kinds of event at which papers are signed, the likeliest first. */
const hosts: readonly string[] = [
	"signing-ceremony",
	"meeting",
	"negotiations",
	"forum",
	"visit",
	"exhibition",
	"fair",
	"commission-session",
	"working-group-session",
	"conference",
	"round-table",
	"seminar",
	"presentation",
	"festival",
	"business-mission",
	"matchmaking",
	"call",
	"days-of-region",
];

/** By the rank of their sentence. */
type BySentence = ReadonlyMap<number, readonly EventDraft[]>;

function bySentence(events: readonly EventDraft[], rank: Rank): BySentence {
	const map = new Map<number, EventDraft[]>();
	for (const event of events) {
		const at = rank(event.sentence);
		map.set(at, [...(map.get(at) ?? []), event]);
	}
	return map;
}

/** «Меморандум [о проведении выставки] в Баку»: what a paper is about, and nothing it was signed at. */
function isAbout({ document, title, sentence }: AgreementDraft, event: EventDraft): boolean {
	const at = document === undefined || event.sentence !== sentence ? -1 : event.trigger.start - document.start;
	return title !== undefined && at > 0 && at < title.length && /(?:^|\s)об?\s/u.test(title.slice(0, at));
}

/** «На полях форума … подписали»: the event told before the paper in its own sentence, the likeliest kind first. */
export function concludedAt(draft: AgreementDraft, events: readonly EventDraft[]): EventDraft | undefined {
	let best: EventDraft | undefined;
	for (const event of events) {
		const before = event.sentence === draft.sentence && event.trigger.start < draft.trigger.end;
		if (!before || !hosts.includes(event.type) || isAbout(draft, event)) continue;
		if (best === undefined || hosts.indexOf(event.type) < hosts.indexOf(best.type)) best = event;
	}
	return best;
}

/** How many sentences back an event can still be the setting of a paper that names none. */
const REACH = 6;

/** «Гостей ждали ещё весной», «на прошлой встрече, 5 декабря»: no setting of what is the news. */
const isPast = ({ when }: EventDraft, since: string | undefined): boolean =>
	since !== undefined && when?.latest != null && when.latest < since;

/** «Гости побывали на агрокомбинате»: they signed elsewhere. */
const isOuting = ({ type, places }: EventDraft): boolean =>
	stays.has(type) && places.length > 0 && places.every(({ level }) => level === undefined);

/** The event told nearest to the sentence of rank `sentence` at which a paper is likely to have been signed. */
function host(
	draft: AgreementDraft,
	sentence: number,
	events: BySentence,
	since: string | undefined,
): EventDraft | undefined {
	let best: EventDraft | undefined;
	const after = [1, 2]
		.flatMap((far) => events.get(sentence + far) ?? [])
		.filter(({ type }) => type === "signing-ceremony");
	for (const event of [...(events.get(sentence - 1) ?? []), ...(events.get(sentence) ?? []), ...after]) {
		if (!hosts.includes(event.type) || event.realis === "cancelled" || isPast(event, since) || isOuting(event))
			continue;
		if (isAbout(draft, event)) continue;
		if (best === undefined || hosts.indexOf(event.type) < hosts.indexOf(best.type)) best = event;
	}
	for (let far = 2; best === undefined && far <= REACH; far++)
		best = events
			.get(sentence - far)
			?.find(
				(event) =>
					hosts.includes(event.type) &&
					event.when !== undefined &&
					event.when.precision !== "bounded" &&
					!isPast(event, since),
			);
	return best;
}

/** Can a term begin with a signing on that day? «На 2019–2021 годы» is not signed in December of 2019. */
function begins({ earliest }: DateValue, { latest: day }: DateValue): boolean {
	if (earliest === null || day === null) return true;
	const year = day.slice(0, 4);
	return day.slice(5) < "07" ? earliest >= year : earliest > `${year}-01-01`;
}

const isGuess = ({ edtf }: DateValue): boolean => edtf.startsWith("..");

/** What a paper owes to the event it was agreed at: the day of its signing, or of the act that is no signing. */
const fieldOf = ({ status }: AgreementDraft): "reached" | "signed" =>
	status === "agreed-unsigned" || status === "approved" ? "reached" : "signed";

/** Days after its first on which a paper may be signed at what goes on for several. */
const DAYS = 7;

/** «Форум открылся 11 июня. 13 июня на форуме подпишут договор»: a later day of what has begun, no end told. */
function isLaterDay({ signed }: AgreementDraft, { edge, when }: EventDraft): boolean {
	const [first, day] = [dayOf(when?.edtf), dayOf(signed?.edtf)];
	return edge === "first" && first !== undefined && day !== undefined && day > first && day - first < DAYS;
}

/** What was done by the page's day at an event that ends later: on that day at the latest. */
const byNow = (end: DateValue, published: PublishedDate | null): DateValue | undefined =>
	published?.precision === "day" && published.earliest !== null
		? { ...upTo({ ...end, edtf: published.edtf, latest: published.latest }), resolution: "bounded-by-publication" }
		: undefined;

/** Binds a paper to the event it was signed at: linked both ways, day and place taken over where it has none. */
function attach(
	draft: AgreementDraft,
	event: EventDraft,
	named: boolean,
	news: DateValue | undefined,
	published: PublishedDate | null,
): void {
	// «в рамках форума, который проходит с 29 февраля по 2 марта, планируют заключить»
	const meanwhile = named && draft.status === "planned" && event.realis === "ongoing";
	const mayBe = meanwhile || tookPlace(event) !== (draft.status === "planned");
	if (!mayBe || !(datesMeet(draft.signed, event.when) || isLaterDay(draft, event))) return;
	// «на встрече говорили о соглашении, подписанном в 2015 году»
	if (draft.signed?.resolution === "explicit" && event.when?.resolution === "bounded-by-publication") return;
	draft.concludedAt = event;
	event.outcomes.push(draft);
	const field = fieldOf(draft);
	const own = draft[field];
	const days = draft.status === "planned" ? dayOfHost(event, news) : dayMeanwhile(event, news);
	const made = days && draft.status !== "planned" ? byPageDay(days, published) : days;
	// «подписано на форуме, который завершится завтра»
	const day = made && draft.status !== "planned" && isToCome(made, published) ? byNow(made, published) : made;
	if (
		(own === undefined || own.resolution === "bounded-by-publication") &&
		day !== undefined &&
		!(draft.status === "planned" && draft.reached !== undefined) &&
		(draft.validity === undefined || begins(draft.validity, day)) &&
		!(news !== undefined && isGuess(day))
	)
		draft[field] = inherit(day);
}

/** «Подписали», «договорились» without a day: told as the news of the page. */
function isNews({ status, rule, signed, reached, inForce, validity }: AgreementDraft, news: DateValue): boolean {
	const guess = reached?.resolution === "bounded-by-publication" ? undefined : reached;
	if (signed ?? guess ?? inForce) return false;
	if (validity !== undefined && !begins(validity, news)) return false;
	const acts: Readonly<Record<string, readonly string[]>> = {
		signed: ["agreement/sign"],
		approved: ["agreement/approve"],
		"agreed-unsigned": ["agreement/reach", "agreement/arrangement-verb"],
	};
	return acts[status]?.includes(rule) === true;
}

const isMade = ({ status }: AgreementDraft): boolean =>
	status === "signed" || status === "planned" || status === "agreed-unsigned" || status === "approved";

/** «– А и Б – договор; – В и Г – меморандум»: a line right below another of the same list. */
const isNextItem = (draft: AgreementDraft, before: AgreementDraft, rank: Rank): boolean =>
	draft.rule === "agreement/card" &&
	before.rule === draft.rule &&
	before.status === draft.status &&
	rank(draft.sentence) - rank(before.sentence) <= 1;

/** Finds the events papers were signed at; a paper of the news that hangs on none has the day of the news. */
export function hang(
	agreements: readonly AgreementDraft[],
	events: readonly EventDraft[],
	into: ReadonlyMap<EventDraft, EventDraft>,
	news: DateValue | undefined,
	published: PublishedDate | null,
	lead: () => DraftPlace | undefined,
	rank: Rank,
): void {
	const kept = new Set(events);
	const since = news && newsSince(published);
	const near = bySentence(events, rank);
	let before: { readonly draft: AgreementDraft; readonly event: EventDraft } | undefined;
	for (const draft of agreements) {
		const told = draft.concludedAt && (into.get(draft.concludedAt) ?? draft.concludedAt);
		delete draft.concludedAt;
		// «выставка в честь 20-летия соглашения» is not where it was signed
		if (draft.anniversary !== undefined) continue;
		if (!isMade(draft)) continue;
		const at = rank(draft.sentence);
		const listed = before !== undefined && isNextItem(draft, before.draft, rank) ? before.event : undefined;
		const event = told !== undefined && kept.has(told) ? told : (host(draft, at, near, since) ?? listed);
		// «визит состоится в мае; к этому времени подготовят договор»: not signed there
		const due = draft.rule === "agreement/prepare" && draft.status === "planned";
		if (event !== undefined && (event === told || !due)) attach(draft, event, event === told, news, published);
		before = event && { draft, event };
		if (news !== undefined && isNews(draft, news)) draft[fieldOf(draft)] = inherit(news);
	}
	const days = townDays(agreements, events, rank);
	const told = newsOf(events, news, lead);
	for (const draft of agreements) {
		const where = draft.place === undefined && isMade(draft) ? whereSigned(draft, days, told, rank) : undefined;
		if (where !== undefined) draft.place = where;
	}
}
