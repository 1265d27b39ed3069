import { Case, withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import { type Modality, modalityOf } from "../scene/modality.js";
import { isClausePredicateAt, type MentionUnit, type Predicate, type Tense } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { governorOf, modalNoun } from "./governor.js";
import { isProgrammed } from "./programme.js";
import { standIns } from "./pronouns.js";
import { adjectiveModality, verbModality } from "./realis-words.js";
import { isSettledAt } from "./settled-at.js";
import { ending, holding, lasting } from "./verbs.js";

/** Tense of what a clause tells, auxiliaries counted. */
export function tenseOf(clause: Clause): Tense {
	const finite = clause.predicates.find((p) => p.form === "finite" || p.form === "short");
	return finite?.tense ?? "none";
}

/** «Выступил с [инициативой] провести форум»: the noun that an infinitive of the clause hangs on. */
function urged(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const held = clause.predicates.find(({ form, at }) => form === "infinitive" && Math.abs(unit - at) <= BEHIND);
	const noun = held && scene.units[held.at - 1];
	return noun && modalNoun(noun);
}

/** «Намеченный», «состоявшийся», «проходящий»: what a participle or adjective says of its noun. */
function ofParticiple({ readings }: Token): Realis | undefined {
	for (const { lemma, tag } of readings) {
		if (tag.pos !== "ADJF" && tag.pos !== "PRTF") continue;
		const verb = withoutYo(lemma);
		const realis = adjectiveModality.get(verb) ?? realisOfModality(modalityOf(verb));
		if (realis !== undefined) return realis;
		if (tag.pos !== "PRTF" || !holding.has(verb)) continue;
		return tag.grammemes.has("past") ? "actual" : "ongoing";
	}
	return undefined;
}

/** How far behind an event a participle may stand that is its own: «встреча глав двух регионов, [состоявшаяся] вчера». */
const BEHIND = 9;

/** Adjectives and participles of the event's own: «[предстоящий] визит», «форума, [прошедшего] в Минске». */
function ofWords(scene: Scene, unit: number): Realis | undefined {
	const current = scene.units[unit];
	if (current?.mention === undefined) return undefined;
	for (let i = current.from; i < current.to; i++) {
		const token = scene.sentence.tokens[i];
		const realis = token && ofParticiple(token);
		if (realis !== undefined) return realis;
	}
	for (let i = unit + 1; i < scene.units.length && i < unit + BEHIND; i++) {
		const next = scene.units[i] as MentionUnit;
		if (next.mention?.kind === "event" || isClausePredicateAt(scene.units, i)) return undefined;
		const denied = normAt(scene.units, i - 1) === "не" && normAt(scene.units, i - 2) === ",";
		if ((normAt(scene.units, i - 1) !== "," && !denied) || next.mention !== undefined) continue;
		if (next.token.norm === "не") continue;
		if (!next.token.readings.some(({ tag }) => tag.pos === "PRTF" && (tag.cases & current.cases) !== 0))
			return undefined;
		const realis = ofParticiple(next.token);
		if (realis !== undefined) return denied && realis === "actual" ? "cancelled" : realis;
	}
	return undefined;
}

const realisOfModality = (modality: Modality | undefined): Realis | undefined =>
	modality === "planned" || modality === "proposed" || modality === "cancelled" || modality === "postponed"
		? modality
		: undefined;

/** «Не состоится», «не прошёл», «не приехала»: what was to take place and does not. */
const calledOff = ({ negated, form, lemma }: Predicate): boolean =>
	negated &&
	(form === "finite" || form === "short") &&
	(holding.has(lemma) || lemma === "приехать" || lemma === "прибыть");

/** «Проводиться [не будет]», «проводить [не станут]». */
const willNot = ({ predicates }: Clause, { negated, lemma }: Predicate): boolean =>
	negated &&
	(lemma === "быть" || lemma === "стать") &&
	predicates.some((other) => other.form === "infinitive" && holding.has(other.lemma));

/** «Отказаться от проведения Дней». */
const givenUp = (scene: Scene, unit: number, { lemma, negated }: Predicate): boolean =>
	!negated && lemma === "отказаться" && prepositionBefore(scene.units, unit) === "от";

/** «Перенесли в Хошимин», «перенесена в онлайн»: another place, the day stands. */
const movedElsewhere = ({ units }: Scene, predicate: Predicate): boolean =>
	into.has(normAt(units, predicate.at + 1)) && units[predicate.at + 2]?.mention?.kind !== "date";

const into: ReadonlySet<string> = new Set(["в", "во"]);

/** «Пригласила [на марафон]»: the event is to be, the invitation alone was made. */
const inviting: ReadonlySet<string> = new Set(["пригласить", "приглашать", "позвать", "звать"]);

/** What a verb makes of an event by its own sense, or before an infinitive: «может пройти». */
function modalOf({ predicates }: Clause, { lemma, at }: Predicate): Realis | undefined {
	const before = predicates.some((other) => other.form === "infinitive" && other.at > at);
	return realisOfModality(modalityOf(lemma)) ?? (before ? verbModality.get(lemma) : undefined);
}

/** «Приглашает на форум», «приглашает принять участие в форуме». */
const isInvitedTo = (scene: Scene, { predicates }: Clause, unit: number): boolean =>
	prepositionBefore(scene.units, unit) === "на" ||
	(scene.units[unit]?.mention?.kind === "event" && predicates.some(({ form }) => form === "infinitive"));

/** «В Вологде готовят [выставку]», «палата готовит [форум]». */
const isPrepared = ({ units }: Scene, unit: number, { lemma, tense, negated }: Predicate): boolean =>
	lemma === "готовить" &&
	tense === "present" &&
	!negated &&
	((units[unit]?.cases ?? 0) & Case.accs) !== 0 &&
	prepositionBefore(units, unit) === "";

function modalityHere(scene: Scene, clause: Clause, unit: number, predicate: Predicate): Realis | undefined {
	if (calledOff(predicate) || willNot(clause, predicate) || givenUp(scene, unit, predicate)) return "cancelled";
	if (inviting.has(predicate.lemma) && isInvitedTo(scene, clause, unit)) return "planned";
	if (isPrepared(scene, unit, predicate)) return "planned";
	const realis = predicate.negated ? undefined : modalOf(clause, predicate);
	if (realis === "postponed" && movedElsewhere(scene, predicate)) return undefined;
	return realis !== undefined && isSettledAt(scene, unit, predicate) ? undefined : realis;
}

const upset: ReadonlySet<Realis> = new Set(["cancelled", "postponed"]);

/** «Каждый апрель проводит», «ежегодно собирается», «раз в четыре года съезжается». */
function recurs(scene: Scene, clause: Clause): boolean {
	if (tenseOf(clause) !== "present") return false;
	const { units, mentions } = scene;
	for (let i = clause.from; i < clause.to; i++) {
		const unit = units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		const times =
			unit.token.norm === "раз" && normAt(units, i + 1) === "в" && units[i - 1]?.token.readings[0]?.tag.pos !== "ADJF";
		if (times || unit.lemmas.some((lemma) => often.has(lemma))) return true;
	}
	if (isHeldSince(scene, clause)) return true;
	return mentions.some((mention) => mention.kind === "date" && mention.date.recurring === true);
}

/** «Форум проводят в Калуге [с 2019 года]»: of many years. */
const isHeldSince = ({ units }: Scene, clause: Clause): boolean =>
	clause.predicates.some(({ lemma, negated }) => yearly.has(lemma) && !negated) &&
	findUnit(clause, (i) => {
		const mention = units[i]?.mention;
		if (mention?.kind !== "date") return false;
		const { bound, year, month } = mention.date;
		return bound === "from" && year !== undefined && month === undefined;
	}) >= 0;

const yearly: ReadonlySet<string> = new Set(["проводить", "проводиться", "проходить", "организовывать", "устраивать"]);

const often: ReadonlySet<string> = new Set([
	"ежегодно",
	"ежемесячно",
	"ежеквартально",
	"традиционно",
	"поочередно",
	"регулярно",
	"дважды",
	"каждый",
]);

/** «Если вернут автобус, …», «под вопросом»: it hangs on something else. */
function hinges(scene: Scene, clause: Clause): boolean {
	for (let i = 0; i < scene.units.length; i++) {
		const norm = normAt(scene.units, i);
		if (norm === "если" || (norm === "при" && lemmaAt(scene.units, i + 1, "условие"))) return true;
		if (norm === "в" && normAt(scene.units, i + 1) === "случае") return true;
	}
	return inQuestion(scene, clause);
}

/** «[Под вопросом] и ярмарка», «форум – [под большим вопросом]», «остаётся под вопросом». */
const inQuestion = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => normAt(units, i) === "под" && [i + 1, i + 2].some((at) => lemmaAt(units, at, "вопрос"))) >= 0;

/** What the predicates of a clause make of an event; undefined where there are none to tell. */
function ofClause(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	if (recurs(scene, clause)) return "recurring";
	const modal = clause.predicates.flatMap((predicate) => modalityHere(scene, clause, unit, predicate) ?? []);
	const [first] = modal;
	if (first !== undefined) return upsetOf(scene, clause, unit) ?? first;
	const tense = tenseOf(clause);
	if (tense === "future") return clause.predicates.some(({ lemma }) => ending.has(lemma)) ? "ongoing" : "planned";
	if (tense === "present" && clause.predicates.some((p) => lasting.has(p.lemma) || closing.has(p.lemma)))
		return "ongoing";
	if (tense === "none" && clause.predicates.some((p) => p.form === "infinitive")) return "planned";
	return clause.predicates.length === 0 ? undefined : "actual";
}

/** «Визит завершается сегодня», «форум завершает работу». */
const closing: ReadonlySet<string> = new Set(["завершаться", "завершать", "заканчиваться"]);

const turns: ReadonlySet<string> = new Set(["но", "однако", "а", "и", ","]);

/** «Дни были намечены на сентябрь, [но их перенесли]», «[а потом отменили]»: the clause that takes back what was told of the event. */
function turned(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next === undefined || next.relative || !turns.has(normAt(scene.units, next.from))) return undefined;
	// «на форуме подписали договор, но его отменили»
	if (findUnit({ from: unit + 1, to: clause.to }, (i) => named.has(scene.units[i]?.mention?.kind ?? "")) >= 0)
		return undefined;
	return speaksOfSame(scene, next) ? upsetOf(scene, next, unit) : undefined;
}

/** «Однако [его] отменили», «и [перенесён]»: does a clause name no event but that told before, by a pronoun or not at all? */
export function speaksOfSame(scene: Scene, clause: Clause): boolean {
	const { units } = scene;
	const [first] = clause.predicates;
	if (first === undefined || findUnit(clause, (i) => named.has(units[i]?.mention?.kind ?? "")) >= 0) return false;
	if (findUnit(clause, (i) => standIns.has(normAt(units, i))) >= 0) return true;
	// «форум прошёл, и сроки перенесли»: what it is done to
	const other = (i: number): boolean => {
		const { mention, cases = 0 } = units[i] ?? {};
		const noun =
			mention === undefined ? isNoun(units[i]) : mention.kind === "organization" || mention.kind === "person";
		return noun && (cases & (Case.nomn | Case.accs)) !== 0 && prepositionBefore(units, i) === "";
	};
	return findUnit(clause, other) < 0;
}

const named: ReadonlySet<string> = new Set(["event", "document"]);
const isNoun = (unit: MentionUnit | undefined): boolean => unit?.token.readings[0]?.tag.pos === "NOUN";

/** What a clause takes back of an event: called off, or put off, which goes first. */
export function upsetOf(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const told = clause.predicates.map((predicate) => modalityHere(scene, clause, unit, predicate));
	return told.find((realis) => realis === "postponed") ?? told.find((realis) => realis === "cancelled");
}

/** «До начала форума осталась неделя». */
function isAwaited(scene: Scene, clause: Clause, unit: number): boolean {
	const opens = ["начало", "открытие", "старт"].some((noun) => lemmaAt(scene.units, unit - 1, noun));
	const left = clause.predicates.some(({ lemma }) => lemma === "остаться" || lemma === "оставаться");
	return opens && left && prepositionBefore(scene.units, unit - 1) === "до";
}

/** «Выставку, которую ждали 19-го, [перенесли]»: the clause that goes on behind the relative one. */
function behindRelative(scene: Scene, clause: Clause, unit: number): Clause | undefined {
	const at = scene.clauses.indexOf(clause);
	const [after, beyond] = scene.clauses.slice(at + 1);
	// «Форум, о котором писали, [не состоится]»
	const next = clause.predicates.length === 0 && after?.relative === true ? beyond : after;
	if (next === undefined || next.relative || normAt(scene.units, next.from) !== ",") return undefined;
	if (next === beyond) return next;
	const first = clause.predicates[0]?.at ?? clause.to;
	const hung = findUnit({ from: Math.max(clause.from, unit), to: first }, (i) => lemmaAt(scene.units, i, "который"));
	return clause.relative || hung >= 0 ? next : undefined;
}

/** «Обещанная на вторник встреча проведена сегодня»: what was to be was held in the end. */
const wasHeld = (scene: Scene, clause: Clause): boolean => {
	const at = scene.clauses.indexOf(clause);
	return scene.clauses
		.slice(at, at + 2)
		.some(({ predicates }) => predicates.some(({ lemma, tense }) => tense === "past" && holding.has(lemma)));
};

/** In the present, and no verb that says the event goes on: «который организует палата». */
const timeless = (clause: Clause): boolean =>
	tenseOf(clause) === "present" && !clause.predicates.some(({ lemma }) => lasting.has(lemma) || modalityOf(lemma));

/**
 * «Начнётся конгресс, [который съезжается раз в четыре года]», «примет участие в форуме, [который организует палата]»: what
 * the main clause tells goes before its habits and hosts.
 */
function mainOf(scene: Scene, clause: Clause, unit: number): Clause {
	const main = clauseAt(scene, unit);
	if (!clause.relative || main === clause || main.predicates.length === 0) return clause;
	return recurs(scene, clause) || timeless(clause) ? main : clause;
}

/** What a clause makes of an event; undefined where it has no predicate to tell. */
export function realisOf(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const main = mainOf(scene, clause, unit);
	const told = [main, behindRelative(scene, clause, unit) ?? []].flat().map((one) => ofClause(scene, one, unit));
	if (isProgrammed(scene, main, unit) || isAwaited(scene, main, unit)) return "planned";
	// «перенесли форум, который планировали провести в марте»
	const above = clause.relative ? upsetOf(scene, clauseAt(scene, unit), unit) : undefined;
	const upsetting =
		turned(scene, main, unit) ?? told.find((realis) => realis !== undefined && upset.has(realis)) ?? above;
	const before = governorOf(scene, unit)?.realis;
	const words = before ?? ofWords(scene, unit) ?? urged(scene, clause, unit);
	// «прошло заседание по подготовке форума», «открыта регистрация на форум»: it was not the forum that was held
	const own =
		words === "planned" && told[0] === "actual" && before === undefined && wasHeld(scene, clause) ? "actual" : words;
	const realis = upsetting ?? own ?? told[0] ?? told[1];
	if (inQuestion(scene, main) && !(realis !== undefined && upset.has(realis))) return "conditional";
	return realis === "planned" && hinges(scene, clause) ? "conditional" : realis;
}
