import { Case, withoutYo } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import { boundedByPublication, dateItself, upTo } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { refuse } from "../refusals.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, isAboutThis, lemmaAt, normAt, type Window } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import { copulas, type MentionUnit, type Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { Trigger } from "../trigger.js";
import { anniversaryIn, dateByAnniversary } from "./anniversary.js";
import { blankDraft } from "./new-draft.js";
import { spheresBefore } from "./of-this.js";
import { actDate, dateOf, placeOf, spheresOfRange } from "./terms.js";
import { sidesOfTie, type TieSides } from "./tie-sides.js";
import { governsVerb, promises } from "./tie-to-act.js";
import { bonds, type TieWord, tieStems, tieWords } from "./tie-words.js";
import type { Act } from "./verbs.js";

const partsOfSpeech: Readonly<Record<TieWord["part"], readonly string[]>> = {
	side: ["NOUN"],
	tie: ["NOUN"],
	verb: ["VERB", "INFN"],
	adjective: ["ADJF"],
};

/** «Побратимами», «два побратима: …», but not «побратимов»: a side is told as subject or predicate, or opens a list. */
const told = ({ units }: Scene, at: number, word: TieWord, cases: number): boolean =>
	word.part !== "side" || (cases & (Case.nomn | Case.ablt)) !== 0 || /^[:-]$/u.test(normAt(units, at + 1));

function tieAt(scene: Scene, at: number): TieWord | undefined {
	const { units } = scene;
	const unit = units[at];
	// «города-побратимы Томска» are one name to the places
	if (unit === undefined || (unit.mention !== undefined && unit.mention.kind !== "place")) return undefined;
	for (const { lemma, tag } of unit.token.readings) {
		const parts = tieStems(withoutYo(lemma));
		for (const word of tieWords)
			if (parts.includes(word.stem) && partsOfSpeech[word.part].includes(tag.pos) && told(scene, at, word, tag.cases))
				if (word.part !== "adjective" || units[at + 1]?.lemmas.some((noun) => bonds.has(noun)) === true) return word;
	}
	return undefined;
}

/** «Декларация, в которой условились …», «то, о чём договорились», «договорились так: …»: no arrangement of its own. */
function isRetold({ units }: Scene, clause: Clause, at: number): boolean {
	if (normAt(units, at + 1) === "так") return true;
	const head = { from: clause.from, to: Math.min(at, clause.from + 4) };
	const pronoun = (i: number): boolean => lemmaAt(units, i, "который") || ["чем", "чём"].includes(normAt(units, i));
	return findUnit(head, pronoun) >= 0;
}

/** What may become of a tie. */
const fates: Partial<Readonly<Record<Act, AgreementStatus>>> = {
	suspend: "suspended",
	terminate: "terminated",
	expire: "expired",
};

const ended: ReadonlySet<string> = new Set(Object.values(fates));

/** «Лиепая больше [не] побратим», «побратимами больше [не] являются»: denied before the word or before its verb. */
const deniedAt = (scene: Scene, clause: Clause, at: number): boolean =>
	normAt(scene.units, at - 1) === "не" ||
	predicateBeside(clause, at)?.negated === true ||
	clause.predicates.some(({ lemma, negated }) => negated && copulas.has(lemma));

/** «[Разорвали] побратимские связи», «[больше не] побратимы». */
function fateOf(scene: Scene, clause: Clause, at: number, word: TieWord): AgreementStatus | undefined {
	const { units, verbs } = scene;
	if (word.type !== "twinning") return undefined;
	if (deniedAt(scene, clause, at))
		return findUnit(clause, (i) => normAt(units, i) === "больше") < 0 ? undefined : "terminated";
	if (clause.predicates.some(({ negated }) => negated)) return undefined;
	for (const { lemma, form, tense } of clause.predicates) {
		const act = form === "infinitive" || tense === "future" ? undefined : verbs.acts.get(lemma);
		const fate = act && !verbs.governed.has(lemma) ? fates[act] : undefined;
		if (fate !== undefined) return fate;
	}
	return undefined;
}

/** Units between «стать» and «побратимами». */
const NEAR = 3;

/** «Хотят стать побратимами». */
const wishing: ReadonlySet<string> = new Set(["хотеть", "желать", "стремиться", "мечтать"]);

function statusOf(scene: Scene, word: TieWord, clause: Clause, at: number): AgreementStatus {
	const fate = fateOf(scene, clause, at, word);
	if (fate !== undefined) return fate;
	const planned = clause.predicates.some(
		(p) => p.at !== at && (modalityOf(p.lemma) === "planned" || p.tense === "future"),
	);
	if (planned) return "planned";
	// «могли бы стать побратимами», but «побратим города просит помощи»
	const open = clause.predicates.some((p) => p.form === "infinitive" && Math.abs(p.at - at) <= NEAR);
	if (open && clause.predicates.some(({ lemma }) => modalityOf(lemma) === "proposed" || wishing.has(lemma)))
		return "proposed";
	return word.type === "twinning" ? "in-force" : "agreed-unsigned";
}

/** «Договорились 12 мая [с июня пустить автобус]», «[о поставках к марту]»: what is agreed on has dates of its own. */
function beforeMatter({ units }: Scene, { from, to, predicates }: Clause, at: number): Window {
	const verb = predicates.find((predicate) => predicate.at > at && predicate.form === "infinitive")?.at ?? to;
	const about = findUnit({ from: at + 1, to: verb }, (i) => ["о", "об", "обо"].includes(normAt(units, i)));
	return { from, to: about < 0 ? verb : about };
}

/** Files what a clause tells of when the tie was made. */
function dateTie(
	draft: AgreementDraft,
	scene: Scene,
	clause: Clause,
	at: number,
	sides: TieSides,
	memory: Memory,
): void {
	const predicate = predicateBeside(clause, at);
	const arranged = draft.type === "arrangement";
	const anniversary = arranged ? undefined : anniversaryIn(scene, clause);
	const own = arranged ? beforeMatter(scene, clause, at) : clause;
	const nearest = sides.member?.dates[0] ?? actDate(scene, own, at, arranged);
	// «в этом году отмечают 15-летие побратимства»: the year of the feast
	const day = anniversary === undefined || nearest?.date.bound === "from" ? nearest : undefined;
	const since = day?.date.bound === "from" ? dateItself(day) : day;
	const date = dateOf(since, predicate?.tense ?? "past", memory.dating);
	const over = ended.has(draft.status);
	if (date !== undefined) {
		draft[arranged || over ? "reached" : draft.status === "planned" ? "signed" : "inForce"] = date;
		if (over && draft.status !== "suspended" && !date.edtf.includes("/")) draft.validity = upTo(date);
	} else if (anniversary !== undefined) dateByAnniversary(draft, "inForce", anniversary, memory.dating);
	const bounded = boundedByPublication(memory.dating, memory.document, draft.trigger);
	if (arranged && draft.status === "agreed-unsigned" && bounded !== undefined) draft.reached ??= bounded;
}

const predicateBeside = (clause: Clause, at: number): Predicate | undefined =>
	clause.predicates.find((predicate) => Math.abs(predicate.at - at) < 6);

function tieDraft(
	scene: Scene,
	clause: Clause,
	at: number,
	word: TieWord,
	sides: TieSides,
	memory: Memory,
): AgreementDraft {
	const unit = scene.units[at] as MentionUnit;
	const predicate = predicateBeside(clause, at);
	const verb = predicate && scene.units[predicate.at];
	const start = Math.min(unit.start, verb?.start ?? unit.start);
	const trigger = { start, end: Math.max(unit.end, verb?.end ?? unit.end) };
	const draft = blankDraft(scene, {
		type: word.type,
		status: statusOf(scene, word, clause, at),
		document: undefined,
		trigger,
		member: sides.member?.actor.spans[0]?.start ?? trigger.start,
		rule: `agreement/${word.type}-${word.part === "verb" ? "verb" : "noun"}`,
		parties: [...sides.parties],
		spheres: spheresOfRange(memory.document, scene, unit.to, scene.units[clause.to - 1]?.to ?? unit.to),
	});
	dateTie(draft, scene, clause, at, sides, memory);
	if (draft.spheres.length === 0 && findUnit(clause, (i) => isAboutThis(scene.units, i)) >= 0)
		draft.spheres = spheresBefore(scene, at, memory);
	const place =
		word.type === "arrangement" ? placeOf(memory.document, scene, beforeMatter(scene, clause, at)) : undefined;
	if (place !== undefined) draft.place = place;
	return draft;
}

/** A town named there. */
const isTown = ({ kind, how }: Actor): boolean => kind === "municipality" && how !== "anaphora";

/** «С 2018 года». */
function isSince({ units }: Scene, at: number): boolean {
	const mention = units[at]?.mention;
	return mention?.kind === "date" && mention.date.bound === "from" && mention.date.year !== undefined;
}

/** Records of ties that no paper is named for: twins by verb or copula, oral arrangements. */
export function tiesIn(scene: Scene, clause: Clause, memory: Memory): readonly AgreementDraft[] {
	if ((scene.sentence.signs & Trigger.tie) === 0) return [];
	for (let at = clause.from; at < clause.to; at++) {
		const word = tieAt(scene, at);
		if (word === undefined) continue;
		if (findUnit(clause, (i) => scene.units[i]?.mention?.kind === "document") >= 0) continue;
		const unit = scene.units[at] as MentionUnit;
		if (word.type === "arrangement" && (governsVerb(scene, clause, at) || isRetold(scene, clause, at))) {
			refuse("tie-to-act", unit, memory);
			continue;
		}
		if (word.since === true && findUnit(clause, (i) => isSince(scene, i)) < 0) continue;
		const ties = sidesOfTie(scene, clause, at, word, memory).filter(
			({ parties }) =>
				parties.length > 1 &&
				(word.since !== true ||
					(parties.every(isTown) && parties.some(({ spans }) => (spans[0]?.start ?? 0) < unit.start))),
		);
		if (ties.length === 0) {
			refuse("tie-without-sides", unit, memory);
			continue;
		}
		if (deniedAt(scene, clause, at) && fateOf(scene, clause, at, word) === undefined) {
			refuse("tie-denied", unit, memory);
			continue;
		}
		if (word.type === "arrangement" && !promises(scene, clause, at)) {
			refuse("tie-without-sides", unit, memory);
			continue;
		}
		return ties.map((sides) => tieDraft(scene, clause, at, word, sides, memory));
	}
	return [];
}
