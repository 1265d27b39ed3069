import type { DateMention } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import { isTerm } from "../agreements/terms.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import { predicateAt } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";
import { beforeWhen } from "../then.js";
import { isHolding } from "./governor.js";
import { tenseOf } from "./realis.js";
import { ending, holding, lasting } from "./verbs.js";

/** A date among the units of a sentence. */
export interface Told {
	readonly mention: DateMention;
	readonly at: number;
}

/** May a date be that of one event? «Летом», «ежегодно», «три дня», «15-летие» may not. */
export const usable = ({ date }: DateMention): boolean =>
	!date.vague && !date.recurring && date.duration === undefined && date.anniversary === undefined;

/** «Перенесён на 12–15 июня»: no term of years. */
const ofDays = ({ date }: DateMention): boolean => date.range?.end.day !== undefined;

/** «Намечено на вторую половину 2020 года», «на 2021 год запланирован»: what a plan is set for is no term. */
const setFor = (scene: Scene, at: number): boolean =>
	findUnit({ from: Math.max(0, at - 3), to: Math.min(scene.units.length, at + 3) }, (i) =>
		(scene.units[i]?.mention === undefined ? (scene.units[i]?.lemmas ?? []) : []).some((lemma) =>
			["planned", "postponed"].includes(modalityOf(withoutYo(lemma)) ?? ""),
		),
	) >= 0;

/** The dates between two units that can tell when something takes place. */
export function datesIn(scene: Scene, from: number, to: number): readonly Told[] {
	const found: Told[] = [];
	for (let at = from; at < to; at++) {
		const mention = scene.units[at]?.mention;
		// «соглашения от 12 сентября 2006 года»: the day of a paper
		if (mention?.kind !== "date" || normAt(scene.units, at - 1) === "от" || !usable(mention)) continue;
		if (ofDays(mention) || !isTerm(scene, at) || setFor(scene, at))
			found.push({ mention: beforeWhen(scene, at, mention), at });
	}
	return found;
}

export const ahead: ReadonlySet<Realis> = new Set(["planned", "proposed", "conditional", "postponed", "cancelled"]);

const isEvent = (scene: Scene, at: number): boolean => scene.units[at]?.mention?.kind === "event";

function lastEvent(scene: Scene, from: number, to: number): number {
	for (let i = to - 1; i >= Math.max(0, from); i--) if (isEvent(scene, i)) return i;
	return -1;
}

/** Units between a noun and the clause or participle that says more of it. */
const NEAR = 8;

/** «(3 июня)» behind one event of a list is not the next one's. */
function bracketOfAnother(scene: Scene, { at: date }: Told, at: number): boolean {
	const close = findUnit({ from: date, to: Math.min(at, date + NEAR) }, (i) => normAt(scene.units, i) === ")");
	if (close < 0) return false;
	let open = date;
	while (open > 0 && date - open < NEAR && normAt(scene.units, open) !== "(") open--;
	return normAt(scene.units, open) === "(" && lastEvent(scene, 0, open) >= 0;
}

/** «Пять лет назад приехали трое», – сказал он на форуме: what was said there tells nothing of when. */
function inSpeech({ units }: Scene, { at: date }: Told, at: number): boolean {
	if (date > at) return false;
	const close = findUnit(
		{ from: date + 1, to: at },
		(i) => normAt(units, i) === '"' && [i + 1, i + 2].some((next) => normAt(units, next) === "-"),
	);
	return close >= 0 && normAt(units, close + 1) !== '"' && opensSpeech(units, date);
}

/** Is the last quotation mark before a unit one that opens? */
function opensSpeech(units: Scene["units"], date: number): boolean {
	for (let i = date - 1; i >= 0; i--) if (normAt(units, i) === '"') return units[i]?.end === units[i + 1]?.start;
	return false;
}

/** «Двенадцатый с 2010 года», «впервые после 2019 года»: since when the events of its row are counted. */
function countsRow({ units }: Scene, { mention, at }: Told): boolean {
	const since = mention.date.bound === "from" || mention.date.bound === "after";
	const before = units[at - 1];
	const counted = before?.mention === undefined && before?.token.readings.some(({ tag }) => tag.grammemes.has("Anum"));
	return since && (counted === true || normAt(units, at - 1) === "впервые");
}

/** Units between a paper and the participle that says when it was signed: «соглашение между А и Б, подписанное в 2015 году». */
const PAPER = 16;

/** Is the last paper or event named before a unit a paper? */
function paperBefore({ units }: Scene, at: number): boolean {
	for (let i = at - 1; i >= 0 && i > at - PAPER; i--) {
		const kind = units[i]?.mention?.kind;
		if (kind === "document" || kind === "event") return kind === "document";
	}
	return false;
}

/** The «который» of the relative clause that a unit stands in, or -1. */
function pronounBefore(scene: Scene, at: number): number {
	for (let i = at - 1; i >= 0 && i > at - 2 * NEAR; i--) {
		const unit = scene.units[i];
		if (unit?.mention !== undefined) continue;
		if (unit?.lemmas.includes("который") === true) return i;
		if (unit?.token.norm === ",") return -1;
	}
	return -1;
}

/** «Проведение в сентябре [форума]»: the event whose holding a date stands inside, or -1. */
function heldAfter(scene: Scene, date: number): number {
	if (findUnit({ from: Math.max(0, date - 3), to: date }, (i) => isHolding(scene, i)) < 0) return -1;
	return findUnit({ from: date + 1, to: Math.min(scene.units.length, date + 6) }, (i) => isEvent(scene, i));
}

/** «Форум, который прошёл 3 июня», «прошедшего 3 июня форума», «форума, прошедшего 3 июня»: the event meant, or -1. */
function ownerOf(scene: Scene, { at: date }: Told): number {
	const pronoun = pronounBefore(scene, date);
	const owner = pronoun < 0 ? -1 : lastEvent(scene, pronoun - NEAR, pronoun);
	if (owner >= 0) return owner;
	for (let i = date - 1; i >= 0 && i >= date - 3; i--) {
		const unit = scene.units[i];
		if (unit === undefined || unit.mention?.kind === "event") break;
		const participle = unit.mention === undefined && unit.token.readings[0]?.tag.pos === "PRTF";
		if (!participle) continue;
		if (normAt(scene.units, i - 1) === ",") return lastEvent(scene, i - NEAR, i);
		return findUnit({ from: date + 1, to: Math.min(scene.units.length, date + 4) }, (k) => isEvent(scene, k));
	}
	const held = heldAfter(scene, date);
	if (held >= 0) return held;
	// «второй день форума»: counted within it
	const counted = scene.units[date]?.mention;
	return counted?.kind === "date" && counted.date.nthDay !== undefined && isEvent(scene, date + 1) ? date + 1 : -1;
}

/** «По итогам форума, который завершился вчера, подписали»: a date that tells of an event of the sentence. */
export const isOfEvent = (scene: Scene, at: number): boolean => {
	const mention = scene.units[at]?.mention;
	return mention?.kind === "date" && mention.date.nthDay === undefined && ownerOf(scene, { mention, at }) >= 0;
};

/** Is a date that of another event of the sentence? */
function another(scene: Scene, told: Told, at: number): boolean {
	const owner = ownerOf(scene, told);
	return owner >= 0 && owner !== at && told.mention.date.nthDay === undefined;
}

/** «Второй день [форума]» is no day of the forum as a whole. */
const countsWithin = (scene: Scene, told: Told, at: number): boolean =>
	told.mention.date.nthDay !== undefined && ownerOf(scene, told) === at;

/** «Договорились до конца года подготовить»: a deadline is no day of what has happened. */
function deadline(scene: Scene, { mention, at }: Told, realis: Realis): boolean {
	const { bound } = mention.date;
	if ((bound !== "until" && bound !== "by") || ahead.has(realis)) return false;
	const clause = clauseAt(scene, at);
	return !says(clause, lasting) && !says(clause, ending) && !says(clause, holding);
}

const says = (clause: Clause, lemmas: ReadonlySet<string>): boolean =>
	clause.predicates.some(({ lemma }) => lemmas.has(lemma));

/** Words before which a date at the head of a sentence still stands first: «а уже вчера», «по плану 3 июня». */
const HEAD = 6;

/** A date at the head of a sentence speaks for all of it, one elsewhere only for its clause and those without a verb. */
function reaches(scene: Scene, clause: Clause, { at }: Told): boolean {
	const own = clauseAt(scene, at);
	const said = ({ predicates }: Clause): boolean =>
		predicates.some(({ form }) => form === "finite" || form === "short");
	const verb = says(own, holding) && findUnit(own, (i) => isEvent(scene, i)) < 0;
	const beside = at < clause.from && clause.from - at < HEAD;
	return at <= HEAD || beside || verb || !said(own) || !said(clause) || own.relative || clause.relative;
}

/** «Форум, о котором в январе писали»: the day of the writing. */
function ofReport(scene: Scene, { at }: Told): boolean {
	const pronoun = pronounBefore(scene, at);
	return pronoun > 0 && ["о", "об"].includes(normAt(scene.units, pronoun - 1));
}

/** «О соглашении, [подписанном] 5 октября 2018 года»: a participle of signing behind the paper, right before the date. */
function inSigning(scene: Scene, at: number): boolean {
	// «подписанный 22 мая во время визита»: the day of both
	if (findUnit({ from: at + 1, to: Math.min(scene.units.length, at + NEAR) }, (i) => isEvent(scene, i)) >= 0)
		return false;
	for (let i = at - 1; i > 0 && i > at - NEAR; i--) {
		const told = predicateAt(scene.units, i);
		if (told?.form === "participle" && scene.verbs.acts.get(told.lemma) === "sign")
			return normAt(scene.units, i - 1) === "," && paperBefore(scene, i);
		if (normAt(scene.units, i) === ",") return false;
	}
	return false;
}

/** «К соглашению, которое было заключено 5 октября 2018 года»: the day of a paper told in passing. */
function ofPaper(scene: Scene, { at }: Told): boolean {
	if (inSigning(scene, at)) return true;
	const pronoun = pronounBefore(scene, at);
	if (pronoun < 0) return false;
	const acts = scene.clauses.some(({ predicates }) =>
		predicates.some((one) => one.at > pronoun && one.at < at + 3 && scene.verbs.acts.get(one.lemma) === "sign"),
	);
	return acts && paperBefore(scene, pronoun);
}

/** Another clause dates an event only where both look the same way in time. */
function sameTime(scene: Scene, { at }: Told, realis: Realis): boolean {
	const clause = clauseAt(scene, at);
	const tense = tenseOf(clause);
	// «Дни Индии, которые назначили на 14 февраля, не состоятся»
	if (ahead.has(realis) && normAt(scene.units, at - 1) === "на") return true;
	if (ahead.has(realis)) return tense !== "past" || clause.predicates.some(({ form }) => form === "infinitive");
	const planned = clause.predicates.some(({ lemma }) => modalityOf(lemma) === "planned");
	return tense !== "future" && !planned;
}

const byDistance = (dates: readonly Told[], at: number): readonly Told[] =>
	dates.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));

interface Chosen {
	/** The likeliest first: of its clause, then of the others. */
	readonly own: readonly Told[];
	/** What is said of another event of the sentence, for one without a date. */
	readonly others: readonly Told[];
}

/** The dates of a sentence that its event at `at` can have. */
export function datesFor(scene: Scene, clause: Clause, at: number, realis: Realis): Chosen {
	const all = datesIn(scene, 0, scene.units.length).filter(
		(told) =>
			!bracketOfAnother(scene, told, at) &&
			!countsWithin(scene, told, at) &&
			!deadline(scene, told, realis) &&
			!ofReport(scene, told) &&
			!inSpeech(scene, told, at) &&
			!countsRow(scene, told) &&
			!ofPaper(scene, told),
	);
	const inside = ({ at: date }: Told): boolean => date >= clause.from && date < clause.to;
	const rest = all.filter((told) => inside(told) || (reaches(scene, clause, told) && sameTime(scene, told, realis)));
	const own = rest.filter((told) => !another(scene, told, at));
	return {
		own: [
			...byDistance(own.filter(inside), at),
			...byDistance(
				own.filter((told) => !inside(told)),
				at,
			),
		],
		others: byDistance(
			rest.filter((told) => another(scene, told, at) && heldAfter(scene, told.at) < 0),
			at,
		),
	};
}
