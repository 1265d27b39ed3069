import { capitals, type EventMention, type PlaceMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { EventDraft } from "../draft.js";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import type { Memory } from "../reading.js";
import { refuse } from "../refusals.js";
import type { Clause } from "../scene/clauses.js";
import { isCount } from "../scene/counted.js";
import { lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { agendaAt, isPlannedLine } from "./agenda.js";
import { agreedParts } from "./agreed.js";
import { attendingParts } from "./attending.js";
import { type Backdrop, backdropOf } from "./backdrop.js";
import { edgePartOf } from "./edge-part.js";
import { governorOf } from "./governor.js";
import { guestParts } from "./guests.js";
import { sessions, sittings, talks } from "./kinds.js";
import { modeOf } from "./mode.js";
import { nameOf } from "./name.js";
import { eventParts } from "./participants.js";
import { distinct } from "./parts.js";
import { partVerbOf } from "./parts-verbs.js";
import { housed } from "./places.js";
import { isProgrammed } from "./programme.js";
import { realisOf, tenseOf } from "./realis.js";
import { isRefuted } from "./refuted.js";
import { blank, setting, settle, takeMinutes } from "./setting.js";
import { sittingOf } from "./sitting.js";
import { isTalkOfStay } from "./talk-of-stay.js";
import { timesOf } from "./times.js";
import { isAgain, isBare, isOfPart, isSameTalk, isWhere } from "./told-again.js";
import { holding } from "./verbs.js";

/** «В Харбинской ярмарке»: the adjective of the name says where. */
function adjectivalPlace(scene: Scene, event: EventMention): PlaceMention | undefined {
	for (const mention of scene.mentions)
		if (mention.kind === "place" && mention.adjectival && mention.from >= event.from && mention.to <= event.head + 1) {
			const level = mention.places[0]?.level;
			if (level !== "country" && level !== "district" && level !== undefined) return mention;
		}
	return undefined;
}

/** «[Тульская] ярмарка» is of Tula sooner than of its region; «новгородская» is no word of Великий Новгород. */
function townOfAdjective(place: DraftPlace): DraftPlace {
	const capital = place.level === "region" && place.territory !== null ? capitals.get(place.territory) : undefined;
	const stem = capital?.name.slice(0, 3).toLowerCase();
	const said = place.evidence.spans[0]?.text.toLowerCase();
	return capital && said?.startsWith(stem ?? "-") ? { ...place, ...capital, level: "city" } : place;
}

/** «Форум, о котором писали», «совещание, которое собирались провести, прошло»: the relative clause is not what tells. */
function toldElsewhere(scene: Scene, relative: Clause, unit: number): Clause | undefined {
	const after = scene.clauses[scene.clauses.indexOf(relative) + 1];
	const subject = ((scene.units[unit]?.cases ?? 0) & Case.nomn) !== 0;
	if (!subject || after === undefined || after.relative) return undefined;
	return after.predicates.some(({ lemma }) => holding.has(lemma)) ? after : undefined;
}

/** «… ЭКСПО, которое пройдёт в Казани»: the relative clause is the event's own. */
function ownClause(scene: Scene, unit: number): Clause {
	const clause = clauseAt(scene, unit);
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next?.relative !== true || next.from < unit || next.from - unit > 6) return clause;
	if (![0, 1].some((far) => scene.units[next.from + far]?.lemmas.includes("который"))) return clause;
	if (clause.predicates.length === 0) {
		const main = toldElsewhere(scene, next, unit);
		if (main !== undefined) return main;
	}
	for (let i = unit + 1; i < next.from; i++) if (scene.units[i]?.mention?.kind === "event") return clause;
	return next;
}

/** Papers looked at, and how many sentences back they may be told, for a bare «церемония» to be theirs. */
const FEW = 8;
const AFTER = 5;

/** «Документ подписали … Церемония прошла в Минске»: the ceremony is that of the signing. */
function afterSigning(scene: Scene, memory: Memory): boolean {
	return memory.agreements
		.slice(-FEW)
		.some(
			({ status, sentence }) =>
				(status === "signed" || status === "planned") && scene.sentence.index - sentence <= AFTER,
		);
}

/** «Состоялась церемония: протокол подписали …». */
const tellsSigning = ({ units, clauses, verbs }: Scene): boolean =>
	units.some(({ mention }) => mention?.kind === "document") &&
	clauses.some(({ predicates }) => predicates.some(({ lemma }) => verbs.acts.get(lemma) === "sign"));

/** «Переговоров не веду», «визита в графике нет». */
function denied(scene: Scene, clause: Clause, unit: number): boolean {
	const genitive = ((scene.units[unit]?.cases ?? 0) & Case.gent) !== 0;
	if (!genitive) return false;
	for (let i = clause.from; i < clause.to; i++) if (lemmaAt(scene.units, i, "нет")) return true;
	return clause.predicates.some((predicate) => predicate.negated);
}

/** «План мероприятий», «протокол встречи»: a word of the paper's own name. */
function insidePaper(scene: Scene, clause: Clause, unit: number, event: EventMention): boolean {
	const before = scene.units[unit - 1]?.mention;
	if (before?.kind !== "document" || event.edition !== undefined || (event.cases & Case.gent) === 0) return false;
	// «протокол заседания комитета», «программа Дней области»: it was held, or is to be
	const minutes = before.type === "protocol" && sittings.has(event.type);
	// «программа визита рассчитана на четыре дня»: of the stay told before; not «программа визита делегации Минска»
	const stay = before.noun === "программа" && isAgain(scene, clause, unit, event);
	return !minutes && !stay && !isCapital(scene, event);
}

const isCapital = (scene: Scene, { head, to }: EventMention): boolean =>
	to > head + 1 || scene.sentence.tokens[head]?.shape === "title";

/** Signing in the clause, or a part that somebody plays: «по итогам переговоров подписали», «церемонию вёл мэр». */
function isActed(
	scene: Scene,
	{ predicates }: Clause,
	{ type }: EventMention,
	backdrop: Backdrop | undefined,
): boolean {
	const acts = predicates.filter(({ negated }) => !negated);
	if (backdrop !== undefined && acts.some(({ lemma }) => scene.verbs.acts.get(lemma) === "sign")) return true;
	return type === "opening" && acts.some(({ lemma }) => partVerbOf.has(lemma));
}

/** «Проводить семинары», «обмен визитами»: several in general, none by name or day. */
function isGeneral(scene: Scene, unit: number, draft: EventDraft, event: EventMention): boolean {
	// «провёл ряд встреч: с мэром, с консулом»: one record of all
	if (talks.has(draft.type) && draft.held && draft.participants.length > 1) return false;
	if (isCount(scene.units[unit - 1]) && draft.name === undefined) return true;
	// «протокол о стажировке студентов», «хореографы проходят стажировку»: what is agreed, or done all the time
	if (event.noun === "стажировка" && draft.realis !== "planned" && draft.places.length === 0) return true;
	// «перешли к дискуссии о логистике»: not one that somebody led
	if (event.noun === "дискуссия" && !draft.held && event.to === event.head + 1) return true;
	// «закончится поездкой на озеро»: an outing, of nobody's delegation
	const outing = event.noun === "поездка" && scene.units[unit]?.cases === Case.ablt;
	if (outing && prepositionBefore(scene.units, unit) === "" && draft.participants.length === 0) return true;
	if ((event.numbers & Num.sing) !== 0 && !draft.several) return false;
	if (event.noun === "консультация" && draft.when === undefined && draft.places.length === 0)
		return !draft.held || draft.realis !== "actual";
	if (["negotiations", "days-of-region", "competition"].includes(event.type)) return false;
	// «в Пскове и Витебске прошли круглые столы»
	if (draft.held && (draft.when !== undefined || draft.places.length > 0) && !event.generic) return false;
	const own = draft.when !== undefined || event.edition !== undefined || isCapital(scene, event);
	return draft.name === undefined || !own;
}

/** «В честь Дня города», «ко Дню района», «в День города прошёл фестиваль»: when, or why, something else is held. */
function isOccasion({ units }: Scene, unit: number, { noun, type }: EventMention): boolean {
	if (noun !== "день" || type !== "festival") return false;
	if (units[unit - 1]?.lemmas.some((lemma) => occasions.has(lemma))) return true;
	return ["в", "во"].includes(normAt(units, unit - 1)) && ((units[unit]?.cases ?? 0) & Case.loct) === 0;
}

const occasions: ReadonlySet<string> = new Set(["празднование", "честь", "к", "ко", "рамка", "канун", "накануне"]);

/** «Церемония [вручения] премий», «[возложения] цветов»: awards and wreaths. */
const isHonour = ({ units }: Scene, unit: number, { type }: EventMention): boolean =>
	type === "ceremony" && (units[unit + 1]?.lemmas ?? []).some((lemma) => honours.has(lemma));

const honours: ReadonlySet<string> = new Set(["вручение", "награждение", "возложение", "прощание", "чествование"]);

/** «На [пленарном заседании] Собрание утвердило», «пленарное заседание Думы»: a sitting of a parliament, not of a forum. */
function isParliament({ units }: Scene, unit: number, { type, noun }: EventMention): boolean {
	if (type !== "other" || noun !== "заседание") return false;
	return units.some(({ mention, cases }, at) => {
		const body = mention?.kind === "organization" && mention.actor === "legislature";
		return body && (cases & (Math.abs(at - unit) < 3 ? Case.gent | Case.nomn : Case.nomn)) !== 0;
	});
}

const namesOther = ({ units }: Scene, { from, to }: Clause, unit: number): boolean =>
	units.slice(from, to).some(({ mention }, i) => mention?.kind === "event" && from + i !== unit);

/** Prepositions that make an event the time of something else. */
const timing: ReadonlySet<string> = new Set(["после", "до", "перед", "накануне"]);

/** «На следующий день после форума делегация отправится в Самару»: neither tense nor day nor town are the forum's. */
function setApart(draft: EventDraft, { units }: Scene, { predicates }: Clause, unit: number): void {
	if (!timing.has(normAt(units, unit - 1))) return;
	draft.told = false;
	const verb = predicates.find(({ at }) => at > unit);
	const end = verb === undefined ? Number.POSITIVE_INFINITY : (units[verb.at]?.start ?? 0);
	draft.places = draft.places.filter(({ evidence }) => (evidence.spans[0]?.start ?? 0) < end);
	if (units[unit - 2]?.mention?.kind === "date") delete draft.when;
}

/** The record of the event noun at `unit`. */
export function eventAt(scene: Scene, unit: number, memory: Memory): EventDraft | undefined {
	const event = scene.units[unit]?.mention as EventMention;
	const clause = ownClause(scene, unit);
	const refusal =
		denied(scene, clause, unit) || isRefuted(scene, clause)
			? "event-denied"
			: insidePaper(scene, clause, unit, event)
				? "event-in-paper-name"
				: undefined;
	const type = event.noun === "заседание" && sessions.has(event.type) ? sittingOf(scene, event, memory) : event.type;
	if (refusal !== undefined || type === undefined) {
		refuse(refusal ?? "event-unsaid", event, memory);
		return undefined;
	}
	const said = realisOf(scene, clause, unit);
	const realis =
		said ??
		(isPlannedLine(scene, agendaAt(scene) ?? memory.agenda, memory.lineDate !== undefined) ? "planned" : "actual");
	const held = clause.predicates.find(({ lemma }) => holding.has(lemma));
	const governor = realis === "planned" && tenseOf(clause) === "past" ? governorOf(scene, unit) : undefined;
	const hung = governor?.realis === "planned" ? scene.units[governor.at] : undefined;
	const near = held !== undefined && Math.abs(held.at - unit) < 12 && hung === undefined;
	const verb = near ? scene.units[held.at] : undefined;
	const trigger = {
		start: Math.min(event.start, verb?.start ?? event.start),
		end: Math.max(event.end, verb?.end ?? event.end),
	};
	const span = near && trigger.end - trigger.start < 160 ? trigger : event;
	const draft = blank(type, realis, scene, span, event, clause.from);
	const backdrop = backdropOf(scene, unit);
	if (backdrop !== undefined) draft.backdrop = backdrop;
	draft.told = said !== undefined;
	// «совещания пройдут»: spelt as the genitive of one
	const subject = (event.cases & Case.nomn) !== 0 && event.numbers === (Num.sing | Num.plur);
	if (near && held.form === "finite" && held.numbers === Num.plur && subject) draft.several = true;
	draft.held = near;
	const signing = draft.type === "ceremony" && event.generic && (afterSigning(scene, memory) || tellsSigning(scene));
	if (signing) draft.type = "signing-ceremony";
	draft.mode = modeOf(scene, clause, event.online);
	const edition = event.edition ?? timesOf(scene, clause, unit, event.type);
	if (edition !== undefined) draft.edition = edition;
	const name = nameOf(memory.document, scene, unit, event, memory.dictionary);
	if (name !== undefined) draft.name = name;
	setting(draft, scene, clause, unit, memory);
	takeMinutes(draft, memory);
	setApart(draft, scene, clause, unit);
	// «вчера прошло заседание по подготовке форума»: the day is that of the sitting
	if (hung !== undefined && (draft.when?.evidence.spans.at(-1)?.start ?? 0) < hung.start) delete draft.when;
	// «в рамках форума во дворце прошёл круглый стол»: the hall is that of the round table
	if (backdrop !== undefined && namesOther(scene, clause, unit))
		draft.places = draft.places.filter(({ territory }) => territory !== null);
	const adjectival = adjectivalPlace(scene, event);
	if (draft.places.length === 0 && adjectival)
		draft.places.push(townOfAdjective(placeOfMention(memory.document, adjectival, "adjectival")));
	// «ждут на ярмарке, которая пройдёт в мае»: told by the clause the noun stands in
	const going = attendingParts(scene, clauseAt(scene, unit), unit, event.type, realis);
	const agreed = agreedParts(scene, clause, unit, event.type, realis, memory);
	draft.participants = distinct([...eventParts(scene, clause, unit, event.type, realis), ...going, ...agreed]);
	// «в программе визита – переговоры с мэром»: those who come talk with him
	if (talks.has(event.type) && realis === "planned" && isProgrammed(scene, clause, unit))
		draft.participants = distinct([...draft.participants, ...guestParts(memory.events, scene)]);
	housed(draft, memory);
	const stated =
		draft.name !== undefined || draft.when !== undefined || draft.participants.length > 0 || draft.places.length > 0;
	const heldApart = near && draft.mode !== "unknown";
	const ceremony = draft.type === "signing-ceremony" && event.generic;
	const offed = said === "cancelled" || said === "postponed";
	const told = stated || ceremony || offed || heldApart || isActed(scene, clause, event, backdrop);
	// «сообщил на брифинге»: words, and no event
	const words = event.noun === "брифинг" && !near && draft.participants.length === 0;
	if (words || isOccasion(scene, unit, event) || isHonour(scene, unit, event) || isParliament(scene, unit, event)) {
		refuse("event-unsaid", event, memory);
		return undefined;
	}
	const spoken = told || isTalkOfStay(scene, clause, unit, draft, memory);
	draft.weak = (!spoken && (!near || event.generic)) || isGeneral(scene, unit, draft, event);
	draft.bare = isBare(draft, event);
	if (isWhere(scene, unit, draft, event)) draft.at = true;
	draft.again = isAgain(scene, clause, unit, event);
	if (isSameTalk(scene, unit, event)) draft.same = true;
	if (isOfPart(scene, unit, event)) draft.ofPart = true;
	draft.onEdge = edgePartOf(scene, clause, unit);
	settle(draft, scene, memory);
	return draft;
}
