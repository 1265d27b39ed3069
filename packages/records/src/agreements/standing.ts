import type { DocumentMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { isWish } from "./act-modality.js";
import { isBackground } from "./background.js";
import type { PartyReading } from "./party-set.js";
import { complementEnd } from "./title.js";

/** Behind these a paper is talked about, wished for or missing: «переговоры о договоре», «без соглашения». */
const talk: ReadonlySet<string> = new Set(["о", "об", "обо", "без", "до", "вместо", "кроме", "над", "против", "для"]);

/** Words that say that the paper is not there: «договора нет», «будет ли договор». */
const missing: ReadonlySet<string> = new Set([
	"нет",
	"ли",
	"никакой",
	"нету",
	"отсутствовать",
	"отсутствие",
	"невозможный",
]);

/** Verbs of talk: what they speak of is not yet there. */
const talked: ReadonlySet<string> = new Set([
	"обсудить",
	"обсуждать",
	"обсуждаться",
	"рассмотреть",
	"рассматривать",
	"рассматриваться",
	"представить",
	"изучить",
	"изучать",
]);

/** «Договора с А нет», «это не соглашение между А и Б». */
export function isMissing({ units, verbs }: Scene, clause: Clause, unit: number): boolean {
	const says = (i: number): boolean =>
		units[i]?.mention === undefined && units[i]?.lemmas.some((lemma) => missing.has(lemma)) === true;
	// «соглашения с А, о котором писали, в программе нет»
	const far = findUnit({ from: unit, to: units.length }, (i) => normAt(units, i) === ";");
	if (findUnit(clause, says) >= 0) return true;
	if (findUnit({ from: unit, to: far < 0 ? units.length : far }, (i) => normAt(units, i) === "нет") >= 0) return true;
	if (normAt(units, unit - 1) === "не" || normAt(units, unit - 2) === "не") return true;
	return clause.predicates.some(
		({ at, negated, lemma }) => (negated && lemma !== "быть") || (verbs.acts.has(lemma) && isWish(units, at)),
	);
}

/** Verbs of which the denial says that there is no paper at all, not that it is over. */
const having: ReadonlySet<string> = new Set(["иметь", "иметься", "существовать"]);

/** «Действующих соглашений область [не имеет]», «договора между А и Б [нет]». */
export function isAbsent({ units }: Scene, clause: Clause, unit: number): boolean {
	if (((units[unit]?.cases ?? 0) & Case.gent) === 0 || prepositionBefore(units, unit) !== "") return false;
	if (clause.predicates.some(({ lemma, negated }) => negated && having.has(lemma))) return true;
	return findUnit(clause, (i) => units[i]?.mention === undefined && ["нет", "нету"].includes(normAt(units, i))) >= 0;
}

/** «На согласовании», «на стадии доработки», «в проработке»: there is but a draft. */
const unready: readonly string[] =
	"согласование рассмотрение доработка экспертиза проработка разработка обсуждение подготовка".split(" ");

const inOrOn: ReadonlySet<string> = new Set(["на", "в"]);

/** Where a paper that is worked on stands: «в стадии подготовки». */
const stages: readonly string[] = ["стадия", "этап", "процесс"];

const isUnready = ({ units }: Scene, clause: Clause): boolean =>
	findUnit(clause, (i) => {
		if (!unready.some((noun) => lemmaAt(units, i, noun))) return false;
		// «отложили рассмотрение соглашения»
		if (clause.predicates.some(({ lemma }) => modalityOf(lemma) === "postponed")) return true;
		const stage = stages.some((noun) => lemmaAt(units, i - 1, noun));
		return (
			inOrOn.has(normAt(units, stage ? i - 2 : i - 1)) &&
			((units[i]?.cases ?? 0) & (stage ? Case.gent : Case.loct)) !== 0
		);
	}) >= 0;

/** «Соглашение … 2019 года», «договор (2004 г.)»: a date of its own right behind the paper's name. */
function ownDate({ units }: Scene, end: number): boolean {
	for (let i = end; i < end + 3; i++) {
		const mention = units[i]?.mention;
		if (mention?.kind === "date") return mention.date.year !== undefined && mention.date.bound === undefined;
		if (mention !== undefined) return false;
		const norm = normAt(units, i);
		if (norm !== "(" && norm !== "," && norm !== "от" && norm !== "с") return false;
	}
	return false;
}

/** The sides stand in the paper's own name: «соглашение между А и Б», «договор с А», «программа А и Б». */
function named(scene: Scene, unit: number, reading: PartyReading | undefined): boolean {
	if (reading === undefined) return false;
	const told = reading.sets[0]?.parties.filter(({ how }) => how !== "anaphora").length ?? 0;
	const next = normAt(scene.units, complementEnd(scene, unit));
	if (reading.shape === "between" || reading.shape === "genitive" || reading.shape === "pairs") return told > 1;
	if (reading.shape === "with") return told > 1 || (told > 0 && (next === "с" || next === "со"));
	return reading.shape === "coordinated" && told > 1;
}

/**
 * How a paper stands of which the sentence tells no act: it is there by what is told beside it, its sides or its date.
 * `card` in the entry of a list. Undefined when nothing says that there is such a paper.
 */
export function standing(
	scene: Scene,
	unit: number,
	document: DocumentMention,
	reading: PartyReading | undefined,
	card: boolean,
): AgreementStatus | undefined {
	if (document.draft || isUnready(scene, clauseAt(scene, unit))) return "drafted";
	if (isBackground(scene, unit)) return "in-force";
	const { units } = scene;
	const end = complementEnd(scene, unit);
	if (reading?.shape === "entry") return "signed";
	if (reading?.shape === "pairs" && !document.generic) return "in-force";
	const single = (document.numbers & Num.sing) !== 0;
	if (card && unit === 0 && !document.generic && single) return "signed";
	const clause = clauseAt(scene, unit);
	const before = prepositionBefore(units, unit);
	if (talk.has(before) || isMissing(scene, clause, unit)) return undefined;
	if (clause.predicates.some(({ lemma }) => talked.has(lemma))) return undefined;
	const next = normAt(units, end);
	const told = next === "(" || next === "от" || next === "между" || ownDate(scene, end);
	if (!told && document.generic) return undefined;
	// «план работы на 2024 год» may be anybody's own
	const about = normAt(units, unit + 1) === "о" || normAt(units, unit + 1) === "об";
	const own = document.weak && !about;
	const titled = single && document.complement && !own;
	if (own && next !== "(" && next !== "от" && !named(scene, unit, reading)) return undefined;
	if (!told && !titled && !named(scene, unit, reading)) return undefined;
	for (const { lemma } of clause.predicates) {
		const modality = modalityOf(lemma);
		if (modality === "planned" || modality === "proposed") return modality;
		if (modality === "cancelled") return "refused";
	}
	const news = clause.predicates.length === 0 && (document.cases & Case.nomn) !== 0 && before === "";
	return news ? "signed" : "in-force";
}
