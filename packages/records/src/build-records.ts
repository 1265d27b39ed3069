import { findMentions, type Mention, type MentionResources, readMentions } from "@letopis/mentions";
import type { Document, Sentence } from "@letopis/text";
import { cover } from "./agreements/coverage.js";
import { echo, mayEcho } from "./agreements/echo.js";
import { withEllipses } from "./agreements/ellipsis.js";
import { closeTerm } from "./agreements/filing.js";
import { agreementsAt } from "./agreements/frame.js";
import { intentsIn } from "./agreements/intent.js";
import { withLands } from "./agreements/lands.js";
import { occasionOf } from "./agreements/occasion.js";
import { withoutPending } from "./agreements/pending.js";
import { listsIn, mayList, withoutListed } from "./agreements/register.js";
import { fileCards } from "./agreements/sheet.js";
import { withSigners } from "./agreements/signers.js";
import { tiesIn } from "./agreements/tie.js";
import { attendSigning } from "./attendance.js";
import { attribute } from "./attribution.js";
import { datingOf } from "./dating.js";
import type { EventDraft } from "./draft.js";
import { goesOn, openEnds } from "./events/calendar.js";
import { joinMembers } from "./events/composition.js";
import { lastingDays, takeLength } from "./events/course.js";
import { fileDelegations } from "./events/delegations.js";
import { closeStay, takeLeave } from "./events/departure.js";
import { eventAt } from "./events/frame.js";
import { goOn } from "./events/go-on.js";
import { headlessAt } from "./events/headless.js";
import { joinLast, mayJoin } from "./events/join.js";
import { joinListed } from "./events/listed.js";
import { splitMinistries } from "./events/ministries.js";
import { minutesOf } from "./events/minutes.js";
import { isCommonName } from "./events/name.js";
import { nest, nestBeside } from "./events/nest.js";
import { relink, setInOrder } from "./events/order.js";
import { nameRows } from "./events/row-names.js";
import { shareHeads } from "./events/shared-heads.js";
import { antecedentOf } from "./events/spoken-of.js";
import { takeBack } from "./events/taken-back.js";
import { tellEnd } from "./events/told-end.js";
import { discuss, mayDiscuss } from "./events/topics.js";
import { verbEvents } from "./events/verb-frame.js";
import { accept, finishAgreement, finishEvent, identify, yearless } from "./finish.js";
import { concludedAt, hang } from "./hang.js";
import { historyOf } from "./history.js";
import { mergeAgreements } from "./merge-agreements.js";
import { mergeEvents } from "./merge-events.js";
import { firstDays, newsDay } from "./news-day.js";
import { placeOfNews, townOfLead } from "./news-town.js";
import { weekdayOfPage } from "./page-weekday.js";
import type { DraftPlace } from "./place-value.js";
import { type Memory, rememberSides, setSides } from "./reading.js";
import { refuse } from "./refusals.js";
import { withPeople } from "./scene/demonyms.js";
import { withPeopleOf } from "./scene/people.js";
import { withPostHolders } from "./scene/post-holders.js";
import { withoutRoutes } from "./scene/routes.js";
import { type Scene, type Scenes, scenesOf } from "./scene/scene.js";
import type { Verbs } from "./scene/verbs.js";
import type { AgreementRecord, EventRecord, Issue, PublishedDate } from "./schema.js";
import { mayOpen, mayTell, opens } from "./triggers.js";
import { governingYears } from "./year.js";

export interface RecordContext extends MentionResources {
	/** SHA-256 of the document's UTF-8 bytes, hexadecimal; goes into the ids. */
	readonly sha256: string;
	/** The page's or the caller's date. */
	readonly published: PublishedDate | null;
	/** Also one-sided declarations of intent. */
	readonly intents: boolean;
	/** See `verbsWith`. */
	readonly verbs: Verbs;
	/** Read sentences too whose words can tell of nothing by themselves, for their issues. */
	readonly allIssues?: boolean;
}

export interface Records {
	readonly agreements: readonly AgreementRecord[];
	readonly events: readonly EventRecord[];
	/** By sentence. Found when asked for where no record needed them. */
	mentions(): readonly (readonly Mention[])[];
	readonly issues: readonly Issue[];
}

/** Papers of the sentence are bound to the event it names before them. */
function conclude(scene: Scene, memory: Memory): void {
	const { index } = scene.sentence;
	const drafts = memory.agreements.slice(-40).filter(({ sentence }) => sentence === index);
	if (drafts.length === 0) return;
	const near = memory.events.slice(-20);
	const here = near.filter(({ sentence }) => sentence === index);
	const before = occasionOf(
		scene,
		near,
		drafts.every(({ status }) => status === "planned" || status === "in-force"),
	);
	for (const draft of drafts) {
		const clause = scene.clauses.find(({ to }) => (scene.units[to - 1]?.end ?? 0) >= draft.trigger.end);
		// «в рамках форума прошёл круглый стол, на котором подписали»
		const described = clause && antecedentOf(scene, clause, memory);
		const event = described ?? concludedAt(draft, here) ?? before;
		if (event !== undefined) draft.concludedAt = event;
	}
}

/** What one sentence tells, and what it adds to what was told before; of papers nothing where a card has `filed` them. */
function readScene(read: Scene, memory: Memory, intents: boolean, filed: boolean): void {
	const { scene: signing, others } = withEllipses(withLands(withSigners(read), memory), memory);
	const held = withPeopleOf(withPostHolders(read, memory.dictionary), memory.dictionary);
	const scene = withPeople(held, () => memory.salient);
	const listed = filed ? { drafts: [], head: undefined } : listsIn(read, memory);
	memory.agreements.push(...listed.drafts);
	const lists = listed.drafts.length > 0 || listed.head !== undefined;
	for (let unit = 0; unit < scene.units.length; unit++) {
		// «завод договорился с фермой о поставках, | контракт стороны подпишут в мае»: a clause's tie comes before the papers behind it
		const opening = filed || lists ? undefined : scene.clauses.find(({ from }) => from === unit);
		const ties = opening === undefined ? [] : tiesIn(signing, opening, memory);
		memory.agreements.push(...ties);
		if (ties[0] !== undefined) setSides(ties[0].parties, scene.sentence.index, memory);
		const kind = signing.units[unit]?.mention?.kind;
		if (kind === "document" && !filed && unit !== listed.head) {
			const drafts = agreementsAt(signing, unit, memory, others);
			memory.agreements.push(...drafts);
			const sides = drafts.at(-1)?.parties ?? [];
			if (sides.length > 1) setSides(sides, scene.sentence.index, memory);
		} else if (kind === "event") {
			const draft = eventAt(scene, unit, memory);
			if (draft !== undefined) {
				memory.events.push(draft);
				rememberSides(draft, memory);
			}
		} else if (kind === undefined) {
			const draft = headlessAt(scene, unit, memory);
			if (draft !== undefined) memory.events.push(draft);
		}
	}
	for (const clause of scene.clauses) {
		const left = takeLeave(scene, clause, memory);
		for (const draft of left ? [] : verbEvents(scene, clause, memory)) {
			memory.events.push(draft);
			rememberSides(draft, memory);
		}
		if (filed) continue;
		echo(signing, clause, memory);
		cover(signing, clause, memory);
		joinLast(scene, clause, memory);
		goOn(scene, clause, memory);
		takeBack(scene, clause, memory);
		tellEnd(scene, clause, memory);
		if (intents) memory.agreements.push(...intentsIn(read, clause, memory));
	}
	takeLength(scene, memory);
	joinListed(scene, memory);
	joinMembers(scene, memory);
	nestBeside(memory.events.slice(-20).filter(({ sentence }) => sentence === scene.sentence.index));
	setInOrder(scene, memory);
	conclude(scene, memory);
}

/** A finder for one document: what it found in a sentence is found once. */
function once<Found>(find: (sentence: Sentence) => Found): (sentence: Sentence) => Found {
	const known: (Found | undefined)[] = [];
	return (sentence) => (known[sentence.index] ??= find(sentence));
}

/** Mentions of a document joined into agreement and event records. */
export function buildRecords(document: Document, resources: RecordContext): Records {
	const { findDocuments, findEvents } = resources;
	const context = { ...resources, findDocuments: once(findDocuments), findEvents: once(findEvents) };
	if (context.allIssues || mayTell(document, context, context.intents)) return readRecords(document, context);
	return { agreements: [], events: [], issues: [], mentions: () => findMentions(document, context) };
}

/** The records of a document, whatever its words. */
export function readRecords(document: Document, context: RecordContext): Records {
	const found = readMentions(document, context);
	const actors = found.actors.map((own, i) => withoutRoutes(document.sentences[i] as Sentence, own));
	const mentions = { ...found, actors };
	const scenes = scenesOf(document, mentions, context.verbs);
	const events: EventDraft[] = [];
	const memory: Memory = Object.assign(historyOf(document, mentions.actors, scenes, events), {
		document,
		dictionary: context.dictionary,
		dating: datingOf(document, context.published, () => weekdayOfPage(document, scenes, context.published)),
		agreements: [],
		events,
		issues: [],
		minutes: minutesOf(document, mentions),
		sides: [],
	});
	const filed = fileCards(scenes, memory);
	let years: ReturnType<typeof governingYears> | undefined;
	for (const [position, sentence] of scenes.sentences.entries()) {
		memory.moveTo(position);
		const { index } = sentence;
		const open =
			(context.allIssues && mayOpen(sentence, context.intents)) ||
			opens(sentence, context, context.intents, events.length + memory.agreements.length === 0) ||
			mayJoin(sentence, memory) ||
			mayEcho(index, memory) ||
			mayList(sentence, memory);
		if (open) {
			memory.dating.govern(() => {
				years ??= governingYears(document, scenes, context.published);
				return years[position];
			});
			readScene(memory.scene, memory, context.intents, filed.has(index));
		}
		if (mayDiscuss(sentence, memory)) discuss(memory.scene, memory);
	}
	const told = mergeEvents(events);
	for (const event of events)
		if (event.weak && !told.into.has(event)) refuse("event-unsaid", event.event ?? event.trigger, memory);
	for (const event of told.kept) {
		lastingDays(event, memory.dating);
		goesOn(event, context.published);
		closeStay(event, context.published);
	}
	const merged = mergeAgreements(withoutListed(memory.agreements));
	const agreements = { ...merged, kept: withoutPending(merged.kept, memory) };
	if (agreements.kept.length + told.kept.length > 0) settle(agreements, told, scenes, memory, context);
	const all = () => found.actors.map(found.among);
	return finish(agreements.kept, told.kept, all, memory, context);
}

/** What the records of a document tell of each other, and who says so. */
function settle(
	agreements: ReturnType<typeof mergeAgreements>,
	told: ReturnType<typeof mergeEvents>,
	scenes: Scenes,
	memory: Memory,
	context: RecordContext,
): void {
	const { document } = memory;
	const news = newsDay(agreements.kept, told.kept, context.published, () => firstDays(scenes, memory.dating));
	relink(told.kept, told.into);
	nest(told.kept, told.into, memory, news);
	let town: { readonly lead: DraftPlace | undefined } | undefined;
	const lead = () => {
		town ??= { lead: townOfLead(scenes, document) };
		return town.lead;
	};
	for (const event of told.kept) placeOfNews(event, news, lead);
	hang(agreements.kept, told.kept, told.into, news, context.published, lead, scenes.rank);
	for (const event of told.kept) openEnds(event, context.published);
	attendSigning(agreements.kept, told.kept);
	shareHeads(told.kept);
	for (const draft of agreements.kept) closeTerm(draft, memory.dating);
	nameRows(told.kept);
	for (const event of told.kept) {
		fileDelegations(event, memory);
		splitMinistries(event, memory);
		if (event.name !== undefined && isCommonName(event.name, event.type)) delete event.name;
	}
	attribute(document, scenes, agreements.kept, told.kept);
}

function finish(
	agreements: Memory["agreements"],
	events: Memory["events"],
	mentions: Records["mentions"],
	memory: Memory,
	context: RecordContext,
): Records {
	const { document, issues } = memory;
	const byStart = (a: { trigger: { start: number }; member: number }, b: typeof a): number =>
		a.trigger.start - b.trigger.start || a.member - b.member;
	agreements.sort(byStart);
	events.sort(byStart);
	const id = identify(context.sha256, [...agreements, ...events]);
	const accepted = {
		agreements: agreements.flatMap(
			(d) => accept("agreement", finishAgreement(d, document, id), document.text, issues) ?? [],
		),
		events: events.flatMap((d) => accept("event", finishEvent(d, document, id), document.text, issues) ?? []),
	};
	for (const record of [...accepted.agreements, ...accepted.events]) issues.push(...yearless(record));
	return { ...accepted, mentions, issues };
}
