import type { DateMention, DocumentMention } from "@letopis/mentions";
import type { Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import { type Actor, sameActor } from "./actor.js";
import type { Deed } from "./agreements/deed.js";
import type { Dating } from "./dating.js";
import type { AgreementDraft, EventDraft } from "./draft.js";
import { sittings } from "./events/kinds.js";
import type { Minutes } from "./events/minutes.js";
import { CARD, type History, sideless } from "./history.js";
import { type Scene, unitAt } from "./scene/scene.js";
import type { AgreementStatus, DateValue, Issue } from "./schema.js";
import { lastDate } from "./then.js";
import { isItem } from "./year.js";

/** A list of partners that a heading has opened: «Города-побратимы:», «Заключены соглашения:». */
export interface Register {
	readonly scene: Scene;
	/** The head: a paper's noun or «побратимы». */
	readonly unit: number;
	readonly document: DocumentMention | undefined;
	readonly deed: Deed | undefined;
	readonly status: AgreementStatus;
	readonly owners: readonly Actor[];
	/** Has an entry been read? */
	readonly read: boolean;
	/** The line read last. */
	readonly paragraph: number;
}

/** What is known while a document is read from its first sentence to its last. */
export interface Memory extends History {
	readonly document: Document;
	readonly dictionary: Dictionary;
	readonly dating: Dating;
	readonly agreements: AgreementDraft[];
	readonly events: EventDraft[];
	readonly issues: Issue[];
	/** The head of the page, where it is the minutes of a sitting. */
	readonly minutes: Minutes | undefined;
	/** Who «стороны» are: the parties of the last agreement or meeting. */
	sides: readonly Actor[];
	/** The sentence that told them. */
	sidesAt?: number;
	/** The last of them who were towns, regions or countries, or what governs them. */
	lead?: readonly Actor[];
	/** «Губернатор подписал следующие документы:»: what was read of a heading whose lines tell its papers. */
	headed?: { readonly draft: AgreementDraft; readonly paragraph: number } | undefined;
	/** «Города-побратимы:»: the list that is open, whose lines name one partner each. */
	register?: Register | undefined;
}

/** The entry of a list or row of a table that the sentence belongs to. */
export function topicHere(scene: Scene, { topic }: Memory): Actor | undefined {
	return topic !== undefined && scene.sentence.paragraph - topic.paragraph < CARD ? topic.actor : undefined;
}

/** The deeds a line of a list takes from its heading; none for a line that is no item. */
export function inheritedDeeds(scene: Scene, memory: Memory): readonly Deed[] {
	const { heading } = memory;
	if (heading === undefined || scene.sentence.paragraph <= heading.paragraph) return [];
	return isItem(scene.sentence) ? heading.deeds : [];
}

/** How many records back the day is looked for that a date counts from. */
const BACK = 10;
/** How many sentences back. */
const REACH = 8;

/** «21 февраля встретились с мэром, а на следующий день провели переговоры»: the day told before it in its sentence. */
function dayBefore({ mentions }: Scene, { start, date }: DateMention, { dating }: Memory): DateValue | undefined {
	if (date.relative?.anchor !== "event" || date.relative.offset === 0) return undefined;
	const told = mentions.findLast(
		(mention): mention is DateMention =>
			mention.kind === "date" &&
			mention.end <= start &&
			mention.date.day !== undefined &&
			mention.date.bound === undefined,
	);
	return told && dating.resolve(told, "past");
}

/** «Спустя год», «годом ранее», «через год прошёл»: counted from what was told before. */
const countsOn = ({ relative }: DateMention["date"]): boolean =>
	relative !== undefined && (relative.anchor === "event" ? relative.offset !== 0 : relative.offset > 0);

/** «В 2018 году подписали меморандум, а [год спустя] открыли школу»: the date told last, in the sentence or before it. */
function toldLast(memory: Memory, scene: Scene, { start, from }: DateMention): DateValue | undefined {
	const told = lastDate(scene, unitAt(scene, from)) ?? memory.spokenDate;
	return told === undefined || told.start === start || countsOn(told.date)
		? undefined
		: memory.dating.resolve(told, "past");
}

/** The time the text has just spoken of, for «спустя год» and «25-го»; for «в тот же день» the day told last. */
export function anchorOf(memory: Memory, scene: Scene, mention: DateMention): DateValue | undefined {
	const { sentence } = scene;
	const { date } = mention;
	const isNear = ({ sentence: told }: { readonly sentence: number }): boolean => sentence.index - told <= REACH;
	const events = memory.events
		.slice(-BACK)
		.filter((event) => isNear(event) && isAnchor(event.when))
		// «второй день форума завершился подписанием»: not counted twice
		.filter(({ sentence: told, when }) => told !== sentence.index || when?.resolution !== "relative-to-event");
	// «на второй день … на третий день»: both of the days of the forum
	if (date.nthDay !== undefined)
		return (events.findLast(({ when }) => when?.precision === "interval") ?? events.at(-1))?.when;
	if (date.relative?.unit !== "day")
		return (countsOn(date) ? toldLast(memory, scene, mention) : undefined) ?? events.at(-1)?.when;
	const before = dayBefore(scene, mention, memory);
	if (before !== undefined) return before;
	const daily = events.findLast(({ when }) => isDay(when));
	const paper = memory.agreements
		.slice(-BACK)
		.findLast(
			(draft) =>
				isNear(draft) && draft.status !== "in-force" && draft.sentence !== sentence.index && isDay(draft.signed),
		);
	return (paper?.sentence ?? -1) > (daily?.sentence ?? -1) ? paper?.signed : daily?.when;
}

const isAnchor = (when: DateValue | undefined): boolean => when !== undefined && when.precision !== "bounded";
const isDay = (value: DateValue | undefined): boolean => value !== undefined && value.edtf.length > 7;

/** A meeting makes its two sides «стороны» of what follows. */
export function rememberSides(event: EventDraft, memory: Memory): void {
	if (!sittings.has(event.type)) return;
	const sides: Actor[] = [];
	for (const { actor } of event.participants) {
		const side = actor.kind === "person" ? actor.actsFor : actor;
		if (side !== undefined && !sideless.has(side.kind) && !sides.some((known) => sameActor(known, side)))
			sides.push(side);
	}
	if (sides.length === 2) setSides(sides, event.sentence, memory);
}

const powers: ReadonlySet<string> = new Set(["territory", "municipality", "executive", "country"]);

/** Makes those who met or signed «стороны» of what follows. */
export function setSides(sides: readonly Actor[], sentence: number, memory: Memory): void {
	memory.sides = sides;
	memory.sidesAt = sentence;
	if (sides.length === 2 && sides.every(({ kind }) => powers.has(kind))) memory.lead = sides;
}

/**
 * Who «стороны» are in a sentence: the last pair, but in another paragraph the two lands whose affairs are told before the
 * two firms or universities of a paper told on the way; on a page of one of these the last pair after all.
 */
export function sidesNow({ sides, sidesAt, lead, owner, document: { sentences } }: Memory, sentence: number) {
	const near = sentences[sidesAt ?? sentence]?.paragraph === sentences[sentence]?.paragraph;
	if (near || lead === undefined || sides.some(({ kind }) => powers.has(kind))) return sides;
	return owner !== undefined && sides.some((side) => sameActor(side, owner)) ? sides : lead;
}
