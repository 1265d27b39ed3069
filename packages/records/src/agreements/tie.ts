import { withoutBound } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { type Actor, anaphoric, sameActor } from "../actor.js";
import { boundedByPublication } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import { type Memory, topicHere } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, groupBetween, groupWith, saysSides } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import { modalityOf } from "../scene/modality.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { Trigger } from "../trigger.js";
import { anniversaryIn, dateByAnniversary } from "./anniversary.js";
import { refuse } from "./refusals.js";
import { namesStranger, strangeSubject, unplaced } from "./strangers.js";
import { actDate, dateOf, placeOf, spheresOfRange } from "./terms.js";

/** Words that tell of a tie without naming a paper. */
export interface TieWord {
	/** Beginning of a lemma, or of a part of a hyphenated one. */
	readonly stem: string;
	readonly type: "twinning" | "arrangement";
	readonly verb: boolean;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

export const tieWords: readonly TieWord[] = [
	{
		stem: "побратим",
		type: "twinning",
		verb: false,
		examples: ["Минск и Бонн — города-побратимы"],
		never: ["собрат по перу"],
	},
	{ stem: "породниться", type: "twinning", verb: true, examples: ["города породнились"], never: ["родной город"] },
	{ stem: "побрататься", type: "twinning", verb: true, examples: ["районы побратались"], never: ["брат"] },
	{
		stem: "договориться",
		type: "arrangement",
		verb: true,
		examples: ["договорились о поставках"],
		never: ["договорной отдел"],
	},
	{ stem: "условиться", type: "arrangement", verb: true, examples: ["условились об обмене"], never: ["условие"] },
	{ stem: "сговориться", type: "arrangement", verb: true, examples: ["сговорились о поставках"], never: ["разговор"] },
];

function tieAt(unit: MentionUnit): TieWord | undefined {
	if (unit.mention !== undefined) return undefined;
	for (const reading of unit.token.readings) {
		const lemma = reading.lemma.replaceAll("ё", "е");
		const verbal = reading.tag.pos === "VERB" || reading.tag.pos === "INFN";
		if (!verbal && reading.tag.pos !== "NOUN") continue;
		for (const word of tieWords)
			if (
				word.verb === verbal &&
				(verbal || (reading.tag.cases & (Case.nomn | Case.ablt)) !== 0) &&
				(verbal ? lemma === word.stem : lemma.split("-").some((part) => part === word.stem))
			)
				return word;
	}
	return undefined;
}

const actorsIn = (groups: readonly { members: readonly { actor: Actor }[] }[]): Actor[] =>
	groups.flatMap((group) =>
		group.members.map(({ actor }) => (actor.kind === "person" ? (actor.actsFor ?? actor) : actor)),
	);

/** Whom a sentence or two before spoke of. */
function subjectBefore({ sentence }: Scene, { subject, recent }: Memory): readonly Actor[] {
	const near = recent.some(
		({ actor, at }) => sentence.index - at <= 2 && subject !== undefined && sameActor(actor, subject),
	);
	return subject !== undefined && near ? [subject] : [];
}

/** Who is tied: subjects, those behind «с», the genitive behind «побратим», «между … и …», else who is known. */
function tied(scene: Scene, clause: Clause, at: number, memory: Memory, arranged: boolean): readonly Actor[] {
	const subjects = actorsIn(bareGroups(scene, clause, Case.nomn));
	const right = groupWith(scene, clause) ?? groupBetween(scene, clause) ?? readGroup(scene.units, at + 1, Case.gent);
	if (namesStranger(scene, clause) || (subjects.length === 0 && arranged && strangeSubject(scene, clause))) return [];
	const all = [...subjects, ...(right === undefined ? [] : actorsIn([right]))];
	const topic = topicHere(scene, memory);
	if (all.length === 0 && topic !== undefined && memory.owner !== undefined)
		return [anaphoric(memory.owner), anaphoric(topic)];
	const unique = all.filter((actor, i) => all.findIndex((other) => other.name === actor.name) === i);
	if (unique.length > 1) return unique.slice(0, 2 + (right?.members.length ?? 0));
	const [one] = unique;
	if (one !== undefined && unplaced(one)) return [];
	// «договорилась» of one side alone tells of its own affairs; «договорились с А» leaves out who was named before
	if (one !== undefined && arranged && right === undefined) return [];
	const known = one === undefined || saysSides(scene, clause) ? memory.sides : subjectBefore(scene, memory);
	const more = known.filter((actor) => !unique.some((other) => other.name === actor.name));
	return [...unique, ...more.map(anaphoric)];
}

/** «Договорились о поставках» is an arrangement; «договорились подписать», «договорились провести» speak of another thing. */
function governsVerb(clause: Clause, at: number): boolean {
	return clause.predicates.some((predicate) => predicate.at > at && predicate.form === "infinitive");
}

function statusOf(word: TieWord, clause: Clause, at: number): AgreementStatus {
	const planned = clause.predicates.some(
		(p) => p.at !== at && (modalityOf(p.lemma) === "planned" || p.tense === "future"),
	);
	if (planned) return "planned";
	return word.type === "twinning" ? "in-force" : "agreed-unsigned";
}

/** Records of ties that no paper is named for: twins by verb or copula, oral arrangements. */
export function tiesIn(scene: Scene, clause: Clause, memory: Memory): readonly AgreementDraft[] {
	const drafts: AgreementDraft[] = [];
	if ((scene.sentence.signs & Trigger.tie) === 0) return drafts;
	for (let at = clause.from; at < clause.to; at++) {
		const unit = scene.units[at] as MentionUnit;
		const word = tieAt(unit);
		if (word === undefined) continue;
		if (findUnit(clause, (i) => scene.units[i]?.mention?.kind === "document") >= 0) continue;
		if (word.type === "arrangement" && governsVerb(clause, at)) {
			refuse("tie-to-act", unit, memory);
			continue;
		}
		const parties = tied(scene, clause, at, memory, word.type === "arrangement");
		if (parties.length < 2) {
			refuse("tie-without-sides", unit, memory);
			continue;
		}
		const predicate = clause.predicates.find((p) => Math.abs(p.at - at) < 6);
		if (predicate?.negated) {
			refuse("tie-denied", unit, memory);
			continue;
		}
		const verb = predicate && scene.units[predicate.at];
		const start = Math.min(unit.start, verb?.start ?? unit.start);
		const trigger = { start, end: Math.max(unit.end, verb?.end ?? unit.end) };
		const status = statusOf(word, clause, at);
		const draft: AgreementDraft = {
			family: "agreement",
			type: word.type,
			status,
			document: undefined,
			inTitle: scene.sentence.zone === "title",
			trigger,
			sentence: scene.sentence.index,
			member: trigger.start,
			mentions: [],
			links: [],
			rule: `agreement/${word.type}-${word.verb ? "verb" : "noun"}`,
			flags: [],
			parties: [...parties],
			signatories: [],
			spheres: spheresOfRange(memory.document, scene, unit.to, scene.units[clause.to - 1]?.to ?? unit.to),
		};
		const anniversary = word.type === "twinning" ? anniversaryIn(scene, clause) : undefined;
		const nearest = actDate(scene, clause, at);
		// «в этом году отмечают 15-летие побратимства»: the year of the feast
		const told = anniversary === undefined || nearest?.date.bound === "from" ? nearest : undefined;
		const since = told?.date.bound === "from" ? { ...told, date: withoutBound(told.date) } : told;
		const date = dateOf(since, predicate?.tense ?? "past", memory.dating);
		if (date !== undefined) {
			if (word.type === "arrangement") draft.reached = date;
			else if (status === "planned") draft.signed = date;
			else draft.inForce = date;
		} else if (anniversary !== undefined) dateByAnniversary(draft, "inForce", anniversary, memory.dating);
		const bounded = boundedByPublication(memory.dating, memory.document, trigger);
		if (word.type === "arrangement" && status === "agreed-unsigned" && bounded !== undefined) draft.reached ??= bounded;
		const place = placeOf(memory.document, scene, clause);
		if (place !== undefined && word.type === "arrangement") draft.place = place;
		drafts.push(draft);
		break;
	}
	return drafts;
}
