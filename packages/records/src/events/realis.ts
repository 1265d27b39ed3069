import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { normAt } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import type { Tense } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue, Mode, PublishedDate, Realis } from "../schema.js";
import { holding, lasting } from "./verbs.js";

/** Tense of what a clause tells, auxiliaries counted. */
export function tenseOf(clause: Clause): Tense {
	const finite = clause.predicates.find((p) => p.form === "finite" || p.form === "short");
	return finite?.tense ?? "none";
}

/** Nouns that an event hangs on and what they make of it: «по подготовке форума», «предложение о проведении форума». */
export const nounModality: ReadonlyMap<string, Realis> = new Map([
	["подготовка", "planned"],
	["план", "planned"],
	["предложение", "proposed"],
	["инициатива", "proposed"],
	["идея", "proposed"],
	["отмена", "cancelled"],
	["перенос", "postponed"],
]);

/** Adjectives of the event itself: «предстоящий визит», «следующее заседание», «прошлая встреча». */
export const adjectiveModality: ReadonlyMap<string, Realis> = new Map([
	["предстоящий", "planned"],
	["грядущий", "planned"],
	["запланированный", "planned"],
	["намеченный", "planned"],
	["прошлый", "actual"],
	["прошедший", "actual"],
	["состоявшийся", "actual"],
	["минувший", "actual"],
]);

function hangsOn(scene: Scene, unit: number): Realis | undefined {
	const current = scene.units[unit];
	if (current?.mention === undefined) return undefined;
	for (let i = current.from; i < current.to; i++)
		for (const { lemma } of scene.sentence.tokens[i]?.readings ?? []) {
			const realis = adjectiveModality.get(lemma);
			if (realis !== undefined) return realis;
		}
	for (let i = unit - 1; i >= 0 && i >= unit - 3; i--) {
		const before = scene.units[i];
		if (before === undefined || before.mention !== undefined) return undefined;
		for (const lemma of before.lemmas) {
			const realis = nounModality.get(lemma);
			if (realis !== undefined) return realis;
		}
		const pos = before.token.readings[0]?.tag.pos;
		if (pos !== "PREP" && pos !== "ADJF" && !before.lemmas.includes("проведение")) return undefined;
	}
	return undefined;
}

/** «Решили отложить», «отменён»; «не состоится», said of the event: off, whatever else the clause says of it. */
function calledOff(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const event = scene.units[unit];
	for (const { lemma, negated, form } of clause.predicates) {
		const modality = modalityOf(lemma);
		if (!negated && (modality === "cancelled" || modality === "postponed")) return modality;
		const itself = ((event?.cases ?? 0) & Case.nomn) !== 0 || event?.mention === undefined;
		if (negated && form !== "infinitive" && itself && holding.has(lemma)) return "cancelled";
	}
	return undefined;
}

/** «Если позволит погода, …»: held on a condition. */
const hasCondition = ({ units }: Scene): boolean =>
	units.some((unit) => unit.mention === undefined && unit.token.norm === "если");

const recurrences: ReadonlySet<string> = new Set([
	"ежегодно",
	"ежеквартально",
	"ежемесячно",
	"поочередно",
	"регулярно",
]);

/** «Ежегодно проводит», «каждую осень проходит». */
function recurs({ units, mentions }: Scene, { from, to }: Clause): boolean {
	for (let i = from; i < to; i++) {
		const unit = units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		const times =
			unit.token.norm === "раз" && normAt(units, i + 1) === "в" && units[i - 1]?.token.readings[0]?.tag.pos !== "ADJF";
		if (times || recurrences.has(unit.token.norm) || unit.lemmas.includes("каждый")) return true;
	}
	return mentions.some((mention) => mention.kind === "date" && mention.date.recurring === true);
}

/** Verbs of agreeing, which happens at one event and plans another: «на форуме договорились провести выставку». */
const agreeing: ReadonlySet<string> = new Set(["договориться", "условиться", "решить", "поручить", "предложить"]);
const settings: ReadonlySet<string> = new Set(["на", "в", "во"]);

/** «На форуме договорились …»: where it was agreed, not what. */
function agreedAt(scene: Scene, { predicates }: Clause, unit: number): boolean {
	const first = predicates.find(({ lemma }) => agreeing.has(lemma));
	if (first === undefined || first.tense !== "past" || unit > first.at) return false;
	return settings.has(normAt(scene.units, unit - 1)) && ((scene.units[unit]?.cases ?? 0) & Case.loct) !== 0;
}

/** What a clause makes of an event; undefined where it has no predicate to tell. */
export function realisOf(scene: Scene, clause: Clause, unit: number): Realis | undefined {
	const nominal = hangsOn(scene, unit);
	if (nominal !== undefined) return nominal;
	const called = calledOff(scene, clause, unit);
	if (called !== undefined) return called;
	if (agreedAt(scene, clause, unit)) return "actual";
	for (const predicate of clause.predicates) {
		const modality = modalityOf(predicate.lemma);
		if (modality === "planned" || modality === "proposed")
			return modality === "planned" && hasCondition(scene) ? "conditional" : modality;
	}
	const tense = tenseOf(clause);
	if (tense === "future") return hasCondition(scene) ? "conditional" : "planned";
	if (tense === "present" && recurs(scene, clause)) return "recurring";
	if (tense === "present" && clause.predicates.some((p) => lasting.has(p.lemma))) return "ongoing";
	if (tense === "none" && clause.predicates.some((p) => p.form === "infinitive")) return "planned";
	return clause.predicates.length === 0 ? undefined : "actual";
}

/** Events that go on for days: open on the page's day, they are still going on. */
const days: ReadonlySet<string> = new Set([
	"fair",
	"exhibition",
	"festival",
	"days-of-region",
	"visit",
	"forum",
	"business-mission",
]);

/** The calendar's word on it: what begins after the page's day is planned, what spans it goes on. */
export function againstPage(
	realis: Realis,
	type: string,
	when: DateValue | undefined,
	published: PublishedDate | null,
): Realis {
	const day = published?.earliest ?? null;
	if (when === undefined || day === null || published?.precision !== "day") return realis;
	if (realis === "actual" && when.earliest !== null && when.earliest > day) return "planned";
	if (realis === "planned" && when.latest !== null && when.latest < day && when.resolution === "explicit")
		return "actual";
	if (
		realis === "actual" &&
		days.has(type) &&
		when.precision === "interval" &&
		when.earliest !== null &&
		when.latest !== null
	)
		return when.earliest <= day && day <= when.latest ? "ongoing" : realis;
	return realis;
}

const remote = [
	"онлайн",
	"видеоконференция",
	"видеоформат",
	"видеосвязь",
	"дистанционно",
	"вкс",
	"виртуальный",
	"видеомост",
];

/** «В режиме видеосвязи», «онлайн»; what is not said is unknown. */
export function modeOf(scene: Scene, clause: Clause, online: boolean): Mode {
	if (online) return "online";
	for (let i = clause.from; i < clause.to; i++) {
		const unit = scene.units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		if (normAt(scene.units, i) === "смешанный" || unit.lemmas.includes("гибридный")) return "hybrid";
		if (remote.some((word) => unit.lemmas.includes(word))) return "online";
	}
	return "unknown";
}
