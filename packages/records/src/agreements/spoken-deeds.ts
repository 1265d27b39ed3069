import { withFields } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, paperBetween, prepositionBefore } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { isWish, leaningOn, strongest, wished } from "./act-modality.js";
import type { Deed } from "./deed.js";
import { isDenied } from "./denial.js";
import { replaces } from "./replaced.js";
import { signatureIn } from "./signature.js";
import { type Act, direct } from "./verbs.js";

/** «Подписывать договор [будут], видимо, в мае». */
const willBe = ({ lemma, tense }: Predicate): boolean => lemma === "быть" && tense === "future";

/** «Больше не действует», «действовало до 2020 года»: it is over. */
const isOver = ({ lemma, negated, tense }: Predicate): boolean =>
	lemma === "действовать" && (negated || tense === "past");

const making: ReadonlySet<string> = new Set(["подготовить", "разработать", "составить", "выработать"]);

/** Work on a paper that nobody says was finished. */
const working: ReadonlySet<string> = new Set([
	...["готовить", "готовиться", "разрабатывать", "разрабатываться", "согласовывать", "согласовываться"],
	...["прорабатывать", "прорабатываться", "дорабатывать", "дорабатываться"],
]);

const always: ReadonlySet<string> = new Set(["автоматически", "ежегодно", "каждый"]);

/** «[Автоматически] продлевается каждые пять лет»: so it does again and again, and holds. */
const renews = ({ units }: Scene, clause: Clause, { tense }: Predicate): boolean =>
	tense === "present" &&
	findUnit(clause, (i) => {
		const { mention, token, lemmas } = units[i] as MentionUnit;
		if (mention?.kind === "date") return mention.date.recurring !== undefined;
		return mention === undefined && (always.has(token.norm) || lemmas.some((lemma) => always.has(lemma)));
	}) >= 0;

/** «Действие которого приостановлено в 2022 году, [не возобновлялось]»: nothing more is done to it. */
const staysSuspended = (scene: Scene, { negated }: Predicate, act: Act): boolean =>
	act === "extend" &&
	negated &&
	scene.clauses.some(({ predicates }) => predicates.some(({ lemma }) => scene.verbs.acts.get(lemma) === "suspend"));

const spoken = (scene: Scene, clause: Clause, predicate: Predicate, act: Act): Deed => ({
	act: isOver(predicate) ? "expire" : act === "extend" && renews(scene, clause, predicate) ? "force" : act,
	tense: isOver(predicate)
		? "past"
		: predicate.form === "infinitive" && clause.predicates.some(willBe)
			? "future"
			: predicate.tense,
	negated:
		predicate.negated !== isDenied(scene, clause, predicate.at) ||
		wished(scene, predicate.at) ||
		(predicate.form === "infinitive" && clause.predicates.some(({ negated }) => negated)),
	modality:
		(predicate.form === "infinitive" ? leaningOn(scene, predicate.at) : undefined) ??
		strongest(scene, clause, predicate.at),
	at: predicate.at,
	...(making.has(predicate.lemma) ? { makes: true } : {}),
	...(predicate.tense === "past" && working.has(predicate.lemma) ? { begun: true as const } : {}),
});

const copies: ReadonlySet<string> = new Set(["экземпляр", "текст", "оригинал"]);

const isAnother = ({ mention, token, lemmas }: MentionUnit): boolean =>
	mention === undefined
		? token.norm === "," || (token.readings[0]?.tag.pos === "NOUN" && !lemmas.some((lemma) => copies.has(lemma)))
		: mention.kind !== "date" && mention.kind !== "person";

/** «Приняли [программу]», «обменялись экземплярами [договора]»: what the verb governs, no preposition between. */
function isObject({ units }: Scene, predicate: Predicate, unit: number): boolean {
	// «обменялись по почте подписанными экземплярами договора»
	if (predicate.at < unit && lemmaAt(units, unit - 1, "экземпляр")) return true;
	if (prepositionBefore(units, unit) !== "") return false;
	const between = { from: Math.min(predicate.at, unit) + 1, to: Math.max(predicate.at, unit) };
	return findUnit(between, (i) => isAnother(units[i] as MentionUnit)) < 0;
}

/** Does the paper at `unit` stand as the verb asks: «вышли [из] соглашения», «срок [договора] закончился»? */
function governs({ units, verbs }: Scene, lemma: string, unit: number): boolean {
	const verb = verbs.governed.get(lemma);
	if (verb === undefined) return true;
	if (verb.behind !== undefined && verb.behind !== prepositionBefore(units, unit)) return false;
	// «срок договора закончился»: the genitive hangs on the subject
	return verb.subject !== true || ((units[unit]?.cases ?? 0) & (Case.nomn | Case.gent)) !== 0;
}

const besides: readonly string[] = ["одновременно", "вместе", "наряду", "параллельно", "помимо", "кроме"];

/** «Одновременно [с соглашением]», «помимо [договора]»: told beside another paper of the clause. */
function isBeside({ units }: Scene, clause: Clause, unit: number): boolean {
	const word = [unit - 2, unit - 1].some((at) => besides.includes(normAt(units, at)));
	return word && findUnit({ from: unit + 1, to: clause.to }, (i) => units[i]?.mention?.kind === "document") >= 0;
}

/** What the verbs of a clause do to the paper at `unit`. */
export function spokenIn(scene: Scene, clause: Clause, unit: number): readonly Deed[] {
	const deeds: Deed[] = [];
	const { gapped = clause.predicates } = clause;
	// «будут подписаны: соглашение, протокол» has one act, «подписать договор и доработать протокол» two
	const several = clause.predicates.filter(({ lemma }) => scene.verbs.acts.has(lemma)).length > 1;
	const signature = signatureIn(scene, clause);
	for (const predicate of gapped) {
		const act = scene.verbs.acts.get(predicate.lemma);
		if (act === undefined || (several && paperBetween(scene, predicate.at, unit))) continue;
		if (!governs(scene, predicate.lemma, unit) || staysSuspended(scene, predicate, act)) continue;
		if (isWish(scene.units, predicate.at)) continue;
		if (predicate.lemma === "поставить" && signature === undefined) {
			// «меморандум поставлен на паузу»
			const pause = findUnit(clause, (i) => lemmaAt(scene.units, i, "пауза")) >= 0;
			if (pause) deeds.push(spoken(scene, clause, predicate, "suspend"));
			continue;
		}
		if (direct.has(predicate.lemma) && !isObject(scene, predicate, unit)) continue;
		const replaced = predicate.tense === "past" && replaces(scene, predicate, unit);
		deeds.push(spoken(scene, clause, predicate, replaced ? "expire" : act));
	}
	// «одновременно с соглашением вуз подписал меморандум»: the other paper is signed
	if (isBeside(scene, clause, unit)) return deeds.filter(({ act }) => act !== "sign");
	if (signature !== undefined && !scene.verbs.acts.has(signature.lemma))
		deeds.push({ ...spoken(scene, clause, signature, "sign"), tense: "past" });
	const near = { from: Math.max(clause.from, unit - 4), to: Math.min(clause.to, unit + 4) };
	const is = findUnit(near, (i) => normAt(scene.units, i) === "есть");
	if (is >= 0 && deeds.length === 0 && prepositionBefore(scene.units, unit) === "")
		deeds.push({ act: "force", tense: "present", negated: false, modality: undefined, at: is });
	return deeds;
}

/** What a clause does to papers it leaves to the lines below: «По итогам подписаны:». */
export function spokenDeeds(scene: Scene, clause: Clause): readonly Deed[] {
	return clause.predicates.flatMap((predicate) => {
		const act = scene.verbs.acts.get(predicate.lemma);
		// «делегация примет участие»: of a paper only «приняты»
		if (direct.has(predicate.lemma) && !predicate.passive) return [];
		const bare = predicate.lemma === "поставить" && signatureIn(scene, clause) === undefined;
		const bound = bare || scene.verbs.governed.get(predicate.lemma)?.behind !== undefined;
		return act === undefined || bound ? [] : [withFields(spoken(scene, clause, predicate, act), { at: -1 })];
	});
}
