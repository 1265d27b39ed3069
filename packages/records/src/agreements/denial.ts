import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt, prepositionBefore } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** What these speak of did not happen: «опроверг подписание», «отрицает, что подписал». */
const denying: ReadonlySet<string> = new Set([
	"опровергнуть",
	"опровергать",
	"опровергаться",
	"отрицать",
	"отрицаться",
	"дезавуировать",
]);

/** A report of which these are denied is not so: «не подтвердились», «не соответствуют действительности». */
const confirming: ReadonlySet<string> = new Set([
	"подтвердить",
	"подтвердиться",
	"подтверждать",
	"подтверждаться",
	"соответствовать",
]);

/** Nouns that carry a report of something: «информация о подписании», «слухи о том, что подписан». */
const reports: ReadonlySet<string> = new Set(
	"информация сообщение слух новость известие сведение факт утверждение публикация заявление данные версия".split(" "),
);

/** What a report is that tells what is not so: «оказались вымыслом», «недостоверна», «это фейк». */
const untrue: ReadonlySet<string> = new Set(
	"ложь неправда вымысел выдумка фейк утка дезинформация слух домысел ложный фейковый недостоверный неверный".split(
		" ",
	),
);

const reported = ({ units }: Scene, at: number): boolean =>
	units[at]?.mention === undefined && units[at]?.lemmas.some((lemma) => reports.has(lemma)) === true;

const denies = ({ lemma, negated }: Predicate): boolean => denying.has(lemma) && !negated;

/** «Не подтвердились», «недостоверна», «назвали вымыслом»: what a clause says of the report that it speaks of. */
function refutes({ units }: Scene, clause: Clause): boolean {
	if (clause.predicates.some((one) => denies(one) || (one.negated && confirming.has(one.lemma)))) return true;
	return (
		findUnit(clause, (i) => {
			const unit = units[i];
			if (unit === undefined || unit.mention !== undefined || !unit.lemmas.some((lemma) => untrue.has(lemma)))
				return false;
			// «слухи о подписании», «ложь», but «назвали слухами»
			const told = unit.lemmas.some((lemma) => reports.has(lemma)) ? Case.ablt : Case.ablt | Case.nomn;
			const short = unit.token.readings.some(({ tag }) => tag.pos === "ADJS");
			return (short || (unit.cases & told) !== 0) && normAt(units, i - 1) !== "не";
		}) >= 0
	);
}

/** «Сообщения [о подписании]», «опроверг [подписание]»: is the act what the report or the verb of denial is about? */
function isTold(scene: Scene, clause: Clause, at: number): boolean {
	const preposition = prepositionBefore(scene.units, at);
	if (preposition === "о" || preposition === "об")
		return findUnit({ from: clause.from, to: at }, (i) => reported(scene, i)) >= 0;
	if (preposition !== "" || scene.units[at - 1]?.mention?.kind === "event") return false;
	return clause.predicates.some((one) => denies(one) || (one.negated && confirming.has(one.lemma)));
}

/** Unit of the «, что» behind which the act at a unit is told. */
const thatBefore = ({ units }: Scene, { from }: Clause, at: number): number => {
	let that = at - 1;
	while (that >= from && !(normAt(units, that) === "," && normAt(units, that + 1) === "что")) that--;
	return that < from ? -1 : that;
};

/** «Информация [о] том»: words before «, что» among which the report is named. */
const REACH = 4;

/**
 * Does the sentence deny the act at a unit of a clause: «мэр опроверг подписание договора», «сообщения о том, что договор
 * подписан, не соответствуют действительности»?
 */
export function isDenied(scene: Scene, clause: Clause, at: number): boolean {
	const { clauses, units } = scene;
	if (!clause.predicates.some((one) => one.at === at)) return refutes(scene, clause) && isTold(scene, clause, at);
	const that = thatBefore(scene, clause, at);
	if (that < 0) return false;
	const index = clauses.indexOf(clause);
	const before = that === clause.from ? clauses[index - 1] : undefined;
	if (before?.predicates.some(denies)) return true;
	const carried =
		normAt(units, that - 1) === "том" && findUnit({ from: that - REACH, to: that }, (i) => reported(scene, i)) >= 0;
	if (!carried) return false;
	const after = clauses[index + 1];
	return (
		(before !== undefined && refutes(scene, before)) ||
		(after !== undefined && normAt(units, after.from) === "," && refutes(scene, after))
	);
}
