import { isHolding } from "../events/governor.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { actNouns } from "./verbs.js";

/** Acts that bind nobody to anything but to meet, go on or prepare: what comes of them is told by itself. */
const idle: ReadonlySet<string> = new Set(
	(
		"провести проводить организовать встретиться встречаться собраться собираться созвониться приехать вернуться " +
		"продолжить продолжать развивать развить расширить расширять углубить укреплять укрепить активизировать " +
		"рассмотреть обсудить изучить проработать подготовить готовить разработать считать быть стать дружить сотрудничать " +
		"поехать посетить отправиться выехать прибыть пройти состояться принять участвовать"
	).split(" "),
);

const agenda: ReadonlySet<string> = new Set([...idle].filter((lemma) => lemma !== "быть" && lemma !== "стать"));

/** «Договорились открыть курсы» is an arrangement; «договорились подписать», «договорились провести» speak of another thing. */
export function governsVerb(scene: Scene, clause: Clause, at: number): boolean {
	const { units, verbs } = scene;
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	// «договорились, что весной агрономы поедут в Сюнькэ», «договорились, что группа подготовит план»
	if (next !== undefined && ["что", "чтобы"].includes(normAt(units, next.from + 1)))
		return next.predicates.some(({ lemma }) => agenda.has(lemma) || verbs.acts.has(lemma) || verbs.events.has(lemma));
	const governed = clause.predicates.filter((predicate) => predicate.at > at && predicate.form === "infinitive");
	const [first] = governed;
	if (first === undefined) return false;
	if (findUnit({ from: at, to: clause.to }, (i) => units[i]?.mention?.kind === "event") >= 0) return true;
	return idle.has(first.lemma) || verbs.acts.has(first.lemma) || verbs.events.has(first.lemma);
}

const openers: ReadonlySet<string> = new Set(["о", "об", "обо", "на"]);

/** «Договорились [о поставках]», «[, что …]», «[открыть курсы]»: it is said what was agreed; «спорим, но договариваемся» says nothing. */
export function promises(scene: Scene, clause: Clause, at: number): boolean {
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	if (next !== undefined && ["что", "чтобы", "как"].includes(normAt(scene.units, next.from + 1))) return true;
	if (clause.predicates.some((predicate) => predicate.form === "infinitive" && predicate.at !== at)) return true;
	return findUnit(clause, (i) => openers.has(normAt(scene.units, i)) || normAt(scene.units, i) === ":") >= 0;
}

/** «Достигнута договорённость [подготовить соглашение]», «[о подписании договора]», «[о проведении форума]»: the act is told by itself. */
export function arrangesAct(scene: Scene, clause: Clause, unit: number): boolean {
	const { units, verbs } = scene;
	const governed = clause.predicates.find(({ at, form }) => at > unit && form === "infinitive");
	if (governed !== undefined && (verbs.acts.has(governed.lemma) || verbs.events.has(governed.lemma))) return true;
	if (!openers.has(normAt(units, unit + 1))) return false;
	const matter = units[unit + 2];
	// «договорённость о встрече мэров»
	if (matter?.mention?.kind === "event" || matter?.lemmas.some((lemma) => actNouns.has(lemma))) return true;
	const near = { from: unit + 2, to: Math.min(units.length, unit + 7) };
	return isHolding(scene, unit + 2) && findUnit(near, (i) => units[i]?.mention?.kind === "event") >= 0;
}
