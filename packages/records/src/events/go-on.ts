import { mentionWith } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { AgreementDraft, EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, lemmaAt, normAt } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { sharedSubject } from "../scene/subject.js";
import type { DateValue } from "../schema.js";
import { takeCourse } from "./course.js";
import { endOn } from "./departure.js";
import { eventPlaces } from "./places.js";
import { fitsPronoun, itself } from "./pronouns.js";
import { tenseOf } from "./realis.js";
import { spanOf } from "./spans.js";
import { stageOf } from "./stage.js";
import { datesIn, type Told } from "./told-dates.js";
import { beginning, ending, holding, lasting, running } from "./verbs.js";

/** How many sentences back «он» or «это» may point. */
const REACH = 2;

const pronouns: ReadonlySet<string> = new Set(["он", "она", "оно", "они", "это"]);

/** «Случилось это 6 сентября», «произошло это накануне». */
export const happening: ReadonlySet<string> = new Set(["случиться", "произойти", "происходить", "быть", "состояться"]);

/** «Он пройдёт с 10 по 12 июня», «она состоится в мае»: said of the event a pronoun stands for. */
export const taking: ReadonlySet<string> = new Set(["пройти", "состояться"]);

/** «Он намечен на май», «оно назначено на 3 июня», «он стоит в календаре на 5 июля». */
const isSet = (scene: Scene, clause: Clause, { lemma, at }: Predicate): boolean =>
	(lemma === "стоять" || modalityOf(lemma) === "planned" || modalityOf(lemma) === "postponed") &&
	findUnit({ from: at, to: clause.to }, (i) => normAt(scene.units, i) === "на" && isDate(scene, i + 1)) >= 0;

const isDate = ({ units }: Scene, at: number): boolean => units[at]?.mention?.kind === "date";

/** «Теперь его проведут 15 июля»: nobody told by name holds it. */
const isRun = ({ units }: Scene, { lemma, at, form, numbers }: Predicate): boolean =>
	form === "finite" &&
	numbers === Num.plur &&
	(running.has(lemma) || beginning.has(lemma)) &&
	[at - 1, at + 1].some((i) => itself.has(normAt(units, i)));

/** A clause about what was told last: a verb of its course, and no subject but a pronoun. */
function speaksOn(scene: Scene, clause: Clause): "event" | "deed" | undefined {
	const { units } = scene;
	const other = findUnit(clause, (i) => ["event", "document"].includes(units[i]?.mention?.kind ?? "")) >= 0;
	const signing = findUnit(
		clause,
		(i) => lemmaAt(units, i, "подписание") && ((units[i]?.cases ?? 0) & Case.nomn) !== 0,
	);
	if (!other && signing >= 0 && clause.predicates.some(({ lemma }) => holding.has(lemma))) return "deed";
	if (other || bareGroups(scene, clause, Case.nomn).length > 0) return undefined;
	const word = findUnit(clause, (i) => pronouns.has(normAt(units, i)));
	const [opening, second] = clause.predicates;
	// «он [был] намечен на 20 мая»
	const first = opening?.lemma === "быть" && second?.form === "short" ? second : opening;
	if (first === undefined || first.negated) return undefined;
	if (normAt(units, word) === "это") return happening.has(first.lemma) ? "deed" : undefined;
	if (isRun(scene, first) || (word >= 0 && word < first.at && isSet(scene, clause, first))) return "event";
	const runs = [lasting, beginning, ending].some((lemmas) => lemmas.has(first.lemma)) || first.lemma === "длиться";
	if (taking.has(first.lemma) && word >= 0 && word < first.at) return "event";
	if (!runs || (word < 0 && first.at > clause.from + 1)) return undefined;
	// «делегация, в которую вошли мэры, [работает с 20 по 23 мая]»
	const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
	const carriesOn = word < 0 && before?.relative === true && sharedSubject(scene, clause, first) !== undefined;
	return carriesOn ? undefined : "event";
}

/** Can «он», «она», «они» stand for the event, by the gender of its noun? */
function isMeant(scene: Scene, clause: Clause, { event }: EventDraft, { document: { text } }: Memory): boolean {
	const word = findUnit(clause, (i) => pronouns.has(normAt(scene.units, i)) || itself.has(normAt(scene.units, i)));
	const noun = event?.noun;
	if (word < 0 || event === undefined || noun === undefined) return true;
	// «на «Иннопроме», он пройдёт»: told by its name alone
	if (!text.slice(event.start, event.end).toLowerCase().includes(noun.slice(0, 4))) return true;
	return fitsPronoun(normAt(scene.units, word), noun);
}

/** Is a date only a guess that words can better? */
const open = (value: DateValue | undefined): boolean =>
	value === undefined || value.precision === "bounded" || value.resolution === "inherited-from-event";

const holds = (outer: DateValue, inner: DateValue): boolean =>
	outer.earliest !== null &&
	outer.latest !== null &&
	inner.earliest !== null &&
	inner.latest !== null &&
	outer.earliest <= inner.earliest &&
	inner.latest <= outer.latest;

/** «И завершится 9 сентября». */
const closes = ({ predicates }: Clause): boolean => predicates.some(({ lemma }) => ending.has(lemma));

function tellDays(event: EventDraft, scene: Scene, clause: Clause, told: Told | undefined, memory: Memory): void {
	const { dating } = memory;
	const { when } = event;
	// «он назначен на 7 октября»
	const ahead = clause.predicates.some((verb) => isSet(scene, clause, verb));
	const past = clause.predicates.some(({ lemma, tense }) => lemma === "быть" && tense === "past");
	const value = told && dating.resolve(told.mention, ahead ? (past ? "none" : "future") : tenseOf(clause), when);
	if (value === undefined) takeCourse(event, scene, clause);
	else if (value.precision === "day" && event.edge === "first" && closes(clause)) endOn(event, clause, told, memory);
	else if (told?.mention.date.bound === "until" && when?.precision === "day" && !open(when)) {
		const end = dating.resolve(mentionWith(told.mention, { date: { ...told.mention.date, bound: "about" } }), "future");
		event.when = (end && spanOf(when, end)) ?? when;
	} else if (open(when) && event.realis === "actual" && !event.told && tenseOf(clause) === "future") {
		event.when = value;
		event.realis = "planned";
	} else if (open(when) || (when !== undefined && value.precision === "interval" && holds(value, when))) {
		event.when = value;
		takeCourse(event, scene, clause);
	}
}

function tellDay(draft: AgreementDraft, clause: Clause, told: Told | undefined, { dating }: Memory): void {
	const value = told && dating.resolve(told.mention, tenseOf(clause));
	if (value !== undefined && draft.status === "signed" && open(draft.signed)) draft.signed = value;
}

/** «Он продлится до пятницы», «Они шли четыре дня, с 17 по 20 октября», «Случилось это 6 сентября». */
export function goOn(scene: Scene, clause: Clause, memory: Memory): void {
	const spoken = speaksOn(scene, clause);
	const stage = stageOf(scene, clause, memory);
	if (spoken === undefined && stage === undefined) return;
	const { index } = scene.sentence;
	const start = scene.units[clause.from]?.start ?? 0;
	const near = (draft: AgreementDraft | EventDraft): boolean =>
		draft.trigger.start < start && index - draft.sentence <= REACH;
	const event = memory.events.findLast((draft) => !draft.weak && near(draft) && isMeant(scene, clause, draft, memory));
	if (stage !== undefined) {
		if (event !== undefined && !event.places.some(({ name }) => name === stage.name)) event.places.push(stage);
		return;
	}
	const paper = memory.agreements.slice(-20).findLast(near);
	const [told] = datesIn(scene, clause.from, clause.to);
	if (spoken === "deed" && paper !== undefined && paper.trigger.start > (event?.trigger.start ?? -1))
		tellDay(paper, clause, told, memory);
	else if (event !== undefined) {
		tellDays(event, scene, clause, told, memory);
		tellWhere(event, scene, clause, memory);
	}
}

/** «Он пройдёт на Кремлёвской площади»: where, and that it is still to come. */
function tellWhere(event: EventDraft, scene: Scene, clause: Clause, memory: Memory): void {
	const [first] = clause.predicates;
	if (first === undefined) return;
	if (taking.has(first.lemma) && first.tense === "future" && event.realis === "actual") event.realis = "planned";
	if (event.places.length === 0) event.places = eventPlaces(scene, clause, first.at, event.type, memory);
}
