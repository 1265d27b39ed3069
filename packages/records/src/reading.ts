import type { DateMention } from "@letopis/mentions";
import { Case, type Dictionary } from "@letopis/morphology";
import type { Document } from "@letopis/text";
import { type Actor, actorOf, sameActor } from "./actor.js";
import { type Deed, spokenDeeds } from "./agreements/act.js";
import type { Dating } from "./dating.js";
import type { AgreementDraft, EventDraft } from "./draft.js";
import { bareGroups, lemmaAt, normAt } from "./scene/find.js";
import type { Scene } from "./scene/scene.js";
import type { Named } from "./scene/stand-ins.js";
import type { DateValue, Issue } from "./schema.js";
import { isItem } from "./year.js";

/** What is known while a document is read from its first sentence to its last. */
export interface Memory {
	readonly document: Document;
	readonly dictionary: Dictionary;
	readonly dating: Dating;
	readonly agreements: AgreementDraft[];
	readonly events: EventDraft[];
	readonly issues: Issue[];
	/** Who «стороны» are: the parties of the last agreement or meeting. */
	sides: readonly Actor[];
	/** «По итогам подписаны:»: what the lines of the list below share. */
	heading: { readonly deeds: readonly Deed[]; readonly paragraph: number } | undefined;
	/** «14 января.» at the head of a line: the day of what the line tells. */
	lineDate: { readonly mention: DateMention; readonly paragraph: number } | undefined;
	/** The partner a card or a line of a list is about: «Хайлар (КНР).» before «Протокол о намерениях, 1999». */
	topic: { readonly actor: Actor; readonly paragraph: number; readonly sentence: number } | undefined;
	/** Whose page it is. */
	readonly owner: Actor | undefined;
	/** Everybody the page names, the most named first. */
	readonly salient: readonly Actor[];
	/** Actors in the order they were named, each with the index of its sentence. */
	readonly recent: { readonly actor: Actor; readonly at: number }[];
	/** Persons and delegations, for words that point back to them. */
	readonly named: Named[];
	/** Whom the text is about: the subject of the headline or of the last sentence that had one. */
	subject: Actor | undefined;
}

const meetings: ReadonlySet<string> = new Set(["meeting", "negotiations", "working-group-session", "call"]);
const bodies: ReadonlySet<string> = new Set(["person", "delegation", "media", "other"]);

const entryWords: readonly string[] = [
	"побратим",
	"город-побратим",
	"партнер",
	"партнёр",
	"город-партнер",
	"город-партнёр",
];

/** A line or sentence that is nothing but a name with brackets: «Хайлар (КНР, автономный район Внутренняя Монголия).» */
export function topicOf(scene: Scene): Actor | undefined {
	const { units } = scene;
	const [first] = units;
	// «Ольштын, партнёр с 2009 года.»: the entry of a list and what it is
	if (
		first?.mention?.kind === "place" &&
		normAt(units, 1) === "," &&
		entryWords.some((word) => lemmaAt(units, 2, word))
	)
		return actorOf(first.mention);
	if (
		units.length === 2 &&
		first?.mention === undefined &&
		first?.token.shape === "title" &&
		first.token.readings.every(({ known }) => !known) &&
		normAt(units, 1) === "."
	)
		return { name: first.token.text, kind: "municipality", territory: null, how: "explicit", spans: [first] };
	if (units.length > 12 || scene.clauses.some((clause) => clause.predicates.length > 0)) return undefined;
	const plain = units.every(
		(unit) => unit.mention === undefined || ["place", "organization"].includes(unit.mention.kind),
	);
	if (!plain) return undefined;
	const at = units.findIndex((unit) => unit.mention !== undefined);
	const actor = actorOf(units[at]?.mention);
	if (actor === undefined || at > 3 || normAt(units, at - 1) === ":") return undefined;
	const word = units[at - 2];
	if (normAt(units, at - 1) !== "(" && normAt(units, at - 1) !== ",") return at > 2 ? undefined : actor;
	// «Наджу (Республика Корея).»: a town that no gazetteer has, told by its country
	if (word === undefined || word.mention !== undefined || word.token.shape !== "title") return undefined;
	return { name: word.token.text, kind: "municipality", territory: actor.territory, how: "explicit", spans: [word] };
}

/** A sentence that is nothing but a date. */
function onlyDate({ units }: Scene): DateMention | undefined {
	const [first] = units;
	return first?.mention?.kind === "date" && units.length <= 2 ? first.mention : undefined;
}

/** Keeps who was named, as far back as plural words point. */
function name(scene: Scene, { recent }: Memory): void {
	for (const { mention } of scene.units) {
		const actor = actorOf(mention);
		const side = actor?.kind === "person" ? actor.actsFor : actor;
		if (side !== undefined && side.how !== "anaphora" && side.collective !== true)
			recent.push({ actor: side, at: scene.sentence.index });
	}
	if (recent.length > 60) recent.splice(0, recent.length - 40);
}

/** Keeps whom the sentence is about, for sentences that leave it out. */
export function remember(scene: Scene, memory: Memory): void {
	name(scene, memory);
	const date = onlyDate(scene);
	if (date !== undefined) memory.lineDate = { mention: date, paragraph: scene.sentence.paragraph };
	const topic = topicOf(scene);
	if (topic !== undefined && scene.sentence.zone === "body") {
		const { paragraph, index } = scene.sentence;
		memory.topic = { actor: topic, paragraph, sentence: index };
		return;
	}
	const [first] = bareGroups(scene, { from: 0, to: scene.units.length }, Case.nomn);
	if (first !== undefined && normAt(scene.units, first.from - 1) === "-") return;
	const actor = first?.members[0]?.actor;
	const subject = actor?.kind === "person" ? actor.actsFor : actor;
	if (subject !== undefined && !bodies.has(subject.kind) && subject.kind !== "country") memory.subject = subject;
}

/** Lines of a table row or card. */
const CARD = 6;

/** The entry of a list or row of a table that the sentence belongs to. */
export function topicHere(scene: Scene, { topic }: Memory): Actor | undefined {
	return topic !== undefined && scene.sentence.paragraph - topic.paragraph < CARD ? topic.actor : undefined;
}

/** Keeps the predicate of a line that ends in a colon for the lines under it; a line of another kind ends the list. */
export function rememberHeading(scene: Scene, memory: Memory): void {
	const { paragraph } = scene.sentence;
	if (normAt(scene.units, scene.units.length - 1) === ":") {
		const deeds = scene.clauses.flatMap((clause) => spokenDeeds(scene, clause));
		memory.heading = deeds.length > 0 ? { deeds, paragraph } : undefined;
	} else if (memory.heading !== undefined && paragraph - memory.heading.paragraph > 12) memory.heading = undefined;
}

/** The deeds a line of a list takes from its heading; none for a line that is no item. */
export function inheritedDeeds(scene: Scene, memory: Memory): readonly Deed[] {
	const { heading } = memory;
	if (heading === undefined || scene.sentence.paragraph <= heading.paragraph) return [];
	return isItem(scene) ? heading.deeds : [];
}

/** The day the text has just spoken of, for «в тот же день» and «25-го». */
export function anchorOf(memory: Memory, { sentence }: Scene): DateValue | undefined {
	for (let i = memory.events.length - 1; i >= 0 && i >= memory.events.length - 10; i--) {
		const event = memory.events[i] as EventDraft;
		if (sentence.index - event.sentence > 4) return undefined;
		// «второй день форума завершился подписанием»: not counted twice
		if (event.sentence === sentence.index && event.when?.resolution === "relative-to-event") continue;
		if (event.when !== undefined && event.when.precision !== "bounded") return event.when;
	}
	return undefined;
}

/** A meeting makes its two sides «стороны» of what follows. */
export function rememberSides(event: EventDraft, memory: Memory): void {
	if (!meetings.has(event.type)) return;
	const sides: Actor[] = [];
	for (const { actor } of event.participants) {
		const side = actor.kind === "person" ? actor.actsFor : actor;
		if (side !== undefined && !bodies.has(side.kind) && !sides.some((known) => sameActor(known, side)))
			sides.push(side);
	}
	if (sides.length === 2) memory.sides = sides;
}

/** How many sentences back a visit can be whose visitors «гости» are. */
const GUESTS = 8;

/** Who came, by the last visit told. */
export function guestsOf(memory: Memory, { sentence }: Scene): readonly Actor[] {
	const visit = memory.events.findLast(
		(event) => event.type === "visit" && sentence.index - event.sentence <= GUESTS && event.participants.length > 0,
	);
	return (visit?.participants ?? []).filter(({ role }) => role === "visitor").map(({ actor }) => actor);
}
